import { pick, useLang, useText } from '#ui/lang.ts';
import { AreaChip } from '../AreaChip.tsx';
import { reasonWords } from '../reasonWords.ts';
import type { LegendKind } from '../riskLayer.ts';
import tip from '../RiskTooltip.module.css';
import { whatIfText } from './text.ts';
import type { SupposedArea } from './whatIfPicture.ts';

/** One area under the pointer: its supposed class, the official one, and the figures behind both. */
export function SupposedTip({ area, legend }: { area: SupposedArea; legend: LegendKind }) {
  const lang = useLang();
  const text = useText(whatIfText);
  const official = { level: area.official, provisional: area.provisional };
  return (
    <div className={tip.tip}>
      <p className={tip.name}>
        {pick(area.name, lang)}
        <AreaChip area={area} legend={legend} label={`${text.panel} ${pick(area.label, lang)}`} />
      </p>
      <p className={tip.quiet}>
        <AreaChip
          area={official}
          legend={legend}
          label={`${text.official} ${pick(area.officialLabel, lang)}`}
        />
      </p>
      <p>{reasonWords(area, { lang, suppress: false })}</p>
    </div>
  );
}
