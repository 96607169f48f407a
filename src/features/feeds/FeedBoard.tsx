import { useQuery } from '@tanstack/react-query';
import { feedsQuery } from '#api/useFreshness.ts';
import { usePageClock } from '#ui/clock.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import { feedDetailText } from './detail/text.ts';
import { feedColumns } from './feedColumns.tsx';
import { feedFinding } from './feedFinding.ts';
import { FeedRows } from './FeedRows.tsx';
import { worstFirst } from './feedStanding.ts';
import type { StandingFeed } from './feedStanding.ts';
import { TrackLegend } from './history/TrackLegend.tsx';
import { useFeedHistory } from './history/useFeedHistory.ts';
import { useFeedAlerts } from './useFeedAlerts.ts';

type Props = {
  surface: 'wall' | 'desk';
  selected?: string | null;
  onSelect?: (feed: string) => void;
  href?: (feed: string) => string;
};

/** Every feed with who answers for it, how old its newest good fact is and how it fared for a week; worst first. */
export function FeedBoard({ surface, selected = null, onSelect, href }: Props) {
  const lang = useLang();
  const text = useText(feedDetailText);
  const { now } = usePageClock();
  const historyOf = useFeedHistory();
  const alertOf = useFeedAlerts();
  return (
    <Panel
      title={text.board}
      query={useQuery(feedsQuery)}
      isEmpty={({ items }) => items.length === 0}
      empty={text.empty}
      finding={({ items }) => feedFinding(worstFirst(items, now), lang)}
      footer={<TrackLegend />}
    >
      {({ items }) => {
        const feeds = worstFirst(items, now);
        if (surface === 'wall') return <FeedRows feeds={feeds} historyOf={historyOf} />;
        return (
          <LazyDataTable
            caption={text.board}
            columns={feedColumns({ now, lang, historyOf, alertOf })}
            rows={feeds}
            rowKey={({ feed }) => feed.id}
            selected={selected}
            {...(onSelect && { onOpen: ({ feed }: StandingFeed) => onSelect(feed.id) })}
            {...(href && { href: ({ feed }: StandingFeed) => href(feed.id) })}
            exportName={text.file}
          />
        );
      }}
    </Panel>
  );
}
