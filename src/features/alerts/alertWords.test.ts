import { describe, expect, it } from 'vitest';
import { alertWords, dueWords, momentWords } from './alertWords.ts';
import { reasonFigures } from './reasonFigures.ts';
import { timelineLines } from './timelineLines.ts';
import { healthOffice, makeAlert } from './makeAlert.ts';
import type { AlertEvent } from '#contract/alert.ts';

const now = Date.parse('2020-02-03T09:42:00+08:00');

describe('alertWords', () => {
  it('says what is unowned and by how much it is overdue', () => {
    expect(alertWords(makeAlert(), 'zh', now)).toEqual({
      place: '余杭区',
      what: '余杭区发热门诊就诊异常',
      headline: '余杭区发热门诊就诊异常',
      since: '自 08:00',
      due: '逾期 1 小时 12 分',
      overdue: true,
      owner: '无人认领',
      unowned: true,
      reason: '就诊137人次，预期60–95，连续3天偏高；48家中46家已报。',
    });
  });

  it('speaks English without a Han character', () => {
    const words = alertWords(makeAlert({ owner: healthOffice, dueAt: null }), 'en', now);
    expect(words.owner).toBe('Yuhang Health Bureau, Duty officer');
    expect(Object.values(words).join(' ')).not.toMatch(/\p{Script=Han}/u);
  });

  it('names the place once', () => {
    const title = { zh: 'N95口罩将尽', en: 'N95 masks run out' };
    expect(alertWords(makeAlert({ title }), 'zh', now).headline).toBe('余杭区 · N95口罩将尽');
    const clinic = { zh: '余杭区中医院发热门诊超负荷', en: 'Yuhang clinic over capacity' };
    const place = { adcode: '330110005', name: { zh: '临平街道', en: 'Linping' }, level: 'street' as const };
    const load = makeAlert({ title: clinic, place, topic: 'clinic-load' });
    expect(alertWords(load, 'zh', now).headline).toBe(clinic.zh);
  });

  it('names the day of a moment that is not today, and always while the clock is unknown', () => {
    expect(momentWords('2020-02-02T23:10:00+08:00', 'zh', now)).toBe('2月2日 23:10');
    expect(momentWords('2020-02-03T08:00:00+08:00', 'zh', null)).toBe('2月3日 08:00');
  });

  it('is not overdue at the very due time', () => {
    const alert = makeAlert({ dueAt: '2020-02-03T09:42:00+08:00' });
    expect(dueWords(alert, 'zh', now)).toBe('09:42 前办');
    expect(dueWords(alert, 'zh', now + 60_000)).toBe('逾期 1 分');
  });
});

describe('reasonFigures', () => {
  it('gives value and expected range, or nothing where there are no figures', () => {
    const [reason] = makeAlert().reasons;
    expect(reason && reasonFigures(reason, 'en')).toBe('found 137 · expected 60–95');
    expect(reason && reasonFigures({ ...reason, value: null, expected: null }, 'zh')).toBeNull();
  });
});

describe('timelineLines', () => {
  it('is newest first and keeps the order of lines of one moment', () => {
    const event = (at: string, kind: AlertEvent['kind']): AlertEvent => ({
      at,
      kind,
      by: null,
      note: null,
      detail: null,
    });
    const words: Record<AlertEvent['kind'], string> = {
      raised: 'R',
      level: 'L',
      reason: 'F',
      cleared: 'C',
      returned: 'B',
      lapsed: 'X',
      acknowledge: 'A',
      assign: 'S',
      verify: 'V',
      act: 'T',
      close: 'E',
      shelve: 'H',
      judge: 'J',
    };
    const events = [
      event('2020-02-03T08:00:00+08:00', 'raised'),
      event('2020-02-03T00:30:00Z', 'acknowledge'),
      event('2020-02-03T08:30:00+08:00', 'assign'),
    ];
    expect(timelineLines(events, words, 'zh', now).map(({ what }) => what)).toEqual(['S', 'A', 'R']);
  });
});
