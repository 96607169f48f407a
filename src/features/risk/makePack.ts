import type { ThresholdsPack } from '#contract/riskPack.ts';

/** A builder for tests: rules for districts and streets with one of each kind of threshold. */
export function makePack(over: Partial<ThresholdsPack> = {}): ThresholdsPack {
  const levels = [
    { level: 1, label: { zh: '绿色（低风险）', en: 'Green (low risk)' } },
    { level: 2, label: { zh: '蓝色（较低风险）', en: 'Blue (relatively low risk)' } },
    { level: 3, label: { zh: '黄色（中风险）', en: 'Yellow (medium risk)' } },
    { level: 4, label: { zh: '橙色（较高风险）', en: 'Orange (relatively high risk)' } },
  ] as const;
  return {
    id: 'zhejiang-five-colour-2020',
    name: { zh: '浙江省五色疫情图', en: 'Zhejiang five-colour map' },
    method: 'thresholds',
    unit: 'county',
    validFrom: '2020-02-09',
    validTo: null,
    source: 'He F. et al.',
    provenance: {
      published: { zh: '公开的指标。', en: 'The indicators are published.' },
      ours: { zh: '权重为本系统自定。', en: 'The weights are our own choice.' },
    },
    indicators: ['cumulativeConfirmed', 'localShare', 'clusters14d', 'caseFreeDays'],
    rules: {
      county: [
        { level: 2, all: [{ indicator: 'cumulativeConfirmed', op: '>', threshold: 0 }] },
        { level: 3, all: [{ indicator: 'cumulativeConfirmed', op: '>', threshold: 7 }] },
        { level: 4, all: [{ indicator: 'cumulativeConfirmed', op: '>', threshold: 14 }] },
      ],
      street: [{ level: 3, all: [{ indicator: 'cumulativeConfirmed', op: '>', threshold: 4 }] }],
    },
    lowest: 1,
    adjustments: [
      { by: -1, all: [{ indicator: 'localShare', op: '<', threshold: 0.5 }], limit: 2 },
      { by: 1, all: [{ indicator: 'clusters14d', op: '>=', threshold: 1 }], limit: 4 },
    ],
    downgrade: [{ caseFreeDays: 3, levels: 1, floor: 2 }],
    levels: levels.map(({ level, label }) => ({ level, label, text: label })),
    agreement: {
      day: '2020-02-09',
      agree: 12,
      of: 13,
      note: { zh: '按插值。', en: 'By interpolation.' },
    },
    ...over,
  };
}
