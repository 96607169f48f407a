import { useLang, useText } from '#ui/lang.ts';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import { rankAreas } from '../rankAreas.ts';
import type { LegendKind } from '../riskLayer.ts';
import { supposedColumns } from './supposedColumns.tsx';
import { whatIfText } from './text.ts';
import type { SupposedArea } from './whatIfPicture.ts';

type Props = {
  areas: readonly SupposedArea[];
  legend: LegendKind;
  selected: string | null;
  onSelect?: ((adcode: string) => void) | undefined;
};

/** The what-if map as a table; an export carries both classes under their names. */
export function SupposedTwin({ areas, legend, selected, onSelect }: Props) {
  const lang = useLang();
  const text = useText(whatIfText);
  return (
    <LazyDataTable
      caption={text.map}
      columns={supposedColumns(lang, legend)}
      rows={rankAreas(areas)}
      rowKey={({ adcode }) => adcode}
      selected={selected}
      onOpen={onSelect && (({ adcode }) => onSelect(adcode))}
      exportName={text.exportName}
    />
  );
}
