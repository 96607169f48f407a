import { describe, expect, test } from 'vitest';
import { testRoles } from '../testing/testRoles.ts';
import { drawn, longLines, longOption } from './longOption.ts';
import type { LongChart } from './longOption.ts';
import { LongSeries } from './longSeries.ts';

const start = Date.parse('2020-02-03T08:00:00+08:00');
const seriesOf = (values: readonly number[]) => {
  const series = new LongSeries();
  values.forEach((value, at) => series.append(start + at * 1000, value));
  return series;
};
const chart: LongChart = {
  lines: [
    { name: 'A', ink: 'series-a', series: seriesOf(Array.from({ length: 20_000 }, (_, at) => at % 97)) },
    { name: 'B', ink: 'series-b', series: seriesOf([5, 6, 7]) },
  ],
  lang: 'en',
};
const pairs = (flat: Float64Array) =>
  Array.from({ length: flat.length / 2 }, (_, at) => [Number(flat[2 * at]) - start, flat[2 * at + 1]]);

describe('longOption', () => {
  test('only what the pixels can show reaches the chart library, as typed arrays', () => {
    const { series } = longOption(chart, testRoles, 400);
    const data = (Array.isArray(series) ? series : []).map((each) => each.data);
    expect(data.every((each) => each instanceof Float64Array)).toBe(true);
    expect(data.map((each) => (each?.length ?? 0) / 2)).toEqual([expect.toSatisfy((n) => n <= 802), 3]);
  });

  test('a value alone between gaps is drawn a pixel wide, other values once', () => {
    const gap = Number.NaN;
    expect(pairs(drawn(seriesOf([1, 2, gap, 9, gap, 4]), 5))).toEqual([
      [0, 1],
      [1000, 2],
      [2000, gap],
      [3000, 9],
      [4000, 9],
      [4000, gap],
      [5000, 4],
      [6000, 4],
    ]);
    expect(drawn(new LongSeries(), 100)).toHaveLength(0);
  });

  test('a pointer is told the nearest point, whether it is drawn or not', () => {
    expect(longLines(chart, start + 1400)).toEqual(['3 Feb 08:00', 'A 1', 'B 6']);
    expect(longLines(chart, start + 1600)[1]).toBe('A 2');
    expect(longLines(chart, start - 99_999)[1]).toBe('A 0');
    expect(longLines(chart, start + 9e9)).toEqual(['3 Feb 13:33', 'A 17', 'B 7']);
    expect(longLines({ lines: [], lang: 'en' }, start)).toEqual([]);
  });
});
