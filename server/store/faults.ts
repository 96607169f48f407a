import type * as z from 'zod/mini';
import type { LocalText } from '#contract/text.ts';

/** Faults that only the registers and the calendar can tell. */
export const faults = {
  unrealDay: { zh: '日期不存在', en: 'there is no such day' },
  futureDay: { zh: '日期在将来', en: 'the day has not begun' },
  unknownRegion: { zh: '区划代码未登记', en: 'the region is in no register' },
  unknownClinic: { zh: '门诊未登记', en: 'the clinic is in no register' },
  unknownSite: { zh: '物资点未登记', en: 'the site is in no register' },
  unknownItem: { zh: '物资未登记', en: 'the item is in no register' },
  morePositivesThanVisits: { zh: '阳性数多于就诊数', en: 'more positives than visits' },
  outsideGrid: { zh: '网格编号越界或数目不符', en: 'cells outside the grid, or not as many counts as cells' },
} satisfies Record<string, LocalText>;

const members: Record<string, LocalText> = {
  kind: { zh: '种类', en: 'kind' },
  adcode: { zh: '区划代码', en: 'region code' },
  day: { zh: '日期', en: 'day' },
  clinic: { zh: '门诊', en: 'clinic' },
  visits: { zh: '就诊数', en: 'visits' },
  positives: { zh: '阳性数', en: 'positives' },
  status: { zh: '状态', en: 'status' },
  load: { zh: '负荷', en: 'load' },
  waiting: { zh: '候诊数', en: 'waiting' },
  site: { zh: '物资点', en: 'site' },
  item: { zh: '物资', en: 'item' },
  opening: { zh: '期初', en: 'opening stock' },
  received: { zh: '入库', en: 'received' },
  closing: { zh: '期末', en: 'closing stock' },
  unusable: { zh: '不可用数', en: 'unusable stock' },
  quantity: { zh: '数量', en: 'quantity' },
  eta: { zh: '预计到达', en: 'expected arrival' },
  cumulativeConfirmed: { zh: '累计确诊', en: 'cumulative confirmed' },
  cumulativeDischarged: { zh: '累计出院', en: 'cumulative discharged' },
  localShare: { zh: '本地占比', en: 'local share' },
  clusters14d: { zh: '聚集疫情数', en: 'clusters' },
  basis: { zh: '来源性质', en: 'basis' },
};

const wrong: Record<string, LocalText> = {
  invalid_type: { zh: '类型不符或缺失', en: 'missing or of the wrong type' },
  too_small: { zh: '小于下限', en: 'below its lower bound' },
  too_big: { zh: '大于上限', en: 'above its upper bound' },
  invalid_format: { zh: '格式不符', en: 'of the wrong form' },
  invalid_value: { zh: '取值不在名录内', en: 'not one of the known values' },
  invalid_union: { zh: '无法识别', en: 'not recognised' },
};

/** The first fault that a schema found in a fact, for the people of the feed, in both languages. */
export function faultInWords(issue: z.core.$ZodIssue | undefined): LocalText {
  const name = String(issue?.path.at(-1) ?? 'kind');
  const member = members[name] ?? { zh: '某一项', en: 'a member' };
  const fault = wrong[issue?.code ?? ''] ?? { zh: '不合格式', en: 'not valid' };
  return { zh: `${member.zh}${fault.zh}`, en: `${member.en} is ${fault.en}` };
}
