import { describe, expect, it } from 'vitest';
import { isBelowSafety, isShort } from './byStockout.ts';
import { makeSupplyLevel } from './makeSupplyLevel.ts';
import { runsOutFirst } from './runsOutFirst.ts';

const onDay = (item: string, day: string, coverDays: number, alarm = 0) =>
  makeSupplyLevel({ item, coverDays, alarm, stockout: { day, earliest: day, latest: null } });

describe('runsOutFirst', () => {
  it('leads with the earliest planted stock-out among many that are fine', () => {
    const levels = [
      onDay('gown', '2020-02-20', 17),
      onDay('n95', '2020-02-06', 3.2, 2),
      onDay('mask', '2020-02-05', 2.1, 1),
      onDay('goggles', '2020-03-01', 27),
    ];
    const { short, next } = runsOutFirst(levels);
    expect(short.map((level) => level.item)).toEqual(['mask', 'n95']);
    expect(next).toBeNull();
  });

  it('calls short what is under lead time + safety even without an alarm, and nothing at or above it', () => {
    const { short } = runsOutFirst([onDay('under', '2020-02-07', 4.99), onDay('at', '2020-02-08', 5)]);
    expect(short.map((level) => level.item)).toEqual(['under']);
  });

  it('names what runs out next while nothing is short', () => {
    const { short, next } = runsOutFirst([onDay('gown', '2020-02-20', 17), onDay('mask', '2020-02-18', 15)]);
    expect(short).toEqual([]);
    expect(next?.item).toBe('mask');
  });

  it('keeps an unreported line apart: neither short nor enough', () => {
    const silent = makeSupplyLevel({ item: 'silent', onHand: null, coverDays: null, stockout: null });
    expect(runsOutFirst([silent])).toEqual({ short: [], next: null, unknown: [silent] });
  });

  it('puts an empty shelf first although nothing is used any more and so no day is forecast', () => {
    const empty = makeSupplyLevel({
      item: 'empty',
      onHand: 0,
      coverDays: null,
      burnPerDay: null,
      stockout: null,
    });
    const { short } = runsOutFirst([onDay('mask', '2020-02-04', 1, 1), empty]);
    expect(short.map((level) => level.item)).toEqual(['empty', 'mask']);
  });

  it('does not disturb the order of its input', () => {
    const levels = [onDay('later', '2020-02-20', 1), onDay('sooner', '2020-02-05', 1)];
    runsOutFirst(levels);
    expect(levels.map((level) => level.item)).toEqual(['later', 'sooner']);
  });
});

describe('isBelowSafety', () => {
  it('tells a district that is short from one that only holds a short site', () => {
    const holdsShortSite = onDay('mask', '2020-03-03', 29, 3);
    expect([isShort(holdsShortSite), isBelowSafety(holdsShortSite)]).toEqual([true, false]);
    expect(isBelowSafety(onDay('mask', '2020-02-06', 3))).toBe(true);
    expect(isBelowSafety(makeSupplyLevel({ coverDays: null }))).toBeNull();
  });
});
