import { pick, useLang, useText } from '#ui/lang.ts';
import { RiskChip } from '#ui/RiskChip.tsx';
import type { AreaRisk } from './areaRisk.ts';
import { changeWords, reasonWords, restsOn } from './reasonWords.ts';
import styles from './RiskTooltip.module.css';
import { riskText } from './text.ts';

/** One area under the pointer: its class, the figures behind it, and when it would fall. */
export function RiskTooltip({ area, day, suppress }: { area: AreaRisk; day: string; suppress: boolean }) {
  const lang = useLang();
  const text = useText(riskText);
  const older = restsOn(area, day, lang);
  const [fall] = area.wouldFall;
  return (
    <div className={styles.tip}>
      <p className={styles.name}>
        {pick(area.name, lang)}
        <RiskChip riskClass={area.level} label={pick(area.label, lang)} provisional={area.provisional} />
      </p>
      <p>{reasonWords(area, { lang, suppress })}</p>
      <p className={styles.quiet}>
        {changeWords(area.classChange, lang)}
        {area.provisional && ` · ${text.provisional}`}
        {older !== null && ` · ${older}`}
      </p>
      {fall && <p className={styles.quiet}>{pick(fall.if, lang)}</p>}
    </div>
  );
}
