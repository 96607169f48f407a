import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../civilDay.ts';
import { aggregateSupply } from './aggregate.ts';
import type { SiteSupply } from './aggregate.ts';
import type { Burn } from './burn.ts';
import { stockout } from './stockout.ts';
import { supplyStatus } from './supplyStatus.ts';
import type { SupplyInput } from './supplyStatus.ts';

const asOf = '2020-02-03';
const reference: Burn = { perDay: 1_100, sd: 216.0247, days: 7 };
const noBurn: Burn = { perDay: null, sd: null, days: 0 };
const status = (onHand: number, over: Partial<SupplyInput> = {}) =>
  supplyStatus({ stock: { onHand }, burn: reference, asOf, leadTimeDays: 3, ...over });

describe('stockout', () => {
  it('falls on the day in whose course the stock ends, inside its interval', () => {
    const { day, earliest, latest } = stockout({ usable: 12_000, burn: reference, asOf });
    expect(day).toBe('2020-02-14');
    // Variance over k days: 216.02^2 (k + k^2/7) + 16.5^2 (k^3/3 + 7 k^2/3).
    // 9 days: 9,900 + 1.2816 * 1,038 = 11,230; 10 days: 12,454 >= 12,000.
    expect(earliest).toBe('2020-02-13');
    // 12 days: 13,200 - 1.2816 * 1,330 = 11,496; 13 days: 14,300 - 1.2816 * 1,428 = 12,469 >= 12,000.
    expect(latest).toBe('2020-02-16');
  });

  it('widens with fewer days behind the burn and with more days ahead', () => {
    const width = (usable: number, days: number) => {
      const { earliest, latest } = stockout({ usable, burn: { ...reference, days }, asOf });
      return earliest && latest ? daysBetween(earliest, latest) : Infinity;
    };
    expect(width(12_000, 3)).toBeGreaterThan(width(12_000, 7));
    expect(width(44_000, 7)).toBeGreaterThan(width(12_000, 7));
    // Use that never varied is still no promise for two months: its level may wander.
    const even = stockout({ usable: 66_000, burn: { perDay: 1_100, sd: 0, days: 7 }, asOf });
    expect(even.earliest).not.toBe(even.day);
  });

  it('gives no date without a burn and no interval without a spread', () => {
    expect(stockout({ usable: 12_000, burn: noBurn, asOf }).day).toBeNull();
    expect(stockout({ usable: 12_000, burn: { ...reference, perDay: 0 }, asOf }).day).toBeNull();
    const single = stockout({ usable: 2_000, burn: { perDay: 1_100, sd: null, days: 1 }, asOf });
    expect(single).toEqual({ day: '2020-02-05', earliest: null, latest: null });
  });

  it('counts a delivery only when it comes in time', () => {
    const usable = 2_000;
    const inTime = [{ day: '2020-02-05', quantity: 2_000 }];
    const tooLate = [{ day: '2020-02-06', quantity: 2_000 }];
    expect(stockout({ usable, burn: reference, asOf, inbound: inTime }).day).toBe('2020-02-07');
    expect(stockout({ usable, burn: reference, asOf, inbound: tooLate }).day).toBe('2020-02-05');
  });

  it('holds the hour of arrival against what is left', () => {
    // 0.3 days last until 07:12 of the day after the count.
    const soon = { usable: 330, burn: reference, asOf };
    const at = (time: string) => [
      { day: '2020-02-04', quantity: 20_000, at: Date.parse(`2020-02-04T${time}:00+08:00`) },
    ];
    expect(stockout({ ...soon, inbound: at('09:45') }).day).toBe('2020-02-04');
    expect(stockout({ ...soon, inbound: at('07:00') }).day).toBe('2020-02-22');
    expect(stockout({ ...soon, inbound: at('07:00') }).earliest).toBe('2020-02-04');
    // Several at different hours: the second comes after the first has been used up.
    const two = [...at('07:00').map((each) => ({ ...each, quantity: 110 })), ...at('11:00')];
    expect(stockout({ ...soon, inbound: [...two].reverse() }).day).toBe('2020-02-04');
  });

  it('never says a later day for goods that come later', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ hours: fc.integer({ min: 1, max: 300 }), quantity: fc.nat(9_000) }), {
          maxLength: 6,
        }),
        fc.nat(9_000),
        fc.integer({ min: 1, max: 48 }),
        (shipments, usable, later) => {
          const close = Date.parse('2020-02-04T00:00:00+08:00');
          const dayWith = (delay: number) => {
            const inbound = shipments.map(({ hours, quantity }) => {
              const at = close + (hours + delay) * 3_600_000;
              return { day: new Date(at + 28_800_000).toISOString().slice(0, 10), at, quantity };
            });
            return stockout({ usable, burn: reference, asOf, inbound }).day ?? '9999';
          };
          expect(dayWith(later) <= dayWith(0)).toBe(true);
        },
      ),
    );
  });

  it('orders earliest, day, latest', () => {
    fc.assert(
      fc.property(
        fc.nat(50_000),
        fc.double({ min: 1, max: 2_000, noNaN: true }),
        fc.double({ min: 0, max: 900, noNaN: true }),
        (usable, perDay, sd) => {
          const never = '9999-12-31';
          const found = stockout({ usable, burn: { perDay, sd, days: 7 }, asOf });
          const [early, middle, late] = [found.earliest, found.day, found.latest].map(
            (each) => each ?? never,
          );
          expect([early, middle, late].sort()).toEqual([early, middle, late]);
        },
      ),
    );
  });
});

