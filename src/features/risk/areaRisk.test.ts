import { expect, test } from 'vitest';
import { areaRisks, riskLevel } from './areaRisk.ts';
import { makeAssessment, makeCases } from './makeArea.ts';

const yuhang = { adcode: '330110', name: { zh: '余杭区', en: 'Yuhang' } };
const history = (levels: (number | null)[]) => ({
  pack: 'zhejiang-five-colour-2020',
  days: ['2020-02-01', '2020-02-02', '2020-02-03'],
  rows: [{ adcode: '330110', levels, basis: levels.map(() => 'estimated' as const) }],
});
const one = (facts: Partial<Parameters<typeof areaRisks>[0]>) =>
  areaRisks({ day: '2020-02-03', areas: [yuhang], assessments: [makeAssessment()], ...facts })[0];

test('figures end on the day the assessment rests on, not on the day shown', () => {
  const cases = makeCases(
    '330110',
    '2020-01-18',
    [0, 0, 1, 1, 3, 5, 6, 8, 9, 10, 11, 12, 14, 16, 20, 26, 99],
  );
  const area = one({ cases });
  expect(area).toMatchObject({ cumulative: 26, newToday: 6, newCases14d: 26, caseFreeDays: 0 });
});

test('a correction is no negative count of new cases', () => {
  const cases = makeCases('330110', '2020-01-18', [0, 0, 1, 1, 3, 5, 6, 8, 9, 10, 11, 12, 14, 16, 20, 17]);
  expect(one({ cases })).toMatchObject({ newToday: null, newCases14d: 20 });
});

test('without the feed of case figures the class stays and what the rules did not name is missing', () => {
  expect(one({})).toMatchObject({
    level: 4,
    cumulative: 26,
    newToday: null,
    newCases14d: null,
    caseFreeDays: 0,
  });
});

test('the change of class is against the day before the one shown', () => {
  expect(one({ history: history([1, 3, 5]) })?.classChange).toBe(1);
  expect(one({ history: history([1, null, 5]) })?.classChange).toBeNull();
  expect(one({})?.classChange).toBeNull();
  const unknown = makeAssessment({ level: null });
  expect(one({ assessments: [unknown], history: history([1, 3, 5]) })?.classChange).toBeNull();
});

test('an area without a name is shown by its code', () => {
  expect(one({ areas: [] })?.name.zh).toBe('330110');
});

test('what is no class is "cannot say"', () => {
  expect([null, undefined, 0, 6, 2.5].map(riskLevel)).toEqual([null, null, null, null, null]);
  expect([1, 5].map(riskLevel)).toEqual([1, 5]);
});
