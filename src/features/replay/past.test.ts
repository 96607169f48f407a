import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullHour, onDay, pastDays, stepped, within } from './past.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);
const past = { from: at('2020-01-20T06:18:37'), to: at('2020-03-01T08:00:00') };

describe('within', () => {
  it('keeps a moment of the past and brings any other to its nearest whole minute', () => {
    expect(within(past, at('2020-02-10T09:00:00'))).toBe(at('2020-02-10T09:00:00'));
    expect(within(past, at('2019-12-01T00:00:00'))).toBe(at('2020-01-20T06:19:00'));
    expect(within(past, at('2020-03-01T08:01:00'))).toBe(at('2020-03-01T08:00:00'));
  });

  it('never leaves the past, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: -1000, max: 1000 }),
        (start, hours) => {
          const found = stepped(past, start, hours);
          expect(found).toBeGreaterThanOrEqual(past.from);
          expect(found).toBeLessThanOrEqual(past.to);
          expect(within(past, found)).toBe(found);
        },
      ),
    );
  });
});

describe('days', () => {
  it('are those that the past touches, in the city’s time', () => {
    const days = pastDays(past);
    expect([days[0], days.at(-1), days.length]).toEqual(['2020-01-20', '2020-03-01', 42]);
  });

  it('keep the time of day, and give way at the ends', () => {
    expect(onDay(past, at('2020-02-10T09:30:00'), '2020-02-12')).toBe(at('2020-02-12T09:30:00'));
    expect(onDay(past, at('2020-02-10T09:30:00'), '2020-03-01')).toBe(at('2020-03-01T08:00:00'));
  });
});

it('a replay begins at the last full hour', () => {
  expect(fullHour(at('2020-02-03T08:59:59'))).toBe(at('2020-02-03T08:00:00'));
  expect(fullHour(at('2020-02-03T00:00:00'))).toBe(at('2020-02-03T00:00:00'));
});
