import styles from './Chart.module.css';

/** The figures of a chart as text; the first column names the row. */
export type TwinTable = { columns: readonly string[]; rows: readonly (readonly string[])[] };

/** The chart's twin for people who cannot read, or do not trust, a picture. */
export function ChartTable({ label, table }: { label: string; table: TwinTable }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the box scrolls, so the keyboard must reach it
    <section className={styles.tableHolder} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={table.columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
