import type { Feed } from '#contract/feed.ts';
import { count, day, instant } from '#ui/format.ts';
import { pick, textOf, useLang, useText } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { Column } from '#ui/table/column.ts';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import { FeedTrack } from './FeedTrack.tsx';
import styles from './FeedWeek.module.css';
import { historyText } from './text.ts';
import { TrackLegend } from './TrackLegend.tsx';
import { trackRuns } from './trackRuns.ts';
import type { Run } from './trackRuns.ts';
import { availabilityText } from './trackWords.ts';
import { useFeedHistory } from './useFeedHistory.ts';
import type { FeedTrackData } from './useFeedHistory.ts';

const DAY_MS = 86_400_000;
/** Less of a day has no room for its name. */
const LABEL_FROM_MS = 0.7 * DAY_MS;

/** How a feed kept its cadence for a week: the strip, the share of the time, and the same as a table. */
export function FeedWeek({ feed }: { feed: Feed }) {
  const lang = useLang();
  const text = useText(historyText);
  const data = useFeedHistory()(feed.id);
  if (!data) return null;
  const name = pick(feed.name, lang);
  const runs = trackRuns(data.record, data.to);
  return (
    <section className={styles.week} aria-label={text.title}>
      <h4>
        {text.title}
        <span className={styles.share}>
          {text.availability(availabilityText(data.record.availability, lang))}
        </span>
      </h4>
      <FeedTrack feed={name} data={data} place="detail" />
      <Days data={data} />
      <TrackLegend />
      <p className={styles.note}>{text.note}</p>
      <LazyDataTable
        caption={text.table}
        columns={columns(lang)}
        rows={[...runs].reverse()}
        rowKey={({ from }) => String(from)}
        exportName={text.file(name)}
      />
    </section>
  );
}

/** The days below the strip, each as wide as it is. */
function Days({ data: { from, to } }: { data: FeedTrackData }) {
  const lang = useLang();
  const days = Array.from({ length: Math.ceil((to - from) / DAY_MS) }, (_, index) => from + index * DAY_MS);
  return (
    <div className={styles.days} aria-hidden="true">
      {days.map((at) => (
        <span key={at} style={{ flexGrow: Math.min(DAY_MS, to - at) }}>
          {to - at >= LABEL_FROM_MS && day(at, lang)}
        </span>
      ))}
    </div>
  );
}

function columns(lang: Lang): Column<Run>[] {
  const text = textOf(historyText, lang);
  return [
    {
      id: 'from',
      header: text.from,
      value: ({ from }) => from,
      cell: ({ from }) => instant(from, lang),
      csv: ({ from }) => instant(from, lang),
      rowHeader: true,
    },
    {
      id: 'to',
      header: text.to,
      value: ({ to }) => to,
      cell: ({ to }) => instant(to, lang),
      csv: ({ to }) => instant(to, lang),
    },
    { id: 'state', header: text.state, value: ({ kind }) => text[kind] },
    {
      id: 'got',
      header: text.got,
      value: ({ got, due }) => (due === 0 ? null : got / due),
      cell: ({ got, due }) => (due === 0 ? '—' : text.of(count(got, lang), count(due, lang))),
      csv: ({ got, due }) => (due === 0 ? null : text.ofExport(String(got), String(due))),
    },
  ];
}
