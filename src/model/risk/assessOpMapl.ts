import type { LocalText } from '#contract/text.ts';
import { addDays } from '../civilDay.ts';
import { labelOf, missingOf, valuesOf } from './assessment.ts';
import type { Assessment, Because, RiskHistory } from './assessment.ts';
import { conditionText, quantityText } from './indicatorText.ts';
import { meets } from './levelOf.ts';
import type { IndicatorValues } from './levelOf.ts';
import { opMapl } from './opMapl.ts';
import type { OpMaplDay } from './opMapl.ts';
import type { Condition, OpMaplPack, RiskLevel } from './pack.ts';
import { fallText } from './wouldFall.ts';
import type { WouldFall } from './wouldFall.ts';

// Long enough for the end of any warning of two weeks to come in sight.
const horizonDays = 28;

/** The class of an area by Op-MAPL on a day, with its reasons and when it would fall if no new case came. */
export function assessOpMapl(pack: OpMaplPack, history: RiskHistory): Omit<Assessment, 'unit'> {
  const { asOf, cumulativeConfirmed } = history;
  const days = opMapl(pack, cumulativeConfirmed, asOf);
  const today = days.at(-1);
  const known = today?.day === asOf ? today : undefined;
  const values = known ? figuresOf(known) : {};
  const level = known?.level ?? null;
  return {
    level,
    label: labelOf(pack, level),
    because: known ? becauseOf(pack, known, values) : [],
    values: valuesOf(pack, values),
    wouldFall: wouldFall(pack, history, level),
    missing: missingOf(pack, values, level),
    pack: pack.id,
    asOf,
  };
}

const figuresOf = ({ newCases, recent, average, c1, c3 }: OpMaplDay): IndicatorValues => ({
  newCasesOfDay: newCases,
  recentNewCases: recent,
  movingAverage: average,
  earsC1: c1,
  earsC3: c3,
});

function reason(condition: Condition, values: IndicatorValues, note?: string): Because {
  const { indicator, threshold } = condition;
  const value = values[indicator] ?? null;
  const met = value === null ? null : meets(value, condition);
  const text = conditionText(condition, value, met);
  const noted = note === undefined ? text : { zh: `${note}：${text.zh}`, en: `${note}: ${text.en}` };
  return { indicator, value, threshold, met, text: noted };
}

function becauseOf(pack: OpMaplPack, day: OpMaplDay, values: IndicatorValues): Because[] {
  const start: Condition = { indicator: 'earsC3', op: '>=', threshold: pack.start.c3 };
  if (!day.warning) {
    return [reason({ indicator: 'recentNewCases', op: '>', threshold: 0 }, values), reason(start, values)];
  }
  const { since, c3 } = day.warning;
  const limits = (day.limits ?? []).map((threshold, index) =>
    reason({ indicator: 'movingAverage', op: '>', threshold }, values, `P${pack.percentiles[index] ?? ''}`),
  );
  const turn: Condition = { indicator: 'earsC1', op: '>=', threshold: pack.windDown.c1 };
  const end: Condition = { indicator: 'newCasesOfDay', op: '<=', threshold: pack.end.atMostCases };
  return [
    {
      indicator: start.indicator,
      value: c3,
      threshold: start.threshold,
      met: true,
      text: warningText(since, c3, start.threshold),
    },
    ...limits,
    ...(day.windingDown ? [] : [reason(turn, values)]),
    reason(end, values),
  ];
}

function warningText(since: string, c3: number, limit: number): LocalText {
  const shown = quantityText('earsC3', c3);
  return {
    zh: `自${since}起预警：当日C3为${shown}，达到${limit}。`,
    en: `Warning since ${since}: C3 was ${shown} on that day, at least ${limit}.`,
  };
}

function wouldFall(pack: OpMaplPack, history: RiskHistory, level: Assessment['level']): WouldFall[] {
  if (level === null || level === 1) return [];
  const { asOf, cumulativeConfirmed } = history;
  const last = cumulativeConfirmed.find(({ day }) => day === asOf)?.value ?? null;
  const quiet = Array.from({ length: horizonDays }, (_, ahead) => ({
    day: addDays(asOf, ahead + 1),
    value: last,
  }));
  const past = cumulativeConfirmed.filter(({ day }) => day <= asOf);
  const ahead = opMapl(pack, [...past, ...quiet], addDays(asOf, horizonDays)).slice(-horizonDays);
  const falls: WouldFall[] = [];
  let standing: RiskLevel = level;
  for (const day of ahead) {
    if (day.level === null || day.level >= standing) continue;
    standing = day.level;
    falls.push({ when: day.day, to: day.level, if: fallText(pack, day.level, day.day) });
  }
  return falls;
}
