import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { all } from '#api/q.ts';
import { basisOf } from '#api/useFreshness.ts';
import type { Region } from '#contract/region.ts';
import type { Item, SupplyLevel } from '#contract/supply.ts';
import { count } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { combineQueries } from '#ui/query.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import { breachOf } from './breachOf.ts';
import { byStockout } from './byStockout.ts';
import { lineKey } from './lineKey.ts';
import { namesOf } from './names.ts';
import { narrowSiteColumns, siteColumns } from './siteColumns.tsx';
import { districtsQuery, itemsQuery } from './supplyRegister.ts';
import { suppliesDeskText } from './deskText.ts';
import { suppliesText } from './text.ts';
import { provenancesOf } from './useDistrictSupplies.ts';
import { useSupplyFreshness } from './useSupplyFreshness.ts';

export type SupplySite = { item: string; district: string; site: string };

type Props = {
  /** One district; the whole city where absent. */
  district?: string | undefined;
  item?: string | undefined;
  selected?: SupplySite | null;
  onSelect?: (place: SupplySite) => void;
  /** Fewer columns, for one item in a column of the desk. */
  narrow?: boolean;
};

/** Every item at every site: what is there, what is used, how long it lasts and why it is short. */
export function SupplyTable({ district, item, selected = null, onSelect, narrow = false }: Props) {
  'use memo';
  const lang = useLang();
  const text = useText(suppliesDeskText);
  const fresh = useSupplyFreshness();
  const levels = useQuery(all('supplies', { by: 'site', district, item }));
  const items = useQuery(itemsQuery);
  const districts = useQuery(districtsQuery);
  return (
    <Panel
      title={text.sites}
      query={combineQueries({ levels, items, districts })}
      freshness={({ levels }) => fresh(provenancesOf(levels.items))}
      basis={({ levels }) => basisOf(provenancesOf(levels.items))}
      isEmpty={({ levels }) => levels.items.length === 0}
      empty={text.emptySites}
      finding={({ levels: { items: lines } }) =>
        alarmed(lines).length === 0
          ? text.sitesFine(count(lines.length, lang))
          : text.sitesFinding(count(alarmed(lines).length, lang), count(lines.length, lang))
      }
    >
      {({ levels, items, districts }) => (
        <Sites
          lines={levels.items}
          items={items.items}
          districts={districts.items}
          oneDistrict={district !== undefined}
          {...{ selected, onSelect, narrow }}
        />
      )}
    </Panel>
  );
}

type SitesProps = Pick<Props, 'selected' | 'onSelect' | 'narrow'> & {
  lines: readonly SupplyLevel[];
  items: readonly Item[];
  districts: readonly Region[];
  oneDistrict: boolean;
};

// Its own component, so that 20,000 rows are sorted when they change and not with every tick of the panel's clock.
function Sites({ lines, items, districts, oneDistrict, selected, onSelect, narrow }: SitesProps) {
  'use memo';
  const lang = useLang();
  const text = useText(suppliesDeskText);
  const shared = useText(suppliesText);
  const [shown, setShown] = useState<'all' | 'alarms'>('all');
  const choices = [
    { value: 'all' as const, label: text.allRows },
    { value: 'alarms' as const, label: text.onlyAlarms },
  ];
  const names = namesOf(items, districts, lang);
  const every = narrow ? narrowSiteColumns(names, lang) : siteColumns(names, lang);
  const columns = oneDistrict ? every.filter(({ id }) => id !== 'district') : every;
  const rows = [...(shown === 'all' ? lines : alarmed(lines))].sort(byStockout);
  return (
    <LazyDataTable
      caption={text.sites}
      columns={columns}
      rows={rows}
      rowKey={lineKey}
      selected={selected ? [selected.item, selected.district, selected.site].join('|') : null}
      {...(onSelect && {
        onOpen: ({ item, adcode, site }: SupplyLevel) =>
          site && onSelect({ item, district: adcode, site: site.id }),
      })}
      empty={shared.shortNone}
      exportName={text.sites}
      toolbar={<Segmented label={text.rows} choices={choices} value={shown} onChange={setShown} />}
    />
  );
}

const alarmed = (lines: readonly SupplyLevel[]) => lines.filter((level) => breachOf(level) !== null);
