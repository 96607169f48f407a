import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResponseStep } from '#contract/alertQuality.ts';
import { alertLoad } from './alertLoad.ts';
import { alertsBehind } from './alertsBehind.ts';
import { chattering } from './chattering.ts';
import { day, hour, makeLife } from './makeLife.fixture.ts';
import { responseOf, responseTargets } from './responseTargets.ts';
import { ruleYields } from './ruleYields.ts';
import { wilsonInterval } from './wilsonInterval.ts';

const minute = 60_000;

describe('wilsonInterval', () => {
  it.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
  ])('gives the published interval of %i of %i', (hits, cases, low, high) => {
    const interval = wilsonInterval(hits, cases);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('holds the share, stays within 0..1 and narrows with more cases', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 200 }), (some, cases) => {
        const hits = Math.min(some, cases);
        const one = wilsonInterval(hits, cases);
        const ten = wilsonInterval(hits * 10, cases * 10);
        if (!one || !ten) throw new Error('a case has an interval');
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(one.low).toBeLessThanOrEqual(one.value);
        expect(one.high).toBeGreaterThanOrEqual(one.value);
        expect(ten.high - ten.low).toBeLessThan(one.high - one.low);
      }),
    );
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('responseOf', () => {
  const resultOf = (life: ReturnType<typeof makeLife>, step: ResponseStep, now: number) =>
    responseOf(life, step, now)?.result ?? null;

  it('meets, misses at the instant after 24 hours, and waits before', () => {
    expect(resultOf(makeLife('a', {}, [['acknowledge', 24]]), 'acknowledged', 9 * day)).toBe('met');
    expect(resultOf(makeLife('a', {}, [['acknowledge', 24.01]]), 'acknowledged', 9 * day)).toBe('missed');
    expect(resultOf(makeLife('a'), 'acknowledged', day)).toBe('pending');
    expect(resultOf(makeLife('a'), 'acknowledged', day + 1)).toBe('missed');
  });

  it('takes handing over as an answer, and shelving not', () => {
    expect(resultOf(makeLife('a', {}, [['assign', 1]]), 'acknowledged', 9 * day)).toBe('met');
    expect(resultOf(makeLife('a', {}, [['shelve', 1]]), 'acknowledged', 9 * day)).toBe('missed');
  });

  it('does not count what went by itself before it was due, but what went after', () => {
    const gone = (hours: number) =>
      makeLife('a', { state: 'lapsed' }, [
        ['cleared', 1],
        ['lapsed', hours],
      ]);
    expect(resultOf(gone(23), 'acknowledged', 9 * day)).toBeNull();
    expect(resultOf(gone(25), 'acknowledged', 9 * day)).toBe('missed');
  });

  it('asks an investigation only of what was found true, from its verification on', () => {
    const life = (verdict: 'true' | 'false', acted = 43) =>
      makeLife('a', { verdict }, [
        ['verify', 20],
        ['act', acted],
      ]);
    expect(resultOf(life('true'), 'investigated', 9 * day)).toBe('met');
    expect(resultOf(life('true', 45), 'investigated', 9 * day)).toBe('missed');
    expect(resultOf(life('false'), 'investigated', 9 * day)).toBeNull();
    expect(resultOf(makeLife('a'), 'investigated', 9 * day)).toBeNull();
    expect(resultOf(makeLife('a', { verdict: 'true' }, [['verify', 1]]), 'investigated', day)).toBe(
      'pending',
    );
  });
});

describe('responseTargets', () => {
  it('tells the share in time, whether it is enough, and the median', () => {
    const lives = [1, 3, 5, 7, 9, 11, 13, 15, 30].map((hours, index) =>
      makeLife(`a${index}`, {}, [['acknowledge', hours]]),
    );
    const [acknowledged, verified] = responseTargets([...lives, makeLife('late')], 2 * day);
    expect(acknowledged).toMatchObject({
      met: 8,
      missed: 2,
      pending: 0,
      share: 0.8,
      attained: false,
      medianHours: 9,
    });
    expect(verified).toMatchObject({ met: 0, missed: 10, attained: false, medianHours: null });
    expect(responseTargets(lives.slice(0, 8), 2 * day)[0]).toMatchObject({
      share: 1,
      attained: true,
      medianHours: 8,
    });
    expect(responseTargets([makeLife('new')], hour)[0]).toMatchObject({
      pending: 1,
      share: null,
      attained: null,
    });
  });
});

describe('ruleYields', () => {
  it('counts verdicts by rule, what nobody judged, and what is still open', () => {
    const lives = [
      ...Array.from({ length: 8 }, (_, index) => makeLife(`t${index}`, { verdict: 'true', state: 'closed' })),
      makeLife('f', { verdict: 'false', state: 'closed' }),
      makeLife('e', { verdict: 'data-error', state: 'closed' }),
      makeLife('u', { state: 'lapsed' }),
      makeLife('o'),
      makeLife('s', { rule: 'supply-cover' }),
    ];
    const [fever, supply] = ruleYields(lives);
    expect(fever).toMatchObject({ raised: 12, true: 8, false: 1, dataError: 1, unjudged: 1, open: 1 });
    expect(fever?.trueShare?.value).toBe(0.8);
    expect(supply).toMatchObject({ rule: 'supply-cover', raised: 1, open: 1, trueShare: null });
  });
});

