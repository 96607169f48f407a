import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as format from './format.ts';

const at = Date.UTC(2020, 1, 3, 0, 0); // 08:00 in Shanghai
const MINUTE = 60_000;

describe('counts', () => {
  test.each([
    [0, '0', '0'],
    [1284, '1,284', '1,284'],
    [99_999, '99,999', '99,999'],
    [100_000, '10 万', '100k'],
    [123_456, '12.3 万', '123k'],
    [999_499, '99.9 万', '999k'],
    [1_234_567, '123.5 万', '1.2M'],
    [99_999_999, '1 亿', '100M'],
    [-123_456, '-12.3 万', '-123k'],
    [-0, '0', '0'],
    [null, '—', '—'],
    [Number.NaN, '—', '—'],
  ])('%s is %s / %s', (value, zh, en) => {
    expect(format.count(value, 'zh')).toBe(zh);
    expect(format.count(value, 'en')).toBe(en);
  });

  test('below 100,000 no digit is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (value) => {
        expect(Number(format.count(value, 'zh').replaceAll(',', ''))).toBe(value);
      }),
    );
  });

  test('an abbreviated count is within half a unit of its last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 99_994_999 }), (value) => {
        const shown = format.count(value, 'zh');
        expect(shown).toMatch(/ 万$/);
        expect(Math.abs(Number(shown.replace(/[, 万]/g, '')) * 10_000 - value)).toBeLessThanOrEqual(500.001);
      }),
    );
  });
});

describe('persons', () => {
  test.each([
    [0, '0'],
    [1, '<5'],
    [4, '<5'],
    [5, '5'],
    [null, '—'],
  ])('%s persons are shown as %s', (persons, shown) => {
    expect(format.countOfPersons(persons, 'zh', { suppress: true })).toBe(shown);
  });

  test('without suppression the count is exact', () => {
    expect(format.countOfPersons(3, 'en', { suppress: false })).toBe('3');
  });
});

test('rates, shares, estimates and changes', () => {
  expect(format.decimal(10.909, 'zh')).toBe('10.9');
  expect(format.decimal(-0.04, 'zh')).toBe('0');
  expect(format.percent(0.124, 'en')).toBe('12%');
  expect(format.percent(null, 'en')).toBe('—');
  expect(format.estimate('73')).toBe('≈73');
  expect(format.estimate(format.count(null, 'zh'))).toBe('—');
  expect(format.change(0.12, '较上周同日', 'zh')).toBe('▲ 12% 较上周同日');
  expect(format.change(-0.071, 'on last Monday', 'en')).toBe('▼ 7% on last Monday');
  expect(format.change(0.001, 'on last Monday', 'en')).toBe('■ 0% on last Monday');
  expect(format.change(null, '较上周同日', 'zh')).toBe('— 较上周同日');
});

describe('time is Shanghai time', () => {
  test('days, clocks and instants', () => {
    expect(format.day(at, 'zh')).toBe('2月3日');
    expect(format.day(at, 'en')).toBe('3 Feb');
    expect(format.day('2020-02-03', 'zh')).toBe('2月3日');
    expect(format.isoDay(Date.UTC(2020, 1, 2, 16))).toBe('2020-02-03');
    expect(format.isoDay(Date.UTC(2020, 1, 2, 15, 59))).toBe('2020-02-02');
    expect(format.weekday('2020-02-03', 'zh')).toBe('周一');
    expect(format.weekday('2020-02-03', 'en')).toBe('Mon');
    expect(format.clock(at)).toBe('08:00');
    expect(format.clock(Date.UTC(2020, 1, 2, 16))).toBe('00:00');
    expect(format.instant(at, 'zh')).toBe('2月3日 08:00');
    expect(format.day('', 'zh')).toBe('—');
  });

  test('up to and including', () => {
    expect(format.upTo(at, 'zh')).toBe('截至 08:00');
    expect(format.upTo(at, 'en')).toBe('up to and including 08:00');
    expect(format.upTo(at, 'zh', at + 24 * 60 * MINUTE)).toBe('截至 2月3日 08:00');
    expect(format.upToDay('2020-02-03', 'en')).toBe('up to and including 3 Feb');
  });

  test('an ISO day survives the way there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const iso = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(format.isoDay(iso)).toBe(iso);
      }),
    );
  });
});

describe('durations', () => {
  test.each([
    [30_000, '0 分', '0 min'],
    [12 * MINUTE, '12 分', '12 min'],
    [60 * MINUTE, '1 小时', '1 h'],
    [192 * MINUTE, '3 小时 12 分', '3 h 12 min'],
    [51 * 60 * MINUTE, '2 天 3 小时', '2 d 3 h'],
    [-5 * MINUTE, '0 分', '0 min'],
  ])('%s ms', (ms, zh, en) => {
    expect(format.duration(ms, 'zh')).toBe(zh);
    expect(format.duration(ms, 'en')).toBe(en);
  });
});
