import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';

type Row = { name: string; persons: number | null; days: number | null };

const columns = [
  { header: '名称', value: (row: Row) => row.name },
  { header: '人数', value: (row: Row) => row.persons, persons: true },
  { header: '天', value: (row: Row) => row.days },
];

// An RFC 4180 reader of its own, so that the writer is not checked by itself.
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (whole === '') break;
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('toCsv', () => {
  test('writes a byte order mark, CRLF and quotes', () => {
    const text = toCsv(columns, [{ name: '西湖, "湖滨"', persons: 12, days: 0 }]);
    expect(text).toBe('\uFEFF名称,人数,天\r\n"西湖, ""湖滨""",12,0\r\n');
  });

  test('hides small counts of persons only, and keeps zero, missing and negative apart', () => {
    const rows = [1, 4, 5, 0, null].map((persons) => ({ name: 'a', persons, days: persons }));
    expect(parse(toCsv(columns, rows)).slice(1)).toEqual([
      ['a', '<5', '1'],
      ['a', '<5', '4'],
      ['a', '5', '5'],
      ['a', '0', '0'],
      ['a', '', ''],
    ]);
    expect(toCsv(columns, [{ name: 'a', persons: null, days: -3 }])).toContain('a,,-3');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    '%j does not run as a formula',
    (name) => {
      const [, row] = parse(toCsv(columns, [{ name, persons: null, days: null }]));
      expect(row?.[0]).toBe(`'${name}`);
    },
  );

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (names) => {
        const rows = names.map((name) => ({ name: `x${name}`, persons: null, days: null }));
        expect(
          parse(toCsv(columns, rows))
            .slice(1)
            .map(([name]) => name),
        ).toEqual(rows.map(({ name }) => name));
      }),
    );
  });
});
