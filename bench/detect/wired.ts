import { feverLevel } from '#model/detect/feverLevel.ts';
import { levelDays } from '#model/detect/levelDays.ts';
import { judgedDays, pastDays, simulateClinic } from './simulateYears.ts';

export type Wired = { years: number; red: number; yellowOrWorse: number };

/** False alarms a year of the level itself, judged day after day from as many days up to it as the product walks. */
export function wiredLevel(years: number, seed: number): Wired {
  const sum = { red: 0, yellowOrWorse: 0 };
  for (let year = 0; year < years; year += 1) {
    const points = simulateClinic(seed + year)
      .reported()
      .map((value) => ({ day: '', value, got: value === null ? 0 : 1, of: 1 }));
    let before = { red: true, raised: true };
    for (let t = pastDays; t < pastDays + judgedDays; t += 1) {
      const signal = feverLevel(points.slice(t + 1 - levelDays, t + 1))?.signal;
      const now = { red: signal === 'red', raised: signal === 'red' || signal === 'yellow' };
      if (now.red && !before.red) sum.red += 1 / years;
      if (now.raised && !before.raised) sum.yellowOrWorse += 1 / years;
      before = now;
    }
  }
  return { years, ...sum };
}
