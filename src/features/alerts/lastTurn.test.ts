import { describe, expect, it } from 'vitest';
import { alertCounts } from './alertCounts.ts';
import { byUrgency, isFlooded } from './alertUrgency.ts';
import { lastTurn } from './lastTurn.ts';
import { makeAlert } from './makeAlert.ts';
import { wallCards } from './wallCards.ts';

const minute = 60_000;
const start = Date.parse('2020-02-03T08:00:00+08:00');
const at = (minutes: number) => new Date(start + minutes * minute).toISOString();

// Twelve within ten minutes are a flood; each is due an hour later, and the last ones never.
const alerts = Array.from({ length: 12 }, (_, index) =>
  makeAlert({
    id: `a${index}`,
    level: index % 2 === 0 ? 3 : 2,
    raisedAt: at(index / 2),
    dueAt: index > 9 ? null : at(60 - 3 * index),
    owner: { department: { zh: '卫健', en: 'Health' }, role: { zh: '值班', en: 'Duty' } },
  }),
);

describe('lastTurn', () => {
  it('says of the alerts at every moment what the moment itself would say', () => {
    for (let seconds = 0; seconds < 75 * 60; seconds += 7) {
      const now = start + seconds * 1000;
      const turn = lastTurn(alerts, now);
      const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
      expect(alertCounts(alerts, turn)).toEqual(alertCounts(alerts, now));
      expect(ids(byUrgency(alerts, turn))).toEqual(ids(byUrgency(alerts, now)));
      expect(isFlooded(alerts, turn)).toBe(isFlooded(alerts, now));
      expect(wallCards(alerts, turn)).toEqual(wallCards(alerts, now));
    }
  });

  it('stands still between two turns, and moves the very moment after an alert was due', () => {
    const due = start + 60 * minute;
    expect(lastTurn(alerts, due + 1)).toBe(due + 1);
    expect(lastTurn(alerts, due + 5 * minute)).toBe(due + 1);
    expect(lastTurn(alerts, due)).toBeLessThan(due);
  });

  it('knows no turn without a clock', () => {
    expect(lastTurn(alerts, null)).toBeNull();
  });
});
