import { useText } from '#ui/lang.ts';
import { Sign } from './FeedTrack.tsx';
import styles from './FeedTrack.module.css';
import { historyText } from './text.ts';

const shown = ['fresh', 'partial', 'late', 'garbage', 'silent'] as const;

/** What the signs and heights of the strips mean. */
export function TrackLegend() {
  const text = useText(historyText);
  return (
    <ul className={styles.legend} aria-label={text.legend}>
      {shown.map((kind) => (
        <li key={kind}>
          <span className={styles.sample} aria-hidden="true">
            <span className={styles.run} data-kind={kind}>
              <Sign kind={kind} />
            </span>
          </span>
          {text[kind]}
        </li>
      ))}
    </ul>
  );
}
