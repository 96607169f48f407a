import { IconNext } from '#ui/icons.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { AreaChip } from '../AreaChip.tsx';
import { changeShort } from '../reasonWords.ts';
import type { LegendKind } from '../riskLayer.ts';
import { whatIfText } from './text.ts';
import type { SupposedArea } from './whatIfPicture.ts';
import styles from './whatIf.module.css';

type Props = {
  changed: readonly SupposedArea[];
  legend: LegendKind | undefined;
  selected: string | null;
  onSelect: (adcode: string) => void;
};

/** The areas that would stand otherwise: from which class to which. */
export function ChangeList({ changed, legend, selected, onSelect }: Props) {
  const lang = useLang();
  const text = useText(whatIfText);
  return (
    <ul className={styles.changes} aria-label={text.changedAreas}>
      {changed.map((area) => {
        const { level, official, provisional } = area;
        const step = level === null || official === null ? null : level - official;
        return (
          <li key={area.adcode}>
            <button
              type="button"
              className={styles.change}
              aria-current={area.adcode === selected || undefined}
              onClick={() => onSelect(area.adcode)}
            >
              <span className={styles.name}>{pick(area.name, lang)}</span>
              <AreaChip area={{ level: official, provisional }} legend={legend} />
              <IconNext className={styles.arrow} aria-hidden="true" />
              <span className="visually-hidden">{text.becomes}</span>
              <AreaChip area={area} legend={legend} />
              <span className={styles.step}>{changeShort(step)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
