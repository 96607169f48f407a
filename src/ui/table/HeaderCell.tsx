import { IconDown, IconUp } from '../icons.ts';
import type { Column } from './column.ts';
import styles from './DataTable.module.css';

type Props<Row> = {
  column: Column<Row>;
  /** true descending, false ascending, undefined not sorted by this column. */
  sorted: boolean | undefined;
  onSort: (desc: boolean) => void;
};

export function HeaderCell<Row>({ column, sorted, onSort }: Props<Row>) {
  if (column.sortable === false) {
    return (
      <th scope="col" data-align={column.align}>
        <span className={styles.plain}>{column.header}</span>
      </th>
    );
  }
  const order = sorted === undefined ? 'none' : sorted ? 'descending' : 'ascending';
  return (
    <th scope="col" data-align={column.align} aria-sort={order}>
      <button type="button" className={styles.sort} onClick={() => onSort(sorted === false)}>
        {column.header}
        <span className={styles.arrow} aria-hidden="true">
          {sorted !== undefined && (sorted ? <IconDown /> : <IconUp />)}
        </span>
      </button>
    </th>
  );
}
