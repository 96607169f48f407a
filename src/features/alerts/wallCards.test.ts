import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthOffice, makeAlert } from './makeAlert.ts';
import { unshown, wallCards } from './wallCards.ts';

const now = Date.parse('2020-02-03T09:00:00+08:00');
const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

/** Twelve alerts within ten minutes: two of level I and II, ten of level III and IV of one district and rule. */
const flood = Array.from({ length: 12 }, (_, index) =>
  makeAlert({
    id: `f${index}`,
    level: index === 0 ? 1 : index === 1 ? 2 : index % 2 === 0 ? 3 : 4,
    raisedAt: minutesAgo(9 - index / 2),
    dueAt: null,
    owner: index < 6 ? null : healthOffice,
  }),
);

describe('wallCards', () => {
  it('gives every alert its card in quiet hours, and none to shelved ones', () => {
    const alerts = [makeAlert({ id: 'a' }), makeAlert({ id: 'b', state: 'shelved' }), makeAlert({ id: 'c' })];
    const { cards, flood: flooding } = wallCards(alerts, now);
    expect(flooding).toBe(false);
    expect(cards.map(({ key }) => key)).toEqual(['a', 'c']);
  });

  it('groups alike alerts of a flood and never folds level I or II', () => {
    const { cards, flood: flooding, waiting } = wallCards(flood, now);
    expect(flooding).toBe(true);
    expect(waiting).toBe(12);
    expect(cards.map(({ alerts }) => alerts.length)).toEqual([1, 1, 10]);
    expect(cards.slice(0, 2).map(({ alerts }) => alerts[0].level)).toEqual([1, 2]);
    expect(cards[2]?.neglected).toBe(4);
  });

  it('loses no alert, whatever their levels, places and times', () => {
    const alert = fc.record({
      level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      district: fc.constantFrom('330102', '330110'),
      ago: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(alert, { maxLength: 40 }), (drawn) => {
        const alerts = drawn.map(({ level, district, ago }, index) =>
          makeAlert({ id: `x${index}`, level, district, raisedAt: minutesAgo(ago) }),
        );
        const { cards } = wallCards(alerts, now);
        const shown = cards.flatMap((card) => card.alerts.map(({ id }) => id));
        expect([...shown].sort()).toEqual(alerts.map(({ id }) => id).sort());
        expect(cards.every((card) => card.alerts.length === 1 || card.alerts[0].level > 2)).toBe(true);
      }),
    );
  });
});

describe('what does not fit', () => {
  it('counts alerts, not cards, and the neglected among them', () => {
    const { cards } = wallCards(flood, now);
    expect(unshown(cards, 2)).toEqual({ count: 10, neglected: 4 });
    expect(unshown(cards, 3)).toEqual({ count: 0, neglected: 0 });
  });
});
