import { chanceOf } from '../chance.ts';
import { judgedDays, pastDays } from './simulateYears.ts';
import type { SimulatedClinic } from './simulateYears.ts';

export type Shape = {
  id: string;
  title: string;
  /** Height of every day, 1 = the peak. */ profile: readonly number[];
};

export const shapes: readonly Shape[] = [
  { id: 'point', title: 'point source, 7 days', profile: [0.3, 0.8, 1, 0.7, 0.4, 0.2, 0.1] },
  { id: 'step', title: 'step, 10 days', profile: Array.from({ length: 10 }, () => 1) },
  {
    id: 'growth',
    title: 'growth, 21 days, doubling in 5',
    profile: Array.from({ length: 21 }, (_, t) => 2 ** ((t - 20) / 5)),
  },
];

/** Excess at the peak, in standard deviations of an ordinary day's count. */
export const sizes = [
  { id: 'small', peak: 2 },
  { id: 'medium', peak: 4 },
  { id: 'large', peak: 8 },
] as const;

export type Planted = { size: number; shape: number; onset: number; extra: Map<number, number> };

/** One outbreak of every size and shape, each in a copy of the same year, on a day of its own. */
export function plantOutbreaks(clinic: SimulatedClinic, seed: number): Planted[] {
  const chance = chanceOf(seed + 1_000_003);
  return sizes.flatMap(({ peak }, size) =>
    shapes.map(({ profile }, shape) => {
      const onset = pastDays + 14 + Math.floor(chance.uniform() * (judgedDays - 14 - 21));
      const excess = peak * clinic.usualSd(onset);
      const extra = new Map(profile.map((height, day) => [onset + day, chance.count(excess * height, 1e6)]));
      return { size, shape, onset, extra };
    }),
  );
}
