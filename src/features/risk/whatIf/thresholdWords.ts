import type { IndicatorId } from '#contract/riskPack.ts';
import { indicatorName } from '#model/risk/indicatorText.ts';
import type { Threshold } from '#model/risk/whatIf.ts';
import { decimal } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { whatIfText } from './text.ts';

type Unit = 'cases' | 'days' | 'clusters' | 'places' | 'persons' | 'percent' | 'none';

const units: Readonly<Record<IndicatorId, Unit>> = {
  cumulativeConfirmed: 'cases',
  newCases14d: 'cases',
  caseFreeDays: 'days',
  localShare: 'percent',
  clusters14d: 'clusters',
  visitedByCases: 'places',
  newCases7dPerHundredThousand: 'cases',
  admissions7dPerHundredThousand: 'persons',
  staffedBedShare: 'percent',
  newCasesOfDay: 'cases',
  recentNewCases: 'cases',
  movingAverage: 'cases',
  earsC1: 'none',
  earsC3: 'none',
};

/** Shares are 0..1 in the rules and percent to people. */
const factorOf = (indicator: IndicatorId) => (units[indicator] === 'percent' ? 100 : 1);
/** A hundredth of a percent is finer than any rule. */
const rounded = (value: number) => Number(value.toFixed(4));

/** A threshold as a field shows it. */
export const shownValue = (indicator: IndicatorId, value: number): number =>
  rounded(value * factorOf(indicator));

const largest = 1_000_000;

/** What was typed into a field as a threshold; null where it cannot be one. */
export function readValue(indicator: IndicatorId, typed: string): number | null {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  return value >= 0 && value <= largest ? rounded(value / factorOf(indicator)) : null;
}

/** A threshold's value in words: "14", "50%". */
export function valueWords(indicator: IndicatorId, value: number, lang: Lang): string {
  const shown = decimal(shownValue(indicator, value), lang, 2);
  return units[indicator] === 'percent' ? `${shown}%` : shown;
}

/** "4级：累计确诊超过（例）": what hangs on it, and the rule's words before the number. */
export function thresholdLabel({ indicator, op }: Threshold, effects: string, lang: Lang): string {
  const text = textOf(whatIfText, lang);
  const label = text.label(indicatorName(indicator)[lang], text[op], text[`unit_${units[indicator]}`]);
  return effects === '' ? label : text.labelFor(effects, label);
}

/** "累计确诊超过 14→20". */
export function movedWords({ indicator, op, threshold }: Threshold, to: number, lang: Lang): string {
  const text = textOf(whatIfText, lang);
  const value = (each: number) => valueWords(indicator, each, lang);
  return text.moved(text.short(indicatorName(indicator)[lang], text[op]), value(threshold), value(to));
}
