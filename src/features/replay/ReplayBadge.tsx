import type { ReplayMoment } from '#api/moment.ts';
import { clock, isoDay } from '#ui/format.ts';
import { useText } from '#ui/lang.ts';
import styles from './ReplayBadge.module.css';
import { replayText } from './text.ts';

/** In the place of the clock: the moment on the screen, in inverted ink, so that nobody takes it for the present. */
export function ReplayBadge({ moment }: { moment: ReplayMoment }) {
  const text = useText(replayText);
  return (
    <p className={styles.badge}>
      <span className={styles.moment}>
        <strong className={styles.word}>{text.replay}</strong>{' '}
        <time>
          {isoDay(moment.at)} {clock(moment.at)}
        </time>
      </span>
      <span className={styles.known}>
        {moment.known === 'then' ? text.knownThen : text.knownNow} · {text.notLive}
      </span>
    </p>
  );
}
