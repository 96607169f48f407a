import { usePageClock } from '#ui/clock.ts';
import { useLang, useText } from '#ui/lang.ts';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import { feedBoardText } from './board/text.ts';
import { feedDetailText } from './detail/text.ts';
import { feedColumns } from './feedColumns.tsx';
import type { StandingFeed } from './feedStanding.ts';
import type { FeedTrackData } from './history/useFeedHistory.ts';
import { useFeedAlerts } from './useFeedAlerts.ts';

export type FeedTableProps = {
  feeds: readonly StandingFeed[];
  historyOf: (feed: string) => FeedTrackData | null;
  selected?: string | null;
  onSelect?: (feed: string) => void;
  href?: (feed: string) => string;
};

/** The feeds at the desk: sorted as wanted, exported, each opening its detail. */
export function FeedTable({ feeds, historyOf, selected = null, onSelect, href }: FeedTableProps) {
  const lang = useLang();
  const { board } = useText(feedBoardText);
  const { file } = useText(feedDetailText);
  const { now } = usePageClock();
  const alertOf = useFeedAlerts();
  return (
    <LazyDataTable
      caption={board}
      columns={feedColumns({ now, lang, historyOf, alertOf })}
      rows={feeds}
      rowKey={({ feed }) => feed.id}
      selected={selected}
      {...(onSelect && { onOpen: ({ feed }: StandingFeed) => onSelect(feed.id) })}
      {...(href && { href: ({ feed }: StandingFeed) => href(feed.id) })}
      exportName={file}
    />
  );
}
