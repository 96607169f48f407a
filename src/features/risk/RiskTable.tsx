import { useLang, useText } from '#ui/lang.ts';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import type { AreaRisk } from './areaRisk.ts';
import { rankAreas } from './rankAreas.ts';
import { narrowColumns, riskColumns } from './riskColumns.tsx';
import type { LegendKind } from './riskLayer.ts';
import { riskText } from './text.ts';

type Props = {
  areas: readonly AreaRisk[];
  caption: string;
  legend?: LegendKind | undefined;
  /** Only the columns that decide, for a column of a page. */
  narrow?: boolean;
  selected?: string | null;
  onSelect?: (adcode: string) => void;
};

/** The areas as a table: worst first, sortable, exported as shown. */
export function RiskTable({ areas, caption, legend, narrow = false, selected, onSelect }: Props) {
  'use memo';
  const lang = useLang();
  const text = useText(riskText);
  return (
    <LazyDataTable
      caption={caption}
      columns={narrow ? narrowColumns(lang, legend) : riskColumns(lang, legend)}
      rows={rankAreas(areas)}
      rowKey={(area) => area.adcode}
      selected={selected}
      onOpen={onSelect && ((area) => onSelect(area.adcode))}
      exportName={text.exportName}
    />
  );
}