describe('supplyStatus', () => {
  it('alarms below the reorder point and not at a fixed number of days', () => {
    expect(status(3_916)).toMatchObject({ level: null, band: 'days1to3' });
    expect(status(3_915)).toMatchObject({ level: 'III' });
    expect(status(12_000, { leadTimeDays: 12 }).level).toBe('II');
    expect(status(3_916).reorderPoint).toBeCloseTo(3_915.5, 1);
  });

  it('says why in both languages', () => {
    expect(status(3_700).reason).toEqual({
      zh: '可用3.4天，低于所需3.6天（到货3天加安全0.6天）。',
      en: 'Cover is 3.4 days, below the 3.6 needed (lead time 3 plus safety 0.6).',
    });
    expect(status(2_000).reason).toEqual({
      zh: '可用1.8天，预计2020-02-05用完，最早2020-02-06可到货。',
      en: 'Cover is 1.8 days and runs out on 2020-02-05; the earliest arrival is 2020-02-06.',
    });
  });

  it('is level II only when nothing can arrive in time', () => {
    expect(status(2_000).level).toBe('II');
    expect(status(2_000, { inbound: [{ day: '2020-02-04', quantity: 500 }] }).level).toBe('III');
    expect(status(2_000, { inbound: [{ day: '2020-02-09', quantity: 500 }] }).level).toBe('II');
    // 2,500 last into the third day, on which an order placed now arrives.
    expect(status(2_500).level).toBe('III');
    expect(status(2_200).level).toBe('II');
    // A delivery dated before the count is already in it, or is not coming.
    expect(status(2_000, { inbound: [{ day: '2020-02-02', quantity: 500 }] }).level).toBe('II');
  });

  it('is level II when the shelf is empty before the hour of arrival, and says so', () => {
    const inbound = [{ day: '2020-02-04', quantity: 9_000, at: Date.parse('2020-02-04T09:45:00+08:00') }];
    expect(status(330, { inbound })).toMatchObject({
      level: 'II',
      nextArrival: '2020-02-04',
      reason: {
        zh: '可用0.3天，预计2020-02-04用完，早于当日09:45的到货。',
        en: 'Cover is 0.3 days and runs out on 2020-02-04, before the goods due at 09:45 that day.',
      },
    });
    expect(status(500, { inbound }).level).toBe('III');
  });

  it('cannot say without a burn, unless the store is empty', () => {
    expect(status(500, { burn: noBurn })).toMatchObject({ level: null, cannotSay: true, band: 'unknown' });
    expect(status(0, { burn: noBurn })).toMatchObject({ level: 'II', cannotSay: false, band: 'none' });
    const locked = supplyStatus({
      stock: { onHand: 90, expired: 40, quarantined: 50 },
      burn: reference,
      asOf,
      leadTimeDays: 3,
    });
    expect(locked).toMatchObject({ usable: 0, level: 'II' });
  });

  it('never gets milder with less stock', () => {
    const rank = (level: string | null) => (level === 'II' ? 2 : level === 'III' ? 1 : 0);
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), fc.integer({ min: 0, max: 14 }), (a, b, leadTimeDays) => {
        const less = status(Math.min(a, b), { leadTimeDays });
        const more = status(Math.max(a, b), { leadTimeDays });
        expect(rank(less.level)).toBeGreaterThanOrEqual(rank(more.level));
      }),
    );
  });
});

describe('aggregateSupply', () => {
  const site = (name: string, onHand: number | null, over: Partial<SiteSupply> = {}): SiteSupply => ({
    site: name,
    stock: onHand === null ? null : { onHand },
    burn: { perDay: 100, sd: 30, days: 7 },
    leadTimeDays: 3,
    ...over,
  });

  it('adds up the sites that reported and says how many', () => {
    const district = aggregateSupply([site('a', 900), site('b', 300), site('c', null)], asOf);
    expect(district).toMatchObject({ usable: 1_200, coverDays: 6, got: 2, of: 3, level: null });
    expect(district?.burn.sd).toBeCloseTo(42.4264, 4);
  });

  it('does not let the average hide an empty store', () => {
    const district = aggregateSupply([site('rich', 5_000), site('poor', 0), site('low', 320)], asOf);
    expect(district?.level).toBeNull();
    expect(district?.sitesInNeed.map((each) => [each.site, each.level])).toEqual([
      ['poor', 'II'],
      ['low', 'III'],
    ]);
  });

  it('judges the district by its longest lead time', () => {
    const sites = [site('near', 450), site('far', 450, { leadTimeDays: 8 })];
    expect(aggregateSupply(sites, asOf)).toMatchObject({
      coverDays: 4.5,
      level: 'II',
      nextArrival: '2020-02-11',
    });
  });

  it('leaves out stock whose burn is unknown, and is null when nobody reported', () => {
    const district = aggregateSupply([site('a', 300), site('b', 9_000, { burn: noBurn })], asOf);
    expect(district).toMatchObject({ usable: 300, coverDays: 3, got: 1, of: 2 });
    expect(aggregateSupply([site('a', null)], asOf)).toBeNull();
    expect(aggregateSupply([], asOf)).toBeNull();
  });
});
