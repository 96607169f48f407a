/** What happens when, in hours of the city after the start (08:00); steps begin in this order, each after the one before. */
export type StepKind = 'cut' | 'restart' | 'reject' | 'deploy' | 'warm' | 'sample';
export type Step = { hour: number; kind: StepKind };

export type Plan = {
  start: string;
  /** Seconds of the city in a real second. */
  rate: number;
  days: number;
  /** Seconds a scene stays. */
  turnSeconds: number;
  /** How long the page keeps what no scene asks for any more, ms. */
  keptMs: number;
  /** How long the scenes are turned fast before the first sample, ms. */
  warmMs: number;
  /** Whether the days are enough for the whole heap to be judged, compiled code and all. */
  judgesCode: boolean;
  steps: Step[];
};

const START = '2020-02-10T08:00:00+08:00';

const at = (kind: StepKind, days: readonly number[], ...hours: number[]): Step[] =>
  days.flatMap((day) => hours.map((hour) => ({ kind, hour: 24 * day + hour })));
const upTo = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, day) => first + day);
const inOrder = (steps: Step[]) => steps.sort((a, b) => a.hour - b.hour);

/**
 * A week and a third of a day. Two deployments lie before the first sample and one after the last, so that the samples
 * between are of one page. Each third cut goes over a midnight.
 */
export const week: Plan = {
  start: START,
  rate: 3600,
  days: 7,
  turnSeconds: 2,
  keptMs: 10_000,
  warmMs: 45_000,
  judgesCode: true,
  steps: inOrder([
    ...at('deploy', [0], 3, 15),
    ...at('warm', [1], 7),
    ...at('sample', upTo(1, 7), 8),
    ...at('cut', upTo(1, 6), 2, 11, 15.4),
    ...at('cut', [1, 2], 22),
    ...at('restart', upTo(1, 5), 18.5),
    ...at('reject', [3], 22),
    ...at('deploy', [7], 9),
  ]),
};

/** Two days for every night. */
export const twoDays: Plan = {
  start: START,
  rate: 5760,
  days: 2,
  turnSeconds: 1,
  keptMs: 5_000,
  warmMs: 4_000,
  judgesCode: false,
  steps: inOrder([
    ...at('deploy', [0], 1),
    ...at('cut', [1], 2, 15.4),
    ...at('warm', [1], 7),
    ...at('restart', [1], 19),
    ...at('sample', [1, 2], 8),
  ]),
};

export const countOf = ({ steps }: Plan, kind: StepKind): number =>
  steps.filter((step) => step.kind === kind).length;
