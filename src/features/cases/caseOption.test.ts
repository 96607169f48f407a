import { expect, test } from 'vitest';
import type { ChartRoles } from '#ui/chart/bandOption.ts';
import { colourRoles } from '#ui/roles.ts';
import { caseOption } from './caseOption.ts';
import type { CasePoint } from './caseSeries.ts';

// Each role is its own colour, so that a test can name the role it expects.
const roles = {
  colour: Object.fromEntries(colourRoles.map((role) => [role, role])) as ChartRoles['colour'],
  type: { caption: 12, body: 14, title: 16 },
  stroke: 1,
  fontFamily: 'sans-serif',
};

function makePoint(over: Partial<CasePoint>): CasePoint {
  const none = { correction: null, discharged: null, provenance: null };
  return { day: '2020-02-03', cumulative: 132, newConfirmed: 14, basis: 'published', ...none, ...over };
}

function seriesOf(points: readonly CasePoint[], suppress = false) {
  const { series } = caseOption(points, { lang: 'zh', suppress }, roles);
  if (!Array.isArray(series)) throw new Error('two series');
  return series.map((each) => ('data' in each ? JSON.parse(JSON.stringify(each.data)) : []));
}

test('stated days are filled, estimated ones hollow', () => {
  const [cumulative] = seriesOf([
    makePoint({ day: '2020-02-02', basis: 'estimated', cumulative: 118 }),
    makePoint({}),
  ]);
  expect(cumulative[0].itemStyle).toMatchObject({ color: 'panel', borderColor: 'series-grey' });
  expect(cumulative[1].itemStyle).toEqual({ color: 'series-grey' });
});

test('a day without a figure is a gap in both series', () => {
  const gap = makePoint({ cumulative: null, newConfirmed: null, basis: null });
  expect(seriesOf([gap]).map((data) => data[0])).toEqual([{ value: null }, { value: null }]);
});

test('a correction is marked and said, and leaves no negative bar', () => {
  const [cumulative, fresh] = seriesOf([makePoint({ cumulative: 126, newConfirmed: null, correction: -6 })]);
  expect(cumulative[0]).toMatchObject({ symbol: 'diamond', label: { formatter: '更正 −6' } });
  expect(fresh[0].value).toBeNull();
});

test('the last known figure is written at the end of its line, banded on a wall', () => {
  const points = [
    makePoint({ newConfirmed: 3 }),
    makePoint({ day: '2020-02-04', cumulative: null, newConfirmed: null }),
  ];
  const [cumulative, fresh] = seriesOf(points, true);
  expect(cumulative[0].label.formatter).toBe('累计\n132');
  expect(fresh[0].label.formatter).toBe('新增\n<5');
});
