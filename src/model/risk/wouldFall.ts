import type { LocalText } from '#contract/text.ts';
import { addDays } from '../civilDay.ts';
import { levelOf } from './levelOf.ts';
import type { IndicatorValues } from './levelOf.ts';
import type { LevelRule, RiskLevel, RiskPack } from './pack.ts';

/** `when` is the earliest day whose assessment shows the lower level `to`. */
export type WouldFall = { when: string; to: RiskLevel; if: LocalText };

// Every window and downgrade of the packs is 14 days or less; four weeks leave room for a city's own.
const horizonDays = 28;
const windowDays = 14;

/**
 * When and to which level an area would fall if no new case came: the rules applied to each coming day.
 * New cases and clusters of unknown date leave their 14-day window with the latest new case, never earlier.
 */
export function wouldFall(
  pack: RiskPack,
  rules: readonly LevelRule[],
  values: IndicatorValues,
  now: { level: RiskLevel; asOf: string },
): WouldFall[] {
  const falls: WouldFall[] = [];
  let standing = now.level;
  for (let ahead = 1; ahead <= horizonDays; ahead += 1) {
    const level = levelOf(pack, rules, quietDaysLater(values, ahead));
    if (level === null || level >= standing) continue;
    standing = level;
    const when = addDays(now.asOf, ahead);
    falls.push({ when, to: level, if: fallText(pack, level, when) });
  }
  return falls;
}

function quietDaysLater(values: IndicatorValues, ahead: number): IndicatorValues {
  const caseFreeDays = values.caseFreeDays === null ? null : values.caseFreeDays + ahead;
  const over = caseFreeDays !== null && caseFreeDays >= windowDays;
  return {
    ...values,
    caseFreeDays,
    newCases14d: over ? 0 : values.newCases14d,
    clusters14d: over ? 0 : values.clusters14d,
  };
}

function fallText(pack: RiskPack, level: RiskLevel, when: string): LocalText {
  const label = pack.levels.find((each) => each.level === level)?.label;
  return {
    zh: `若截至${when}无新增病例，降为${label?.zh ?? `${level}级`}。`,
    en: `If no new case is reported up to and including ${when}, it falls to: ${label?.en ?? `level ${level}`}.`,
  };
}
