import type { LocalText } from '#contract/text.ts';
import { addDays } from '../civilDay.ts';
import { levelOf } from './levelOf.ts';
import type { IndicatorValues } from './levelOf.ts';
import type { LevelRule, RiskLevel, RiskPack, ThresholdsPack } from './pack.ts';

/** `when` is the earliest day whose assessment shows the lower level `to`. */
export type WouldFall = { when: string; to: RiskLevel; if: LocalText };

// Every window and downgrade of the packs is 14 days or less; four weeks leave room for a city's own.
const horizonDays = 28;
const windowDays = 14;
const weekDays = 7;

/**
 * When and to which level an area would fall if no new case came: the rules applied to each coming day.
 * New cases and clusters of unknown date leave their window with the latest new case, never earlier.
 */
export function wouldFall(
  pack: ThresholdsPack,
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
  const known = values.caseFreeDays ?? null;
  const caseFreeDays = known === null ? null : known + ahead;
  const quietFor = (days: number) => caseFreeDays !== null && caseFreeDays >= days;
  return {
    ...values,
    caseFreeDays,
    ...(quietFor(windowDays) && { newCases14d: 0, clusters14d: 0 }),
    ...(quietFor(weekDays) && { newCases7dPerHundredThousand: 0 }),
  };
}

/** One step down in words. */
export function fallText(pack: RiskPack, level: RiskLevel, when: string): LocalText {
  const label = pack.levels.find((each) => each.level === level)?.label;
  return {
    zh: `若截至${when}无新增病例，降为${label?.zh ?? `${level}级`}。`,
    en: `If no new case is reported up to and including ${when}, it falls to: ${label?.en ?? `level ${level}`}.`,
  };
}
