import { chanceOf } from '../chance.ts';

/** How the use of goods moves: by chance alone, with a level of its own that drifts, rising, or jumping by half. */
export type UseCourse = 'steady' | 'drift' | 'trend' | 'surge';
export const useCourses: readonly UseCourse[] = ['steady', 'drift', 'trend', 'surge'];
export const ordinaryUse: readonly UseCourse[] = ['steady', 'drift', 'trend'];

export type SimulatedUse = {
  /** Units used on each day, reported or not. */
  used: number[];
  reported: boolean[];
};

/** The courses of a district, which all its sites share: weekday, level, and the days on which it moves. */
export type SharedUse = { weekdays: number[]; level: number[] };

export function sharedUse(course: UseCourse, days: number, origin: number, seed: number): SharedUse {
  const chance = chanceOf(seed);
  const amplitude = [0, 0.1, 0.25][Math.floor(chance.uniform() * 3)] ?? 0;
  const slope = (chance.uniform() < 0.5 ? -1 : 1) * (0.003 + 0.007 * chance.uniform());
  const jump = origin + Math.floor(10 * chance.uniform());
  let walk = 0;
  const level = Array.from({ length: days }, (_, t) => {
    walk += 0.03 * chance.normal();
    if (course === 'drift') return Math.exp(walk);
    if (course === 'trend') return Math.exp(slope * (t - origin));
    return course === 'surge' && t >= jump ? 1.5 : 1;
  });
  return { weekdays: Array.from({ length: 7 }, () => Math.exp(amplitude * chance.normal())), level };
}

/** One item at one site: negative-binomial use around the shared course; one day in twenty-five is not reported. */
export function simulateUse({ weekdays, level }: SharedUse, seed: number): SimulatedUse {
  const chance = chanceOf(seed);
  const base = 10 * 200 ** chance.uniform();
  const size = 1 / (0.1 + 0.25 * chance.uniform()) ** 2;
  const used = level.map((height, t) => chance.count(base * height * (weekdays[t % 7] ?? 1), size));
  return { used, reported: used.map(() => chance.uniform() >= 0.04) };
}
