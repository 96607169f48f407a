import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../civilDay.ts';
import { assess } from './assess.ts';
import type { RiskHistory } from './assessment.ts';
import { conditionsOf } from './levelOf.ts';
import { officialColour } from './officialColour.ts';
import { builtInPack } from '../../../server/packs/builtInPack.fixture.ts';

const zhejiangFiveColour2020 = builtInPack('zhejiang-five-colour-2020');
const stateCouncil202002 = builtInPack('state-council-2020-02');

const start = '2020-01-15';

/** A place that reached `cases` and has had `quiet` days since; the history starts at zero. */
function makeHistory({
  cases = 20,
  quiet = 0,
  localShare = 1,
  clusters14d = 0,
}: Partial<Place>): RiskHistory {
  const values = [0, cases, ...Array.from({ length: quiet }, () => cases)];
  return {
    asOf: addDays(start, values.length - 1),
    cumulativeConfirmed: values.map((value, index) => ({ day: addDays(start, index), value })),
    localShare,
    clusters14d,
  };
}
type Place = { cases: number; quiet: number; localShare: number | null; clusters14d: number | null };

const five = (place: Partial<Place>) => assess(zhejiangFiveColour2020, makeHistory(place));
const council = (place: Partial<Place>) => assess(stateCouncil202002, makeHistory(place));

describe('five-colour pack', () => {
  it('has its cut-offs at 0, 7, 14 and 50 with a cluster', () => {
    const levels = [0, 1, 7, 8, 14, 15, 50, 51].map((cases) => five({ cases }).level);
    expect(levels).toEqual([1, 2, 2, 3, 3, 4, 4, 4]);
    expect(five({ cases: 51, clusters14d: 1 }).level).toBe(5);
    expect(five({ cases: 50, clusters14d: 3 }).level).toBe(4);
  });

  it('moves by one for a cluster and for mostly imported cases', () => {
    expect(five({ cases: 9, clusters14d: 1 }).level).toBe(4);
    expect(five({ cases: 20, localShare: 0.49 }).level).toBe(3);
    expect(five({ cases: 20, localShare: 0.5 }).level).toBe(4);
    expect(five({ cases: 2, localShare: 0 }).level).toBe(2);
  });

  it('falls after 3, 7 and 10 case-free days, and is not green before the seventh', () => {
    const after = [0, 2, 3, 6, 7, 9, 10, 14];
    expect(after.map((quiet) => five({ cases: 20, quiet }).level)).toEqual([4, 4, 3, 3, 2, 2, 1, 1]);
    expect(after.map((quiet) => five({ cases: 5, quiet }).level)).toEqual([2, 2, 2, 2, 1, 1, 1, 1]);
  });

  it('explains itself with figures and thresholds', () => {
    const { because, label, pack } = five({ cases: 18 });
    expect(label.en).toBe('Orange (relatively high risk)');
    expect(pack).toBe('zhejiang-five-colour-2020');
    expect(because.find((each) => each.threshold === 14)).toEqual({
      indicator: 'cumulativeConfirmed',
      value: 18,
      threshold: 14,
      met: true,
      text: { zh: '累计确诊18例，超过14例。', en: 'Cumulative confirmed cases: 18, above 14.' },
    });
    expect(because.find((each) => each.threshold === 50)?.text.zh).toBe('累计确诊18例，未超过50例。');
  });

  it('names the earliest days of its fall', () => {
    const falls = five({ cases: 18, quiet: 1 }).wouldFall;
    expect(falls.map(({ when, to }) => [when, to])).toEqual([
      ['2020-01-19', 3],
      ['2020-01-23', 2],
      ['2020-01-26', 1],
    ]);
    expect(falls[0]?.if.zh).toBe('若截至2020-01-19无新增病例，降为黄色（中风险）。');
  });

  it('judges a street by lower cut-offs of its own', () => {
    const street = assess(zhejiangFiveColour2020, makeHistory({ cases: 5 }), 'street');
    expect(street).toMatchObject({ level: 4, unit: 'street' });
    expect(five({ cases: 5 })).toMatchObject({ level: 2, unit: 'county' });
  });
});

