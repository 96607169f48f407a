import { alarmsOf, countAlarms } from './alarms.ts';
import type { AlarmCount } from './alarms.ts';
import type { Candidate } from './candidates.ts';
import { shapes, sizes } from './outbreaks.ts';
import type { ScoredYear } from './scoreYears.ts';

export type Detected = {
  /** Share of the outbreaks in which an alarm was raised while they lasted. */
  share: number;
  /** Share of the same days without the outbreak: what chance alone would have "detected". */
  byChance: number;
  /** Days from the first case to the alarm, of those detected; 0 = the same day. */
  medianDays: number | null;
  p90Days: number | null;
};

export type Measured = {
  /** Per clinic-year without an outbreak. */
  quiet: AlarmCount;
  /** By size and shape, `${size}.${shape}`. */
  detected: Record<string, Detected>;
  /** By size, all shapes together. */
  bySize: Record<string, Detected>;
};

/** False alarms in the quiet years and detections in the planted ones, at `factor` times every limit. */
export function measure(years: readonly ScoredYear[], candidate: Candidate, factor = 1): Measured {
  const detected: Record<string, Detected> = {};
  const bySize: Record<string, Detected> = {};
  sizes.forEach(({ id }, size) => {
    const all = shapes.map((shape, index) => {
      const found = outcomes(years, candidate, factor, (each) => each.size === size && each.shape === index);
      detected[`${id}.${shape.id}`] = summary(found);
      return found;
    });
    bySize[id] = summary(all.flat());
  });
  return { quiet: quietYears(years, candidate, factor), detected, bySize };
}

/** Mean counts of a year without an outbreak. */
function quietYears(years: readonly ScoredYear[], { of }: Candidate, factor = 1): AlarmCount {
  const sum: AlarmCount = { runs: 0, episodes: 0, daysRaised: 0, daysStanding: 0, daysUnsaid: 0 };
  for (const { quiet } of years) {
    const count = countAlarms(
      alarmsOf(
        of.map((id) => quiet.get(id)),
        factor,
      ),
    );
    for (const key of ['runs', 'episodes', 'daysRaised', 'daysStanding', 'daysUnsaid'] as const) {
      sum[key] += count[key] / years.length;
    }
  }
  return sum;
}

type Outcome = { delay: number | null; byChance: boolean };

function outcomes(
  years: readonly ScoredYear[],
  { of }: Candidate,
  factor: number,
  wanted: (each: ScoredYear['outbreaks'][number]) => boolean,
): Outcome[] {
  return years.flatMap(({ outbreaks, quiet }) =>
    outbreaks.filter(wanted).map(({ onset, scores }) => {
      const alarms = alarmsOf(
        of.map((id) => scores.get(id)),
        factor,
      );
      const without = alarmsOf(
        of.map((id) => quiet.get(id)?.subarray(onset, onset + alarms.length)),
        factor,
      );
      const first = alarms.indexOf(true);
      return { delay: first < 0 ? null : first, byChance: without.includes(true) };
    }),
  );
}

function summary(found: readonly Outcome[]): Detected {
  const delays = found.flatMap(({ delay }) => (delay === null ? [] : [delay])).sort((a, b) => a - b);
  return {
    share: delays.length / found.length,
    byChance: found.filter(({ byChance }) => byChance).length / found.length,
    medianDays: delays[Math.ceil(delays.length * 0.5) - 1] ?? null,
    p90Days: delays[Math.ceil(delays.length * 0.9) - 1] ?? null,
  };
}

/** The factor on its limits at which a rule has `episodes` false alarms per quiet year, found by bisection. */
export function factorFor(years: readonly ScoredYear[], candidate: Candidate, episodes: number): number {
  let [low, high] = [0.2, 8];
  for (let step = 0; step < 14; step += 1) {
    const middle = Math.sqrt(low * high);
    if (quietYears(years, candidate, middle).episodes > episodes) low = middle;
    else high = middle;
  }
  return high;
}
