import { chanceOf } from '../chance.ts';

/** How the level of a simulated series moves. */
export type Course = 'steady' | 'season' | 'drift' | 'trend' | 'outbreak' | 'holiday';
export const courses: readonly Course[] = ['steady', 'season', 'drift', 'trend', 'outbreak', 'holiday'];
/** What a forecast from the past alone can be asked to follow; the rest is there to show where it fails. */
export const ordinary: readonly Course[] = ['steady', 'season', 'drift', 'trend'];

export type Group = 'clinic' | 'district' | 'city';
export const groups: readonly Group[] = ['clinic', 'district', 'city'];

export type SimulatedVisits = {
  course: Course;
  group: Group;
  /** What was reported; null = missing. */
  reported: (number | null)[];
  /** What happened, reported or not: the forecast is held against it. */
  truth: number[];
  /** Days on which an outbreak rises or a holiday is kept. */
  event: boolean[];
};

const meanOf: Record<Group, readonly [number, number]> = {
  clinic: [4, 30],
  district: [40, 250],
  city: [600, 3_000],
};

/** `days` of fever visits: level x weekday x scatter (negative binomial), with single missing days and gaps. */
export function simulateVisits(course: Course, group: Group, days: number, seed: number): SimulatedVisits {
  const chance = chanceOf(seed);
  const [least, most] = meanOf[group];
  const base = least * (most / least) ** chance.uniform();
  const amplitude = [0, 0.15, 0.3][Math.floor(chance.uniform() * 3)] ?? 0;
  const weekdays = Array.from({ length: 7 }, () => Math.exp(amplitude * chance.normal()));
  // A day's own conditions scatter the counts by 6 to 20 % beyond chance.
  const size = 1 / (0.06 + 0.14 * chance.uniform()) ** 2;
  const { level, event } = levelOf(course, days, chance);
  const truth = level.map((height, t) =>
    chance.count(Math.max(0.05, base * height * (weekdays[t % 7] ?? 1)), size),
  );
  const missing = missingDays(days, chance);
  return { course, group, truth, event, reported: truth.map((value, t) => (missing[t] ? null : value)) };
}

type Chance = ReturnType<typeof chanceOf>;

function levelOf(course: Course, days: number, chance: Chance) {
  const phase = 2 * Math.PI * chance.uniform();
  const slope = (chance.uniform() < 0.5 ? -1 : 1) * (0.005 + 0.01 * chance.uniform());
  const start = Math.floor(days * (0.3 + 0.5 * chance.uniform()));
  const height = 1 + 2 * chance.uniform();
  let walk = 0;
  const lasts = { outbreak: 14, holiday: 7 }[course as string] ?? 0;
  const level = Array.from({ length: days }, (_, t) => {
    walk += 0.03 * chance.normal();
    const since = t - start;
    switch (course) {
      case 'steady':
        return 1;
      case 'season':
        return Math.exp(0.5 * Math.cos((2 * Math.PI * t) / 365 + phase));
      case 'drift':
        return Math.exp(walk);
      // Half a season up or down: 0.5 to 1.5 % a day, as at the edge of a winter.
      case 'trend':
        return Math.exp(slope * (t - days / 2));
      case 'outbreak':
        return 1 + (since < 0 ? 0 : height * Math.exp(-(((since - 14) / 8) ** 2)));
      case 'holiday':
        return since >= 0 && since < 7 ? 0.55 : 1;
    }
  });
  return { level, event: level.map((_, t) => t >= start && t < start + lasts) };
}

/** One day in twenty-five is missing, and one series in three has a gap of three to six days. */
function missingDays(days: number, chance: Chance): boolean[] {
  const gap = chance.uniform() < 1 / 3 ? Math.floor(chance.uniform() * days) : days;
  const length = 3 + Math.floor(chance.uniform() * 4);
  return Array.from({ length: days }, (_, t) => chance.uniform() < 0.04 || (t >= gap && t < gap + length));
}
