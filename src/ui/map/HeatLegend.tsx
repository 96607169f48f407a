import { decimal } from '../format.ts';
import { useEffect, useState } from 'react';

import { useLang, useText } from '../lang.ts';
import { heatOf } from './heat/heat.ts';
import { heatSteps } from './heat/heatScale.ts';
import styles from './MapLegend.module.css';
import type { GridLayer } from './mapTypes.ts';
import { mapText } from './text.ts';

/** Where the colours of a layer end, once that is computed; until then the end of the one before. */
function useHeatMax(layer: GridLayer): number | null {
  const [max, setMax] = useState<number | null>(null);
  useEffect(() => {
    let wanted = true;
    void heatOf(layer).max.then((reckoned) => wanted && setMax(reckoned));
    return () => {
      wanted = false;
    };
  }, [layer]);
  return max;
}

/** The ramp of a density with its counts per km2. */
export function HeatLegend({ layer, unit }: { layer: GridLayer; unit?: string | undefined }) {
  const text = useText(mapText);
  const lang = useLang();
  const max = useHeatMax(layer);
  const steps = max === null ? [] : heatSteps(max);
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
