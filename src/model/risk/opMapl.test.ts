import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opMaplPack } from '../../../server/packs/builtInPack.fixture.ts';
import { addDays } from '../civilDay.ts';
import { assess } from './assess.ts';
import { opMapl } from './opMapl.ts';
import { percentile } from '../percentile.ts';

const pack = opMaplPack();
const start = '2020-01-01';

/** Cumulative figures from new cases by day; null is a day without a figure. */
function counts(fresh: readonly (number | null)[]) {
  let total = 0;
  return fresh.map((each, index) => {
    total += each ?? 0;
    return { day: addDays(start, index), value: each === null ? null : total };
  });
}
const run = (fresh: readonly (number | null)[]) =>
  opMapl(pack, counts(fresh), addDays(start, fresh.length - 1));
const quiet = (days: number) => Array.from({ length: days }, () => 0);

/** An outbreak that begins on day 20, rises for ten days and falls for ten. */
const outbreak = [...quiet(20), 2, 5, 9, 14, 20, 27, 35, 44, 54, 60, 55, 47, 40, 32, 25, 18, 12, 8, 5, 3];

describe('Op-MAPL', () => {
  it('cannot say before its statistics have a past, and sees no risk in a quiet one', () => {
    const levels = run(quiet(30)).map(({ level }) => level);
    expect(levels.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => null));
    expect(new Set(levels.slice(11))).toEqual(new Set([1]));
  });

  it('starts at C3 >= 2 at class 2, and stands at the highest while the average is above its own P80', () => {
    const days = run(outbreak);
    const began = days.findIndex(({ warning }) => warning !== null);
    expect(days[began]).toMatchObject({ level: 2, warning: { since: addDays(start, began) } });
    expect(began).toBeLessThanOrEqual(21);
    expect(days[began]?.c3).toBeGreaterThanOrEqual(2);
    expect(days[29]?.level).toBe(5);
    const peak = Math.max(...days.map(({ level }) => level ?? 0));
    expect(days.at(-1)?.level).toBeLessThan(peak);
  });

  it('ends when each of fourteen days has brought at most five cases', () => {
    const days = run([...outbreak, ...quiet(20)]);
    const over = days.findIndex(({ warning }, index) => index > 25 && warning === null);
    // The last day with more than five cases is day 37.
    expect(over).toBe(37 + 14);
    expect(days[over]?.level).toBe(1);
    expect(days[over - 1]?.level).toBeGreaterThanOrEqual(2);
  });

  it('leaves days without a figure open, and never takes them for quiet', () => {
    const days = run([...outbreak, ...quiet(5), null, ...quiet(9)]);
    expect(days[45]).toMatchObject({ level: null });
    expect(days.at(-1)?.warning).not.toBeNull();
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 30, maxLength: 45 }), (fresh) => {
        expect(run([...fresh, null]).at(-1)?.level).toBeNull();
      }),
    );
  });

  it('explains itself, and names the day on which the warning would end', () => {
    const history = {
      asOf: addDays(start, outbreak.length - 1),
      cumulativeConfirmed: counts(outbreak),
      localShare: null,
      clusters14d: null,
    };
    const told = assess(pack, history);
    expect(told.because[0]?.text.en).toMatch(/^Warning since 2020-01-2\d: C3 was .* at least 2\.$/);
    expect(told.values.map(({ indicator }) => indicator)).toEqual(pack.indicators);
    const last = told.wouldFall.at(-1);
    expect(last).toMatchObject({ to: 1, when: addDays(start, 37 + 14) });
    expect(assess(pack, history, 'street').missing).toHaveLength(1);
  });
});

describe('percentile', () => {
  it('interpolates between the closest ranks, as R does by default', () => {
    expect([0, 20, 40, 50, 100].map((p) => percentile([4, 1, 3, 2], p))).toEqual([1, 1.6, 2.2, 2.5, 4]);
    expect(percentile([], 50)).toBeNull();
  });
});
