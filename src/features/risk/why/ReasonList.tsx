import type { RiskPack, RiskUnit } from '#contract/riskPack.ts';
import { IconClose, IconDone, IconHelp } from '#ui/icons.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import type { AreaRisk } from '../areaRisk.ts';
import { tellingReasons } from '../tellingReasons.ts';
import { effectWords } from '../effectWords.ts';
import { whyText } from './text.ts';
import styles from './why.module.css';

const signs = { met: IconDone, unmet: IconClose, unknown: IconHelp };

type Props = {
  area: Pick<AreaRisk, 'because'>;
  /** The rules, to say what hangs on each condition. */
  pack: RiskPack | undefined;
  unit: RiskUnit;
};

/** The conditions that decide, with their figures, and whether each is met; unknown is said, not "unmet". */
export function ReasonList({ area, pack, unit }: Props) {
  const lang = useLang();
  const text = useText(whyText);
  const reasons = tellingReasons(area.because);
  if (reasons.length === 0) return <p>{text.noThreshold}</p>;
  return (
    <ul className={styles.list}>
      {reasons.map((reason) => {
        const state = reason.value === null ? 'unknown' : reason.met ? 'met' : 'unmet';
        const effects = pack ? effectWords(pack, unit, reason, lang) : '';
        const Sign = signs[state];
        return (
          <li key={`${reason.indicator}${reason.threshold}`} className={styles.reason} data-state={state}>
            <span className={styles.state}>
              <Sign className={styles.sign} aria-hidden="true" />
              {text[state]}
            </span>
            <span>
              {pick(reason.text, lang)}
              {effects !== '' && <span className={styles.effects}> {text.usedFor(effects)}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
