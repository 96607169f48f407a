import { duration, isoDay, clock, shortInstant } from '#ui/format.ts';
import { pick, textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { Column } from '#ui/table/column.ts';
import styles from './FeedBoard.module.css';
import type { StandingFeed } from './feedStanding.ts';
import { isOvercome, lastErrorText } from './lastError.ts';
import { standingText } from './standingText.ts';
import { feedsText } from './text.ts';

/** Columns of the list of feeds at the desk; its standing sorts by how many cadences a feed is behind. */
export function feedColumns(now: number | null, lang: Lang): Column<StandingFeed>[] {
  const text = textOf(feedsText, lang);
  const lastGood = ({ feed }: StandingFeed) =>
    feed.lastObservedAt === null ? null : Date.parse(feed.lastObservedAt);
  return [
    { id: 'feed', header: text.feed, value: ({ feed }) => pick(feed.name, lang), rowHeader: true },
    {
      id: 'standing',
      header: text.standing,
      value: ({ standing }) =>
        standing.kind === 'never' ? 1e9 : 'cadences' in standing ? standing.cadences : null,
      cell: (row) => (
        <span className={styles.standing} data-kind={row.standing.kind}>
          {standingText(row.standing, lang)}
        </span>
      ),
      csv: ({ standing }) => standingText(standing, lang),
    },
    {
      id: 'lastGood',
      header: text.lastGood,
      value: (row) => lastGood(row),
      cell: (row) => {
        const at = lastGood(row);
        return at === null ? text.never : shortInstant(at, now ?? at, lang);
      },
      csv: (row) => {
        const at = lastGood(row);
        return at === null ? null : `${isoDay(at)} ${clock(at)}`;
      },
    },
    {
      id: 'cadence',
      header: text.cadence,
      value: ({ feed }) => feed.cadenceSeconds,
      cell: ({ feed }) => text.every(duration(feed.cadenceSeconds * 1000, lang)),
      csv: ({ feed }) => duration(feed.cadenceSeconds * 1000, lang),
    },
    {
      id: 'reporting',
      header: text.reporting,
      value: ({ feed: { reporting } }) => (reporting.of === 0 ? null : reporting.got / reporting.of),
      cell: (row) => <Reporting {...row} lang={lang} />,
      // "1/1" would be read as the first of January.
      csv: ({ feed }) => text.reportedExport(String(feed.reporting.got), String(feed.reporting.of)),
    },
    { id: 'owner', header: text.owner, value: ({ feed }) => pick(feed.owner.department, lang) },
    { id: 'role', header: text.role, value: ({ feed }) => pick(feed.owner.role, lang) },
    {
      id: 'error',
      header: text.lastError,
      sortable: false,
      value: ({ feed }) => lastErrorText(feed, now, lang),
      cell: ({ feed }) => (
        <span className={styles.error} data-overcome={isOvercome(feed) || undefined}>
          {lastErrorText(feed, now, lang) ?? text.noError}
        </span>
      ),
    },
  ];
}

export function Reporting({ feed: { reporting }, lang }: StandingFeed & { lang: Lang }) {
  const text = textOf(feedsText, lang);
  return (
    <span className={styles.reporting} data-gap={reporting.got < reporting.of || undefined}>
      {text.reported(String(reporting.got), String(reporting.of))}
    </span>
  );
}
