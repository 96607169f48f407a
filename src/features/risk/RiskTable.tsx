import { useLang, useText } from '#ui/lang.ts';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import type { AreaRisk } from './areaRisk.ts';
import { rankAreas } from './rankAreas.ts';
import { riskColumns } from './riskColumns.tsx';
import { riskText } from './text.ts';

type Props = {
  areas: readonly AreaRisk[];
  caption: string;
  selected?: string | null;
  onSelect?: (adcode: string) => void;
};

/** The areas as a table: worst first, sortable, exported as shown. */
export function RiskTable({ areas, caption, selected, onSelect }: Props) {
  'use memo';
  const lang = useLang();
  const text = useText(riskText);
  return (
    <LazyDataTable
      caption={caption}
      columns={riskColumns(lang)}
      rows={rankAreas(areas)}
      rowKey={(area) => area.adcode}
      selected={selected}
      onOpen={onSelect && ((area) => onSelect(area.adcode))}
      exportName={text.exportName}
    />
  );
}
