import { countOfPersons } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import type { Column } from '#ui/table/column.ts';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import type { AreaDensity } from './densityByArea.ts';
import { riskText } from './text.ts';

type Props = {
  surface: 'wall' | 'desk';
  rows: readonly AreaDensity[];
  onSelect?: ((adcode: string) => void) | undefined;
};

/** The density map as a table: visits of the week by area. */
export function DensityTable({ surface, rows, onSelect }: Props) {
  const lang = useLang();
  const text = useText(riskText);
  const visits = (row: AreaDensity) => countOfPersons(row.visits, lang, { suppress: surface === 'wall' });
  const columns: Column<AreaDensity>[] = [
    { id: 'area', header: text.columnArea, value: (row) => pick(row.name, lang), rowHeader: true },
    {
      id: 'visits',
      header: text.columnVisits,
      value: (row) => row.visits,
      cell: visits,
      align: 'end',
      persons: true,
    },
  ];
  if (surface === 'wall') {
    return (
      <ul aria-label={text.columnVisits}>
        {rows.map((row) => (
          <li key={row.adcode}>{`${pick(row.name, lang)} ${visits(row)}`}</li>
        ))}
      </ul>
    );
  }
  return (
    <LazyDataTable
      caption={text.columnVisits}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.adcode}
      onOpen={onSelect && ((row) => onSelect(row.adcode))}
      initialSort={{ id: 'visits', desc: true }}
      exportName={text.densityExport}
    />
  );
}
