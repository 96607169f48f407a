import { describe, expect, test } from 'vitest';
import { testRoles } from '../testing/testRoles.ts';
import { bandOption } from './bandOption.ts';
import type { BandChart } from './bandOption.ts';
import type { ChartOption } from './echarts.ts';
import { thinned } from './thinned.ts';

const dayOf = (at: number) => new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);
const chartOf = (values: (number | null)[], rest: Partial<BandChart> = {}): BandChart => ({
  days: values.map((_, at) => dayOf(at)),
  series: { name: '就诊', values },
  lang: 'zh',
  ...rest,
});

type Placed = { value: [number, number] };
const dataOf = (option: ChartOption, id: string): unknown[] => {
  const found = (Array.isArray(option.series) ? option.series : []).find((each) => each.id === id);
  return Array.isArray(found?.data) ? found.data : [];
};
const placed = (option: ChartOption, id: string) =>
  dataOf(option, id).map((item) => (Array.isArray(item) ? item : (item as Placed).value));

const values = Array.from({ length: 4_000 }, (_, at): number | null => 50 + (at % 13));

describe('thinned', () => {
  test('leaves a chart alone that has room for its days', () => {
    const option = bandOption(chartOf(values.slice(0, 400)), testRoles);
    expect(thinned(option, 200)).toBe(option);
  });

  test('a planted peak keeps its place on the axis, and the axis its days', () => {
    const peaked = values.with(1_234, 900);
    const option = bandOption(chartOf(peaked), testRoles);
    const drawn = thinned(option, 300);
    expect(placed(drawn, 'series')).toContainEqual([1_234, 900]);
    expect(placed(drawn, 'series').length).toBeLessThanOrEqual(2 * 300 + 2);
    expect(drawn.xAxis).toBe(option.xAxis);
  });

  test('an exceedance and the named end stay, however ordinary their height', () => {
    const exceeds = values.map((_, at) => (at === 777 ? (2 as const) : null));
    const option = thinned(bandOption(chartOf(values, { exceeds }), testRoles), 300);
    const marked = dataOf(option, 'series').filter((item) => (item as { symbolSize: number }).symbolSize > 0);
    expect(marked).toMatchObject([
      { value: [777, 50 + (777 % 13)], symbolSize: 8 },
      { value: [3_999, 50 + (3_999 % 13)], label: { formatter: '就诊' } },
    ]);
  });

  test('a gap stays a gap', () => {
    const broken = values.with(2_000, null);
    const option = thinned(bandOption(chartOf(broken), testRoles), 300);
    expect(placed(option, 'series')).toContainEqual([2_000, Number.NaN]);
  });

  test('floor and height of a band are drawn at the same places, with the extremes of both edges', () => {
    const band = values.map((_, at) => ({ low: at === 300 ? 1 : 40, high: at === 3_333 ? 500 : 60 }));
    const option = thinned(bandOption(chartOf(values, { band }), testRoles), 100);
    const [floor, height] = [placed(option, 'floor'), placed(option, 'band')];
    expect(floor.map(([at]) => at)).toEqual(height.map(([at]) => at));
    expect(floor).toContainEqual([300, 1]);
    expect(height).toContainEqual([3_333, 460]);
  });
});
