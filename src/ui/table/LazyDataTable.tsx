import { Suspense, use } from 'react';
import type { ComponentProps } from 'react';
import type { DataTable } from './DataTable.tsx';
import type * as tableModule from './DataTable.tsx';

type Loaded = typeof tableModule;
let loading: Promise<Loaded> | undefined;

/** Fetches the tables' code; a screen that shows none never needs it. */
export function loadDataTable(): Promise<Loaded> {
  if (loading) return loading;
  const code = import('./DataTable.tsx');
  // A promise suspends for a moment even when it is settled, and a table on screen would blink; React reads one that
  // says so at once.
  void code.then((value) => Object.assign(code, { status: 'fulfilled', value }));
  return (loading = code);
}

/** A DataTable whose code arrives with the first table and not with the first picture. */
export function LazyDataTable<Row extends object>(props: ComponentProps<typeof DataTable<Row>>) {
  return (
    <Suspense fallback={null}>
      <Arrived {...props} />
    </Suspense>
  );
}

function Arrived<Row extends object>(props: ComponentProps<typeof DataTable<Row>>) {
  const { DataTable } = use(loadDataTable());
  return <DataTable {...props} />;
}
