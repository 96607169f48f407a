import { expect, it } from 'vitest';
import { csvColumns, shownColumns } from './column.ts';
import type { Column } from './column.ts';
import { toCsv } from './csv.ts';

type Stock = { name: string; onHand: number; unit: string };

const columns: Column<Stock>[] = [
  { id: 'name', header: 'Item', value: ({ name }) => name },
  {
    id: 'onHand',
    header: 'Stock',
    value: ({ onHand }) => onHand,
    cell: (row) => `${row.onHand} ${row.unit}`,
  },
  { id: 'unit', header: 'Unit', value: ({ unit }) => unit, shown: false },
];

it('gives what shares a cell on the screen a column of its own in the export', () => {
  expect(shownColumns(columns).map(({ id }) => id)).toEqual(['name', 'onHand']);
  expect(toCsv(csvColumns(columns), [{ name: 'Masks', onHand: 5, unit: 'pcs' }])).toContain('Masks,5,pcs');
});
