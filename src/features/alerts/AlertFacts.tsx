import type { AlertDetail } from '#contract/alert.ts';
import { usePageClock } from '#ui/clock.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './AlertDetail.module.css';
import { alertFacts } from './alertFacts.ts';
import { alertDeskText } from './deskText.ts';

/** Who answers for the alert, until when, and how long each step took. */
export function AlertFacts({ alert }: { alert: AlertDetail }) {
  const text = useText(alertDeskText);
  const lang = useLang();
  const { now } = usePageClock();
  return (
    <section className={styles.part} aria-label={text.clocks}>
      <dl className={styles.facts}>
        {alertFacts(alert, lang, now).map((fact) => (
          <div key={fact.name} className={styles.fact}>
            <dt>{fact.name}</dt>
            <dd data-loud={fact.loud || undefined}>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
