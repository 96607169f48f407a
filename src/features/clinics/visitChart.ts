import type { AlertLevel } from '#ui/AlertShape.tsx';
import type { BandChart } from '#ui/chart/bandOption.ts';
import { bandLines, bandTable } from '#ui/chart/bandTable.ts';
import type { TwinTable } from '#ui/chart/ChartTable.tsx';
import { day, upToDay } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { clinicText } from './text.ts';
import type { VisitSeries } from './visitSeries.ts';

export type VisitChart = {
  chart: BandChart;
  table: TwinTable;
  label: string;
  caption: string;
  tip: (index: number) => string[];
};

/** Days above the band take the colour of the level they raise: the standing one within its episode, else III. */
function exceedances({ days, judged, band, level }: VisitSeries): (AlertLevel | null)[] {
  return days.map(({ day: iso }, at) => {
    const value = judged[at] ?? null;
    const expected = band[at];
    if (value === null || !expected || value <= expected.upper) return null;
    const standing = level?.alertLevel === 'II' && level.since !== null && iso >= level.since;
    return standing ? 2 : 3;
  });
}

/** The last `shown` days of a series against its band, with the thinly reported days as a line of their own. */
export function visitChart(series: VisitSeries, place: string, shown: number, lang: Lang): VisitChart {
  const text = textOf(clinicText, lang);
  const from = Math.max(0, series.days.length - shown);
  const days = series.days.slice(from);
  const judged = series.judged.slice(from);
  const thin = days.map(({ value }, at) => ((judged[at] ?? null) === null ? value : null));
  const chart: BandChart = {
    days: days.map(({ day: iso }) => iso),
    series: { name: text.series, values: judged },
    band: series.band.slice(from).map((range) => range && { low: range.lower, high: range.upper }),
    exceeds: exceedances(series).slice(from),
    ...(thin.some((value) => value !== null) ? { second: { name: text.thin, values: thin } } : {}),
    lang,
  };
  const partial = days.filter(({ got, of }) => got < of).length;
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const caption = [
    text.chartCaption(upToDay(last, lang)),
    ...(partial > 0 ? [text.chartPartial(String(partial))] : []),
  ];
  return {
    chart,
    table: withReporting(bandTable(chart), days, text.reportedColumn),
    label: text.chartLabel(place, day(first, lang), day(last, lang)),
    caption: caption.join(' · '),
    tip: (at) => [...bandLines(whole(chart, days), at), `${text.reportedColumn} ${reportedOf(days[at])}`],
  };
}

/** The twin says of every day how many reported, which a line cannot. */
function withReporting({ columns, rows }: TwinTable, days: VisitSeries['days'], heading: string): TwinTable {
  return {
    columns: [...columns, heading],
    rows: rows.map((row, at) => [...row, reportedOf(days[at])]),
  };
}

const reportedOf = (entry: VisitSeries['days'][number] | undefined) => `${entry?.got ?? 0}/${entry?.of ?? 0}`;

/** For the pointer a day has one count, however many reported: the line apart is for the eye. */
function whole({ second: _thin, ...chart }: BandChart, days: VisitSeries['days']): BandChart {
  return { ...chart, series: { ...chart.series, values: days.map(({ value }) => value) } };
}
