import type { ColumnDef, RowData } from '@tanstack/react-table';
import { langTag } from '../lang.ts';
import type { Lang } from '../lang.ts';
import type { Column } from './column.ts';
import type { CsvValue } from './csv.ts';
import type { Features } from './features.ts';

const collators = {
  zh: new Intl.Collator(langTag.zh, { numeric: true }),
  en: new Intl.Collator(langTag.en, { numeric: true }),
};

/** Ascending order of two present values: numbers by size, texts as the language sorts them. */
export function compareValues(a: CsvValue, b: CsvValue, lang: Lang): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collators[lang].compare(String(a), String(b));
}

export function columnDefs<Row extends RowData>(
  columns: readonly Column<Row>[],
  lang: Lang,
): ColumnDef<Features, Row>[] {
  return columns.map((column) => ({
    id: column.id,
    header: column.header,
    // `undefined` is what the table places last in both directions; null it would hand to the comparison.
    accessorFn: (row: Row) => column.value(row) ?? undefined,
    enableSorting: column.sortable ?? true,
    sortUndefined: 'last',
    sortDescFirst: false,
    sortFn: (a, b, id) => compareValues(a.getValue<CsvValue>(id), b.getValue<CsvValue>(id), lang),
  }));
}
