import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseDay } from '#contract/cases.ts';
import { caseSeries, latestOf } from './caseSeries.ts';
import { caseTable } from './caseTable.ts';
import { changeWords, signed, trendFinding } from './caseWords.ts';

/** Hangzhou's published totals of February 2020, with the gap of the 10th and the correction of the 11th. */
const published: Record<string, number> = {
  '2020-02-07': 156,
  '2020-02-08': 162,
  '2020-02-09': 165,
  '2020-02-11': 159,
  '2020-02-12': 162,
};

function makeDay(day: string, over: Partial<CaseDay> = {}): CaseDay {
  const observedAt = `${day}T16:00:00Z`;
  const provenance = {
    feed: 'cases',
    basis: 'published' as const,
    observedAt,
    reportedAt: observedAt,
    receivedAt: observedAt,
    reporting: { got: 1, of: 1 },
  };
  const figures = { cumulativeConfirmed: 0, newConfirmed: null, cumulativeDischarged: null };
  return { adcode: '330100', day, ...figures, investigation: null, provenance, ...over };
}

const february = Object.entries(published).map(([day, cumulativeConfirmed]) =>
  makeDay(day, {
    cumulativeConfirmed,
    newConfirmed: { '2020-02-08': 6, '2020-02-09': 3, '2020-02-12': 3 }[day] ?? null,
    cumulativeDischarged: day === '2020-02-09' ? 41 : null,
  }),
);
const zh = { lang: 'zh', suppress: false } as const;

test('a day without a figure is a gap, and the fall after it a correction of the last figure known', () => {
  const series = caseSeries(february, '2020-02-12', 6);
  expect(series.map((point) => point.cumulative)).toEqual([156, 162, 165, null, 159, 162]);
  expect(series.map((point) => point.correction)).toEqual([null, null, null, null, -6, null]);
  expect(series.map((point) => point.newConfirmed)).toEqual([null, 6, 3, null, null, 3]);
});

test('the newest figure of each measure keeps its own day', () => {
  const series = caseSeries(february, '2020-02-12', 6);
  expect(latestOf(series, 'cumulative')).toMatchObject({ value: 162, day: '2020-02-12', change: 3 });
  expect(latestOf(series, 'discharged')).toMatchObject({ value: 41, day: '2020-02-09', change: null });
  expect(latestOf(caseSeries([], '2020-02-12', 6), 'cumulative')).toBeNull();
});

test('the finding says that a correction is no fall', () => {
  const until = (day: string) => trendFinding(caseSeries(february, day, 6), zh);
  expect(until('2020-02-12')).toBe('累计162例，当日新增3例；2月11日更正−6例，不是减少');
  expect(until('2020-02-09')).toBe('累计165例，当日新增3例');
  // The day of the correction itself says nothing about new cases.
  expect(until('2020-02-11')).toBe('累计159例；2月11日更正−6例，不是减少');
  expect(trendFinding(caseSeries(february, '2020-02-12', 6), { ...zh, suppress: true })).toContain(
    '新增<5例',
  );
});

test('changes carry sign, glyph and base', () => {
  const latest = latestOf(caseSeries(february, '2020-02-09', 6), 'cumulative');
  expect(latest && changeWords(latest, zh, '2020-02-08')).toBe('▲ 3 较2月8日');
  expect([3, -6, 0].map((value) => signed(value, zh))).toEqual(['+3', '−6', '±0']);
});

test('a wall bands persons, not differences; beside a banded figure only the direction stands', () => {
  const wall = { ...zh, suppress: true };
  const change = (value: number, by: number) =>
    changeWords(
      { value, day: '2020-02-02', change: by, basis: 'published', provenance: null },
      wall,
      '2020-02-01',
    );
  expect(signed(-2, wall)).toBe('−2');
  expect(change(8, -2)).toBe('▼ 2 较2月1日');
  expect(change(3, -5)).toBe('▼ 较2月1日');
  expect(change(0, -5)).toBe('▼ 5 较2月1日');
});

test('the table has every day, the newest first, and says where a figure is from', () => {
  const { columns, rows } = caseTable(caseSeries(february, '2020-02-12', 6), zh);
  expect(rows.map((row) => row[0])).toEqual(['2月12日', '2月11日', '2月10日', '2月9日', '2月8日', '2月7日']);
  expect(rows[1]).toEqual(['2月11日', '—', '159', '−6', '—', '公布']);
  expect(rows[2]).toEqual(['2月10日', '—', '—', '', '—', '无数据']);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});

test('corrections and rises together make the way from the first to the last figure', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.nat(300), { nil: null }), { minLength: 1, maxLength: 20 }),
      (totals) => {
        const cases = totals.flatMap((total, at) =>
          total === null
            ? []
            : [makeDay(`2020-02-${String(at + 1).padStart(2, '0')}`, { cumulativeConfirmed: total })],
        );
        const series = caseSeries(cases, `2020-02-${String(totals.length).padStart(2, '0')}`, totals.length);
        expect(series.map((point) => point.cumulative)).toEqual(totals);
        expect(series.every((point) => point.correction === null || point.correction < 0)).toBe(true);
      },
    ),
  );
});
