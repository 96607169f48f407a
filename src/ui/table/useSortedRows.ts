import { useTable } from '@tanstack/react-table';
import type { RowData } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useLang } from '../lang.ts';
import type { Column } from './column.ts';
import { columnDefs } from './columnDefs.ts';
import { features } from './features.ts';

export type Sort = { id: string; desc: boolean };
export type KeyedRow<Row> = { id: string; row: Row };

type Input<Row> = {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  initialSort: Sort | undefined;
};

/** The rows in the order of the chosen column; without one, in the order given. */
export function useSortedRows<Row extends RowData>({ columns, rows, rowKey, initialSort }: Input<Row>) {
  'use memo';
  // The table is a mutable object whose reads the compiler would cache.
  'use no memo';
  const lang = useLang();
  const [sorting, setSorting] = useState<Sort[]>(() => (initialSort ? [initialSort] : []));
  // The table rebuilds its models whenever the definitions are new objects.
  const definitions = useMemo(() => columnDefs(columns, lang), [columns, lang]);
  const table = useTable({
    features,
    data: rows,
    columns: definitions,
    getRowId: (row) => rowKey(row),
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
  });
  const sorted = table.getRowModel().rows.map((row): KeyedRow<Row> => ({ id: row.id, row: row.original }));
  return { sorted, sort: sorting[0], setSort: (sort: Sort) => setSorting([sort]) };
}
