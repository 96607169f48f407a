import { describe, expect, it } from 'vitest';
import { alertCounts, urgencyFinding } from './alertCounts.ts';
import { matches, prepareSearch } from './alertFilter.ts';
import { evidenceLinks } from './evidenceLinks.ts';
import { healthOffice, makeAlert } from './makeAlert.ts';

const now = Date.parse('2020-02-03T09:00:00+08:00');

describe('matches', () => {
  it('finds by every word, in either language and any case', () => {
    const alert = makeAlert({ owner: healthOffice });
    expect(matches(alert, { find: 'YUHANG visits' })).toBe(true);
    expect(matches(alert, { find: '余杭 值班员' })).toBe(true);
    expect(matches(alert, { find: '余杭 物资' })).toBe(false);
    expect(matches(makeAlert(), { find: 'unowned' })).toBe(true);
  });

  it('finds by what an alert says now, also where its text was put together before', () => {
    const before = makeAlert();
    prepareSearch([before]);
    expect(matches(before, { find: 'unowned' })).toBe(true);
    const taken = { ...before, owner: healthOffice };
    expect(matches(taken, { find: 'unowned' })).toBe(false);
    expect(matches(taken, { find: 'duty' })).toBe(true);
  });

  it('narrows by topic and level together', () => {
    expect(matches(makeAlert(), { topic: 'fever-clinic', level: '2' })).toBe(true);
    expect(matches(makeAlert(), { topic: 'supply', level: '2' })).toBe(false);
    expect(matches(makeAlert(), { level: '1' })).toBe(false);
  });
});

describe('alertCounts', () => {
  const alerts = [
    makeAlert({ id: 'a', level: 1 }),
    makeAlert({ id: 'b', level: 3, owner: healthOffice, dueAt: '2020-02-03T10:00:00+08:00' }),
    makeAlert({ id: 'c', level: 3, state: 'shelved' }),
  ];

  it('counts what waits, and what is shelved apart from it', () => {
    const counts = alertCounts(alerts, now);
    expect(counts).toMatchObject({ open: 2, unowned: 1, overdue: 1, shelved: 1 });
    expect(counts.byLevel.map(({ count }) => count)).toEqual([1, 0, 1, 0]);
  });

  it('says in a sentence whether anything is left lying', () => {
    expect(urgencyFinding(alerts, 'zh', now)).toBe('1 条无人认领，1 条逾期');
    expect(urgencyFinding(alerts.slice(1), 'en', now)).toBe('1 open, all owned and in time');
    expect(urgencyFinding([], 'zh', now)).toBe('当前没有待处置的预警');
  });
});

describe('evidenceLinks', () => {
  it('offers only what the alert names and the workspace can open', () => {
    const opened: string[] = [];
    const alert = makeAlert({ evidence: { clinic: 'c7', item: 'n95' } });
    const links = evidenceLinks(alert, {
      clinic: (id) => opened.push(id),
      district: (adcode) => opened.push(adcode),
    });
    expect(links.map(({ label }) => label)).toEqual(['openClinic', 'openDistrict']);
    for (const { go } of links) go();
    expect(opened).toEqual(['c7', '330110']);
  });
});
