import type { LocalText } from '#contract/text.ts';
import type { Condition, IndicatorId } from './pack.ts';

const names: Readonly<Record<IndicatorId, LocalText>> = {
  cumulativeConfirmed: { zh: '累计确诊', en: 'Cumulative confirmed cases' },
  newCases14d: { zh: '近14天新增', en: 'New cases in the last 14 days' },
  caseFreeDays: { zh: '连续无新增', en: 'Days in a row without a new case' },
  localShare: { zh: '本地病例占比', en: 'Share of local cases' },
  clusters14d: { zh: '近14天聚集性疫情', en: 'Cluster outbreaks in the last 14 days' },
  visitedByCases: { zh: '病例到过的场所', en: 'Places where cases stayed' },
  newCases7dPerHundredThousand: { zh: '近7天每10万人新增', en: 'New cases in 7 days per 100,000 residents' },
  admissions7dPerHundredThousand: {
    zh: '近7天每10万人新入院',
    en: 'New hospital admissions in 7 days per 100,000 residents',
  },
  staffedBedShare: { zh: '患者占用床位比例', en: 'Share of staffed beds in use by patients' },
  newCasesOfDay: { zh: '当日新增', en: 'New cases of the day' },
  recentNewCases: { zh: '近期新增', en: 'New cases of the last days' },
  movingAverage: { zh: '新增移动平均', en: 'Moving average of new cases' },
  earsC1: { zh: 'EARS C1统计量', en: 'EARS C1 statistic' },
  earsC3: { zh: 'EARS C3统计量', en: 'EARS C3 statistic' },
};

const units: Readonly<Record<IndicatorId, string>> = {
  cumulativeConfirmed: '例',
  newCases14d: '例',
  caseFreeDays: '天',
  localShare: '',
  clusters14d: '起',
  visitedByCases: '处',
  newCases7dPerHundredThousand: '例',
  admissions7dPerHundredThousand: '人',
  staffedBedShare: '',
  newCasesOfDay: '例',
  recentNewCases: '例',
  movingAverage: '例',
  earsC1: '',
  earsC3: '',
};

const shares: ReadonlySet<IndicatorId> = new Set(['localShare', 'staffedBedShare']);

const comparisons: Readonly<Record<Condition['op'], { met: LocalText; unmet: LocalText }>> = {
  '>': { met: { zh: '超过', en: 'above' }, unmet: { zh: '未超过', en: 'not above' } },
  '>=': { met: { zh: '达到', en: 'at least' }, unmet: { zh: '未达到', en: 'below' } },
  '<': { met: { zh: '低于', en: 'below' }, unmet: { zh: '不低于', en: 'not below' } },
  '<=': { met: { zh: '不超过', en: 'at most' }, unmet: { zh: '超过', en: 'above' } },
};

/** Whether an indicator is a share, 0..1 in the rules and percent to people. */
export function isShare(indicator: IndicatorId): boolean {
  return shares.has(indicator);
}

/** A figure as it is written in a sentence: shares in percent, others with at most one decimal. */
export function quantityText(indicator: IndicatorId, value: number): string {
  if (shares.has(indicator)) return `${Math.round(value * 100)}%`;
  return String(Math.round(value * 10) / 10);
}

/** Name of an indicator, for tables and for what is missing. */
export function indicatorName(indicator: IndicatorId): LocalText {
  return names[indicator];
}

/** One condition in words with its figure: "Cumulative confirmed cases: 18, above 14." */
export function conditionText(condition: Condition, value: number | null, met: boolean | null): LocalText {
  const { indicator, op, threshold } = condition;
  const name = names[indicator];
  const unit = units[indicator];
  const limit = quantityText(indicator, threshold);
  if (value === null || met === null) {
    const { zh, en } = comparisons[op].met;
    return {
      zh: `${name.zh}未报，无法判断是否${zh}${limit}${unit}。`,
      en: `${name.en}: not reported, so whether it is ${en} ${limit} cannot be told.`,
    };
  }
  const { zh, en } = met ? comparisons[op].met : comparisons[op].unmet;
  const shown = quantityText(indicator, value);
  return {
    zh: `${name.zh}${shown}${unit}，${zh}${limit}${unit}。`,
    en: `${name.en}: ${shown}, ${en} ${limit}.`,
  };
}
