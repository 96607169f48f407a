import { describe, expect, it } from 'vitest';
import { makeRecord } from './makeRecord.ts';
import { bucketKind, trackRuns } from './trackRuns.ts';

const hour = 3_600_000;
const midnight = Date.parse('2020-02-02T00:00:00+08:00');
const bucket = (over: Partial<Parameters<typeof bucketKind>[0]>) => ({
  from: '',
  due: 48,
  got: 0,
  late: 0,
  rejected: 0,
  silent: 0,
  ...over,
});

describe('bucketKind', () => {
  it('does not call a feed incomplete for one clinic of 48, but for three', () => {
    expect(bucketKind(bucket({ got: 47, silent: 1 }))).toBe('fresh');
    expect(bucketKind(bucket({ got: 45, silent: 3 }))).toBe('partial');
  });

  it('calls the only reporter by what it did', () => {
    expect(bucketKind(bucket({ due: 1, late: 1 }))).toBe('late');
    expect(bucketKind(bucket({ due: 1, rejected: 1 }))).toBe('garbage');
    expect(bucketKind(bucket({ due: 1, silent: 1 }))).toBe('silent');
    expect(bucketKind(bucket({ due: 0 }))).toBe('unknown');
  });

  it('takes the commonest reason where half are missing', () => {
    expect(bucketKind(bucket({ got: 20, rejected: 20, silent: 8 }))).toBe('garbage');
    expect(bucketKind(bucket({ got: 25, rejected: 20, silent: 3 }))).toBe('partial');
  });
});

describe('trackRuns', () => {
  it('joins alike buckets and covers the whole time', () => {
    const runs = trackRuns(makeRecord('??...---l..'), midnight + 10.5 * hour);
    expect(
      runs.map(({ kind, from, to }) => [kind, (from - midnight) / hour, (to - midnight) / hour]),
    ).toEqual([
      ['unknown', 0, 2],
      ['fresh', 2, 5],
      ['silent', 5, 8],
      ['late', 8, 9],
      ['fresh', 9, 10.5],
    ]);
    expect(runs[2]).toMatchObject({ got: 0, due: 48 });
  });

  it('keeps the worst of what it joins to wider cells', () => {
    const runs = trackRuns(makeRecord('..-.....'), midnight + 8 * hour, 4 * hour);
    expect(runs.map(({ kind }) => kind)).toEqual(['silent', 'fresh']);
    expect(runs[0]?.to).toBe(midnight + 4 * hour);
  });

  it('leaves buckets that are wider than a cell alone', () => {
    const runs = trackRuns(makeRecord('.x.', { bucketSeconds: 86_400 }), midnight + 72 * hour, 4 * hour);
    expect(runs.map(({ kind }) => kind)).toEqual(['fresh', 'garbage', 'fresh']);
  });
});
