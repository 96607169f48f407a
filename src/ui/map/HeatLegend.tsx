import { decimal } from '../format.ts';
import { useLang, useText } from '../lang.ts';
import { heatSteps } from './heat/heatScale.ts';
import styles from './MapLegend.module.css';
import type { GridLayer } from './mapTypes.ts';
import { mapText } from './text.ts';

/** The ramp of a density with its counts per km2. */
export function HeatLegend({ layer, unit }: { layer: GridLayer; unit?: string | undefined }) {
  const text = useText(mapText);
  const lang = useLang();
  const steps = heatSteps(layer);
  return (
    <li className={styles.heat}>
      <span>{unit ?? text.perKm2}</span>
      <span className={styles.scale}>
        <span className={styles.ramp} />
        <span className={styles.steps}>
          {steps.map((step) => (
            <span key={step}>{decimal(step, lang, step < 1 ? 3 : 1)}</span>
          ))}
        </span>
      </span>
    </li>
  );
}
