import { describe, expect, it } from 'vitest';
import { makeVisits } from '../makeClinic.ts';
import { visitChart } from '../visitChart.ts';
import { visitSeries } from '../visitSeries.ts';
import { visitForecast } from './visitForecast.ts';

function forecastOf(options: Parameters<typeof makeVisits>[0], lang: 'zh' | 'en' = 'zh') {
  const series = visitSeries(makeVisits(options));
  if (!series) throw new Error('a planted series has reports');
  return visitForecast(series, visitChart(series, '滨江区', 28, lang), lang);
}

// The planted rhythm begins with 66, 90, 78 on the days after six whole weeks.
const rhythm = [66, 90, 78, 72, 84, 68, 86];

describe('visitForecast', () => {
  it('continues the chart by seven days without a count in them', () => {
    const { chart, forecast } = forecastOf({});
    expect(chart.days).toHaveLength(35);
    expect(chart.days.at(-1)).toBe('2020-02-09');
    expect(chart.series.values.slice(28)).toEqual(Array.from({ length: 7 }, () => null));
    expect(forecast?.from).toBe(27);
    expect(forecast?.median.slice(0, 28).every((value) => value === null)).toBe(true);
    forecast?.median.slice(28).forEach((value, step) => {
      expect(Math.abs((value ?? 0) - (rhythm[step] ?? 0))).toBeLessThanOrEqual(2);
    });
  });

  it('says day, estimate and range in words', () => {
    expect(forecastOf({}).words).toMatch(
      /^预测，80% 区间：2月3日 ≈6\d人次（\d+–\d+）；此后 7 天每日中位数 ≈\d+–\d+$/,
    );
    expect(forecastOf({}, 'en').words).toMatch(/^Forecast, 80% range: ≈6\d visits on 3 Feb \(\d+–\d+\); /);
  });

  it('says one median once where every day has the same', () => {
    const flat = Array.from({ length: 42 }, () => 8);
    expect(forecastOf({ spike: { day: 0, values: flat } }).words).toMatch(/；此后 7 天每日中位数 ≈8$/);
  });

  it('gives the twin columns of its own, and leaves those of the counts empty', () => {
    const { table } = forecastOf({});
    expect(table.rows).toHaveLength(35);
    const [past, ahead] = [table.rows[27] ?? [], table.rows[28] ?? []];
    expect(past.slice(3, 7)).toEqual(['—', '—', '—', '—']);
    expect(ahead.slice(0, 2)).toEqual(['2月3日', '—']);
    expect(ahead.at(3)).toMatch(/^≈6\d$/);
    expect(new Set(table.columns).size).toBe(table.columns.length);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });

  it('forecasts a day whose reports are still coming in, and lists it once', () => {
    const { chart, forecast, table } = forecastOf({ got: { day: 41, values: [20] } });
    expect(forecast?.from).toBe(26);
    expect(forecast?.median[27]).not.toBeNull();
    expect(chart.days.filter((iso) => iso === '2020-02-02')).toHaveLength(1);
    expect(table.rows).toHaveLength(chart.days.length);
    expect(table.rows[27]?.at(3)).toMatch(/^≈/);
  });

  it('cannot say from a short history, and says why instead of a line', () => {
    const { forecast, words, chart } = forecastOf({ days: 10 });
    expect(forecast).toBeNull();
    expect(words).toBe('可用上报仅10天，不足14天，无法预测。');
    expect(chart.days).toHaveLength(10);
  });
});
