import type { AlertEvent } from '#contract/alert.ts';
import { usePageClock } from '#ui/clock.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './AlertDetail.module.css';
import { timelineLines } from './timelineLines.ts';
import { alertDeskText } from './deskText.ts';
import { useEventWords } from './useEventWords.ts';

/** Who did what and when, newest first. */
export function AlertTimeline({ events }: { events: readonly AlertEvent[] }) {
  const text = useText(alertDeskText);
  const lang = useLang();
  const { now } = usePageClock();
  const lines = timelineLines(events, useEventWords(), lang, now);
  return (
    <section className={styles.part} aria-label={text.timeline}>
      <h3 className={styles.title}>{text.timeline}</h3>
      <ol className={styles.timeline}>
        {lines.map((line) => (
          <li key={line.key} className={styles.event}>
            <span className={styles.at}>{line.at}</span>
            <div>
              <p className={styles.reason}>
                {line.what} · {line.who}
              </p>
              {line.note !== null && <p className={styles.note}>{line.note}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
