import type { Detection } from '#model/detect/detection.ts';
import { detectors } from '#model/detect/detectors.ts';
import { plantOutbreaks, shapes } from './outbreaks.ts';
import type { Planted } from './outbreaks.ts';
import { judgedDays, pastDays, simulateClinic } from './simulateYears.ts';

/** Statistic over limit: alarms from 1 on; NaN = cannot say. */
export type Scores = Float32Array;

export type ScoredYear = {
  base: number;
  weekdayAmplitude: number;
  /** The year without an outbreak, by detector. */
  quiet: Map<string, Scores>;
  outbreaks: (Pick<Planted, 'size' | 'shape'> & {
    /** Index in the year. */
    onset: number;
    /** The days of the outbreak, by detector. */
    scores: Map<string, Scores>;
  })[];
};

/** Days before the first judged one that the detectors without past years are given. */
const runUp = 120;
const needsYears = (id: string) => id.startsWith('percentile');

const scoreOf = ({ statistic, limit, alarm }: Detection | undefined = noDetection): number => {
  if (statistic === null || limit === null || alarm === null) return Number.NaN;
  const ratio = limit > 0 ? statistic / limit : Number(alarm);
  return alarm ? Math.max(1, ratio) : Math.min(0.999, ratio);
};
const noDetection: Detection = { statistic: null, limit: null, alarm: null };

function scoresOf(series: readonly (number | null)[], from: number, length: number): Map<string, Scores> {
  // Whole weeks are cut off, so that a day keeps its weekday.
  const cut = Math.max(0, Math.floor((from - runUp) / 7) * 7);
  const recent = series.slice(cut, from + length);
  const whole = seasonsOnly(series, from, length);
  return new Map(
    detectors.map(({ id, run }) => {
      const start = needsYears(id) ? from : from - cut;
      const found = run(needsYears(id) ? whole : recent);
      return [id, Float32Array.from({ length }, (_, day) => scoreOf(found[start + day]))];
    }),
  );
}

/** The days themselves and the same season of past years; the rest is left out, as nothing looks at it. */
function seasonsOnly(series: readonly (number | null)[], from: number, length: number): (number | null)[] {
  const margin = 4 * 7;
  return series.slice(0, from + length).map((value, t) => {
    const sinceSeason = (((t - from + margin) % 364) + 364) % 364;
    return sinceSeason < length + 2 * margin ? value : null;
  });
}

/** One clinic-year, quiet and with every outbreak, through every detector. */
export function scoreYear(seed: number): ScoredYear {
  const clinic = simulateClinic(seed);
  const outbreaks = plantOutbreaks(clinic, seed).map(({ size, shape, onset, extra }) => {
    const length = shapes[shape]?.profile.length ?? 0;
    return { size, shape, onset: onset - pastDays, scores: scoresOf(clinic.reported(extra), onset, length) };
  });
  const { base, weekdayAmplitude } = clinic;
  return { base, weekdayAmplitude, quiet: scoresOf(clinic.reported(), pastDays, judgedDays), outbreaks };
}
