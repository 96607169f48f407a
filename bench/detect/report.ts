import { markdownTable } from '../markdownTable.ts';
import { alone, budget, redRules, yellowRules } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { factorFor, measure } from './measure.ts';
import type { Detected, Measured } from './measure.ts';
import { shapes, sizes } from './outbreaks.ts';
import type { ScoredYear } from './scoreYears.ts';
import { weekdayAmplitudes } from './simulateYears.ts';

export type Row = Candidate & { measured: Measured };
export type Strata = { title: string; years: number; rows: Row[] };
export type Findings = {
  years: number;
  outbreaks: number;
  alone: Row[];
  red: Row[];
  yellow: Row[];
  /** At the limits that give every detector the same number of false alarms. */
  matched: (Row & { factor: number })[];
  strata: Strata[];
};

/** Enough years to find a limit to within a few per cent. */
const yearsForLimits = 300;
// Its sum depends on its limit, and EWARN and the percentile cannot be set to so many: they have no place in that table.
const unmatched = /^(cusum-restart|ewarn-1|percentile|essence-yellow)/;
const shown = /^(ears-c2|ears-c3|ears-c2-weekday|cusum-rossi|ewma-0.4|regression|essence-red)$/;

const rowsOf = (years: readonly ScoredYear[], candidates: readonly Candidate[]): Row[] =>
  candidates.map((candidate) => ({ ...candidate, measured: measure(years, candidate) }));

export function findingsOf(years: readonly ScoredYear[]): Findings {
  const some = alone.filter(({ id }) => shown.test(id));
  const stratum = (title: string, wanted: (year: ScoredYear) => boolean): Strata => {
    const own = years.filter(wanted);
    return { title, years: own.length, rows: rowsOf(own, some) };
  };
  const [none, weak, strong] = weekdayAmplitudes;
  const isStrong = ({ weekdayAmplitude }: ScoredYear) => weekdayAmplitude === strong;
  return {
    years: years.length,
    outbreaks: years.length * sizes.length * shapes.length,
    alone: rowsOf(years, alone),
    red: rowsOf(years, redRules),
    yellow: rowsOf(years, yellowRules),
    matched: alone
      .filter(({ id }) => !unmatched.test(id))
      .map((candidate) => {
        const factor = factorFor(years.slice(0, yearsForLimits), candidate, budget.red);
        return { ...candidate, factor, measured: measure(years, candidate, factor) };
      }),
    strata: [
      stratum('no weekday pattern', ({ weekdayAmplitude }) => weekdayAmplitude === none),
      stratum('weak weekday pattern', ({ weekdayAmplitude }) => weekdayAmplitude === weak),
      stratum('strong weekday pattern', isStrong),
      stratum('5 to 20 visits a day', ({ base }) => base < 20),
      stratum('20 to 80 visits a day', ({ base }) => base >= 20 && base < 80),
      stratum('80 to 200 visits a day', ({ base }) => base >= 80),
      stratum('80 to 200 with a strong weekday pattern', (year) => year.base >= 80 && isStrong(year)),
    ],
  };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
const one = (value: number) => value.toFixed(1);
const days = ({ medianDays, p90Days }: Detected) =>
  medianDays === null ? '–' : `${medianDays} / ${p90Days}`;
const cell = (found: Detected | undefined) =>
  found ? `${percent(found.share)} (${percent(found.byChance)}), ${days(found)}` : '–';
const sizeHeads = sizes.map(({ id, peak }) => `${id}: peak ${peak} sd`);

const costs = ({ quiet }: Measured) => [one(quiet.runs), one(quiet.episodes), one(quiet.daysStanding)];
const costHeads = ['false alarms, day by day', 'with hysteresis', 'days standing'];
const gains = ({ bySize }: Measured) => sizes.map(({ id }) => cell(bySize[id]));

export const aloneTable = ({ alone: rows }: Findings) =>
  markdownTable(
    ['detector', ...costHeads, 'days it cannot say', ...sizeHeads],
    rows.map(({ title, measured }) => [
      title,
      ...costs(measured),
      one(measured.quiet.daysUnsaid),
      ...gains(measured),
    ]),
  );

export const shapeTable = ({ alone: rows }: Findings) =>
  markdownTable(
    ['detector', ...shapes.map(({ title }) => title)],
    rows.map(({ title, measured }) => [
      title,
      ...shapes.map(({ id }) => cell(measured.detected[`medium.${id}`])),
    ]),
  );

export const matchedTable = ({ matched }: Findings) =>
  markdownTable(
    ['detector', 'limit, times its own', 'false alarms, with hysteresis', ...sizeHeads],
    matched.map(({ title, factor, measured }) => [
      title,
      factor.toFixed(2),
      one(measured.quiet.episodes),
      ...gains(measured),
    ]),
  );

export const ruleTable = (rows: readonly Row[]) =>
  markdownTable(
    ['rule', ...costHeads, ...sizeHeads],
    rows.map(({ title, measured }) => [title, ...costs(measured), ...gains(measured)]),
  );

/** False alarms a year, and the medium outbreaks detected, in a kind of clinic. */
export const strataTable = ({ strata }: Findings) =>
  markdownTable(
    ['kind of clinic', 'clinic-years', ...(strata[0]?.rows ?? []).map(({ title }) => title)],
    strata.map(({ title, years, rows }) => [
      title,
      String(years),
      ...rows.map(
        ({ measured }) => `${one(measured.quiet.episodes)}; ${percent(measured.bySize.medium?.share ?? 0)}`,
      ),
    ]),
  );
