import type { ComponentProps } from 'react';
import { later, useLater } from '../later.ts';
import type { DataTable } from './DataTable.tsx';

/** The tables' code; a screen that shows none never needs it. */
export const dataTable = later(() => import('./DataTable.tsx'));

/** A DataTable whose code arrives with the first table and not with the first picture. */
export function LazyDataTable<Row extends object>(props: ComponentProps<typeof DataTable<Row>>) {
  const code = useLater(dataTable);
  return code && <code.DataTable {...props} />;
}
