import type { ReactNode } from 'react';
import type { Column } from './column.ts';
import styles from './DataTable.module.css';

type Props<Row> = {
  index: number;
  row: Row;
  columns: readonly Column<Row>[];
  selected: boolean;
  active: boolean;
  href?: ((row: Row) => string) | undefined;
  onOpen?: ((row: Row) => void) | undefined;
  onFocus: (index: number) => void;
  measure?: ((element: HTMLElement | null) => void) | undefined;
};

export function DataRow<Row>(props: Props<Row>) {
  'use memo';
  const { index, row, columns, selected, active, href, onOpen, onFocus, measure } = props;
  return (
    // The keys of a row are handled once, on the table.
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      className={styles.row}
      data-opens={onOpen !== undefined || undefined}
      onFocus={() => onFocus(index)}
      onClick={() => onOpen?.(row)}
    >
      {columns.map((column) => {
        const content = column.cell ? column.cell(row) : (column.value(row) ?? '—');
        return column.rowHeader ? (
          <th key={column.id} scope="row" data-align={column.align}>
            {href ? <RowLink href={href(row)} opens={onOpen !== undefined} content={content} /> : content}
          </th>
        ) : (
          <td key={column.id} data-align={column.align} data-label={column.header}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

function RowLink({ href, opens, content }: { href: string; opens: boolean; content: ReactNode }) {
  return (
    <a
      href={href}
      tabIndex={-1}
      onClick={(event) => {
        const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey;
        // The row's own click opens it here; only another tab or window needs the browser.
        if (elsewhere) event.stopPropagation();
        else if (opens) event.preventDefault();
      }}
    >
      {content}
    </a>
  );
}
