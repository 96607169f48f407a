import { expect, test } from 'vitest';
import { sparkShapes } from './sparkShapes.ts';

test('a day without a report is a gap, not a zero', () => {
  const { lines, last } = sparkShapes([0, 10, null, 5], [], 30, 10);
  expect(lines).toEqual(['M0 10L10 0', 'M30 5']);
  expect(last).toBe('M30 5h0');
});

test('the band closes around its own days and sets the scale', () => {
  const { bands } = sparkShapes([1, 1, 1], [null, { low: 5, high: 10 }, { low: 0, high: 20 }], 20, 20);
  expect(bands).toEqual(['M10 10L20 0L20 20L10 15Z']);
});

test('nothing reported draws nothing', () => {
  expect(sparkShapes([null, null], [], 10, 10)).toEqual({ lines: [], bands: [], last: null });
});
