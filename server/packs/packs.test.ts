import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskUnit } from '#contract/riskPack.ts';
import type { IndicatorId } from '#contract/riskPack.ts';
import { conditionsOf, levelOf } from '#model/risk/levelOf.ts';
import type { IndicatorValues } from '#model/risk/levelOf.ts';
import { rulesOf } from '#model/risk/pack.ts';
import { builtInPacks } from './builtIn.ts';
import { builtInPack } from './builtInPack.fixture.ts';

const thresholds = builtInPacks.packs.flatMap((pack) => (pack.method === 'thresholds' ? [pack] : []));
const cases = thresholds.flatMap((pack) =>
  riskUnit.options.flatMap((unit) => {
    const rules = rulesOf(pack, unit);
    return rules ? [{ name: `${pack.id} ${unit}`, pack, rules }] : [];
  }),
);

const share = fc.double({ min: 0, max: 1, noNaN: true });
const figures: fc.Arbitrary<Record<string, number>> = fc.record({
  cumulativeConfirmed: fc.nat(120),
  newCases14d: fc.nat(60),
  caseFreeDays: fc.nat(20),
  localShare: share,
  clusters14d: fc.nat(3),
  visitedByCases: fc.nat(3),
  newCases7dPerHundredThousand: fc.nat(400),
  admissions7dPerHundredThousand: fc.nat(40),
  staffedBedShare: share,
});

describe.each(cases)('$name', ({ pack, rules }) => {
  const level = (values: IndicatorValues) => levelOf(pack, rules, values);

  it('is monotone in every indicator: more never lowers it, more quiet days never raise it', () => {
    fc.assert(
      fc.property(
        figures,
        figures,
        fc.constantFrom<IndicatorId>(...pack.indicators),
        (values, other, which) => {
          const [less = 0, more = 0] = [values[which] ?? 0, other[which] ?? 0].sort((a, b) => a - b);
          const low = level({ ...values, [which]: less }) ?? 0;
          const high = level({ ...values, [which]: more }) ?? 0;
          expect(which === 'caseFreeDays' ? low - high : high - low).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('says nothing that a missing figure could contradict', () => {
    fc.assert(
      fc.property(figures, fc.subarray([...pack.indicators], { minLength: 1 }), (values, gone) => {
        const without = level({ ...values, ...Object.fromEntries(gone.map((each) => [each, null])) });
        expect([null, level(values)]).toContain(without);
      }),
    );
  });

  it('cannot say anything without any figure', () => {
    expect(level({})).toBeNull();
  });

  it('declares every indicator that its rules look at', () => {
    const used = conditionsOf(pack, rules).map(({ indicator }) => indicator);
    expect(used.filter((each) => !pack.indicators.includes(each))).toEqual([]);
  });
});

describe('reference values of the sources', () => {
  it('CDC 2022: admissions and beds, the worse counts, divided at 200 cases', () => {
    const pack = builtInPack('cdc-community-2022');
    const at = (rate: number, admissions: number | null, beds: number | null) =>
      levelOf(pack, pack.rules.county ?? [], {
        newCases7dPerHundredThousand: rate,
        admissions7dPerHundredThousand: admissions,
        staffedBedShare: beds,
      });
    expect([at(199, 9.9, 0.099), at(199, 10, 0), at(199, 0, 0.1), at(199, 19.9, 0.149)]).toEqual([
      1, 3, 3, 3,
    ]);
    expect([at(199, 20, 0), at(199, 0, 0.15), at(200, 9.9, 0.099), at(200, 10, 0), at(200, 0, 0.1)]).toEqual([
      5, 5, 3, 5, 5,
    ]);
    expect([at(5, null, null), at(5, 25, null), at(300, null, 0.2)]).toEqual([null, 5, 5]);
  });

  it('protocol 9: high to medium after 7 days, to low after 3 more; medium to low after 7', () => {
    const pack = builtInPack('protocol-9-2022-06');
    const after = (cumulativeConfirmed: number, visitedByCases: number) =>
      [0, 6, 7, 9, 10].map((caseFreeDays) =>
        levelOf(pack, pack.rules.estate ?? [], { cumulativeConfirmed, visitedByCases, caseFreeDays }),
      );
    expect(after(2, 1)).toEqual([5, 5, 3, 3, 1]);
    expect(after(0, 1)).toEqual([3, 3, 1, 1, 1]);
    expect(after(0, 0)).toEqual([1, 1, 1, 1, 1]);
  });

  it('twenty measures: high to low after 5 days, nothing between', () => {
    const pack = builtInPack('twenty-measures-2022-11');
    const after = [0, 4, 5].map((caseFreeDays) =>
      levelOf(pack, pack.rules.building ?? [], { cumulativeConfirmed: 1, caseFreeDays }),
    );
    expect(after).toEqual([5, 5, 1]);
  });
});
