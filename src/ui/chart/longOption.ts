import { clock, count, instant } from '../format.ts';
import type { Lang } from '../lang.ts';
import type { ColourRole } from '../roles.ts';
import { nameWidth } from './bandOption.ts';
import type { ChartRoles } from './bandOption.ts';
import { decimate } from './decimate.ts';
import type { ChartOption } from './echarts.ts';
import type { LongSeries } from './longSeries.ts';

/** `name` is printed at the end of the line. */
export type LongLine = { name: string; ink: ColourRole; series: LongSeries };

/** Lines over time (epoch ms) with more points than a screen has pixels. */
export type LongChart = { lines: readonly LongLine[]; lang: Lang };

type Series = Extract<NonNullable<ChartOption['series']>, unknown[]>[number];

/** Only what `columns` pixels can show reaches the chart library. */
export function longOption({ lines, lang }: LongChart, roles: ChartRoles, columns: number): ChartOption {
  const { colour, type, stroke, fontFamily } = roles;
  const text = { color: colour['ink-dim'], fontSize: type.caption, fontFamily };
  const names = Math.max(...lines.map(({ name }) => nameWidth(name)));
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: {
      left: type.caption * 0.25,
      top: type.caption,
      right: type.caption * (0.75 + names),
      bottom: type.caption * 0.25,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'time',
      axisLabel: { ...text, hideOverlap: true, formatter: clock, margin: type.caption * 0.6 },
      axisLine: { lineStyle: { color: colour['line-strong'], width: stroke } },
      axisTick: { show: false },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      splitNumber: 3,
      axisLabel: { ...text, formatter: (value: number) => count(value, lang) },
      splitLine: { lineStyle: { color: colour.line, width: stroke } },
    },
    series: lines.map((line) => lineSeries(line, roles, columns)),
  };
}

function lineSeries({ name, ink, series }: LongLine, roles: ChartRoles, columns: number): Series {
  const { colour, type, stroke, fontFamily } = roles;
  const dense = series.length > columns;
  return {
    type: 'line',
    id: name,
    silent: true,
    symbol: 'none',
    // Else the library compares every point with those before, for symbols that are none: half of its time for an update.
    showSymbol: false,
    connectNulls: false,
    emphasis: { disabled: true },
    // A browser draws lines of a pixel in a tenth of the time of wider ones; where a line turns in every column nobody sees the difference.
    lineStyle: { color: colour[ink], width: dense ? 1 : stroke * 2, join: 'bevel' },
    endLabel: { show: true, formatter: name, color: colour.ink, fontSize: type.caption, fontFamily },
    dimensions: ['x', 'y'],
    data: drawn(series, columns),
  };
}

/** What is drawn of a series, x and y in turn. A value alone between gaps is as wide as a pixel: a line of one point is invisible. */
export function drawn(series: LongSeries, columns: number): Float64Array {
  const { x, y } = series.points;
  const kept = decimate({ x, y }, columns);
  const pixel = (Number(x.at(-1)) - Number(x[0])) / Math.max(1, columns);
  const out = new Float64Array(4 * kept.length);
  let used = 0;
  const put = (at: number, value: number) => {
    out[used] = at;
    out[used + 1] = value;
    used += 2;
  };
  const valueAt = (place: number) => Number(y[kept[place] ?? y.length]);
  kept.forEach((index, place) => {
    const value = valueAt(place);
    const alone = Number.isNaN(valueAt(place - 1)) && Number.isNaN(valueAt(place + 1));
    put(Number(x[index]), value);
    if (alone && !Number.isNaN(value)) put(Number(x[index]) + pixel, value);
  });
  return out.subarray(0, used);
}

/** What a pointer over the moment `at` is told: the nearest point of every line, however few of them are drawn. */
export function longLines({ lines, lang }: LongChart, at: number): string[] {
  const told = lines.flatMap(({ name, series }) => {
    const { x, y } = series.points;
    const index = nearest(x, at);
    const value = y[index];
    return value === undefined ? [] : [{ moment: Number(x[index]), line: `${name} ${count(value, lang)}` }];
  });
  const [first] = told;
  return first ? [instant(first.moment, lang), ...told.map(({ line }) => line)] : [];
}

function nearest(x: Float64Array, at: number): number {
  let low = 0;
  let high = x.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(x[middle]) < at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && at - Number(x[low - 1]) < Number(x[low]) - at ? low - 1 : low;
}
