import type { LocalText } from '#contract/text.ts';
import { startOfDay } from '../civilDay.ts';
import type { Stockout } from './stockout.ts';

type SupplyFinding = {
  usable: number;
  coverDays: number | null;
  safetyDays: number | null;
  leadTimeDays: number;
  stockout: Stockout;
  nextArrival: string;
  /** Epoch ms, where the hour of the next arrival is known. */
  arrivesAt?: number | undefined;
  level: 'II' | 'III' | null;
};

const minuteMs = 60_000;

/** "09:45", by the clock of the day on which it is. */
function timeOf(at: number, day: string): string {
  const minutes = Math.floor((at - startOfDay(day)) / minuteMs);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The reason of a supply level in one sentence, with the figures that it rests on. */
export function supplyReason(finding: SupplyFinding): LocalText {
  const { usable, coverDays, safetyDays, leadTimeDays, stockout, nextArrival, arrivesAt, level } = finding;
  if (usable === 0) {
    return {
      zh: `无可用库存，最早${nextArrival}可到货。`,
      en: `No usable stock is left; the earliest arrival is ${nextArrival}.`,
    };
  }
  if (coverDays === null) {
    return {
      zh: '近期无消耗数据，无法判断可用天数。',
      en: 'No use was reported lately, so days of cover cannot be told.',
    };
  }
  const days = coverDays.toFixed(1);
  if (level === 'II' && stockout.day === nextArrival && arrivesAt !== undefined) {
    const time = timeOf(arrivesAt, nextArrival);
    return {
      zh: `可用${days}天，预计${nextArrival}用完，早于当日${time}的到货。`,
      en: `Cover is ${days} days and runs out on ${nextArrival}, before the goods due at ${time} that day.`,
    };
  }
  if (level === 'II') {
    return {
      zh: `可用${days}天，预计${stockout.day ?? '近日'}用完，最早${nextArrival}可到货。`,
      en: `Cover is ${days} days and runs out ${stockout.day ? `on ${stockout.day}` : 'soon'}; the earliest arrival is ${nextArrival}.`,
    };
  }
  const need = (leadTimeDays + (safetyDays ?? 0)).toFixed(1);
  const [lead, safety] = [leadTimeDays, (safetyDays ?? 0).toFixed(1)];
  return level === 'III'
    ? {
        zh: `可用${days}天，低于所需${need}天（到货${lead}天加安全${safety}天）。`,
        en: `Cover is ${days} days, below the ${need} needed (lead time ${lead} plus safety ${safety}).`,
      }
    : {
        zh: `可用${days}天，不低于所需${need}天（到货${lead}天加安全${safety}天）。`,
        en: `Cover is ${days} days, no less than the ${need} needed (lead time ${lead} plus safety ${safety}).`,
      };
}