describe('chattering', () => {
  it('needs three changes within seven periods', () => {
    const flutter = makeLife('a', {}, [
      ['level', 24],
      ['cleared', 72],
      ['returned', 120],
    ]);
    const slow = makeLife('b', {}, [
      ['level', 24],
      ['cleared', 72],
      ['returned', 24 * 9],
    ]);
    expect(chattering([flutter, slow]).flat()).toEqual([flutter]);
    expect(chattering([{ ...slow, periodMs: 2 * day }])).toHaveLength(1);
  });

  it('takes a new alert of the same place and rule for a change, and the end of a shelf not', () => {
    const life = (id: string, from: number) =>
      makeLife(id, { subject: 's', raisedAt: from * day }, [['cleared', 24]]);
    expect(chattering([life('a', 0), life('b', 2)]).flat()).toHaveLength(2);
    const shelved = makeLife('c', {}, [
      ['level', 1],
      ['shelve', 2],
      ['returned', 4],
      ['level', 24],
    ]);
    expect(chattering([shelved])).toEqual([]);
  });
});

describe('alertLoad', () => {
  const to = 10 * day;
  const weighed = (lives: ReturnType<typeof makeLife>[]) => ({ raised: lives, all: lives, from: 0, to });

  it('gives the rate, the busiest ten minutes and floods with their peak', () => {
    const burst = Array.from({ length: 12 }, (_, index) =>
      makeLife(`b${index}`, { raisedAt: 5 * day + (index * minute) / 2 }),
    );
    const load = alertLoad(weighed([...burst, makeLife('alone', { raisedAt: day })]));
    expect(load.perDay).toBeCloseTo(1.3);
    expect(load.perTenMinutes).toBeCloseTo(13 / 1440);
    expect(load.busiest).toEqual({ until: 5 * day + 5.5 * minute, count: 12 });
    expect(load.floods).toEqual([
      { since: 5 * day + 4.5 * minute, until: 5 * day + 13.5 * minute, minutes: 9, peak: 12 },
    ]);
  });

  it('lets an alert leave the busiest window as it leaves a flood: at ten minutes', () => {
    const at = (raisedAt: number) => makeLife(`${raisedAt}`, { raisedAt });
    expect(alertLoad(weighed([at(0), at(10 * minute)])).busiest?.count).toBe(1);
    expect(alertLoad(weighed([at(0), at(10 * minute - 1)])).busiest?.count).toBe(2);
  });

  it('counts as standing what has stood for more than a day, and not what is gone, shelved or closed', () => {
    const lives = [
      makeLife('old'),
      makeLife('young', { raisedAt: to - day }),
      makeLife('gone', { cleared: true }),
      makeLife('shelved', { state: 'shelved' }),
      makeLife('closed', { state: 'closed' }),
    ];
    expect(alertLoad(weighed(lives)).standing).toBe(1);
    expect(alertLoad({ raised: [], all: lives, from: to - 1, to }).standing).toBe(1);
  });

  it('shares levels out to the three priorities', () => {
    const levels = [1, 2, 2, 3, 4] as const;
    const { mix } = alertLoad(weighed(levels.map((level, index) => makeLife(`${index}`, { level }))));
    expect(mix.map(({ count, share }) => [count, share])).toEqual([
      [1, 0.2],
      [2, 0.4],
      [2, 0.4],
    ]);
    expect(alertLoad(weighed([])).mix[0]?.share).toBeNull();
  });
});

describe('alertsBehind', () => {
  const kinds = [
    'acknowledge',
    'assign',
    'verify',
    'act',
    'close',
    'cleared',
    'returned',
    'level',
    'lapsed',
  ] as const;
  const life = fc
    .record({
      rule: fc.constantFrom('fever-visits-ears', 'supply-cover'),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      state: fc.constantFrom('active' as const, 'verified' as const, 'closed' as const, 'lapsed' as const),
      verdict: fc.constantFrom('true' as const, 'false' as const, 'data-error' as const, null),
      cleared: fc.boolean(),
      subject: fc.constantFrom('a', 'b', 'c'),
      raisedAt: fc.nat(2 * day),
      steps: fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(60)), { maxLength: 6 }),
    })
    .map(({ steps, ...over }) => ({ over, steps: [...steps].sort((a, b) => a[1] - b[1]) }));

  it('opens exactly as many alerts as each figure counts', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 40 }), (drawn) => {
        const lives = drawn.map(({ over, steps }, index) => makeLife(`x${index}`, over, steps));
        const weighed = { raised: lives, all: lives, from: 0, to: 4 * day };
        const behind = (figure: string) => alertsBehind(figure, weighed).size;
        const load = alertLoad(weighed);
        expect(behind('raised')).toBe(lives.length);
        expect(behind('standing')).toBe(load.standing);
        for (const { priority, count } of load.mix) expect(behind(`priority:${priority}`)).toBe(count);
        for (const { step, met, missed, pending } of responseTargets(lives, weighed.to)) {
          expect([behind(`met:${step}`), behind(`missed:${step}`), behind(`pending:${step}`)]).toEqual([
            met,
            missed,
            pending,
          ]);
        }
        for (const each of ruleYields(lives)) {
          const of = (finding: string) => behind(`${finding}:${each.rule}`);
          expect([of('rule'), of('true'), of('false'), of('data-error'), of('unjudged')]).toEqual([
            each.raised,
            each.true,
            each.false,
            each.dataError,
            each.unjudged,
          ]);
        }
        for (const { since, peak } of load.floods) {
          expect(behind(`flood:${new Date(since).toISOString()}`)).toBeGreaterThanOrEqual(peak);
        }
      }),
    );
  });
});
