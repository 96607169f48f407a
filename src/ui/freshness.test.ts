import { describe, expect, test } from 'vitest';
import { freshnessWords, losesColour } from './freshness.ts';
import type { Freshness } from './freshness.ts';

const MINUTE = 60_000;
const now = Date.UTC(2020, 1, 3, 0, 15); // 08:15 in Shanghai
const observedAt = now - 15 * MINUTE;
const clinics = { zh: '家', en: 'clinics' };

const cases: [Freshness, string | null, string | null, string | null, string | null][] = [
  [{ kind: 'fresh', observedAt }, null, '截至 08:00', null, 'Up to and including 08:00'],
  [
    { kind: 'late', observedAt, ageMs: 72 * MINUTE, lateByMs: 12 * MINUTE },
    '晚 12 分',
    '截至 08:00',
    '12 min late',
    'Up to and including 08:00',
  ],
  [
    { kind: 'late', observedAt, ageMs: 72 * MINUTE },
    '晚 1 小时 12 分',
    '截至 08:00',
    '1 h 12 min late',
    'Up to and including 08:00',
  ],
  [
    { kind: 'stale', observedAt: now - 192 * MINUTE, ageMs: 192 * MINUTE },
    '停更 3 小时 12 分',
    '最近一次 05:03',
    'No update for 3 h 12 min',
    'Last at 05:03',
  ],
  [{ kind: 'stale', observedAt, ageMs: null }, '停更', '最近一次 08:00', 'No updates', 'Last at 08:00'],
  [
    { kind: 'lost', since: observedAt, observedAt: null },
    '连接中断，自 08:00',
    null,
    'Link lost since 08:00',
    null,
  ],
  [
    { kind: 'partial', got: 46, of: 48, unit: clinics, observedAt },
    '46/48 家已报',
    '截至 08:00',
    '46 of 48 clinics reported',
    'Up to and including 08:00',
  ],
  [
    { kind: 'partial', got: 46, of: 48, observedAt, ageMs: 12 * MINUTE },
    '46/48 已报 · 晚 12 分',
    '截至 08:00',
    '46 of 48 reported · 12 min late',
    'Up to and including 08:00',
  ],
  [
    { kind: 'failed', since: observedAt, reason: '503', retryAt: now + MINUTE },
    '503，自 08:00',
    '08:16 重试',
    '503, since 08:00',
    'Next try at 08:16',
  ],
  [{ kind: 'empty' }, null, null, null, null],
];

test('a wall says the same in fewer words', () => {
  const fresh = { kind: 'fresh', observedAt } as const;
  expect(freshnessWords(fresh, 'en', now, true).quiet).toBe('As of 08:00');
  expect(freshnessWords(fresh, 'zh', now, true).quiet).toBe('截至 08:00');
});

describe('freshness in words', () => {
  test.each(cases)('%j', (freshness, zhLoud, zhQuiet, enLoud, enQuiet) => {
    expect(freshnessWords(freshness, 'zh', now)).toEqual({ loud: zhLoud, quiet: zhQuiet });
    expect(freshnessWords(freshness, 'en', now)).toEqual({ loud: enLoud, quiet: enQuiet });
  });

  test("yesterday's 08:00 does not look like today's", () => {
    const words = freshnessWords({ kind: 'fresh', observedAt: observedAt - 24 * 60 * MINUTE }, 'zh', now);
    expect(words.quiet).toBe('截至 2月2日 08:00');
  });

  test('what is not known to be recent loses its colour coding', () => {
    expect(cases.filter(([freshness]) => losesColour(freshness)).map(([{ kind }]) => kind)).toEqual([
      'stale',
      'stale',
      'lost',
      'failed',
    ]);
  });
});
