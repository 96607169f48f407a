import { expect, test } from 'vitest';
import { paceOf } from './pace.ts';

test('an address that plays gets the pace nearest to it', () => {
  expect(paceOf(6)).toEqual({ hours: 6, speed: 'medium' });
  expect(paceOf(1)).toEqual({ hours: 1, speed: 'medium' });
  expect(paceOf(24)).toEqual({ hours: 24, speed: 'medium' });
  expect(paceOf(5)).toEqual({ hours: 6, speed: 'medium' });
  expect(paceOf(0.1)).toEqual({ hours: 1, speed: 'slow' });
  expect(paceOf(96)).toEqual({ hours: 24, speed: 'fast' });
  // Twelve hours a second: half-day jumps twice a second are smoother than a day in two.
  expect(paceOf(12)).toEqual({ hours: 6, speed: 'fast' });
});
