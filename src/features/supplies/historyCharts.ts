import type { SupplyLevel } from '#contract/supply.ts';
import type { BandChart } from '#ui/chart/bandOption.ts';
import { bandLines } from '#ui/chart/bandTable.ts';
import type { TwinTable } from '#ui/chart/ChartTable.tsx';
import type { ChartForecast } from '#ui/chart/forecastOption.ts';
import { rangeText } from '#ui/chart/forecastOption.ts';
import { count, day, estimate } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { StockSeries } from './stockSeries.ts';
import { suppliesDeskText } from './deskText.ts';

export type StockChart = { chart: BandChart; forecast: ChartForecast | null };

/** Stock on hand against its reorder point, continued by the expected stock with its range; null without a forecast. */
export function stockChart(
  { days, lastDay }: StockSeries,
  level: SupplyLevel | null,
  lang: Lang,
): StockChart {
  const text = textOf(suppliesDeskText, lang);
  const reorder = level?.reorderPoint ?? null;
  const from = days.findIndex((each) => each.day === lastDay);
  const ahead = days.map(({ projected }, at) => (at > from ? projected : null));
  const chart: BandChart = {
    days: days.map((each) => each.day),
    series: { name: text.stock, values: days.map((each) => each.closing) },
    ...(reorder === null ? {} : { threshold: { value: reorder, name: text.reorder } }),
    lang,
  };
  if (ahead.every((each) => each === null)) return { chart, forecast: null };
  return {
    chart,
    forecast: {
      name: text.projected,
      rangeName: text.interval,
      from,
      // What can be used, where that is less than what lies there.
      anchor: days[from]?.projected?.expected ?? null,
      median: ahead.map((each) => each?.expected ?? null),
      range: ahead.map((each) => each && { low: each.low, high: each.high }),
    },
  };
}

/** What left and what came, day by day, and the announced goods apart: they have not come yet. */
export function flowChart({ days, lastDay }: StockSeries, lang: Lang): StockChart {
  const text = textOf(suppliesDeskText, lang);
  const chart: BandChart = {
    days: days.map((each) => each.day),
    series: { name: text.used, values: days.map((each) => each.used) },
    second: { name: text.received, values: days.map((each) => each.received) },
    lang,
  };
  const announced = days.map((each) => each.inbound);
  if (announced.every((each) => each === null)) return { chart, forecast: null };
  const from = days.findIndex((each) => each.day === lastDay);
  const range = announced.map(() => null);
  return {
    chart,
    forecast: { name: text.announced, rangeName: '', from, anchor: null, median: announced, range },
  };
}

/** What a pointer is told of one day of the flow; an announced quantity is no estimate. */
export function flowLines({ chart, forecast }: StockChart, at: number): string[] {
  const announced = forecast?.median[at] ?? null;
  if (forecast === null || announced === null) return bandLines(chart, at);
  return [day(chart.days[at] ?? '', chart.lang), `${forecast.name} ${count(announced, chart.lang)}`];
}

/** Both charts as one table, a day a row; the reorder point stands in the caption. */
export function historyTable({ days, lastDay }: StockSeries, lang: Lang): TwinTable {
  const text = textOf(suppliesDeskText, lang);
  return {
    columns: [text.date, text.stock, text.used, text.received, text.announced, text.projected, text.interval],
    rows: days.map((each) => [
      day(each.day, lang),
      count(each.closing, lang),
      count(each.used, lang),
      count(each.received, lang),
      count(each.inbound, lang),
      ...projectedCells(each, lastDay, lang),
    ]),
  };
}

/** Of a day that has been counted nothing is expected. */
function projectedCells(
  { day: iso, projected }: StockSeries['days'][number],
  lastDay: string | null,
  lang: Lang,
) {
  if (!projected || lastDay === null || iso <= lastDay) return ['—', '—'];
  return [estimate(count(projected.expected, lang)), rangeText(projected, lang)];
}
