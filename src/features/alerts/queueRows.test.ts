import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAlert } from './makeAlert.ts';
import { isFlooded } from './alertUrgency.ts';
import { groupKey, queueRows } from './queueRows.ts';

const now = Date.parse('2020-02-03T09:00:00+08:00');
const at = (minutesAgo: number) => new Date(now - minutesAgo * 60_000).toISOString();
const alike = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    makeAlert({ id: `a${index}`, level: 3, raisedAt: at(index / 2) }),
  );

describe('the queue in a flood', () => {
  it('begins with the tenth alert in ten minutes', () => {
    expect(isFlooded(alike(9), now)).toBe(false);
    expect(isFlooded(alike(10), now)).toBe(true);
    expect(isFlooded(alike(10), null)).toBe(false);
  });

  it('shows alike alerts as one row that says how many, until it is opened', () => {
    const grave = makeAlert({ id: 'grave', level: 2 });
    const alerts = [grave, ...alike(12)];
    expect(queueRows(alerts, new Set()).map(({ id, alike: many }) => [id, many])).toEqual([
      ['grave', undefined],
      ['a0', 12],
    ]);
    expect(queueRows(alerts, new Set([groupKey(grave)]))).toHaveLength(13);
  });

  it('keeps every alert of level I and II in a row of its own and counts all the others', () => {
    const alert = fc.record({
      level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      district: fc.constantFrom('330102', '330110'),
      rule: fc.constantFrom('supply-cover', 'clinic-over-capacity'),
    });
    fc.assert(
      fc.property(fc.array(alert, { maxLength: 40 }), (drawn) => {
        const alerts = drawn.map((over, index) => makeAlert({ id: `x${index}`, ...over }));
        const rows = queueRows(alerts, new Set());
        expect(rows.reduce((sum, row) => sum + (row.alike ?? 1), 0)).toBe(alerts.length);
        const urgent = alerts.filter(({ level }) => level <= 2).map(({ id }) => id);
        const alone = rows.filter(({ alike: many }) => many === undefined).map(({ id }) => id);
        expect(alone).toEqual(expect.arrayContaining(urgent));
      }),
    );
  });
});
