import type { ThresholdsPack } from '../pack.ts';

/**
 * Zhejiang's five-colour county map of February 2020. The indicators are published; every weight and cut-off is ours.
 * Eight numbers in all: cases 0 / 7 / 14, half local, one cluster, 3 / 7 / 14 case-free days.
 * Red borrows the State Council's "over 50 and a cluster", since no district with a known history was red.
 */
export const zhejiangFiveColour2020: ThresholdsPack = {
  id: 'zhejiang-five-colour-2020',
  name: { zh: '浙江省五色疫情图（2020年2月）', en: 'Zhejiang five-colour map (February 2020)' },
  method: 'thresholds',
  unit: 'county',
  // The first map (data of 02-09) was announced on 02-10.
  validFrom: '2020-02-09',
  validTo: null,
  source: 'He F. et al., Sci Rep 2021;11:11317, doi:10.1038/s41598-021-90808-0',
  provenance: {
    published: {
      zh: '公开的指标：累计确诊病例、本地病例占比、聚集性疫情，并按连续3天和7天无新增调整。',
      en: 'Published indicators: cumulative confirmed cases, share of local cases and cluster outbreaks, adjusted by 3 and 7 days in a row without a new case.',
    },
    ours: {
      zh: '权重、分界值、街道分界值、连续14天无新增降至最低级，均为本系统自定，非官方公布。',
      en: 'The weights, all cut-offs, those for streets and the fall to the lowest level after 14 case-free days are our own choice, not published.',
    },
  },
  indicators: ['cumulativeConfirmed', 'localShare', 'clusters14d', 'caseFreeDays'],
  rules: {
    county: [
      { level: 2, all: [{ indicator: 'cumulativeConfirmed', op: '>', threshold: 0 }] },
      { level: 3, all: [{ indicator: 'cumulativeConfirmed', op: '>', threshold: 7 }] },
      { level: 4, all: [{ indicator: 'cumulativeConfirmed', op: '>', threshold: 14 }] },
      {
        level: 5,
        all: [
          { indicator: 'cumulativeConfirmed', op: '>', threshold: 50 },
          { indicator: 'clusters14d', op: '>=', threshold: 1 },
        ],
      },
    ],
    // About 15 streets make a district, but cases gather: cut-offs at roughly a third, not a fifteenth.
    street: [
      { level: 2, all: [{ indicator: 'cumulativeConfirmed', op: '>', threshold: 0 }] },
      { level: 3, all: [{ indicator: 'cumulativeConfirmed', op: '>', threshold: 2 }] },
      { level: 4, all: [{ indicator: 'cumulativeConfirmed', op: '>', threshold: 4 }] },
      {
        level: 5,
        all: [
          { indicator: 'cumulativeConfirmed', op: '>', threshold: 15 },
          { indicator: 'clusters14d', op: '>=', threshold: 1 },
        ],
      },
    ],
  },
  lowest: 1,
  adjustments: [
    { by: -1, all: [{ indicator: 'localShare', op: '<', threshold: 0.5 }], limit: 2 },
    {
      by: 1,
      all: [
        { indicator: 'clusters14d', op: '>=', threshold: 1 },
        { indicator: 'cumulativeConfirmed', op: '>', threshold: 0 },
      ],
      limit: 4,
    },
  ],
  downgrade: [
    // Only 12 of 90 counties were green on 02-09 though many small ones had had three quiet days: no green before 7.
    { caseFreeDays: 3, levels: 1, floor: 2 },
    { caseFreeDays: 7, levels: 2, floor: 1 },
    // 88 of 90 counties were green on 02-27; the State Council too calls 14 days without a case low risk.
    { caseFreeDays: 14, levels: 4, floor: 1 },
  ],
  levels: [
    {
      level: 1,
      label: { zh: '绿色（低风险）', en: 'Green (low risk)' },
      text: {
        zh: '无确诊病例，或已较长时间无新增。',
        en: 'No confirmed case, or none new for a good while.',
      },
    },
    {
      level: 2,
      label: { zh: '蓝色（较低风险）', en: 'Blue (relatively low risk)' },
      text: { zh: '病例少，或新增已停止一段时间。', en: 'Few cases, or no new ones for some days.' },
    },
    {
      level: 3,
      label: { zh: '黄色（中风险）', en: 'Yellow (medium risk)' },
      text: {
        zh: '有一定数量病例，仍须防止扩散。',
        en: 'A number of cases; spread is still to be prevented.',
      },
    },
    {
      level: 4,
      label: { zh: '橙色（较高风险）', en: 'Orange (relatively high risk)' },
      text: { zh: '病例较多，或有聚集性疫情。', en: 'Many cases, or a cluster outbreak.' },
    },
    {
      level: 5,
      label: { zh: '红色（高风险）', en: 'Red (high risk)' },
      text: { zh: '病例多且有聚集性疫情。', en: 'Very many cases together with a cluster outbreak.' },
    },
  ],
  agreement: {
    day: '2020-02-09',
    agree: 12,
    of: 13,
    note: {
      zh: '与2020-02-09公布的五色图比较，13个区县中12个一致；区县病例数由1月31日与2月12日两次通报插值，本地占比按全部本地、聚集性疫情按无计。',
      en: 'Against the published map of 2020-02-09, 12 of 13 districts agree; their cases are interpolated between the bulletins of 01-31 and 02-12, all counted as local and without clusters.',
    },
  },
};
