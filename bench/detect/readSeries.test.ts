import { describe, expect, it } from 'vitest';
import { readSeries } from './readSeries.ts';

const refusal = (text: string) => {
  const read = readSeries(text);
  return read.ok ? 'read' : `${read.line}: ${read.reason}`;
};

describe('readSeries', () => {
  it('reads days and counts; an empty count and a day left out are missing', () => {
    expect(readSeries('date,count\n2020-02-28,12\n2020-02-29,\n2020-03-02,0\n')).toEqual({
      ok: true,
      points: [
        { day: '2020-02-28', value: 12, got: 1, of: 1 },
        { day: '2020-02-29', value: null, got: 0, of: 1 },
        { day: '2020-03-01', value: null, got: 0, of: 1 },
        { day: '2020-03-02', value: 0, got: 1, of: 1 },
      ],
    });
  });

  it('reads what spreadsheets write: byte-order mark, CRLF, semicolons, quotes, capitals, other columns', () => {
    const text =
      '\uFEFF"Day";Note;"Count";Got;Of\r\n"2020-02-01";flu;" 7 ";46;48\r\n\r\n2020-02-02;;9;30;48\r\n';
    expect(readSeries(text)).toEqual({
      ok: true,
      points: [
        { day: '2020-02-01', value: 7, got: 46, of: 48 },
        { day: '2020-02-02', value: 9, got: 30, of: 48 },
      ],
    });
  });

  it('refuses with the line and the reason', () => {
    expect(refusal('')).toBe('1: the file is empty');
    expect(refusal('date,count\n')).toContain('1: no day follows');
    expect(refusal('when,count\n2020-02-01,1')).toContain('1: no column "date" or "day"');
    expect(refusal('date,visits\n2020-02-01,1')).toContain('1: no column "count"');
    expect(refusal('date,count,got\n2020-02-01,1,1')).toContain('1: "got" and "of" go together');
    expect(refusal('date,count\n2020-02-01,1\n\n2020-02-30,2')).toContain('4: "2020-02-30" is no date');
    expect(refusal('date,count\n01/02/2020,1')).toContain('2: "01/02/2020" is no date');
    expect(refusal('date,count\n2020-02-01,-3')).toContain('2: "-3" is no count');
    expect(refusal('date,count\n2020-02-01,n/a')).toContain('2: "n/a" is no count');
    expect(refusal('date,count\n2020-02-01,1\n2020-02-01,2')).toContain('3: 2020-02-01 is there twice');
    expect(refusal('date,count\n2020-02-02,1\n2020-02-01,2')).toContain(
      '3: 2020-02-01 comes after 2020-02-02',
    );
    expect(refusal('date,count\n2020-02-02,1\n2022-02-01,2')).toContain('3: more than 400 days');
    expect(refusal('date,count,got,of\n2020-02-01,1,5,4')).toContain('2: 5 reported of 4');
    expect(refusal('date,count,got,of\n2020-02-01,1,,4')).toContain('2: "got" and "of" are whole numbers');
  });
});
