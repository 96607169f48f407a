import { reportedValues } from '#model/detect/reportedValues.ts';
import { chanceOf } from '../chance.ts';
import type { Chance } from '../chance.ts';

/** Past years for the detectors that need them, then the year that is judged. */
export const pastDays = 3 * 364 + 21;
export const judgedDays = 365;
const days = pastDays + judgedDays;

export const weekdayAmplitudes = [0, 0.1, 0.25] as const;

/** The visits of a clinic, or of the clinics of a district: what happened, and who reported it. */
export type SimulatedClinic = {
  /** Usual visits a day. */
  base: number;
  /** Spread of the weekday's factor, in logarithms. */
  weekdayAmplitude: number;
  /** Standard deviation of an ordinary day's count. */
  usualSd: (t: number) => number;
  /** What the detectors are given: null = missing. `extra` are visits of an outbreak, by day. */
  reported: (extra?: ReadonlyMap<number, number>) => (number | null)[];
};

/**
 * Four years of one clinic: level x season x drift x weekday x holiday week, negative-binomial counts; days on which
 * nothing was reported, a gap of some days in every other year, and districts of which only a part reports.
 */
export function simulateClinic(seed: number): SimulatedClinic {
  const chance = chanceOf(seed);
  const base = 5 * 40 ** chance.uniform();
  const weekdayAmplitude = weekdayAmplitudes[Math.floor(chance.uniform() * 3)] ?? 0;
  // A day's own conditions scatter the counts by 5 to 20 % beyond chance.
  const size = 1 / (0.05 + 0.15 * chance.uniform()) ** 2;
  const means = meansOf(base, weekdayAmplitude, chance);
  const counts = means.map((mean) => chance.count(mean, size));
  const of = Math.max(1, Math.round(base / 12));
  const got = reporting(of, chance);
  return {
    base,
    weekdayAmplitude,
    usualSd: (t) => Math.sqrt((means[t] ?? 0) + (means[t] ?? 0) ** 2 / size),
    reported: (extra) =>
      reportedValues(
        counts.map((count, t) => {
          const share = (got[t] ?? 0) / of;
          const value = got[t] === 0 ? null : Math.round((count + (extra?.get(t) ?? 0)) * share);
          return { day: '', value, got: got[t] ?? 0, of };
        }),
      ),
  };
}

function meansOf(base: number, amplitude: number, chance: Chance): number[] {
  const weekdays = Array.from({ length: 7 }, () => Math.exp(amplitude * chance.normal()));
  const season = 0.4 * chance.uniform();
  const phase = 365 * chance.uniform();
  const holiday = chance.uniform() < 0.5 ? Math.floor(365 * chance.uniform()) : null;
  let drift = 0;
  return Array.from({ length: days }, (_, t) => {
    drift = 0.95 * drift + 0.015 * chance.normal();
    const off = holiday !== null && (t - holiday + 3650) % 365 < 7 ? 0.6 : 1;
    const wave = season * Math.cos((2 * Math.PI * (t - phase)) / 365);
    return base * Math.exp(wave + drift) * (weekdays[t % 7] ?? 1) * off;
  });
}

/** Clinics that reported, day by day. */
function reporting(of: number, chance: Chance): number[] {
  const silent = 0.06 * chance.uniform();
  const gapYears = Array.from({ length: 5 }, () =>
    chance.uniform() < 0.5 ? Math.floor(355 * chance.uniform()) : null,
  );
  const length = 3 + Math.floor(8 * chance.uniform());
  return Array.from({ length: days }, (_, t) => {
    const gap = gapYears[Math.floor(t / 365)] ?? null;
    let count = 0;
    for (let clinic = 0; clinic < of; clinic += 1) if (chance.uniform() >= silent) count += 1;
    return gap !== null && t % 365 >= gap && t % 365 < gap + length ? 0 : count;
  });
}
