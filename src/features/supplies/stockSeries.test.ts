import { describe, expect, it } from 'vitest';
import { makeSupplyHistory } from './makeSupplyHistory.ts';
import { stockSeries } from './stockSeries.ts';

const history = makeSupplyHistory({
  from: '2020-01-27',
  opening: 10_000,
  used: [1000, 1000, null, 1000, 1000, 1000, 1000],
  received: { 3: 500 },
});
// Last day 2020-02-02, closing 10,000 - 6 x 1,000 + 500 = 4,500.
const stockout = { day: '2020-02-06', earliest: '2020-02-04', latest: '2020-02-08' };
const level = { onHand: 4500, burnPerDay: 1125, stockout, inbound: [] };
const of = (series: ReturnType<typeof stockSeries>, day: string) =>
  series.days.find((each) => each.day === day);

describe('stockSeries', () => {
  const series = stockSeries(history, level);

  it('falls by the burn from the last stock to zero, between the ends of the interval', () => {
    expect(series.lastDay).toBe('2020-02-02');
    expect(of(series, '2020-02-02')?.projected).toEqual({ expected: 4500, low: 4500, high: 4500 });
    expect(of(series, '2020-02-04')?.projected).toEqual({ expected: 2250, low: 0, high: 3000 });
    expect(of(series, '2020-02-06')?.projected?.expected).toBe(0);
    expect(of(series, '2020-02-08')?.projected?.high).toBe(0);
  });

  it('steps up where announced goods arrive, as the forecast does', () => {
    const inbound = [{ quantity: 3000, eta: '2020-02-04T09:00:00+08:00' }];
    const later = { day: '2020-02-09', earliest: '2020-02-08', latest: '2020-02-10' };
    const stepped = stockSeries(history, { ...level, stockout: later, inbound });
    expect(of(stepped, '2020-02-03')?.projected?.expected).toBe(3375);
    expect(of(stepped, '2020-02-04')?.projected?.expected).toBe(5250);
    expect(of(stepped, '2020-02-09')?.projected?.expected).toBe(0);
  });

  it('does not draw the sum of fewer sites as a fall', () => {
    const thin = history.map((each) =>
      each.day < '2020-02-02'
        ? each
        : { ...each, closing: 2000, provenance: { ...each.provenance, reporting: { got: 0, of: 1 } } },
    );
    const today = of(stockSeries(thin, level), '2020-02-02');
    expect(today).toMatchObject({ closing: null, used: null, projected: { expected: 4500 } });
  });

  it('begins at what is usable, not at what lies in the store', () => {
    const partly = stockSeries(history, { ...level, onHand: 4000 });
    expect(of(partly, '2020-02-02')).toMatchObject({ closing: 4500, projected: { expected: 4000 } });
  });

  it('leaves a day without a report open instead of drawing a zero', () => {
    expect(of(series, '2020-01-29')).toMatchObject({ closing: null, used: null, received: null });
    expect(of(series, '2020-01-30')?.received).toBe(500);
  });

  it('adds announced goods up by their day in Shanghai and only in the days to come', () => {
    const inbound = [
      { quantity: 300, eta: '2020-02-04T09:00:00+08:00' },
      { quantity: 200, eta: '2020-02-04T15:30:00Z' },
      { quantity: 50, eta: '2020-02-01T15:30:00Z' },
    ];
    const coming = stockSeries(history, { ...level, inbound });
    expect(of(coming, '2020-02-04')?.inbound).toBe(500);
    expect(of(coming, '2020-02-05')?.inbound).toBeNull();
    expect(of(coming, '2020-02-01')?.inbound).toBeNull();
  });

  it('keeps the upper end at the present stock where the interval has no end', () => {
    const open = stockSeries(history, { ...level, stockout: { ...stockout, latest: null } });
    expect(of(open, '2020-02-06')?.projected).toMatchObject({ expected: 0, high: 4500 });
  });

  it('looks ahead no further than it looks back', () => {
    const far = { day: '2020-08-01', earliest: '2020-07-01', latest: null };
    expect(stockSeries(history, { ...level, stockout: far }).days.at(-1)?.day).toBe('2020-02-09');
  });

  it('forecasts nothing without a forecast, a level or a report', () => {
    expect(stockSeries(history, null).days).toHaveLength(7);
    expect(stockSeries(history, { ...level, stockout: null }).days.every((day) => !day.projected)).toBe(true);
    expect(stockSeries([], null)).toEqual({ days: [], lastDay: null });
  });

  it('fills a day that the API left out, so that the axis stays a calendar', () => {
    const holed = history.filter(({ day }) => day !== '2020-01-30');
    expect(of(stockSeries(holed, null), '2020-01-30')).toMatchObject({ closing: null });
  });
});
