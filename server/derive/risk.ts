import type { Basis } from '#contract/provenance.ts';
import type { RiskAssessment } from '#contract/risk.ts';
import { addDays } from '#model/civilDay.ts';
import { freshness } from '#model/freshness.ts';
import { assess, indicatorValues } from '#model/risk/assess.ts';
import { levelOf } from '#model/risk/levelOf.ts';
import type { IndicatorValues } from '#model/risk/levelOf.ts';
import { opMapl } from '#model/risk/opMapl.ts';
import { covers, rulesOf } from '#model/risk/pack.ts';
import type { OpMaplPack, RiskPack, ThresholdsPack } from '#model/risk/pack.ts';
import type { Version } from '../store/store.ts';
import { asOf } from '../view.ts';
import type { View } from '../view.ts';
import { provenanceOf, weakest } from './provenanceOf.ts';

/** A figure may stand in for later days so long; then it is "cannot say". */
const CARRY_DAYS = 3;

export type RegionFacts = {
  adcode: string;
  unit: 'county' | 'street';
  /** Residents; null where they are not known. */
  population: number | null;
  cases: readonly Version<'cases'>[];
  investigations: readonly Version<'investigation'>[];
};

/** The facts that the risk of some regions rests on, up to and including `to`. */
export async function riskFacts(view: View, adcodes: readonly string[], to: string): Promise<RegionFacts[]> {
  const question = { entities: adcodes, to, ...asOf(view) };
  const [cases, investigations] = await Promise.all([
    view.store.facts('cases', question),
    view.store.facts('investigation', question),
  ]);
  return adcodes.map((adcode) => ({
    adcode,
    unit: view.registers.region.get(adcode)?.level === 'street' ? 'street' : 'county',
    population: view.registers.region.get(adcode)?.population ?? null,
    cases: cases.get(adcode) ?? [],
    investigations: investigations.get(adcode) ?? [],
  }));
}

const lastUpTo = <V extends Version<'cases'> | Version<'investigation'>>(
  versions: readonly V[],
  day: string,
) => {
  for (let index = versions.length - 1; index >= 0; index -= 1) {
    const version = versions[index];
    if (version && version.fact.day <= day) return version;
  }
  return undefined;
};

function historyOf(region: RegionFacts, day: string) {
  const last = lastUpTo(region.cases, day);
  const asOf = last && last.fact.day >= addDays(day, -CARRY_DAYS) ? last.fact.day : day;
  const found = lastUpTo(region.investigations, asOf);
  return {
    last: last?.fact.day === asOf ? last : undefined,
    found,
    history: {
      asOf,
      cumulativeConfirmed: region.cases.map(({ fact }) => ({
        day: fact.day,
        value: fact.cumulativeConfirmed,
      })),
      localShare: found?.fact.localShare ?? null,
      clusters14d: found?.fact.clusters14d ?? null,
      population: region.population,
    },
  };
}

const basesOf = (versions: readonly (Version | undefined)[]): Basis[] =>
  versions.flatMap((version) => (version ? [version.fact.basis] : []));

const DAY_MS = 86_400_000;

/** Whether the case figures of a day are still to come: of today none can be there yet, so it counts when they are late. */
function isAwaited(view: View, last: Version<'cases'>, day: string): boolean {
  if (day < view.today) return last.fact.day < day;
  const cadence = view.registers.feed.get(last.receipt.feed)?.cadenceSeconds;
  const cadenceMs = cadence === undefined ? DAY_MS : cadence * 1000;
  return freshness({ observedAt: last.receipt.observed, cadenceMs, now: view.now }).kind !== 'fresh';
}

/**
 * The risk of one region on a day under a pack. It rests on the last day reported, at most three days earlier.
 * Provisional if its own case figures are simulated, or those of the day have not come in for it.
 */
export function riskOf(view: View, region: RegionFacts, pack: RiskPack, day: string): RiskAssessment {
  const { last, found, history } = historyOf(region, day);
  const result = assess(pack, history, region.unit);
  const bases = basesOf([last, found]);
  return {
    adcode: region.adcode,
    pack: pack.id,
    asOf: result.asOf,
    level: result.level,
    label: result.label,
    because: result.because.map((reason) => ({ ...reason, met: reason.met ?? false })),
    values: result.values,
    wouldFall: result.wouldFall.map(({ when, if: condition }) => ({ when, if: condition })),
    missing: result.missing,
    provisional: last !== undefined && (last.fact.basis === 'simulated' || isAwaited(view, last, day)),
    provenance: last ? { ...provenanceOf(last), basis: weakest(bases) } : null,
  };
}

const MOST_LEVELS = 50_000;

/** Finds the level of figures under a pack; see levelMemory. */
export type RememberedLevel = (
  pack: ThresholdsPack,
  unit: RegionFacts['unit'],
  values: IndicatorValues,
) => number | null;

/** Thousands of streets stand at the same few figures on most days: each combination is reckoned once. */
export function levelMemory(): RememberedLevel {
  const levels = new Map<string, number | null>();
  return (pack, unit, values) => {
    const key = `${pack.id} ${unit} ${pack.indicators.map((each) => values[each] ?? '-').join(' ')}`;
    const known = levels.get(key);
    if (known !== undefined) return known;
    const level = levelOf(pack, rulesOf(pack, unit) ?? [], values);
    if (levels.size >= MOST_LEVELS) levels.clear();
    levels.set(key, level);
    return level;
  };
}

type ClassOfDay = { level: number | null; basis: Basis | null };

/** Class and basis alone, for the many days and areas of a time bar. */
export function riskClassesOf(
  region: RegionFacts,
  pack: RiskPack,
  days: readonly string[],
  remember: RememberedLevel,
): ClassOfDay[] {
  const none: ClassOfDay = { level: null, basis: null };
  if (!covers(pack, region.unit)) return days.map(() => none);
  // Its classes follow from one another: reckoned once for the whole stretch.
  const opMaplLevels = pack.method === 'op-mapl' ? opMaplLevelsOf(pack, region, days) : null;
  return days.map((day) => {
    const { last, found, history } = historyOf(region, day);
    if (!last) return none;
    const level =
      pack.method === 'op-mapl'
        ? (opMaplLevels?.get(history.asOf) ?? null)
        : remember(pack, region.unit, indicatorValues(history));
    return { level, basis: weakest(basesOf([last, found])) };
  });
}

function opMaplLevelsOf(pack: OpMaplPack, region: RegionFacts, days: readonly string[]) {
  const to = days.at(-1) ?? '';
  const counts = region.cases.map(({ fact }) => ({ day: fact.day, value: fact.cumulativeConfirmed }));
  return new Map(opMapl(pack, counts, to).map(({ day, level }) => [day, level]));
}
