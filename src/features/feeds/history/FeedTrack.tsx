import { useLang, useText } from '#ui/lang.ts';
import styles from './FeedTrack.module.css';
import { historyText } from './text.ts';
import { trackRuns } from './trackRuns.ts';
import type { RunKind } from './trackRuns.ts';
import { trackWords } from './trackWords.ts';
import type { FeedTrackData } from './useFeedHistory.ts';

const DAY_MS = 86_400_000;
/** Narrower stretches have no room for their sign; height and lightness still tell them. */
const SIGN_FROM = 0.035;

type Props = {
  /** Names the strip for those who do not see it. */
  feed: string;
  data: FeedTrackData;
  /** Shortest stretch drawn, ms. */
  cellMs?: number;
};

/** The last days of a feed as one strip: the taller and emptier, the worse; its signs say what was wrong. */
export function FeedTrack({ feed, data, cellMs = 0 }: Props) {
  const lang = useLang();
  const text = useText(historyText);
  const { record, from, to } = data;
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
          {(run.to - run.from) / length >= SIGN_FROM && <Sign kind={run.kind} />}
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
