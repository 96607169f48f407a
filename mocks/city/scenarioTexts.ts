import type { LocalText } from '#contract/text.ts';
import type { ScenarioId } from './scenarios.ts';

/** What a visitor is told about a scenario. */
export const texts: Record<ScenarioId, { title: LocalText; note: LocalText }> = {
  'hangzhou-2020': {
    title: { zh: '杭州 2020 年 2 月', en: 'Hangzhou, February 2020' },
    note: {
      zh: '病例总数与分区快照为公布数据；就诊、物资及快照之间的分区数为模拟或估算。',
      en: 'Case totals and district snapshots are published figures; visits, stock and the split between snapshots are simulated or estimated.',
    },
  },
  'quiet-week': {
    title: { zh: '平静的一周', en: 'A quiet week' },
    note: {
      zh: '2020 年 5 月：无新增病例，就诊与物资正常(模拟)。',
      en: 'May 2020: no new cases, visits and stock as usual (simulated).',
    },
  },
  'clinic-cluster': {
    title: { zh: '发热门诊聚集', en: 'A cluster at fever clinics' },
    note: {
      zh: '平静时期，三个街道的发热门诊就诊数在开始前一天突增(模拟)。',
      en: 'In a quiet time, visits jump at the fever clinics of three streets on the day before the start (simulated).',
    },
  },
  'supply-crunch': {
    title: { zh: '物资紧缺', en: 'A supply crunch' },
    note: {
      zh: '余杭、江干、萧山的防护服与 N95 口罩耗尽，在途物资延误(模拟)。',
      en: 'Protective suits and N95 masks run out in Yuhang, Jianggan and Xiaoshan while inbound goods are delayed (simulated).',
    },
  },
  'feed-outage': {
    title: { zh: '数据中断', en: 'Feeds failing' },
    note: {
      zh: '多个数据源每天先后中断、迟报、报送错误数据，随后恢复(模拟)。',
      en: 'Every day several feeds fall silent, report late or report garbage, and come back (simulated).',
    },
  },
  'alert-flood': {
    title: { zh: '预警洪峰', en: 'An alert flood' },
    note: {
      zh: '开始半小时后，十分钟内出现六十个信号(模拟)。',
      en: 'Half an hour after the start, sixty signals arrive within ten minutes (simulated).',
    },
  },
  'api-down': {
    title: { zh: '接口中断', en: 'The API goes down' },
    note: {
      zh: '接口反复中断两小时(模拟时间)，并自行恢复。',
      en: 'The API answers nothing for two simulated hours at a time and recovers by itself.',
    },
  },
  'slow-line': {
    title: { zh: '慢速线路', en: 'A slow line' },
    note: {
      zh: '每次请求需时 0.8 至 4 秒，少数失败。',
      en: 'Every request takes 0.8 to 4 seconds, and a few fail.',
    },
  },
  'large-city': {
    title: { zh: '大城市', en: 'Large city' },
    note: {
      zh: '规模扩大五倍：950 个街道、125 家门诊、750 家供应商(模拟)。门诊负荷只留最近五天，可回放的历史因此较短。',
      en: 'Five times the size: 950 streets, 125 clinics, 750 suppliers (simulated). Only five days of clinic loads are told of its past.',
    },
  },
  megacity: {
    title: { zh: '特大城市', en: 'Megacity' },
    note: {
      zh: '规模扩大二十倍：4000 个街道、400 家门诊、3000 家供应商(模拟)。门诊负荷只留最近两天，可回放的历史因此较短。',
      en: 'Twenty times the size: 4,000 streets, 400 clinics, 3,000 suppliers (simulated). Only two days of clinic loads are told of its past.',
    },
  },
};
