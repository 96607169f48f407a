import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { feedsQuery } from '#api/useFreshness.ts';
import { usePageClock } from '#ui/clock.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { feedBoardText } from './board/text.ts';
import { feedFinding } from './feedFinding.ts';
import { FeedRows } from './FeedRows.tsx';
import { worstFirst } from './feedStanding.ts';
import type { FeedTableProps } from './FeedTable.tsx';
import { TrackLegend } from './history/TrackLegend.tsx';
import { useFeedHistory } from './history/useFeedHistory.ts';

/** A wall has no use for the columns of a table. */
const FeedTable = lazy(async () => ({ default: (await import('./FeedTable.tsx')).FeedTable }));

type Props = { surface: 'wall' | 'desk' } & Omit<FeedTableProps, 'feeds' | 'historyOf'>;

/** Every feed with who answers for it, how old its newest good fact is and how it fared for a week; worst first. */
export function FeedBoard({ surface, ...table }: Props) {
  const lang = useLang();
  const text = useText(feedBoardText);
  const { now } = usePageClock();
  const historyOf = useFeedHistory();
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
          <Suspense fallback={null}>
            <FeedTable feeds={feeds} historyOf={historyOf} {...table} />
          </Suspense>
        );
      }}
    </Panel>
  );
}
