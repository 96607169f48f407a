import { useQuery } from '@tanstack/react-query';
import { feedsQuery } from '#api/useFreshness.ts';
import { usePageClock } from '#ui/clock.ts';
import { count } from '#ui/format.ts';
import { pick, textOf, useLang, useText } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import { feedColumns } from './feedColumns.tsx';
import { FeedRows } from './FeedRows.tsx';
import { countStandings, worstFirst } from './feedStanding.ts';
import type { StandingFeed } from './feedStanding.ts';
import { standingText } from './standingText.ts';
import { feedsText } from './text.ts';

type Props = {
  surface: 'wall' | 'desk';
  selected?: string | null;
  onSelect?: (feed: string) => void;
};

/** Every feed with who answers for it, how old its newest good fact is and what went wrong; worst first. */
export function FeedBoard({ surface, selected = null, onSelect }: Props) {
  const lang = useLang();
  const text = useText(feedsText);
  const { now } = usePageClock();
  return (
    <Panel
      title={text.title}
      query={useQuery(feedsQuery)}
      isEmpty={({ items }) => items.length === 0}
      empty={text.empty}
      finding={({ items }) => finding(worstFirst(items, now), lang)}
    >
      {({ items }) => {
        const feeds = worstFirst(items, now);
        if (surface === 'wall') return <FeedRows feeds={feeds} />;
        return (
          <LazyDataTable
            caption={text.title}
            columns={feedColumns(now, lang)}
            rows={feeds}
            rowKey={({ feed }) => feed.id}
            selected={selected}
            {...(onSelect && { onOpen: ({ feed }: StandingFeed) => onSelect(feed.id) })}
            exportName={text.file}
          />
        );
      }}
    </Panel>
  );
}

function finding(feeds: readonly StandingFeed[], lang: Lang): string | null {
  const text = textOf(feedsText, lang);
  const counts = countStandings(feeds);
  const all = count(feeds.length, lang);
  const bad = counts.never + counts.stale + counts.late;
  const worst = feeds[0];
  if (!worst || counts.unknown > 0) return null;
  if (bad > 0) {
    const what = `${pick(worst.feed.name, lang)} ${standingText(worst.standing, lang)}`;
    return text.findingBad(count(bad, lang), all, what);
  }
  return counts.partial > 0 ? text.findingPartial(count(counts.partial, lang), all) : text.findingAll(all);
}
