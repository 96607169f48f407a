import { count, day } from '../format.ts';
import { textOf } from '../lang.ts';
import { kitText } from '../text.ts';
import type { BandChart } from './bandOption.ts';
import type { TwinTable } from './ChartTable.tsx';

/** The table twin of a band chart: day, value, expected range, second series. */
export function bandTable(chart: BandChart): TwinTable {
  const text = textOf(kitText, chart.lang);
  const write = writer(chart);
  const { series, band, second } = chart;
  return {
    columns: [
      text.day,
      series.name,
      ...(band ? [text.expectedColumn] : []),
      ...(second ? [second.name] : []),
    ],
    rows: chart.days.map((iso, at) => [
      day(iso, chart.lang),
      write(series.values[at] ?? null),
      ...(band ? [rangeOf(chart, at) ?? '—'] : []),
      ...(second ? [write(second.values[at] ?? null)] : []),
    ]),
  };
}

/** What a pointer is told of one day, line by line. */
export function bandLines(chart: BandChart, at: number): string[] {
  const text = textOf(kitText, chart.lang);
  const write = writer(chart);
  const value = (values: readonly (number | null)[]) => {
    const here = values[at] ?? null;
    return here === null ? text.noReport : write(here);
  };
  const range = rangeOf(chart, at);
  return [
    day(chart.days[at] ?? '', chart.lang),
    `${chart.series.name} ${value(chart.series.values)}`,
    ...(range === null ? [] : [text.expected(range)]),
    ...(chart.second ? [`${chart.second.name} ${value(chart.second.values)}`] : []),
  ];
}

function writer(chart: BandChart): (value: number | null) => string {
  const write = chart.write ?? ((value: number) => count(value, chart.lang));
  return (value) => (value === null ? '—' : write(value));
}

function rangeOf(chart: BandChart, at: number): string | null {
  const range = chart.band?.[at] ?? null;
  const write = writer(chart);
  return range === null ? null : textOf(kitText, chart.lang).range(write(range.low), write(range.high));
}
