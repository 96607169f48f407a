import { count, day } from '../format.ts';
import type { AlertLevel } from '../AlertShape.tsx';
import type { Lang } from '../lang.ts';
import type { Roles } from '../roles.ts';
import type { ChartOption } from './echarts.ts';

/** What a chart needs of the theme. */
export type ChartRoles = Pick<Roles, 'colour' | 'type' | 'stroke' | 'fontFamily'>;

/** `name` is printed at the end of the line. null is a day without a report: a gap, never a zero. */
export type BandSeries = { name: string; values: readonly (number | null)[] };

export type BandChart = {
  /** ISO days, one per value. */
  days: readonly string[];
  series: BandSeries;
  /** The expected range per day; null where nothing can be expected. */
  band?: readonly ({ low: number; high: number } | null)[];
  /** The alert level of each day that exceeds. */
  exceeds?: readonly (AlertLevel | null)[];
  second?: BandSeries;
  threshold?: { value: number; name: string };
  lang: Lang;
  /** How a value is written; `count` by default. */
  write?: (value: number) => string;
};

/** A series against its expected band, labelled at its end, with exceedances in alert colours. Pure. */
export function bandOption(chart: BandChart, roles: ChartRoles): ChartOption {
  const { colour, type, stroke, fontFamily } = roles;
  const write = chart.write ?? ((value: number) => count(value, chart.lang));
  const text = { color: colour.ink, fontSize: type.caption, fontFamily };
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: {
      left: type.caption * 0.25,
      top: type.caption,
      right: type.caption * 0.75 + endLabelWidth(chart) * type.caption,
      bottom: type.caption * 0.25,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: chart.days.map((iso) => day(iso, chart.lang)),
      axisLabel: { ...text, color: colour['ink-dim'], hideOverlap: true, margin: type.caption * 0.6 },
      axisLine: { lineStyle: { color: colour['line-strong'], width: stroke } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      splitNumber: 3,
      axisLabel: { ...text, color: colour['ink-dim'], formatter: write, margin: type.caption * 0.6 },
      splitLine: { lineStyle: { color: colour.line, width: stroke } },
    },
    series: [...bandSeries(chart, roles), ...lineSeries(chart, roles, text, write)],
  };
}

type Text = { color: string; fontSize: number; fontFamily: string };
type Series = Extract<NonNullable<ChartOption['series']>, unknown[]>[number];

// Two stacked lines: an invisible floor and the height above it, which is the one that is filled.
function bandSeries({ band }: BandChart, { colour }: ChartRoles): Series[] {
  if (!band) return [];
  const shared = {
    type: 'line' as const,
    stack: 'band',
    symbol: 'none',
    silent: true,
    lineStyle: { opacity: 0 },
  };
  return [
    { ...shared, id: 'floor', data: band.map((range) => range?.low ?? null) },
    {
      ...shared,
      id: 'band',
      data: band.map((range) => (range ? range.high - range.low : null)),
      areaStyle: { color: colour.band, opacity: 1 },
    },
  ];
}

function lineSeries(
  chart: BandChart,
  roles: ChartRoles,
  text: Text,
  write: (value: number) => string,
): Series[] {
  const { colour, stroke } = roles;
  const line = (series: BandSeries, id: string, ink: string, exceeds: BandChart['exceeds']): Series => ({
    type: 'line',
    id,
    name: series.name,
    symbol: 'circle',
    symbolSize: 0,
    showSymbol: true,
    // Else a narrow chart drops the dots of days that the axis does not name, and alarms with them.
    showAllSymbol: true,
    connectNulls: false,
    emphasis: { disabled: true },
    lineStyle: { color: ink, width: stroke * 2 },
    itemStyle: { color: ink },
    data: points(series, { chart, roles, text, ink, exceeds }),
  });
  const first = line(chart.series, 'series', colour['series-grey'], chart.exceeds);
  const second = chart.second ? [line(chart.second, 'second', colour['series-a'], undefined)] : [];
  return [...thresholdSeries(chart, roles, text, write), first, ...second];
}

// A constant series costs nothing; the chart library's own mark lines are 6 KiB more for every wall to fetch.
function thresholdSeries(
  { threshold, days }: BandChart,
  { colour, stroke }: ChartRoles,
  text: Text,
  write: (value: number) => string,
): Series[] {
  if (!threshold) return [];
  const label = {
    show: true,
    ...text,
    position: 'right' as const,
    offset: [0, -0.7 * text.fontSize],
    formatter: `${threshold.name} ${write(threshold.value)}`,
  };
  return [
    {
      type: 'line',
      id: 'threshold',
      silent: true,
      symbol: 'circle',
      symbolSize: 0,
      lineStyle: { color: colour['ink-loud'], type: 'dashed', width: stroke },
      data: days.map((_, at) => (at === 0 ? { value: threshold.value, label } : { value: threshold.value })),
    },
  ];
}

type Ink = { chart: BandChart; roles: ChartRoles; text: Text; ink: string; exceeds: BandChart['exceeds'] };

function points({ name, values }: BandSeries, { chart, roles, text, ink, exceeds }: Ink) {
  const last = lastReported(values);
  return values.map((value, at) => {
    if (value === null) return { value: null };
    const level = exceeds?.[at] ?? null;
    // A day between two gaps has no line on either side: without a dot it would vanish.
    const alone = (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
    return {
      value,
      symbolSize: level !== null ? roles.stroke * 8 : alone || at === last ? roles.stroke * 5 : 0,
      itemStyle: { color: level === null ? ink : roles.colour[`alert-${level}`] },
      ...(at === last && {
        label: {
          show: true,
          ...text,
          color: ink,
          formatter: name,
          position: 'right' as const,
          offset: shift(chart, name, text),
        },
      }),
    };
  });
}

// Two line ends within a line's height of each other: the higher label moves up, the lower one down.
function shift(chart: BandChart, name: string, text: Text): [number, number] {
  const end = ({ values }: BandSeries) => values[lastReported(values)] ?? 0;
  if (!chart.second) return [0, 0];
  const [a, b] = [end(chart.series), end(chart.second)];
  const top = Math.max(1, ...[...chart.series.values, ...chart.second.values].map((value) => value ?? 0));
  if (Math.abs(a - b) / top > 0.15) return [0, 0];
  const higher = a >= b ? chart.series.name : chart.second.name;
  return [0, (name === higher ? -0.6 : 0.6) * text.fontSize];
}

function lastReported(values: readonly (number | null)[]): number {
  for (let at = values.length - 1; at >= 0; at -= 1) if ((values[at] ?? null) !== null) return at;
  return -1;
}

// In units of the font size: a Han character is square, other characters are a little over half as wide.
export function nameWidth(name: string): number {
  return [...name].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 1 : 0.58), 0);
}

const endLabelWidth = ({ series, second }: BandChart) =>
  Math.max(nameWidth(series.name), second ? nameWidth(second.name) : 0);
