import type { RiskUnit, ThresholdsPack } from '#contract/riskPack.ts';
import type { Threshold } from '#model/risk/whatIf.ts';
import { useLang, useText } from '#ui/lang.ts';
import { effectWords } from '../effectWords.ts';
import { whatIfText } from './text.ts';
import { ThresholdField } from './ThresholdField.tsx';
import styles from './whatIf.module.css';

type Props = {
  pack: ThresholdsPack;
  unit: RiskUnit;
  thresholds: readonly Threshold[];
  changes: ReadonlyMap<string, number>;
  onChanges: (changes: ReadonlyMap<string, number>) => void;
};

const kinds = ['level', 'adjustment', 'downgrade'] as const;

/** Every threshold of the rules for this kind of area, by what it does. */
export function Thresholds({ pack, unit, thresholds, changes, onChanges }: Props) {
  const lang = useLang();
  const text = useText(whatIfText);
  const move = ({ key, threshold }: Threshold, value: number) => {
    const next = new Map(changes);
    if (value === threshold) next.delete(key);
    else next.set(key, value);
    onChanges(next);
  };
  return kinds.map((kind) => {
    const own = thresholds.filter((each) => each.kind === kind);
    return (
      own.length > 0 && (
        <fieldset key={kind} className={styles.group}>
          <legend className={styles.legend}>{text[`${kind}Thresholds`]}</legend>
          <div className={styles.fields}>
            {own.map((each) => (
              <ThresholdField
                key={each.key}
                threshold={each}
                value={changes.get(each.key) ?? each.threshold}
                effects={effectWords(pack, unit, each, lang)}
                onMove={(value) => move(each, value)}
              />
            ))}
          </div>
        </fieldset>
      )
    );
  });
}
