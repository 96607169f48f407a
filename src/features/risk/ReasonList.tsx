import { pick, useLang, useText } from '#ui/lang.ts';
import type { AreaRisk } from './areaRisk.ts';
import styles from './RiskReason.module.css';
import { tellingReasons } from './tellingReasons.ts';
import { riskText } from './text.ts';

/** The conditions that decide, with their figures, and whether each is met; unknown is said, not "unmet". */
export function ReasonList({ area }: { area: AreaRisk }) {
  const lang = useLang();
  const text = useText(riskText);
  return (
    <ul className={styles.reasons}>
      {tellingReasons(area.because).map((reason) => {
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
