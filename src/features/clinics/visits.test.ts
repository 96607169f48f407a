import { describe, expect, it } from 'vitest';
import { boardFinding } from './boardFinding.ts';
import { boardRows } from './boardRows.ts';
import { expectedRange, feverWords, shortFinding, visitFinding } from './feverWords.ts';
import { makeClinic, makeDistrict, makeVisits } from './makeClinic.ts';
import { visitChart } from './visitChart.ts';
import { changeOnLastWeek, newestOf, visitSeries } from './visitSeries.ts';
import type { VisitSeries } from './visitSeries.ts';

function seriesOf(options: Parameters<typeof makeVisits>[0]): VisitSeries {
  const series = visitSeries(makeVisits(options));
  if (!series) throw new Error('a planted series has reports');
  return series;
}

const outbreak = { spike: { day: 39, values: [121, 130, 137] } };

describe('visitSeries', () => {
  it('ends on the last day that anybody reported', () => {
    const series = seriesOf({ spike: { day: 40, values: [70, null] } });
    expect(series.latest).toMatchObject({ day: '2020-02-01', value: 70 });
    expect(series.days).toHaveLength(41);
  });

  it('is nothing where nobody ever reported', () => {
    expect(visitSeries(makeVisits({ days: 2, spike: { day: 0, values: [null, null] } }))).toBeNull();
    expect(visitSeries([])).toBeNull();
  });

  it('keeps to the day before while under four fifths of the last day have reported', () => {
    const series = seriesOf({ spike: { day: 41, values: [900] }, got: { day: 41, values: [20] } });
    expect(series.judged.at(-1)).toBeNull();
    expect(series.latest).toMatchObject({ day: '2020-02-01', got: 48 });
    expect(series.pending).toMatchObject({ day: '2020-02-02', got: 20 });
    expect(series.level?.signal).toBe('normal');
    expect(newestOf(series)?.reporting.got).toBe(20);
  });

  it('does not let an older day stand for the present after a longer silence', () => {
    const series = seriesOf({ got: { day: 40, values: [20, 20] } });
    expect(series.latest).toMatchObject({ day: '2020-02-02', got: 20 });
    expect(series.pending).toBeNull();
    expect(series.level?.signal).toBe('grey');
  });

  it('compares with the same weekday of last week, not with yesterday', () => {
    const series = seriesOf({ spike: { day: 41, values: [172] } });
    expect(changeOnLastWeek(series)).toBeCloseTo(172 / 86 - 1, 10);
    expect(changeOnLastWeek(seriesOf({ days: 7 }))).toBeNull();
  });
});

describe('what is said of a series', () => {
  it('finds a planted outbreak, with its reason', () => {
    const series = seriesOf(outbreak);
    expect(series.level?.alertLevel).toBe('II');
    expect(feverWords(series, 'zh')).toBe('连续 3 天高于预期');
    expect(expectedRange(series, 'zh')).toMatchObject({ position: 'above', breach: 2 });
    expect(visitFinding(series, 'en')).toContain('Visits 137');
    expect(shortFinding(series, 'zh')).toMatch(/^连续 3 天高于预期（\d+–\d+）$/);
    expect(shortFinding(series, 'en')).toMatch(/^above expected for 3 days \(\d+–\d+\)$/);
  });

  it('is calm in quiet weeks', () => {
    const series = seriesOf({});
    expect(feverWords(series, 'en')).toBe('as expected');
    expect(expectedRange(series, 'en')).toMatchObject({ position: 'within' });
  });

  it('says no count in the sentence of a public screen, where it might be below five', () => {
    const series = seriesOf({ spike: { day: 41, values: [3] } });
    expect(shortFinding(series, 'zh')).toMatch(/^低于预期（\d+–\d+）$/);
    expect(visitFinding(series, 'zh')).toContain('3人次');
  });

  it('does not call a count low while reports are missing that could fill the gap', () => {
    const low = { spike: { day: 41, values: [40] } };
    expect(feverWords(seriesOf(low), 'en')).toBe('below expected');
    const partial = seriesOf({ ...low, got: { day: 41, values: [46] } });
    expect(feverWords(partial, 'en')).toBe('below so far, reports missing');
  });

  it('does not call a value above a band that is printed as reaching it', () => {
    const series = seriesOf({});
    const upper = series.band.at(-1)?.upper ?? 0;
    const rounded = Math.round(upper + 0.49);
    const at = visitSeries(makeVisits({ spike: { day: 41, values: [rounded] } }));
    const range = at && expectedRange(at, 'zh');
    expect(range?.position === 'above').toBe(rounded > Math.round(upper));
  });

  it('cannot say with too little history', () => {
    expect(feverWords(seriesOf({ days: 4 }), 'zh')).toBe('上报或历史不足');
    expect(feverWords(null, 'zh')).toBe('上报或历史不足');
    expect(expectedRange(seriesOf({ days: 4 }), 'zh')).toBeUndefined();
  });
});

describe('visitChart', () => {
  it('draws the last days and marks those above the band', () => {
    const { chart, table } = visitChart(seriesOf(outbreak), '滨江区', 28, 'zh');
    expect(chart.days).toHaveLength(28);
    expect(chart.days.at(-1)).toBe('2020-02-02');
    expect(chart.exceeds?.slice(-3)).toEqual([2, 2, 2]);
    expect(chart.exceeds?.slice(0, -3).every((level) => level === null)).toBe(true);
    expect(table.rows).toHaveLength(28);
  });

  it('sets thinly reported days apart, and says of every day how many reported', () => {
    const { chart, table, caption } = visitChart(
      seriesOf({ got: { day: 38, values: [46, 20] } }),
      '滨江区',
      28,
      'zh',
    );
    expect(chart.series.values[25]).toBeNull();
    expect(chart.second?.values[25]).toBe(84);
    expect(chart.second?.values[24]).toBeNull();
    expect(table.rows.slice(24, 26).map((row) => row.at(-1))).toEqual(['46/48', '20/48']);
    expect(caption).toContain('2 天有门诊未报');
  });
});

describe('boardRows', () => {
  const districts = [
    makeDistrict('330106', '西湖区', 'Xihu'),
    makeDistrict('330108', '滨江区', 'Binjiang'),
    makeDistrict('330110', '余杭区', 'Yuhang'),
    makeDistrict('330182', '建德市', 'Jiande'),
  ];
  const rows = boardRows({
    districts,
    visits: [
      ...makeVisits({ adcode: '330106' }),
      ...makeVisits({ adcode: '330110', ...outbreak }),
      ...makeVisits({ adcode: '330182', days: 3 }),
    ],
    clinics: [makeClinic(), makeClinic({ id: 'x', adcode: '330106' })],
  });

  it('is worst first, and puts "cannot say" before normal', () => {
    expect(rows.map(({ adcode, signal }) => [adcode, signal])).toEqual([
      ['330110', 'red'],
      ['330108', 'grey'],
      ['330182', 'grey'],
      ['330106', 'normal'],
    ]);
    expect(boardFinding(rows, 'zh')).toBe('4 个区县中 1 个异常，最重余杭区：连续 3 天高于预期');
    expect(boardFinding(rows.slice(1), 'zh')).toBe('3 个区县中 2 个无法判断，其余无异常');
    expect(boardFinding(rows.slice(3), 'en')).toBe('Visits are unusual in no district');
  });
});
