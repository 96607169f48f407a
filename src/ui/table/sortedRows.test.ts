import { expect, it } from 'vitest';
import { sortedRows } from './sortedRows.ts';

type Row = { id: string; value: string | number | null };
const order = (rows: Row[], desc: boolean, lang: 'zh' | 'en' = 'zh') =>
  sortedRows(rows, { value: ({ value }) => value }, desc, lang).map(({ id }) => id);

it('sorts numbers by size, and what is missing last both ways', () => {
  const rows: Row[] = [
    { id: 'none', value: null },
    { id: 'ten', value: 10 },
    { id: 'two', value: 2 },
    { id: 'minus', value: -1 },
  ];
  expect(order(rows, false)).toEqual(['minus', 'two', 'ten', 'none']);
  expect(order(rows, true)).toEqual(['ten', 'two', 'minus', 'none']);
});

it('sorts texts as the language does, numbers in them by size', () => {
  const rows: Row[] = ['中', '安', '第10所', '第2所'].map((value) => ({ id: value, value }));
  expect(order(rows, false)).toEqual(['安', '第2所', '第10所', '中']);
  const latin: Row[] = ['beta', 'Alpha', 'älter'].map((value) => ({ id: value, value }));
  expect(order(latin, false, 'en')).toEqual(['Alpha', 'älter', 'beta']);
});

it('keeps the order given among equals, whichever way, also of texts that only collate as equal', () => {
  const rows: Row[] = [
    { id: 'second', value: 'b' },
    { id: 'one', value: 'a\u0301' },
    { id: 'other', value: '\u00E1' },
    { id: 'third', value: 'b' },
  ];
  expect(order(rows, false)).toEqual(['one', 'other', 'second', 'third']);
  expect(order(rows, true)).toEqual(['second', 'third', 'one', 'other']);
});
