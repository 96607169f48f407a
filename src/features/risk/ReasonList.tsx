import { pick, useLang, useText } from '#ui/lang.ts';
import type { AreaRisk } from './areaRisk.ts';
import styles from './RiskReason.module.css';
import { riskText } from './text.ts';

/** Every condition that the rules looked at, with its figure, and whether it is met; unknown is said, not "unmet". */
export function ReasonList({ area }: { area: AreaRisk }) {
  const lang = useLang();
  const text = useText(riskText);
  return (
    <ul className={styles.reasons}>
      {area.because.map((reason) => {
        const state = reason.value === null ? 'unknown' : reason.met ? 'met' : 'unmet';
        return (
          <li key={`${reason.indicator}${reason.threshold}`} className={styles.reason} data-state={state}>
            <span className={styles.state}>{text[state]}</span>
            {pick(reason.text, lang)}
          </li>
        );
      })}
    </ul>
  );
}
