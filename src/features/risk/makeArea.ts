import type { CaseDay } from '#contract/cases.ts';
import type { Provenance } from '#contract/provenance.ts';
import type { RiskAssessment } from '#contract/risk.ts';
import { areaRisks } from './areaRisk.ts';
import type { AreaRisk } from './areaRisk.ts';

/** Builders for tests: an area like Yuhang's on 3 February 2020, with what the test is about put over it. */
export function makeProvenance(over: Partial<Provenance> = {}): Provenance {
  return {
    feed: 'cases',
    basis: 'estimated',
    observedAt: '2020-02-03T00:00:00+08:00',
    reportedAt: '2020-02-03T08:00:00+08:00',
    receivedAt: '2020-02-03T08:00:05+08:00',
    reporting: { got: 1, of: 1 },
    ...over,
  };
}

export function makeAssessment(over: Partial<RiskAssessment> = {}): RiskAssessment {
  return {
    adcode: '330110',
    pack: 'zhejiang-five-colour-2020',
    asOf: '2020-02-02',
    level: 4,
    label: { zh: '橙色（较高风险）', en: 'Orange (relatively high risk)' },
    because: [
      {
        indicator: 'cumulativeConfirmed',
        value: 26,
        threshold: 14,
        met: true,
        text: { zh: '累计确诊26例，超过14例。', en: 'Cumulative confirmed cases: 26, above 14.' },
      },
      {
        indicator: 'clusters14d',
        value: 1,
        threshold: 1,
        met: true,
        text: {
          zh: '近14天聚集性疫情1起，达到1起。',
          en: 'Cluster outbreaks in the last 14 days: 1, at least 1.',
        },
      },
      {
        indicator: 'caseFreeDays',
        value: 0,
        threshold: 3,
        met: false,
        text: { zh: '连续无新增0天，未达到3天。', en: 'Days in a row without a new case: 0, below 3.' },
      },
    ],
    values: [
      { indicator: 'cumulativeConfirmed', value: 26 },
      { indicator: 'localShare', value: 1 },
      { indicator: 'clusters14d', value: 1 },
      { indicator: 'caseFreeDays', value: 0 },
    ],
    wouldFall: [
      {
        when: '2020-02-05',
        if: {
          zh: '若截至2020-02-05无新增病例，降为黄色（中风险）。',
          en: 'If no new case is reported, it falls.',
        },
      },
    ],
    missing: [],
    provisional: true,
    provenance: makeProvenance(),
    ...over,
  };
}

/** Case figures of one area day by day from the first of `cumulative`; null is a day without a figure. */
export function makeCases(adcode: string, from: string, cumulative: readonly (number | null)[]): CaseDay[] {
  const start = Date.parse(`${from}T00:00:00Z`);
  return cumulative.flatMap((value, index) => {
    if (value === null) return [];
    const before = cumulative[index - 1] ?? null;
    const day = new Date(start + index * 86_400_000).toISOString().slice(0, 10);
    const newConfirmed = before === null || value < before ? null : value - before;
    const figures = { cumulativeConfirmed: value, newConfirmed, cumulativeDischarged: null };
    return [{ adcode, day, ...figures, investigation: null, provenance: makeProvenance() }];
  });
}

export function makeArea(over: Partial<AreaRisk> = {}): AreaRisk {
  const name = { zh: '余杭区', en: 'Yuhang' };
  const assessment = makeAssessment(over.adcode === undefined ? {} : { adcode: over.adcode });
  const [area] = areaRisks({
    day: '2020-02-03',
    areas: [{ adcode: assessment.adcode, name }],
    assessments: [assessment],
  });
  if (!area) throw new Error('one assessment gives one area');
  return { ...area, newCases14d: 20, newToday: 2, ...over };
}
