import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverText } from './coverText.ts';

it('shows a decimal only where a decimal matters', () => {
  expect(coverText(2.3, 'zh')).toBe('2.3');
  expect(coverText(10.91, 'zh')).toBe('10');
  expect(coverText(0, 'zh')).toBe('0');
  expect(coverText(null, 'zh')).toBe('—');
});

it('never lifts a figure over the edge of a band', () => {
  expect(coverText(3.97, 'en')).toBe('3.9');
  expect(coverText(14.99, 'en')).toBe('14');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 900, noNaN: true }), (days) => {
      expect(Number(coverText(days, 'en'))).toBeLessThanOrEqual(days + 1e-9);
    }),
  );
});
