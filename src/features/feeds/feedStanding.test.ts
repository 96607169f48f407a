import { describe, expect, it } from 'vitest';
import {
  countStandings,
  feedStanding,
  isOverdue,
  oldest,
  oldestFirst,
  sendsGarbage,
  worstFirst,
  wrongFirst,
} from './feedStanding.ts';
import { makeFeed } from './makeFeed.ts';
import { ageText, standingText, untilMoment } from './standingText.ts';

const now = Date.parse('2020-02-03T09:00:00+08:00');
const feed = (id: string, lastObservedAt: string | null, cadenceSeconds = 3600, got = 48) =>
  makeFeed({ id, lastObservedAt, cadenceSeconds, reporting: { got, of: 48 } });

const hourly = feed('hourly', '2020-02-03T08:30:00+08:00');
const gappy = feed('gappy', '2020-02-03T08:30:00+08:00', 3600, 46);
const late = feed('late', '2020-02-03T07:00:00+08:00');
const stale = feed('stale', '2020-02-03T05:00:00+08:00');
const dead = feed('dead', '2020-02-01T05:00:00+08:00');
const mute = feed('mute', null);
const daily = feed('daily', '2020-02-03T00:00:00+08:00', 86_400);

describe('feedStanding', () => {
  it('measures a feed by its own cadence: nine hours are nothing to a daily one', () => {
    expect(feedStanding(daily, now).kind).toBe('fresh');
    expect(feedStanding(feed('x', '2020-02-03T00:00:00+08:00'), now).kind).toBe('stale');
  });

  it('tells fresh, partial, late, stale and never apart', () => {
    const kinds = [hourly, gappy, late, stale, mute].map((each) => feedStanding(each, now).kind);
    expect(kinds).toEqual(['fresh', 'partial', 'late', 'stale', 'never']);
  });

  it('does not judge before it knows the time', () => {
    expect(feedStanding(stale, null).kind).toBe('unknown');
    expect(feedStanding(mute, null).kind).toBe('never');
  });
});

describe('standingText', () => {
  it('counts lateness from when the report was due and silence from the last good fact', () => {
    // Hourly: the report of 07:00 was followed by none at 08:00, an hour before now.
    expect(standingText(feedStanding(late, now), 'zh')).toBe('晚 1 小时');
    expect(standingText(feedStanding(stale, now), 'en')).toBe('No update for 4 h');
  });
});

describe('a feed that is overdue but not silent', () => {
  const fault = (code: string) => {
    const at = '2020-02-03T08:40:00+08:00';
    return { errors: [{ at, code, detail: { zh: '', en: '' }, rejected: 3 }], lastReceivedAt: at };
  };

  it('says that its deliveries are refused, or that they are old', () => {
    const garbage = feedStanding({ ...stale, ...fault('rejected') }, now);
    expect(standingText(garbage, 'en')).toBe('All refused for 4 h');
    expect(standingText(feedStanding({ ...stale, ...fault('late') }, now), 'zh')).toBe('只报旧数 4 小时');
    expect(standingText(feedStanding({ ...late, ...fault('rejected') }, now), 'zh')).toBe(
      '数据被拒收，晚 1 小时',
    );
    expect(standingText(feedStanding({ ...mute, ...fault('rejected') }, now), 'zh')).toBe('从无有效数据');
  });

  it('is counted apart from the silent ones', () => {
    const feeds = worstFirst([stale, { ...dead, ...fault('rejected') }], now);
    expect(feeds.filter(sendsGarbage).map(({ feed: { id } }) => id)).toEqual(['dead']);
  });
});

describe('untilMoment', () => {
  it('calls midnight the end of a day, so that nobody takes it for the coming one', () => {
    const midnight = Date.parse('2020-02-03T00:00:00+08:00');
    expect(untilMoment(midnight, now, 'zh')).toBe('2月2日 24:00');
    expect(untilMoment(midnight, now, 'en')).toBe('2 Feb 24:00');
    expect(untilMoment(midnight + 60_000, now, 'zh')).toBe('00:01');
  });
});

describe('wrongFirst', () => {
  it('names incomplete feeds before those in time, and overdue ones before both', () => {
    const order = wrongFirst(worstFirst([daily, hourly, gappy, late], now));
    expect(order.map(({ feed: { id } }) => id)).toEqual(['late', 'gappy', 'daily', 'hourly']);
  });
});

describe('ageText', () => {
  it('says until when a feed is good, and what is wrong with it otherwise', () => {
    const words = (each: typeof late) => worstFirst([each], now).map((row) => ageText(row, 'zh', now))[0];
    expect(words(hourly)).toBe('截至 08:30');
    expect(words(gappy)).toBe('46/48 截至 08:30');
    expect(words(late)).toBe('晚 1 小时');
    expect(words(mute)).toBe('从未收到');
  });
});

describe('oldestFirst', () => {
  it('puts age before cadence, and what never came before everything', () => {
    const order = oldestFirst(worstFirst([hourly, late, daily, mute], now));
    expect(order.map((each) => each.feed.id)).toEqual(['mute', 'daily', 'late', 'hourly']);
    expect(order.map(isOverdue)).toEqual([true, false, true, false]);
  });
});

describe('worstFirst', () => {
  it('puts the silent before the late and the most overdue first among equals', () => {
    const order = worstFirst([hourly, late, gappy, stale, daily, dead, mute], now);
    expect(order.map((each) => each.feed.id)).toEqual([
      'mute',
      'dead',
      'stale',
      'late',
      'gappy',
      'hourly',
      'daily',
    ]);
  });

  it('counts every feed once', () => {
    expect(countStandings(worstFirst([hourly, late, gappy, stale, dead, mute], now))).toEqual({
      unknown: 0,
      never: 1,
      stale: 2,
      late: 1,
      partial: 1,
      fresh: 1,
    });
  });
});

describe('oldest', () => {
  it('names the feed with the oldest figure, and first of all one that never spoke', () => {
    expect(oldest(worstFirst([hourly, daily, late], now))?.feed.id).toBe('daily');
    expect(oldest(worstFirst([hourly, mute, dead], now))?.feed.id).toBe('mute');
    expect(oldest([])).toBeNull();
  });
});
