import { expect, it } from 'vitest';
import { flowChart, flowLines, historyTable, stockChart } from './historyCharts.ts';
import { makeSupplyHistory } from './makeSupplyHistory.ts';
import { makeSupplyLevel } from './makeSupplyLevel.ts';
import { stockSeries } from './stockSeries.ts';

const history = makeSupplyHistory({
  from: '2020-01-30',
  opening: 5000,
  used: [1000, null, 1000],
  received: { 2: 200 },
});
const level = makeSupplyLevel({
  onHand: 3200,
  burnPerDay: 1000,
  reorderPoint: 3915,
  stockout: { day: '2020-02-05', earliest: '2020-02-04', latest: '2020-02-06' },
  inbound: [{ quantity: 300, eta: '2020-02-03T09:00:00+08:00' }],
});
const series = stockSeries(history, level);

it('draws the stock to its last day and the expectation from there on', () => {
  const { chart, forecast } = stockChart(series, level, 'zh');
  expect(chart.days.slice(0, 4)).toEqual(['2020-01-30', '2020-01-31', '2020-02-01', '2020-02-02']);
  expect(chart.series.values.slice(0, 4)).toEqual([4000, null, 3200, null]);
  expect(forecast?.from).toBe(2);
  expect(forecast?.median.slice(0, 4)).toEqual([null, null, null, 2200]);
  expect(forecast?.range[2]).toBeNull();
  expect(forecast?.range[3]?.low).toBeLessThan(2200);
  expect(chart.threshold?.value).toBe(3915);
});

it('draws neither a reorder line nor a forecast where none is known', () => {
  const { chart, forecast } = stockChart(stockSeries(history, null), null, 'zh');
  expect(chart.threshold).toBeUndefined();
  expect(forecast).toBeNull();
});

it('sets what is announced apart from what came, and leaves a day without a report open', () => {
  const flow = flowChart(series, 'en');
  expect(flow.chart.second?.values.slice(0, 5)).toEqual([0, null, 200, null, null]);
  expect(flow.chart.series.values.slice(0, 4)).toEqual([1000, null, 1000, null]);
  expect(flow.forecast?.median.slice(0, 5)).toEqual([null, null, null, null, 300]);
  expect(flowLines(flow, 4)).toEqual(['3 Feb', 'Inbound 300']);
  expect(flowLines(flow, 2)).toEqual(['1 Feb', 'Used 1,000', 'Received 200']);
});

it('has a row for every day with all that the pictures show', () => {
  const table = historyTable(series, 'en');
  expect(table.rows).toHaveLength(series.days.length);
  expect(table.rows[4]).toEqual(['3 Feb', '—', '—', '—', '300', '≈1,500', expect.stringContaining('–')]);
  expect(table.rows[2]?.slice(-2)).toEqual(['—', '—']);
});
