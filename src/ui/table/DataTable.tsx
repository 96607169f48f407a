import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../lang.ts';
import { kitText } from '../text.ts';
import { shownColumns } from './column.ts';
import type { Column } from './column.ts';
import { DataRow } from './DataRow.tsx';
import styles from './DataTable.module.css';
import { ExportButton } from './ExportButton.tsx';
import { HeaderCell } from './HeaderCell.tsx';
import { TableRows, useDrawnPiecewise } from './TableRows.tsx';
import { useRowFocus } from './useRowFocus.ts';
import { useSortedRows } from './useSortedRows.ts';
import type { Sort } from './useSortedRows.ts';

type Props<Row> = {
  /** Names the table. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  selected?: string | null;
  onOpen?: (row: Row) => void;
  /** Makes the naming cell a link, so that a row can be opened in another window. */
  href?: (row: Row) => string;
  initialSort?: Sort;
  /** Names the search that found nothing. */
  empty?: ReactNode;
  /** File name without its ending; absent: no export. */
  exportName?: string;
  toolbar?: ReactNode;
  /** The rows are still those of an older question. */
  pending?: boolean;
};

/** Sortable rows, one tab stop with arrow keys, drawn piecewise beyond 100, exported as shown. */
export function DataTable<Row extends object>(props: Props<Row>) {
  'use memo';
  const { caption, rows, rowKey, selected = null, onOpen, href, initialSort } = props;
  const text = useText(kitText);
  const columns = shownColumns(props.columns);
  const box = useRef<HTMLDivElement>(null);
  const { sorted, sort, setSort, pending } = useSortedRows({ columns, rows, initialSort });
  const piecewise = useDrawnPiecewise(sorted.length);
  const reveal = useRef<(index: number) => void>(() => undefined);
  const focus = useRowFocus(box, {
    count: sorted.length,
    start: sorted.findIndex((row) => rowKey(row) === selected),
    reveal: (index) => reveal.current(index),
    open:
      onOpen &&
      ((index) => {
        const row = sorted[index];
        if (row) onOpen(row);
      }),
  });
  return (
    <div className={styles.whole}>
      <Toolbar {...props} rows={() => sorted} />
      <div className={styles.box} data-long={piecewise || undefined} ref={box}>
        <table
          className={styles.table}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA grid pattern
          role="grid"
          aria-rowcount={sorted.length + 1}
          aria-busy={props.pending || pending || undefined}
          onKeyDown={focus.onKeyDown}
        >
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <HeaderCell
                  key={column.id}
                  column={column}
                  sorted={sort?.id === column.id ? sort.desc : undefined}
                  onSort={(desc) => setSort({ id: column.id, desc })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            <TableRows
              box={box}
              count={sorted.length}
              piecewise={piecewise}
              reveal={reveal}
              onDrawn={focus.focusPending}
            >
              {(index, measure) => {
                const row = sorted[index];
                if (!row) return null;
                const id = rowKey(row);
                return (
                  <DataRow
                    key={id}
                    index={index}
                    row={row}
                    columns={columns}
                    selected={id === selected}
                    active={index === focus.active}
                    href={href}
                    onOpen={onOpen}
                    onFocus={focus.setActive}
                    measure={measure}
                  />
                );
              }}
            </TableRows>
          </tbody>
        </table>
        {sorted.length === 0 && <p className={styles.empty}>{props.empty ?? text.empty}</p>}
      </div>
    </div>
  );
}

type ToolbarProps<Row> = Pick<Props<Row>, 'columns' | 'exportName' | 'toolbar'> & {
  rows: () => readonly Row[];
};

function Toolbar<Row>({ columns, exportName, toolbar, rows }: ToolbarProps<Row>) {
  if (exportName === undefined && !toolbar) return null;
  return (
    <div className={`${styles.toolbar} no-print`}>
      {toolbar}
      {exportName !== undefined && <ExportButton name={exportName} columns={columns} rows={rows} />}
    </div>
  );
}
