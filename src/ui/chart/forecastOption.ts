import { count, estimate } from '../format.ts';
import type { Lang } from '../lang.ts';
import { textOf } from '../lang.ts';
import { kitText } from '../text.ts';
import { bandOption, nameWidth } from './bandOption.ts';
import type { BandChart, ChartRoles } from './bandOption.ts';
import { bandLines } from './bandTable.ts';
import type { ChartOption } from './echarts.ts';

/** What is expected of the days after the last fact, one entry per day of the chart; null on days of facts. */
export type ChartForecast = {
  /** Printed at the end of the dashed line. */
  name: string;
  /** What the range is, e.g. "80% range". */
  rangeName: string;
  /** Index of the last day of facts: the forecast is drawn from there on, and a line marks the place. */
  from: number;
  /** The value there from which it leads away; null where it stands by itself. */
  anchor: number | null;
  /** A day alone, between days without, is a ring. */
  median: readonly (number | null)[];
  range: readonly ({ low: number; high: number } | null)[];
};

type Series = Extract<NonNullable<ChartOption['series']>, unknown[]>[number];

/**
 * A band chart whose last days are a forecast: dashed and without a dot, its range open and outlined, so that nobody takes it
 * for a count. The days of the chart hold those of the forecast too. Pure.
 */
export function forecastOption(chart: BandChart, forecast: ChartForecast, roles: ChartRoles): ChartOption {
  const option = bandOption(chart, roles);
  const { type } = roles;
  const drawn = (Array.isArray(option.series) ? option.series : []).map(labelledAbove);
  return {
    ...option,
    grid: { ...option.grid, right: type.caption * (0.75 + nameWidth(forecast.name)) },
    xAxis: markedAt(option.xAxis, forecast.from, roles),
    series: [...rangeSeries(forecast, roles), ...drawn, medianSeries(forecast, roles)],
  };
}

/** A line across the chart at the last fact; the chart library's own mark lines would cost every wall 6 KiB. */
function markedAt(
  axis: ChartOption['xAxis'],
  from: number,
  { colour, stroke }: ChartRoles,
): ChartOption['xAxis'] {
  if (!axis || Array.isArray(axis) || axis.type !== 'category') return axis;
  const lineStyle = { color: colour['line-strong'], width: stroke, type: 'dashed' as const };
  const here = (index: number) => index === from;
  return {
    ...axis,
    splitLine: { show: true, showMinLine: false, showMaxLine: false, interval: here, lineStyle },
  };
}

/** To the right of the last fact the forecast begins: the names of the lines stand above their ends instead. */
function labelledAbove(series: Series): Series {
  if (!('id' in series) || (series.id !== 'series' && series.id !== 'second')) return series;
  const { data } = series;
  if (!Array.isArray(data)) return series;
  return {
    ...series,
    data: data.map((point) => {
      if (typeof point !== 'object' || point === null || !('label' in point)) return point;
      const apart = point.label?.offset?.[1];
      // Of two ends close together the higher name moves one line further up.
      const up = typeof apart === 'number' && apart < 0 ? 2 * apart : 0;
      return { ...point, label: { ...point.label, position: 'top', align: 'right', offset: [0, up] } };
    }),
  };
}

function rangeSeries({ range: told, from, anchor }: ChartForecast, { colour, stroke }: ChartRoles): Series[] {
  if (told.every((each) => each === null)) return [];
  const range = told.map((each, at) =>
    at === from && anchor !== null ? { low: anchor, high: anchor } : each,
  );
  const shared = {
    type: 'line' as const,
    stack: 'forecast',
    symbol: 'none',
    silent: true,
    lineStyle: { color: colour['line-strong'], width: stroke, type: 'dashed' as const },
  };
  return [
    { ...shared, id: 'forecastFloor', data: range.map((each) => each?.low ?? null) },
    {
      ...shared,
      id: 'forecastRange',
      data: range.map((each) => (each ? each.high - each.low : null)),
      areaStyle: { color: colour.band, opacity: 0.6 },
    },
  ];
}

function medianSeries(
  { name, from, anchor, median }: ChartForecast,
  { colour, type, stroke, fontFamily }: ChartRoles,
): Series {
  const values = median.map((value, at) => (at === from && anchor !== null ? anchor : value));
  const last = values.reduce<number>((found, value, at) => (value === null ? found : at), -1);
  const label = {
    show: true,
    color: colour.ink,
    fontSize: type.caption,
    fontFamily,
    formatter: name,
    position: 'right' as const,
  };
  return {
    type: 'line',
    id: 'forecast',
    name,
    silent: true,
    symbol: 'emptyCircle',
    symbolSize: 0,
    lineStyle: { color: colour['series-grey'], width: stroke * 2, type: 'dashed' },
    itemStyle: { color: colour['series-grey'] },
    data: values.map((value, at) => {
      if (value === null) return { value: null };
      const alone = (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
      return { value, symbolSize: alone ? stroke * 6 : 0, ...(at === last && { label }) };
    }),
  };
}

/** What a pointer is told of one day: of a day to come its estimate and range, never "no report". */
export function forecastLines(chart: BandChart, forecast: ChartForecast, at: number): string[] {
  const median = at > forecast.from ? (forecast.median[at] ?? null) : null;
  const lines = bandLines(chart, at);
  if (median === null) return lines;
  const range = rangeText(forecast.range[at] ?? null, chart.lang);
  return [
    lines[0] ?? '',
    `${forecast.name} ${estimate(count(median, chart.lang))}`,
    ...(range === '—' ? [] : [`${forecast.rangeName} ${range}`]),
  ];
}

/** "95–160", or "—" where there is none. */
export function rangeText(range: { low: number; high: number } | null, lang: Lang): string {
  return range === null ? '—' : textOf(kitText, lang).range(count(range.low, lang), count(range.high, lang));
}
