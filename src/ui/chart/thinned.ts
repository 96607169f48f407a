import type { LineSeriesOption } from 'echarts/charts';
import { decimate } from './decimate.ts';
import type { ChartOption } from './echarts.ts';

type Item = NonNullable<LineSeriesOption['data']>[number];
type Series = LineSeriesOption & { data: Item[] };

/**
 * A chart over categories (days) with only those points that a picture `columns` pixels wide can show. The axis keeps all of
 * its categories, so that a place under the pointer is still the index it always was.
 */
export function thinned(option: ChartOption, columns: number): ChartOption {
  const { series } = option;
  if (!Array.isArray(series)) return option;
  const isLong = (each: (typeof series)[number]): each is Series =>
    Array.isArray(each.data) && each.data.length > 2 * columns;
  if (!series.some(isLong)) return option;
  const long = series.filter(isLong);
  return { ...option, series: series.map((each) => (isLong(each) ? thin(each, long, columns) : each)) };
}

function thin(series: Series, all: readonly Series[], columns: number): Series {
  const { stack } = series;
  // Lines that stand on each other are drawn at the same places, or one would stand on nothing.
  const group = stack === undefined ? [series] : all.filter((each) => each.stack === stack);
  const kept = new Set(sums(group).flatMap((y) => [...decimate({ x: indices(y.length), y }, columns)]));
  for (const { data } of group) data.forEach((item, at) => isMarked(item) && kept.add(at));
  const data = [...kept].sort((a, b) => a - b).map((at) => placed(series.data[at], at));
  return { ...series, data };
}

const indices = (count: number) => Float64Array.from({ length: count }, (_, at) => at);

/** The heights of stacked lines: each stands on those before it. */
function sums(group: readonly Series[]): Float64Array[] {
  const below = new Float64Array(group[0]?.data.length ?? 0);
  return group.map(({ data }) => {
    data.forEach((item, at) => (below[at] = Number(below[at]) + valueOf(item)));
    return below.slice();
  });
}

function valueOf(item: Item | undefined): number {
  const value = isObject(item) ? item.value : item;
  return typeof value === 'number' ? value : Number.NaN;
}

const isObject = (item: Item | undefined): item is Extract<Item, { value?: unknown }> =>
  typeof item === 'object' && item !== null && 'value' in item;

/** A dot or a label says something about its day that the line does not. */
const isMarked = (item: Item): boolean =>
  isObject(item) && (item.label !== undefined || Number(item.symbolSize ?? 0) > 0);

function placed(item: Item | undefined, at: number): Item {
  const value = [at, valueOf(item)];
  return isObject(item) ? { ...item, value } : value;
}
