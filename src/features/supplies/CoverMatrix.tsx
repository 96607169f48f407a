import { useState } from 'react';
import { basisOf } from '#api/useFreshness.ts';
import { count } from '#ui/format.ts';
import { hyphenated } from '#ui/hyphenated.ts';
import { textOf, useLang, useText } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { Legend } from '#ui/Legend.tsx';
import { Panel } from '#ui/Panel.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { HeatTable } from '#ui/table/HeatTable.tsx';
import { coverCell, coverLegend } from './coverCell.ts';
import styles from './CoverMatrix.module.css';
import { coverText } from './coverText.ts';
import { matrixAxes } from './matrixAxes.ts';
import { namesOf } from './names.ts';
import { runsOutFirst } from './runsOutFirst.ts';
import { suppliesDeskText } from './deskText.ts';
import { suppliesText } from './text.ts';
import { provenancesOf, useDistrictSupplies } from './useDistrictSupplies.ts';
import type { DistrictSupplies } from './useDistrictSupplies.ts';
import { useSupplyFreshness } from './useSupplyFreshness.ts';

export type SupplyPlace = { item: string; district: string };

type Props = {
  surface: 'wall' | 'desk';
  selected?: SupplyPlace | null;
  onSelect?: (place: SupplyPlace) => void;
  /** Districts shown before the rest is only counted. */
  rows?: number;
};

/** How many days the stock of each item lasts in each district. */
export function CoverMatrix({
  surface,
  selected = null,
  onSelect,
  rows = surface === 'wall' ? 13 : 400,
}: Props) {
  'use memo';
  const lang = useLang();
  const text = useText(suppliesDeskText);
  const shared = useText(suppliesText);
  const fresh = useSupplyFreshness();
  const [counting, setCounting] = useState<'onHand' | 'inbound'>('onHand');
  const choices = [
    { value: 'onHand' as const, label: text.withoutInbound },
    { value: 'inbound' as const, label: text.withInbound },
  ];
  return (
    <Panel
      title={text.matrix}
      query={useDistrictSupplies()}
      freshness={({ levels }) => fresh(provenancesOf(levels.items))}
      basis={({ levels }) => basisOf(provenancesOf(levels.items))}
      isEmpty={({ levels }) => levels.items.length === 0}
      empty={shared.emptyLevels}
      finding={(data) => finding(data, lang)}
      actions={
        surface === 'desk' && (
          <Segmented label={text.counting} choices={choices} value={counting} onChange={setCounting} />
        )
      }
      footer={<span>{text.bandSource}</span>}
    >
      {(data) => (
        <div className={styles.matrix} data-surface={surface}>
          <Cells {...{ data, rows, selected, onSelect }} withInbound={counting === 'inbound'} />
          <Legend items={coverLegend(lang, surface === 'wall')} />
        </div>
      )}
    </Panel>
  );
}

type CellsProps = Pick<Props, 'selected' | 'onSelect'> & {
  data: DistrictSupplies;
  rows: number;
  withInbound: boolean;
};

function Cells({ data, rows: most, selected, onSelect, withInbound }: CellsProps) {
  'use memo';
  const lang = useLang();
  const text = useText(suppliesDeskText);
  const [items, districts] = [data.items.items, data.districts.items];
  const names = namesOf(items, districts, lang);
  const { rows, columns, hiddenRows } = matrixAxes(data.levels.items, { items, districts }, names, most);
  const byPlace = new Map(data.levels.items.map((level) => [`${level.adcode} ${level.item}`, level]));
  return (
    <>
      <HeatTable
        caption={text.matrix}
        corner={text.district}
        rows={rows}
        columns={columns.map(({ key, label }) => ({ key, label: hyphenated(label) }))}
        cell={(row, column) => coverCell(byPlace.get(`${row} ${column}`), { names, lang, withInbound })}
        selected={selected ? { row: selected.district, column: selected.item } : null}
        {...(onSelect && {
          onSelect: ({ row, column }) => onSelect({ district: row, item: column }),
        })}
      />
      {hiddenRows > 0 && <p className={styles.more}>{text.moreDistricts(count(hiddenRows, lang))}</p>}
    </>
  );
}

function finding({ levels, items, districts }: DistrictSupplies, lang: Lang): string {
  const text = textOf(suppliesDeskText, lang);
  const shared = textOf(suppliesText, lang);
  const names = namesOf(items.items, districts.items, lang);
  const { short, unknown } = runsOutFirst(levels.items);
  const lowest = short.reduce<(typeof short)[number] | null>(
    (low, level) => ((level.coverDays ?? 0) < (low?.coverDays ?? Infinity) ? level : low),
    null,
  );
  const gaps = unknown.length > 0 ? text.gaps(count(unknown.length, lang)) : '';
  if (!lowest) return (unknown.length > 0 ? text.matrixFineKnown : text.matrixFine) + gaps;
  const days = shared.days(coverText(lowest.onHand === 0 ? 0 : lowest.coverDays, lang));
  const what = `${shared.historyOf(names.item(lowest.item), names.district(lowest.adcode))} ${days}`;
  return text.matrixFinding(count(short.length, lang), what) + gaps;
}
