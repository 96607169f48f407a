import type { ReactNode } from 'react';
import type { CsvColumn, CsvValue } from './csv.ts';

export type Column<Row> = {
  id: string;
  header: string;
  /** What is sorted and exported; null is missing and sorts last both ways. */
  value: (row: Row) => CsvValue;
  /** What is shown; the value as text by default. */
  cell?: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** The column that names the row. */
  rowHeader?: boolean;
  sortable?: boolean;
  persons?: boolean;
  /** false: what it says stands in another column's cell; an export gives it a column of its own. */
  shown?: false;
  /** What is exported where it differs from what is sorted, e.g. a word instead of its rank; false leaves it out. */
  csv?: false | ((row: Row) => CsvValue);
};

export function csvColumns<Row>(columns: readonly Column<Row>[]): CsvColumn<Row>[] {
  return columns
    .filter((column) => column.csv !== false)
    .map(({ header, value, persons, csv }) => ({ header, persons, value: csv || value }));
}

export const shownColumns = <Row>(columns: readonly Column<Row>[]): Column<Row>[] =>
  columns.filter(({ shown }) => shown !== false);
