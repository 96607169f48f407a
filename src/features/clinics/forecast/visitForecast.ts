import { addDays } from '#model/civilDay.ts';
import { forecastCounts } from '#model/forecast/forecastCounts.ts';
import type { CountForecastDay } from '#model/forecast/forecastCounts.ts';
import type { ChartForecast } from '#ui/chart/forecastOption.ts';
import { forecastLines, rangeText } from '#ui/chart/forecastOption.ts';
import { count, day, estimate } from '#ui/format.ts';
import { pick, textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { VisitChart } from '../visitChart.ts';
import type { VisitSeries } from '../visitSeries.ts';
import { forecastText } from './text.ts';

/** The chart of a series continued by its forecast; `forecast` null where none can be given, and `words` say why. */
export type VisitForecastChart = VisitChart & { forecast: ChartForecast | null; words: string };

/** Forecasts from the judged day on and continues chart, table twin and words by the seven days after it. */
export function visitForecast(series: VisitSeries, known: VisitChart, lang: Lang): VisitForecastChart {
  const told = forecastCounts(series.judged.slice(0, series.at + 1));
  if (told.kind === 'cannot-say') return { ...known, forecast: null, words: pick(told.reason, lang) };
  const text = textOf(forecastText, lang);
  const [next] = told.days;
  const ahead = told.days.map((each) => ({ ...each, day: addDays(series.latest.day, each.horizon) }));
  const { chart, forecast } = continued(known, ahead, series.latest.day, lang);
  const medians = told.days.map(({ median }) => median);
  const [low, high] = [Math.min(...medians), Math.max(...medians)];
  return {
    chart,
    forecast,
    label: text.label(known.label),
    caption: [known.caption, text.caption(day(ahead[0]?.day ?? '', lang))].join(' · '),
    table: tableOf(known, ahead, lang),
    tip: (at) => (at > forecast.from ? forecastLines(chart, forecast, at) : known.tip(at)),
    words: next
      ? [
          text.nextDay(
            day(ahead[0]?.day ?? '', lang),
            estimate(count(next.median, lang)),
            count(next.interval80.low, lang),
            count(next.interval80.high, lang),
          ),
          text.week(estimate(low === high ? count(low, lang) : rangeText({ low, high }, lang))),
        ].join(lang === 'zh' ? '；' : '; ')
      : '',
  };
}

type DayAhead = CountForecastDay & { day: string };

function continued({ chart }: VisitChart, ahead: readonly DayAhead[], latest: string, lang: Lang) {
  const text = textOf(forecastText, lang);
  const from = chart.days.indexOf(latest);
  // A day whose reports are still coming in is in the chart already, and has its forecast as well.
  const days = [...chart.days, ...ahead.map((each) => each.day).filter((iso) => !chart.days.includes(iso))];
  const byDay = new Map(ahead.map((each) => [each.day, each]));
  const padded = <Value>(values: readonly (Value | null)[]) => days.map((_, at) => values[at] ?? null);
  const { second, band, exceeds, ...rest } = chart;
  const forecast: ChartForecast = {
    name: text.forecast,
    rangeName: text.range80,
    from,
    anchor: chart.series.values[from] ?? null,
    median: days.map((iso) => byDay.get(iso)?.median ?? null),
    range: days.map((iso) => byDay.get(iso)?.interval80 ?? null),
  };
  return {
    forecast,
    chart: {
      ...rest,
      days,
      series: { ...chart.series, values: padded(chart.series.values) },
      ...(band && { band: padded(band) }),
      ...(exceeds && { exceeds: padded(exceeds) }),
      ...(second && { second: { ...second, values: padded(second.values) } }),
    },
  };
}

/** Day, count and expected range come first; how many reported, last. */
const knownColumns = 3;

/** The table twin: columns of the forecast beside those of the counts, so that neither stands in the other's place. */
function tableOf({ table, chart }: VisitChart, ahead: readonly DayAhead[], lang: Lang): VisitChart['table'] {
  const text = textOf(forecastText, lang);
  const cellsOf = (each: DayAhead | undefined) =>
    each
      ? [
          estimate(count(each.median, lang)),
          rangeText(each.interval80, lang),
          rangeText(each.interval95, lang),
          rangeText(each.expected, lang),
        ]
      : ['—', '—', '—', '—'];
  const byDay = new Map(ahead.map((each) => [each.day, each]));
  const beside = (row: readonly string[], cells: readonly string[]) => [
    ...row.slice(0, knownColumns),
    ...cells,
    ...row.slice(knownColumns),
  ];
  const past = table.rows.map((row, at) => beside(row, cellsOf(byDay.get(chart.days[at] ?? ''))));
  const later = ahead
    .filter((each) => !chart.days.includes(each.day))
    .map((each) => beside([day(each.day, lang), ...table.columns.slice(1).map(() => '—')], cellsOf(each)));
  return {
    columns: beside(table.columns, [text.forecast, text.range80, text.range95, text.mean]),
    rows: [...past, ...later],
  };
}
