import { basisOf } from '#api/useFreshness.ts';
import type { SupplyLevel } from '#contract/supply.ts';
import { usePageClock } from '#ui/clock.ts';
import { count } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import { headline, shortHeadline } from './headline.ts';
import { lineKey } from './lineKey.ts';
import { namesOf } from './names.ts';
import type { Names } from './names.ts';
import { runsOutFirst } from './runsOutFirst.ts';
import { shortageColumns } from './shortageColumns.tsx';
import { ShortageRows } from './ShortageRows.tsx';
import { suppliesDeskText } from './deskText.ts';
import { suppliesText } from './text.ts';
import { provenancesOf, useDistrictSupplies } from './useDistrictSupplies.ts';
import { useSupplyFreshness } from './useSupplyFreshness.ts';

type Props = {
  surface: 'wall' | 'desk';
  /** Only this district; the whole city where absent. */
  district?: string | undefined;
  selected?: { item: string; district: string } | null;
  onSelect?: (place: { item: string; district: string }) => void;
};

/** What runs out, in the order of running out, and whether the goods on their way come in time. */
export function ShortageList({ surface, district, selected = null, onSelect }: Props) {
  const lang = useLang();
  const text = useText(suppliesDeskText);
  const shared = useText(suppliesText);
  const fresh = useSupplyFreshness();
  const here = (levels: readonly SupplyLevel[]) =>
    district === undefined ? levels : levels.filter((level) => level.adcode === district);
  return (
    <Panel
      title={text.shortages}
      query={useDistrictSupplies()}
      freshness={({ levels }) => fresh(provenancesOf(here(levels.items)))}
      basis={({ levels }) => basisOf(provenancesOf(here(levels.items)))}
      isEmpty={({ levels }) => here(levels.items).length === 0}
      empty={shared.emptyLevels}
      finding={({ levels, items, districts }) =>
        (surface === 'wall' ? shortHeadline : headline)(
          here(levels.items),
          namesOf(items.items, districts.items, lang),
          lang,
        )
      }
      footer={({ levels }) => {
        const unknown = runsOutFirst(here(levels.items)).unknown.length;
        return unknown > 0 && shared.moreUnknown(count(unknown, lang));
      }}
    >
      {({ levels, items, districts }) => {
        const names = namesOf(items.items, districts.items, lang);
        const { short } = runsOutFirst(here(levels.items));
        if (surface === 'wall') return <ShortageRows levels={short} names={names} />;
        return <Table levels={short} {...{ names, selected, onSelect }} />;
      }}
    </Panel>
  );
}

type TableProps = Pick<Props, 'selected' | 'onSelect'> & { levels: readonly SupplyLevel[]; names: Names };

function Table({ levels, names, selected, onSelect }: TableProps) {
  const lang = useLang();
  const text = useText(suppliesDeskText);
  const shared = useText(suppliesText);
  const { now } = usePageClock();
  return (
    <LazyDataTable
      caption={text.shortages}
      columns={shortageColumns(names, now, lang)}
      rows={levels}
      rowKey={lineKey}
      selected={selected ? lineKey({ item: selected.item, adcode: selected.district, site: null }) : null}
      {...(onSelect && {
        onOpen: ({ item, adcode }: SupplyLevel) => onSelect({ item, district: adcode }),
      })}
      empty={shared.shortNone}
      exportName={text.shortages}
    />
  );
}
