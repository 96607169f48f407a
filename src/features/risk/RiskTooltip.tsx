import { pick, useLang, useText } from '#ui/lang.ts';
import { AreaChip } from './AreaChip.tsx';
import type { AreaRisk } from './areaRisk.ts';
import { changeWords, reasonWords, restsOn } from './reasonWords.ts';
import type { LegendKind } from './riskLayer.ts';
import styles from './RiskTooltip.module.css';
import { riskText } from './text.ts';

type Props = { area: AreaRisk; day: string; suppress: boolean; legend?: LegendKind | undefined };

/** One area under the pointer: its class, the figures behind it, and when it would fall. */
export function RiskTooltip({ area, day, suppress, legend }: Props) {
  const lang = useLang();
  const text = useText(riskText);
  const older = restsOn(area, day, lang);
  const [fall] = area.wouldFall;
  return (
    <div className={styles.tip}>
      <p className={styles.name}>
        {pick(area.name, lang)}
        <AreaChip area={area} legend={legend} label={pick(area.label, lang)} />
      </p>
      <p>{reasonWords(area, { lang, suppress })}</p>
      <p className={styles.quiet}>
        {changeWords(area.classChange, lang)}
        {area.provisional && ` · ${text.provisional}`}
        {older !== null && ` · ${older}`}
      </p>
      {fall && <p className={styles.quiet}>{pick(fall.if, lang)}</p>}
      {!suppress && <p className={styles.quiet}>{text.askWhy}</p>}
    </div>
  );
}
