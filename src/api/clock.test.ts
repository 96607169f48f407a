import { describe, expect, it } from 'vitest';
import { timeFrom } from './clock.ts';

describe('timeFrom', () => {
  it('carries the reading on at the API’s rate', () => {
    expect(timeFrom({ now: 1_000_000, rate: 360, paused: false, at: 500 }, 1500)).toBe(1_360_000);
  });

  it('stands while the clock is paused, and says nothing before the first reading', () => {
    expect(timeFrom({ now: 7, rate: 360, paused: true, at: 0 }, 9e9)).toBe(7);
    expect(timeFrom(null, 5)).toBeNull();
  });
});
