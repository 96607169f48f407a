import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floods, inFlood, windowMs } from './flood.ts';
import type { Flood } from './flood.ts';
import { floodGroups } from './floodGroups.ts';
import type { FloodAlert } from './floodGroups.ts';

const minute = 60_000;
const every = (ms: number, count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i * ms);

/** The definition step by step: each coming into the window and each leaving it, one after the other. */
function toldInSteps(raisedAt: readonly number[], now: number): Flood[] {
  const steps = raisedAt
    .filter((at) => at <= now)
    .flatMap((at) => [
      { at, by: 1 },
      { at: at + windowMs, by: -1 },
    ])
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at || a.by - b.by);
  const found: Flood[] = [];
  let inWindow = 0;
  for (const { at, by } of steps) {
    inWindow += by;
    const last = found.at(-1);
    if (last?.until !== null) {
      if (inWindow >= 10) found.push({ since: at, until: null, peak: inWindow });
    } else
      found[found.length - 1] = {
        ...last,
        until: inWindow < 5 ? at : null,
        peak: Math.max(last.peak, inWindow),
      };
  }
  return found;
}

describe('floods', () => {
  it('tells what the definition tells step by step', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 90 });
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 150 }), (minutes, at) => {
        const raisedAt = minutes.map((each) => each * minute);
        expect(floods(raisedAt, at * minute)).toEqual(toldInSteps(raisedAt, at * minute));
      }),
      { numRuns: 1_000 },
    );
  });

  it('begins with the tenth alert in ten minutes and ends under five', () => {
    const burst = every(1_000, 10);
    // Five of ten have left the window when the sixth oldest, raised at 5 s, turns ten minutes old.
    expect(floods(burst, 60 * minute)).toEqual([{ since: 9_000, until: 10 * minute + 5_000, peak: 10 }]);
    expect(inFlood(burst, 9 * minute)).toBe(true);
    expect(inFlood(burst.slice(1), 9 * minute)).toBe(false);
  });

  it('is known at an instant without telling all of them', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 60 });
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 150 }), (minutes, at) => {
        const raisedAt = minutes.map((each) => each * minute);
        const last = floods(raisedAt, at * minute).at(-1);
        expect(inFlood(raisedAt, at * minute)).toBe(last?.until === null);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not flicker between five and ten', () => {
    const alerts = [...every(1_000, 10), ...every(100_000, 20, minute)];
    expect(floods(alerts, 30 * minute)).toHaveLength(1);
  });

  it('bears one alert a minute at the edge: ten minutes hold ten', () => {
    expect(inFlood(every(minute, 60), 59 * minute)).toBe(true);
    expect(inFlood(every(minute + 6_700, 60), 59 * minute)).toBe(false);
  });

  it('lets go of an alert at the instant it turns ten minutes old', () => {
    const nineAndOneMore = [...every(1_000, 9), 10 * minute];
    expect(floods(nineAndOneMore, 10 * minute)).toEqual([]);
    expect(floods([...every(1_000, 9), 10 * minute - 1], 10 * minute - 1)).toHaveLength(1);
  });

  it('does not know what comes later', () => {
    expect(floods(every(1_000, 60), 5_000)).toEqual([]);
  });
});

describe('floodGroups', () => {
  const makeAlert = (
    id: string,
    level: FloodAlert['level'],
    district = '330108',
    rule = 'fever',
  ): FloodAlert => ({
    id,
    level,
    district,
    rule,
  });

  it('groups by district and rule, and never levels I and II', () => {
    const rows = floodGroups([
      makeAlert('a', 4),
      makeAlert('b', 2),
      makeAlert('c', 3),
      makeAlert('d', 3, '330106'),
    ]);
    expect(rows.map((row) => (row.kind === 'group' ? [row.level, row.alerts.length] : row.alert.id))).toEqual(
      [[3, 2], 'b', 'd'],
    );
  });

  it('loses no alert and hides no urgent one', () => {
    const alert = fc
      .tuple(
        fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
        fc.constantFrom('330106', '330108'),
        fc.constantFrom('fever', 'supply'),
      )
      .map(([level, district, rule]) => ({ level, district, rule }));
    fc.assert(
      fc.property(fc.array(alert, { maxLength: 60 }), (list) => {
        const alerts = list.map((each, index) => ({ ...each, id: String(index) }));
        const rows = floodGroups(alerts);
        const ids = rows.flatMap((row) =>
          row.kind === 'alert' ? [row.alert.id] : row.alerts.map((a) => a.id),
        );
        expect(new Set(ids).size).toBe(alerts.length);
        expect(ids).toHaveLength(alerts.length);
        const alone = rows.filter((row) => row.kind === 'alert').map((row) => row.alert.id);
        const urgent = alerts.filter((each) => each.level <= 2);
        expect(urgent.filter((each) => !alone.includes(each.id))).toEqual([]);
      }),
    );
  });
});
