import { useDeferredValue, useState } from 'react';
import { useLang } from '../lang.ts';
import type { Column } from './column.ts';
import { sortedRows } from './sortedRows.ts';

export type Sort = { id: string; desc: boolean };

type Input<Row> = {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  initialSort: Sort | undefined;
};

/** The rows in the order of the chosen column; without one, in the order given. `pending`: still in the order before. */
export function useSortedRows<Row>({ columns, rows, initialSort }: Input<Row>) {
  'use memo';
  const lang = useLang();
  const [sort, setSort] = useState(initialSort);
  // The heading turns at once, thousands of rows after it.
  const applied = useDeferredValue(sort);
  const column = columns.find(({ id }) => id === applied?.id);
  const sorted = applied && column ? sortedRows(rows, column, applied.desc, lang) : rows;
  return { sorted, sort, setSort, pending: applied !== sort };
}