describe('state council pack', () => {
  it('follows the published table', () => {
    expect(council({ cases: 0 }).level).toBe(1);
    expect(council({ cases: 50, clusters14d: 2 }).level).toBe(3);
    expect(council({ cases: 51, clusters14d: 0 }).level).toBe(3);
    expect(council({ cases: 51, clusters14d: 1 }).level).toBe(5);
    expect(council({ cases: 30, quiet: 13 }).level).toBe(3);
    expect(council({ cases: 30, quiet: 14 }).level).toBe(1);
    expect(council({ cases: 30, quiet: 13 }).label.zh).toBe('中风险');
  });

  it('falls to low on the fourteenth day without a case, from high too', () => {
    const inTwoWeeks = { when: '2020-01-30', to: 1 };
    expect(council({ cases: 30 }).wouldFall).toMatchObject([inTwoWeeks]);
    expect(council({ cases: 60, clusters14d: 1 }).wouldFall).toMatchObject([inTwoWeeks]);
    expect(council({ cases: 30, quiet: 14 }).wouldFall).toEqual([]);
  });

  it('does not need clusters up to 50 cases, and cannot say without them above', () => {
    expect(council({ cases: 30, clusters14d: null }).level).toBe(3);
    expect(council({ cases: 60, clusters14d: null }).level).toBeNull();
  });

  it('does not judge streets', () => {
    const street = assess(stateCouncil202002, makeHistory({}), 'street');
    expect(street.level).toBeNull();
    expect(street.missing).toHaveLength(1);
  });
});

describe('missing input', () => {
  it('cannot say, and says what is missing', () => {
    const history = makeHistory({ cases: 0 });
    const silent = assess(zhejiangFiveColour2020, { ...history, asOf: addDays(history.asOf, 1) });
    expect(silent).toMatchObject({ level: null, label: { zh: '无法判断', en: 'Cannot say' }, wouldFall: [] });
    expect(silent.missing.map((each) => each.zh)).toContain('缺少“累计确诊”。');
    expect(
      silent.because.every((each) => each.indicator !== 'cumulativeConfirmed' || each.met === null),
    ).toBe(true);
  });

  it('is null when the missing figure could change the level, and only then', () => {
    expect(five({ cases: 20, localShare: null }).level).toBeNull();
    expect(five({ cases: 5, clusters14d: null }).level).toBeNull();
    expect(five({ cases: 5, localShare: null }).level).toBe(2);
    expect(five({ cases: 0, localShare: null, clusters14d: null }).level).toBe(1);
    const street = assess(
      zhejiangFiveColour2020,
      makeHistory({ cases: 0, localShare: null, clusters14d: null }),
      'street',
    );
    expect(street).toMatchObject({ level: 1, missing: [{}, {}] });
    expect(five({ cases: 5, localShare: null }).missing[0]?.en).toMatch(/does not change this level/);
  });
});

const place = fc.record({
  cases: fc.nat(120),
  quiet: fc.nat(20),
  localShare: fc.double({ min: 0, max: 1, noNaN: true }),
  clusters14d: fc.nat(3),
});

describe.each([zhejiangFiveColour2020, stateCouncil202002])('$id for any place', (pack) => {
  const levelAt = (each: Place) => assess(pack, makeHistory(each)).level ?? Number.NaN;

  it('is monotone in every indicator', () => {
    fc.assert(
      fc.property(place, fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }), (each, more, share) => {
        const level = levelAt(each);
        expect(levelAt({ ...each, cases: each.cases + more })).toBeGreaterThanOrEqual(level);
        expect(levelAt({ ...each, clusters14d: each.clusters14d + more })).toBeGreaterThanOrEqual(level);
        expect(levelAt({ ...each, localShare: Math.max(each.localShare, share) })).toBeGreaterThanOrEqual(
          level,
        );
        expect(levelAt({ ...each, quiet: each.quiet + more })).toBeLessThanOrEqual(level);
      }),
    );
  });

  it('falls exactly on the days it named, when no case comes', () => {
    fc.assert(
      fc.property(place, (each) => {
        for (const fall of assess(pack, makeHistory(each)).wouldFall) {
          let ahead = 0;
          while (addDays(makeHistory(each).asOf, ahead) < fall.when) ahead += 1;
          const over = each.quiet + ahead >= 14;
          const then = { ...each, quiet: each.quiet + ahead, clusters14d: over ? 0 : each.clusters14d };
          expect(levelAt(then)).toBe(fall.to);
          expect(levelAt({ ...then, quiet: then.quiet - 1 })).toBeGreaterThanOrEqual(fall.to);
        }
      }),
    );
  });

  it('gives no level that a missing figure could contradict', () => {
    fc.assert(
      fc.property(place, fc.constantFrom('localShare' as const, 'clusters14d' as const), (each, gone) => {
        const without = assess(pack, makeHistory({ ...each, [gone]: null })).level;
        expect([null, levelAt(each)]).toContain(without);
      }),
    );
  });

  it('declares every indicator that its rules look at', () => {
    const used = Object.values(pack.rules).flatMap((rules) => (rules ? conditionsOf(pack, rules) : []));
    expect(used.filter((each) => !pack.indicators.includes(each.indicator))).toEqual([]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });
});

describe('officialColour', () => {
  it('maps classes to the five colours with letters', () => {
    expect(([5, 4, 3, 2, 1] as const).map((level) => officialColour(level)?.letter.zh).join('')).toBe(
      '红橙黄蓝绿',
    );
    expect(officialColour(null)).toBeNull();
  });
});
