import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPack, opMaplPack } from '../../../server/packs/builtInPack.fixture.ts';
import type { RiskPack } from './pack.ts';
import { formatWhatIf, judge, parseWhatIf, thresholdsOf, withThresholds } from './whatIf.ts';

const pack = builtInPack('zhejiang-five-colour-2020');
const thresholds = thresholdsOf(pack, 'county');
const values = (cases: number, caseFreeDays = 0) => [
  { indicator: 'cumulativeConfirmed' as const, value: cases },
  { indicator: 'localShare' as const, value: 1 },
  { indicator: 'clusters14d' as const, value: 0 },
  { indicator: 'caseFreeDays' as const, value: caseFreeDays },
];

describe('what if a threshold were elsewhere', () => {
  it('lists each threshold once, by a key fit for an address', () => {
    const keys = thresholds.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(thresholds.find(({ key }) => key === 'cumulativeConfirmed>14')).toMatchObject({
      kind: 'level',
      level: 4,
    });
    expect(thresholds.find(({ key }) => key === 'caseFreeDays>=3')).toMatchObject({ kind: 'downgrade' });
    expect(thresholds.find(({ key }) => key === 'localShare<0.5')).toMatchObject({ kind: 'adjustment' });
    expect(thresholdsOf(opMaplPack(), 'county')).toEqual([]);
    expect(thresholdsOf(pack, 'building')).toEqual([]);
  });

  it('judges anew with the moved one, and leaves the pack as it was', () => {
    const moved = withThresholds(pack, new Map([['cumulativeConfirmed>14', 20]]));
    expect([judge(pack, 'county', values(18)), judge(moved, 'county', values(18))]).toEqual([4, 3]);
    const patient = withThresholds(pack, new Map([['caseFreeDays>=3', 5]]));
    expect([judge(pack, 'county', values(18, 4)), judge(patient, 'county', values(18, 4))]).toEqual([3, 4]);
    expect(judge(pack, 'county', values(18))).toBe(4);
    expect(judge(pack, 'building', values(18))).toBeNull();
    expect(judge(opMaplPack(), 'county', values(18))).toBeNull();
  });

  it('changes nothing where nothing is moved', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(20), (cases, quiet) => {
        const same: RiskPack = withThresholds(
          pack,
          new Map(thresholds.map((each) => [each.key, each.threshold])),
        );
        expect(judge(same, 'county', values(cases, quiet))).toBe(judge(pack, 'county', values(cases, quiet)));
      }),
    );
  });

  it('goes through an address and comes back', () => {
    const changes = new Map([
      ['cumulativeConfirmed>14', 20],
      ['caseFreeDays>=3', 5],
    ]);
    const text = formatWhatIf(changes);
    expect(text).toBe('caseFreeDays>=3:5,cumulativeConfirmed>14:20');
    expect(parseWhatIf(text, thresholds)).toEqual({ changes, leftOut: [] });
  });

  it('leaves out and reports what it does not know', () => {
    const asked = 'deaths>3:4,cumulativeConfirmed>14:many,cumulativeConfirmed>7:-2,caseFreeDays>=3:5,:,x';
    const { changes, leftOut } = parseWhatIf(asked, thresholds);
    expect([...changes]).toEqual([['caseFreeDays>=3', 5]]);
    expect(leftOut).toEqual([
      'deaths>3:4',
      'cumulativeConfirmed>14:many',
      'cumulativeConfirmed>7:-2',
      ':',
      'x',
    ]);
    expect(parseWhatIf('', thresholds)).toEqual({ changes: new Map(), leftOut: [] });
  });
});
