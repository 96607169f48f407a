import { detectors } from '#model/detect/detectors.ts';

/** A rule that alarms when one of its detectors does. */
export type Candidate = { id: string; title: string; of: readonly string[] };

/** The detectors by themselves. */
export const alone: readonly Candidate[] = detectors.map(({ id, name }) => ({
  id,
  title: name.en,
  of: [id],
}));

const rule = (title: string, ...of: string[]): Candidate => ({ id: of.join('+'), title, of });

/** Rules for the red level of a fever clinic. */
export const redRules: readonly Candidate[] = [
  rule('C2 or C3', 'ears-c2', 'ears-c3'),
  rule('C2 or C3, weekday-adjusted', 'ears-c2-weekday', 'ears-c3-weekday'),
  rule('EWMA 0.4, p < 0.01', 'ewma-0.4'),
  rule('EWMA, both weights, p < 0.01', 'ewma'),
  rule('ESSENCE switch, p < 0.01', 'essence-red'),
  rule('ESSENCE switch, both weights, p < 0.01', 'essence-both'),
  rule('ESSENCE switch, p < 0.01, or C2', 'essence-red', 'ears-c2'),
];

/** Rules for yellow or worse. */
export const yellowRules: readonly Candidate[] = [
  rule('C1, C2 or C3', 'ears-c1', 'ears-c2', 'ears-c3'),
  rule('ESSENCE switch, p < 0.01, or C1', 'essence-red', 'ears-c1'),
  rule('ESSENCE switch, p < 0.05', 'essence-yellow'),
  rule('ESSENCE switch, p < 0.05, or C1', 'essence-yellow', 'ears-c1'),
];

/** False alarms a district and year that a desk can check (ours): in a city of 13 districts 1.5 red ones a week, and under four in all. */
export const budget = { red: 6, yellow: 15 } as const;
