import { describe, expect, test } from 'vitest';
import { testRoles as roles } from '../testing/testRoles.ts';
import { bandOption } from './bandOption.ts';
import type { BandChart } from './bandOption.ts';
import { bandLines, bandTable } from './bandTable.ts';

const chart: BandChart = {
  days: ['2020-02-01', '2020-02-02', '2020-02-03', '2020-02-04'],
  series: { name: '就诊', values: [60, null, 137, null] },
  band: [{ low: 50, high: 80 }, null, { low: 60, high: 95 }, { low: 60, high: 95 }],
  exceeds: [null, null, 2, null],
  lang: 'zh',
};

type Drawn = { id: string; data: unknown[] };
const seriesOf = (option: ReturnType<typeof bandOption>) => {
  const { series } = option;
  return (Array.isArray(series) ? series : []).map((each) => each as Drawn);
};
const find = (option: ReturnType<typeof bandOption>, id: string) =>
  seriesOf(option).find((each) => each.id === id);

describe('bandOption', () => {
  test('a day without a report stays a gap, and never counts as zero', () => {
    const line = find(bandOption(chart, roles), 'series');
    expect(line?.data.map((point) => (point as { value: number | null }).value)).toEqual([
      60,
      null,
      137,
      null,
    ]);
    expect(line).toMatchObject({ connectNulls: false });
  });

  test('the band is its floor plus its height', () => {
    const option = bandOption(chart, roles);
    expect(find(option, 'floor')?.data).toEqual([50, null, 60, 60]);
    expect(find(option, 'band')?.data).toEqual([30, null, 35, 35]);
    expect(find(option, 'band')).toMatchObject({ stack: 'band', areaStyle: { color: '#band' } });
    expect(find(bandOption({ ...chart, band: undefined }, roles), 'band')).toBeUndefined();
  });

  test('only an exceedance takes an alert colour', () => {
    const points = find(bandOption(chart, roles), 'series')?.data ?? [];
    expect(points[2]).toMatchObject({ itemStyle: { color: '#alert-2' }, symbolSize: 8 });
    expect(points[0]).toMatchObject({ itemStyle: { color: '#series-grey' } });
  });

  test('a day alone between gaps is a dot', () => {
    const option = bandOption(
      { ...chart, exceeds: undefined, series: { name: 'a', values: [1, null, 3, null, 5, 6] } },
      roles,
    );
    const sizes = (find(option, 'series')?.data ?? []).map(
      (point) => (point as { symbolSize?: number }).symbolSize,
    );
    expect(sizes).toEqual([5, undefined, 5, undefined, 0, 5]);
  });

  test('the label stands at the last reported day, in room kept for it', () => {
    const option = bandOption(chart, roles);
    const points = find(option, 'series')?.data ?? [];
    expect(points[2]).toMatchObject({ label: { show: true, formatter: '就诊', position: 'right' } });
    expect(points.filter((point) => 'label' in (point as object))).toHaveLength(1);
    expect(option.grid).toMatchObject({ right: 12 * 0.75 + 2 * 12 });
  });

  test('labels of two lines that end together move apart', () => {
    const option = bandOption(
      { ...chart, exceeds: undefined, second: { name: '阳性', values: [60, null, 136, null] } },
      roles,
    );
    const offset = (id: string) =>
      (find(option, id)?.data[2] as { label?: { offset: number[] } } | undefined)?.label?.offset[1];
    expect(offset('series')).toBeLessThan(0);
    expect(offset('second')).toBeGreaterThan(0);
  });

  test('a threshold is a named dashed line', () => {
    const option = bandOption({ ...chart, threshold: { value: 120, name: '上限' } }, roles);
    expect(find(option, 'threshold')).toMatchObject({
      lineStyle: { type: 'dashed' },
      data: [
        { value: 120, label: { formatter: '上限 120' } },
        { value: 120 },
        { value: 120 },
        { value: 120 },
      ],
    });
  });

  test('nothing moves', () => {
    expect(bandOption(chart, roles)).toMatchObject({ animation: false });
  });
});

describe('the twin', () => {
  test('holds the same figures', () => {
    expect(bandTable(chart)).toEqual({
      columns: ['日期', '就诊', '预期区间'],
      rows: [
        ['2月1日', '60', '50–80'],
        ['2月2日', '—', '—'],
        ['2月3日', '137', '60–95'],
        ['2月4日', '—', '60–95'],
      ],
    });
  });

  test('a pointer is told that nothing was reported', () => {
    expect(bandLines(chart, 1)).toEqual(['2月2日', '就诊 未报']);
    expect(bandLines({ ...chart, lang: 'en', series: { name: 'Visits', values: [1] } }, 0)).toEqual([
      '1 Feb',
      'Visits 1',
      'Expected 50–80',
    ]);
  });
});
