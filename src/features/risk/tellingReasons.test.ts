import { expect, test } from 'vitest';
import { tellingReasons } from './tellingReasons.ts';

const reason = (indicator: string, value: number | null, threshold: number, met: boolean) => ({
  indicator,
  value,
  threshold,
  met,
  text: { zh: '', en: '' },
});

test('keeps the last condition met and the first not met of each indicator', () => {
  const cases = [0, 7, 14].map((threshold) => reason('cumulativeConfirmed', 26, threshold, true));
  const unmet = [50, 100].map((threshold) => reason('cumulativeConfirmed', 26, threshold, false));
  const quiet = [3, 7, 14].map((threshold) => reason('caseFreeDays', 5, threshold, threshold <= 5));
  const told = tellingReasons([...cases, ...unmet, ...quiet]);
  expect(told.map((each) => each.threshold)).toEqual([14, 50, 3, 7]);
});

test('an indicator without a figure is told once, whatever it is compared with', () => {
  const told = tellingReasons([reason('clusters14d', null, 1, false), reason('clusters14d', null, 2, false)]);
  expect(told).toHaveLength(1);
});
