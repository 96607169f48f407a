import type { CaseDay } from '#contract/cases.ts';
import type { LocalText } from '#contract/text.ts';
import type { RiskAssessment, RiskHistory } from '#contract/risk.ts';
import { addDays } from '#model/civilDay.ts';
import { caseHistory } from '#model/risk/caseHistory.ts';
import type { RiskLevel } from '#model/risk/pack.ts';

export type Named = { adcode: string; name: LocalText };

/** One area on one day: its assessment with the figures that people ask for beside it. */
export type AreaRisk = Omit<RiskAssessment, 'level'> & {
  name: LocalText;
  /** null: cannot say. */
  level: RiskLevel | null;
  cumulative: number | null;
  /** New cases of the last day reported; null after a correction or a gap. */
  newToday: number | null;
  newCases14d: number | null;
  caseFreeDays: number | null;
  /** Classes up (positive) or down since the day before; null if one of the two cannot be said. */
  classChange: number | null;
};

type Facts = {
  day: string;
  areas: readonly Named[];
  assessments: readonly RiskAssessment[];
  /** Absent while the feed of case figures is away: the classes stay, the figures are missing. */
  cases?: readonly CaseDay[] | undefined;
  history?: RiskHistory | undefined;
};

/** A class as drawn; anything that is not 1 to 5 is "cannot say", never the lowest. */
export function riskLevel(level: number | null | undefined): RiskLevel | null {
  return level === 1 || level === 2 || level === 3 || level === 4 || level === 5 ? level : null;
}

/** The class of one area on one day of a history; null where it cannot be said. */
export function levelOn(history: RiskHistory | undefined, adcode: string, day: string): RiskLevel | null {
  const at = history?.days.indexOf(day) ?? -1;
  return riskLevel(history?.rows.find((row) => row.adcode === adcode)?.levels[at]);
}

/** Joins the assessments of a day with names, case figures and the class of the day before, in the order given. */
export function areaRisks({ day, areas, assessments, cases = [], history }: Facts): AreaRisk[] {
  const names = new Map(areas.map((area) => [area.adcode, area.name]));
  const figures = new Map<string, CaseDay[]>();
  for (const each of cases) {
    const list = figures.get(each.adcode);
    if (list) list.push(each);
    else figures.set(each.adcode, [each]);
  }
  return assessments.map((assessment) => {
    const { adcode } = assessment;
    const level = riskLevel(assessment.level);
    const before = levelOn(history, adcode, addDays(day, -1));
    return {
      ...assessment,
      ...figuresOf(assessment, figures.get(adcode) ?? []),
      level,
      name: names.get(adcode) ?? { zh: adcode, en: adcode },
      classChange: level === null || before === null ? null : level - before,
    };
  });
}

function figuresOf({ asOf, because }: RiskAssessment, cases: readonly CaseDay[]) {
  const counts = cases.map((each) => ({ day: each.day, value: each.cumulativeConfirmed }));
  const past = caseHistory(counts, asOf);
  // The rules saw the whole history, the panel only some weeks of it: where they name a figure, theirs counts.
  const judged = (indicator: string) => because.find((each) => each.indicator === indicator)?.value;
  return {
    cumulative: judged('cumulativeConfirmed') ?? past.cumulative,
    newToday: cases.find((each) => each.day === asOf)?.newConfirmed ?? null,
    newCases14d: judged('newCases14d') ?? past.newCases14d,
    caseFreeDays: judged('caseFreeDays') ?? past.caseFreeDays,
  };
}
