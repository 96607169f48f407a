import type { SupplyLevel } from '#contract/supply.ts';
import type { BandChart } from '#ui/chart/bandOption.ts';
import type { TwinTable } from '#ui/chart/ChartTable.tsx';
import { count, day } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { StockSeries } from './stockSeries.ts';
import { suppliesText } from './text.ts';

/** Stock on hand against its reorder point, then the expected stock with its interval. */
export function stockChart({ days }: StockSeries, level: SupplyLevel | null, lang: Lang): BandChart {
  const text = textOf(suppliesText, lang);
  const reorder = level?.reorderPoint ?? null;
  return {
    days: days.map((each) => each.day),
    series: { name: text.stock, values: days.map((each) => each.closing) },
    second: { name: text.projected, values: days.map((each) => each.projected?.expected ?? null) },
    band: days.map(({ projected }) => projected && { low: projected.low, high: projected.high }),
    ...(reorder === null ? {} : { threshold: { value: reorder, name: text.reorder } }),
    lang,
  };
}

/** What left and what came, day by day; announced goods continue the line of what came. */
export function flowChart({ days }: StockSeries, lang: Lang): BandChart {
  const text = textOf(suppliesText, lang);
  return {
    days: days.map((each) => each.day),
    series: { name: text.used, values: days.map((each) => each.used) },
    second: { name: text.receivedAndComing, values: days.map((each) => each.received ?? each.inbound) },
    lang,
  };
}

/** Both charts as one table, a day a row; the reorder point stands in the caption. */
export function historyTable({ days }: StockSeries, lang: Lang): TwinTable {
  const text = textOf(suppliesText, lang);
  return {
    columns: [text.date, text.stock, text.used, text.received, text.announced, text.projected, text.interval],
    rows: days.map((each) => [
      day(each.day, lang),
      count(each.closing, lang),
      count(each.used, lang),
      count(each.received, lang),
      count(each.inbound, lang),
      count(each.projected?.expected, lang),
      each.projected
        ? text.intervalFrom(count(each.projected.low, lang), count(each.projected.high, lang))
        : '—',
    ]),
  };
}
