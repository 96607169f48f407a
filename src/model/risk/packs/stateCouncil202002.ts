import type { ThresholdsPack } from '../pack.ts';

/** The State Council's county risk levels of February 2020: low, medium and high as display classes 1, 3 and 5. */
export const stateCouncil202002: ThresholdsPack = {
  id: 'state-council-2020-02',
  name: { zh: '国务院分区分级标准（2020年2月）', en: 'State Council risk levels (February 2020)' },
  method: 'thresholds',
  unit: 'county',
  validFrom: '2020-02-17',
  validTo: null,
  source: 'State Council joint prevention and control mechanism, February 2020',
  provenance: {
    published: {
      zh: '三级标准全部为公布内容：50例、14天、聚集性疫情。',
      en: 'All criteria are published: 50 cases, 14 days, cluster outbreaks.',
    },
    ours: {
      zh: '低、中、高三级显示为第1、3、5级，为本系统自定。',
      en: 'Showing low, medium and high as classes 1, 3 and 5 is our own choice.',
    },
  },
  indicators: ['cumulativeConfirmed', 'newCases14d', 'clusters14d'],
  rules: {
    county: [
      { level: 3, all: [{ indicator: 'newCases14d', op: '>', threshold: 0 }] },
      {
        level: 5,
        all: [
          { indicator: 'newCases14d', op: '>', threshold: 0 },
          { indicator: 'cumulativeConfirmed', op: '>', threshold: 50 },
          { indicator: 'clusters14d', op: '>=', threshold: 1 },
        ],
      },
    ],
  },
  lowest: 1,
  adjustments: [],
  downgrade: [],
  levels: [
    {
      level: 1,
      label: { zh: '低风险', en: 'Low risk' },
      text: {
        zh: '无确诊病例，或连续14天无新增确诊病例。',
        en: 'No confirmed case, or no new one for 14 days in a row.',
      },
    },
    {
      level: 3,
      label: { zh: '中风险', en: 'Medium risk' },
      text: {
        zh: '14天内有新增且累计不超过50例；或累计超过50例但14天内无聚集性疫情。',
        en: 'A new case within 14 days and at most 50 in all, or more than 50 without a cluster within 14 days.',
      },
    },
    {
      level: 5,
      label: { zh: '高风险', en: 'High risk' },
      text: {
        zh: '累计超过50例，且14天内有聚集性疫情。',
        en: 'More than 50 cases in all and a cluster outbreak within 14 days.',
      },
    },
  ],
};
