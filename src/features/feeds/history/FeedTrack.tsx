import { useLang, useText } from '#ui/lang.ts';
import styles from './FeedTrack.module.css';
import { historyText } from './text.ts';
import { trackRuns } from './trackRuns.ts';
import type { RunKind } from './trackRuns.ts';
import { trackWords } from './trackWords.ts';
import type { FeedTrackData } from './useFeedHistory.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * How finely a strip is drawn, by its place: the shortest stretch, since a wall shows no hour to ten metres, and the share
 * of the strip from which on a sign has room. Height and lightness still tell those without.
 */
const fineness = {
  cell: { cellMs: 0, signFrom: Infinity },
  detail: { cellMs: 0, signFrom: 0.035 },
  wall: { cellMs: 4 * HOUR_MS, signFrom: 0.1 },
};

type Props = {
  /** Names the strip for those who do not see it. */
  feed: string;
  data: FeedTrackData;
  place: keyof typeof fineness;
};

/** The last days of a feed as one strip: the taller and emptier, the worse; its signs say what was wrong. */
export function FeedTrack({ feed, data, place }: Props) {
  const lang = useLang();
  const text = useText(historyText);
  const { record, from, to } = data;
  const { cellMs, signFrom } = fineness[place];
  const runs = trackRuns(record, to, cellMs);
  const length = to - from;
  const midnights = Array.from({ length: Math.ceil(length / DAY_MS) - 1 }, (_, at) => (at + 1) * DAY_MS);
  return (
    <div className={styles.track}>
      <span className="visually-hidden">{text.track(feed, trackWords(runs, lang))}</span>
      {runs.map((run) => (
        <span
          key={run.from}
          className={styles.run}
          aria-hidden="true"
          data-kind={run.kind}
          style={{ flexGrow: run.to - run.from }}
        >
          {(run.to - run.from) / length >= signFrom && <Sign kind={run.kind} />}
        </span>
      ))}
      {midnights.map((at) => (
        <span key={at} className={styles.midnight} style={{ insetInlineStart: `${(100 * at) / length}%` }} />
      ))}
    </div>
  );
}

/** The letter of a kind; what is in time or not known has none. */
export function Sign({ kind }: { kind: RunKind }) {
  const text = useText(historyText);
  switch (kind) {
    case 'partial':
      return text.partialSign;
    case 'late':
      return text.lateSign;
    case 'garbage':
      return text.garbageSign;
    case 'silent':
      return text.silentSign;
    case 'fresh':
    case 'unknown':
      return null;
  }
}
