import type { Alert } from '#contract/alert.ts';
import { romanOf } from '#model/alerts/alertLevel.ts';
import { AlertShape } from '#ui/AlertShape.tsx';
import { clock, duration, isoDay } from '#ui/format.ts';
import { pick, textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { Column } from '#ui/table/column.ts';
import { feedBoardText } from './board/text.ts';
import { feedDetailText } from './detail/text.ts';
import styles from './FeedBoard.module.css';
import type { StandingFeed } from './feedStanding.ts';
import { FeedTrack } from './history/FeedTrack.tsx';
import { historyText } from './history/text.ts';
import { availabilityText } from './history/trackWords.ts';
import type { FeedTrackData } from './history/useFeedHistory.ts';
import { lastErrorText } from './lastError.ts';
import { standingText, untilMoment } from './standingText.ts';
import { feedsText } from './text.ts';

type Context = {
  now: number | null;
  lang: Lang;
  historyOf: (feed: string) => FeedTrackData | null;
  alertOf: (feed: string) => Alert | null;
};

const lastGood = ({ feed }: StandingFeed) =>
  feed.lastObservedAt === null ? null : Date.parse(feed.lastObservedAt);

/** Columns of the list of feeds at the desk; its standing sorts by how many cadences a feed is behind. */
export function feedColumns(context: Context): Column<StandingFeed>[] {
  const { now, lang } = context;
  const text = textOf(feedDetailText, lang);
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
        return (
          <span className={`${styles.owner} ${styles.whole}`}>
            {at === null ? text.never : untilMoment(at, now ?? at, lang)}
            <span>
              {textOf(feedBoardText, lang).everyWords(duration(row.feed.cadenceSeconds * 1000, lang))}
            </span>
          </span>
        );
      },
      csv: (row) => {
        const at = lastGood(row);
        return at === null ? null : `${isoDay(at)} ${clock(at)}`;
      },
    },
    ...reportingColumns(context),
    weekColumn(context),
    alertColumn(context),
    ...ownerColumns(context),
  ];
}

function reportingColumns({ now, lang }: Context): Column<StandingFeed>[] {
  const text = textOf(feedDetailText, lang);
  return [
    {
      id: 'cadence',
      header: text.cadence,
      shown: false,
      value: ({ feed }) => feed.cadenceSeconds,
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
    {
      id: 'error',
      header: text.lastError,
      shown: false,
      value: ({ feed }) => lastErrorText(feed, now, lang),
    },
  ];
}

function weekColumn({ lang, historyOf }: Context): Column<StandingFeed> {
  const share = ({ feed }: StandingFeed) => historyOf(feed.id)?.record.availability ?? null;
  return {
    id: 'week',
    header: textOf(historyText, lang).availabilityName,
    value: share,
    cell: (row) => {
      const data = historyOf(row.feed.id);
      return (
        <span className={styles.weekCell}>
          {data && <FeedTrack feed={pick(row.feed.name, lang)} data={data} place="cell" />}
          <span>{availabilityText(share(row), lang)}</span>
        </span>
      );
    },
    csv: (row) => availabilityText(share(row), lang),
  };
}

/** A level without an alert sorts last: `null` is missing. */
function alertColumn({ lang, alertOf }: Context): Column<StandingFeed> {
  const text = textOf(feedDetailText, lang);
  const words = (alert: Alert) =>
    `${romanOf(alert.level)} ${alert.cleared ? text.cleared : text[alert.state]}`;
  return {
    id: 'alert',
    header: text.alert,
    value: ({ feed }) => alertOf(feed.id)?.level ?? null,
    cell: ({ feed }) => {
      const alert = alertOf(feed.id);
      return alert ? (
        <span className={styles.alert}>
          <AlertShape level={alert.level} />
          <span>{words(alert)}</span>
        </span>
      ) : (
        '—'
      );
    },
    csv: ({ feed }) => {
      const alert = alertOf(feed.id);
      return alert ? words(alert) : null;
    },
  };
}

function ownerColumns({ lang }: Context): Column<StandingFeed>[] {
  const text = textOf(feedDetailText, lang);
  return [
    {
      id: 'owner',
      header: text.owner,
      value: ({ feed }) => pick(feed.owner.department, lang),
      cell: ({ feed }) => (
        <span className={styles.owner}>
          {pick(feed.owner.department, lang)}
          <span>{pick(feed.owner.role, lang)}</span>
        </span>
      ),
    },
    { id: 'role', header: text.role, shown: false, value: ({ feed }) => pick(feed.owner.role, lang) },
  ];
}

function Reporting({ feed: { reporting }, lang }: StandingFeed & { lang: Lang }) {
  const text = textOf(feedsText, lang);
  return (
    <span className={styles.whole} data-gap={reporting.got < reporting.of || undefined}>
      {text.reported(String(reporting.got), String(reporting.of))}
    </span>
  );
}
