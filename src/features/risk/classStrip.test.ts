import { expect, test } from 'vitest';
import { classStrip, highAreas, historyBasis } from './classStrip.ts';

const rows = [
  { adcode: 'A', levels: [1, 2, null], basis: ['published' as const, 'estimated' as const, null] },
  { adcode: 'B', levels: [1, null, null], basis: ['published' as const, null, null] },
  { adcode: 'C', levels: [5, 3, null], basis: ['published' as const, 'published' as const, null] },
];
const history = { pack: 'p', days: ['2020-02-01', '2020-02-02', '2020-02-03'], rows };

test('every area is counted once a day, and what cannot be said apart', () => {
  expect(classStrip(history)).toEqual([
    { day: '2020-02-01', classes: [2, 0, 0, 0, 1], unknown: 0 },
    { day: '2020-02-02', classes: [0, 1, 1, 0, 0], unknown: 1 },
    { day: '2020-02-03', classes: [0, 0, 0, 0, 0], unknown: 3 },
  ]);
});

test('a day of which nothing can be said has no count of raised areas, not zero', () => {
  const strip = classStrip(history);
  expect(highAreas(strip, '2020-02-02')).toEqual({ now: 1, before: 1 });
  expect(highAreas(strip, '2020-02-01')).toEqual({ now: 1, before: null });
  expect(highAreas(strip, '2020-02-03')).toBeNull();
  expect(highAreas(strip, '2019-12-31')).toBeNull();
});

test('a history is as firm as its weakest day', () => {
  expect(historyBasis(history)).toBe('estimated');
  expect(historyBasis({ ...history, rows: [] })).toBeNull();
});
