import { expect, test } from 'vitest';
import type { RiskAssessment } from '#contract/risk.ts';
import { makeAssessment } from '../makeArea.ts';
import { makePack } from '../makePack.ts';
import { mainReason } from './mainReason.ts';

const rules = { pack: makePack(), unit: 'county' } as const;

/** A reason whose text is its name. */
function because(indicator: string, threshold: number, met: boolean): RiskAssessment['because'][number] {
  const said = `${indicator} ${threshold} ${met ? 'met' : 'unmet'}.`;
  return { indicator, value: 9, threshold, met, text: { zh: said, en: said } };
}

const said = (reasons: RiskAssessment['because'], level: number | null = 3) =>
  mainReason(makeAssessment({ level, because: reasons }), rules, 'en');

test('says the highest rule met and what moved the class from there', () => {
  const reasons = [
    because('cumulativeConfirmed', 0, true),
    because('cumulativeConfirmed', 7, true),
    because('cumulativeConfirmed', 14, false),
    because('localShare', 0.5, false),
    because('clusters14d', 1, true),
    because('caseFreeDays', 3, false),
  ];
  expect(said(reasons)).toBe('cumulativeConfirmed 7 met. clusters14d 1 met.');
});

test('a condition met of a rule that is not met decides nothing', () => {
  const pack = makePack({
    rules: {
      county: [
        { level: 3, all: [{ indicator: 'newCases14d', op: '>', threshold: 0 }] },
        {
          level: 5,
          all: [
            { indicator: 'cumulativeConfirmed', op: '>', threshold: 50 },
            { indicator: 'clusters14d', op: '>=', threshold: 1 },
          ],
        },
      ],
    },
    adjustments: [],
    downgrade: [],
  });
  const reasons = [
    because('newCases14d', 0, true),
    because('cumulativeConfirmed', 50, false),
    because('clusters14d', 1, true),
  ];
  const assessment = makeAssessment({ level: 3, because: reasons });
  expect(mainReason(assessment, { pack, unit: 'county' }, 'en')).toBe('newCases14d 0 met.');
});

test('says what is not met where no rule is', () => {
  expect(said([because('cumulativeConfirmed', 0, false)], 1)).toBe('cumulativeConfirmed 0 unmet.');
});

test('without a class it says what is missing, even where a condition is met', () => {
  const missing = [{ zh: '缺少“累计确诊”。', en: 'Missing: cumulative confirmed cases.' }];
  const assessment = makeAssessment({ level: null, missing });
  expect(mainReason(assessment, rules, 'zh')).toBe(missing[0]?.zh);
});

test('of a pack that is no longer answered, or judges otherwise, it says what is met', () => {
  expect(mainReason(makeAssessment(), { pack: undefined, unit: 'county' }, 'zh')).toBe(
    '累计确诊26例，超过14例。近14天聚集性疫情1起，达到1起。',
  );
});
