import type { AlertQuality } from '#contract/alertQuality.ts';

const target = { withinHours: 24, target: 0.9, pending: 2 };

const base: AlertQuality = {
  from: '2020-01-27T08:00:00+08:00',
  to: '2020-02-03T08:00:00+08:00',
  district: null,
  raised: 57,
  basis: 'simulated',
  targets: [
    {
      ...target,
      step: 'acknowledged',
      met: 52,
      missed: 2,
      share: 52 / 54,
      attained: true,
      medianHours: 0.96,
    },
    { ...target, step: 'verified', met: 40, missed: 9, share: 40 / 49, attained: false, medianHours: 5.8 },
    { ...target, step: 'investigated', met: 0, missed: 0, share: null, attained: null, medianHours: null },
  ],
  yields: [
    {
      rule: 'clinic-over-capacity',
      raised: 32,
      true: 22,
      false: 1,
      dataError: 2,
      unjudged: 1,
      open: 6,
      trueShare: { value: 0.88, low: 0.7, high: 0.958 },
    },
    {
      rule: 'fever-visits-ears',
      raised: 25,
      true: 0,
      false: 0,
      dataError: 0,
      unjudged: 3,
      open: 22,
      trueShare: null,
    },
  ],
  load: {
    perDay: 8.1,
    perTenMinutes: 0.057,
    busiest: { until: '2020-02-01T21:00:00+08:00', count: 12 },
    floods: [
      { since: '2020-02-01T21:00:00+08:00', until: '2020-02-01T21:12:00+08:00', minutes: 12, peak: 12 },
    ],
    standing: 6,
    chattering: 1,
    mix: [
      { priority: 'high', levels: [1], count: 1, share: 1 / 57, target: 0.05 },
      { priority: 'medium', levels: [2], count: 16, share: 16 / 57, target: 0.15 },
      { priority: 'low', levels: [3, 4], count: 40, share: 40 / 57, target: 0.8 },
    ],
    worst: [
      { rule: 'clinic-over-capacity', count: 32, share: 32 / 57 },
      { rule: 'fever-visits-ears', count: 25, share: 25 / 57 },
    ],
  },
};

/** The quality of a week for tests: one target met, one missed, one of which nothing was due; a flood. */
export const makeQuality = (overrides: Partial<AlertQuality> = {}): AlertQuality => ({
  ...base,
  ...overrides,
});
