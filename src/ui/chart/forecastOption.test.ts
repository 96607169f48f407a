import { describe, expect, test } from 'vitest';
import { testRoles as roles } from '../testing/testRoles.ts';
import type { BandChart } from './bandOption.ts';
import { forecastLines, forecastOption } from './forecastOption.ts';
import type { ChartForecast } from './forecastOption.ts';

const chart: BandChart = {
  days: ['2020-02-01', '2020-02-02', '2020-02-03', '2020-02-04'],
  series: { name: '就诊', values: [60, 70, null, null] },
  band: [{ low: 50, high: 80 }, { low: 50, high: 80 }, null, null],
  lang: 'zh',
};
const forecast: ChartForecast = {
  name: '预测',
  rangeName: '80% 区间',
  from: 1,
  anchor: 70,
  median: [null, null, 64, 66],
  range: [null, null, { low: 50, high: 79 }, { low: 51, high: 82 }],
};

const find = (id: string) => {
  const { series } = forecastOption(chart, forecast, roles);
  return (Array.isArray(series) ? series : []).find((each) => each.id === id);
};
const values = (id: string) => {
  const data = find(id)?.data;
  return Array.isArray(data) ? data.map((point) => (point as { value: number | null }).value) : [];
};

describe('forecastOption', () => {
  test('leads away from the last fact, dashed, and never enters the line of facts', () => {
    expect(values('series')).toEqual([60, 70, null, null]);
    expect(values('forecast')).toEqual([null, 70, 64, 66]);
    expect(find('forecast')).toMatchObject({ lineStyle: { type: 'dashed' }, symbolSize: 0 });
  });

  test('opens the range from the last fact', () => {
    expect(find('forecastFloor')?.data).toEqual([null, 70, 50, 51]);
    expect(find('forecastRange')?.data).toEqual([null, 0, 29, 31]);
  });

  test('stands by itself without an anchor, a day alone as a ring and without a range', () => {
    const alone = {
      ...forecast,
      anchor: null,
      median: [null, null, null, 30],
      range: [null, null, null, null],
    };
    const { series } = forecastOption(chart, alone, roles);
    const drawn = Array.isArray(series) ? series : [];
    expect(drawn.map(({ id }) => id)).not.toContain('forecastRange');
    const line = drawn.find(({ id }) => id === 'forecast');
    expect(line).toMatchObject({ symbol: 'emptyCircle' });
    expect(Array.isArray(line?.data) ? line.data[3] : null).toMatchObject({ value: 30, symbolSize: 6 });
  });

  test('marks the last fact across the chart, and no other day', () => {
    const { xAxis } = forecastOption(chart, forecast, roles);
    const interval = (xAxis as { splitLine: { interval: (index: number) => boolean } }).splitLine.interval;
    expect([0, 1, 2, 3].map(interval)).toEqual([false, true, false, false]);
  });

  test('names the line of facts above its end, where the forecast leaves no room beside it', () => {
    const data = find('series')?.data;
    expect(Array.isArray(data) ? data[1] : null).toMatchObject({
      label: { formatter: '就诊', position: 'top' },
    });
    const ahead = find('forecast')?.data;
    expect(Array.isArray(ahead) ? ahead[3] : null).toMatchObject({ label: { formatter: '预测' } });
  });
});

test('a pointer over a day to come is told an estimate, and over a past day the facts', () => {
  expect(forecastLines(chart, forecast, 2)).toEqual(['2月3日', '预测 ≈64', '80% 区间 50–79']);
  expect(forecastLines(chart, forecast, 1)).toEqual(['2月2日', '就诊 70', '预期 50–80']);
});
