import type { Region } from '#contract/region.ts';
import type { Item, SupplyLevel } from '#contract/supply.ts';
import { byStockout, isShort } from './byStockout.ts';
import type { Names } from './names.ts';
import type { HeatAxis } from '#ui/table/HeatTable.tsx';

type Registers = { items: readonly Item[]; districts: readonly Region[] };

export type MatrixAxes = { rows: HeatAxis[]; columns: HeatAxis[]; hiddenRows: number };

/**
 * Districts and items of the matrix in the order of the registers, so that a place keeps its place on the wall. Only
 * where there are more districts than `most` the ones that run out first are shown, and the rest is counted.
 */
export function matrixAxes(
  levels: readonly SupplyLevel[],
  { items, districts }: Registers,
  names: Names,
  most: number,
): MatrixAxes {
  const reported = new Set(levels.map((level) => level.adcode));
  const known = districts.filter(({ adcode }) => reported.has(adcode)).map(({ adcode }) => adcode);
  const shown = known.length <= most ? known : worst(known, levels).slice(0, most);
  const used = new Set(levels.map((level) => level.item));
  return {
    rows: known
      .filter((adcode) => shown.includes(adcode))
      .map((key) => ({ key, label: names.district(key) })),
    columns: items.filter(({ id }) => used.has(id)).map(({ id }) => ({ key: id, label: names.item(id) })),
    hiddenRows: known.length - shown.length,
  };
}

function worst(adcodes: readonly string[], levels: readonly SupplyLevel[]): string[] {
  const order = [...levels].sort(
    (one, other) => Number(isShort(other) === true) - Number(isShort(one) === true) || byStockout(one, other),
  );
  const first = new Map<string, number>();
  order.forEach(({ adcode }, at) => first.set(adcode, first.get(adcode) ?? at));
  return [...adcodes].sort((one, other) => (first.get(one) ?? Infinity) - (first.get(other) ?? Infinity));
}
