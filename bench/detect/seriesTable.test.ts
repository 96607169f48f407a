import { describe, expect, it } from 'vitest';
import { addDays } from '#model/civilDay.ts';
import { asCsv, asText, judgeSeries } from './seriesTable.ts';

const reference = [10, 12, 9, 11, 13, 10, 12, 11, 14, 12, 19, 26, 33, 30, 22, 15];
const points = reference.map((value, t) => ({ day: addDays('2020-02-01', t), value, got: 1, of: 1 }));

describe('judgeSeries', () => {
  it('gives the reference values of EARS, in the table and in the CSV', () => {
    const days = judgeSeries(points, ['ears-c1', 'ears-c2']);
    const lines = asText(days).split('\n');
    expect(lines[0]?.trim().split(/\s+/)).toEqual(['day', 'count', 'level', 'ears-c1', 'ears-c2']);
    expect(lines[11]?.trim().split(/\s+/)).toEqual(['2020-02-11', '19', 'red', '5.31!', '5.84!']);
    expect(lines[14]?.trim().split(/\s+/)).toEqual(['2020-02-14', '30', 'red', '1.41', '5.77!']);
    expect(lines[1]?.trim().split(/\s+/)).toEqual(['2020-02-01', '10', 'grey', '-', '-']);
    const csv = asCsv(days).split('\n');
    expect(csv[0]).toBe(
      'day,count,got,of,level,ears-c1,ears-c1.limit,ears-c1.alarm,ears-c2,ears-c2.limit,ears-c2.alarm',
    );
    expect(csv[11]).toBe('2020-02-11,19,1,1,red,5.3099424,3.09,1,5.8409367,3.09,1');
    expect(csv[1]).toBe('2020-02-01,10,1,1,grey,,,,,,');
  });

  it('takes a day on which too few reported as missing', () => {
    const partial = points.map((point, t) => ({ ...point, got: t === 10 ? 7 : 10, of: 10 }));
    const [day] = judgeSeries(partial).slice(10);
    expect(day?.value).toBeNull();
    expect([...(day?.found.values() ?? [])].every(({ alarm }) => alarm === null)).toBe(true);
  });
});
