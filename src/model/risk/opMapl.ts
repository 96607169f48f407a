import { ears } from '../detect/ears.ts';
import type { DailyCount } from './caseHistory.ts';
import { dailyNewCases } from './dailyNewCases.ts';
import type { OpMaplPack, RiskLevel } from './pack.ts';
import { percentile } from '../percentile.ts';

export type OpMaplDay = {
  day: string;
  /** Null: the day has no figure, or its past is too short. */
  level: RiskLevel | null;
  /** The day on which the warning began and its C3 then; null while there is none. */
  warning: { since: string; c3: number } | null;
  windingDown: boolean;
  newCases: number | null;
  /** In the days within which the start of a warning looks for a case. */
  recent: number | null;
  average: number | null;
  c1: number | null;
  c3: number | null;
  /** The four percentiles of the averages since the warning began; null until there are enough. */
  limits: readonly number[] | null;
};

/** Share of the days of an average that must have a figure (ours). */
const enough = 0.7;

type Running = { start: number; c3: number; windingDown: boolean; previous: RiskLevel | null };
type Statistics = Pick<OpMaplDay, 'newCases' | 'recent' | 'average' | 'c1' | 'c3'>;

/**
 * The classes of the optimised moving average prediction limit, day by day up to asOf, from a cumulative series.
 * Source: Wang Z. et al., BMC Public Health 2023, doi:10.1186/s12889-023-15835-0, table 2; what it leaves open is said
 * in the pack.
 */
export function opMapl(pack: OpMaplPack, counts: readonly DailyCount[], asOf: string): OpMaplDay[] {
  const series = dailyNewCases(counts, asOf);
  const values = series.map(({ value }) => value);
  const statistics = statisticsOf(pack, values);
  const averages = statistics.map(({ average }) => average);
  let running: Running | null = null;
  return series.map(({ day }, t) => {
    const now = statistics[t] ?? noStatistics;
    const before: Running | null = running;
    if (now.newCases === null) return { day, ...now, level: null, ...told(before, series), limits: null };
    if (!before) {
      running = starts(pack, now) ? { start: t, c3: now.c3 ?? 0, windingDown: false, previous: 2 } : null;
      const level = running ? 2 : now.c3 === null ? null : 1;
      return { day, ...now, level, ...told(running, series), limits: null };
    }
    if (hasEnded(pack, values, t, before.start)) {
      running = null;
      return { day, ...now, level: 1, ...told(null, series), limits: null };
    }
    const limits = limitsOf(pack, averages.slice(before.start, t + 1));
    const next = step(pack, before, now, limits);
    running = next;
    return { day, ...now, level: next.level, ...told(next, series), limits };
  });
}

const noStatistics: Statistics = { newCases: null, recent: null, average: null, c1: null, c3: null };

function told(running: Running | null, series: readonly { day: string }[]) {
  const since = running ? series[running.start]?.day : undefined;
  return {
    warning: running && since !== undefined ? { since, c3: running.c3 } : null,
    windingDown: running?.windingDown ?? false,
  };
}

function statisticsOf(pack: OpMaplPack, values: readonly (number | null)[]): Statistics[] {
  const earsOf = ears(values, { minSigma: pack.minSigma });
  const last = (t: number, days: number) =>
    values.slice(Math.max(0, t + 1 - days), t + 1).filter((value) => value !== null);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return values.map((newCases, t) => {
    const recent = last(t, pack.start.casesWithinDays);
    const week = last(t, pack.movingAverageDays);
    return {
      newCases,
      recent: recent.length > 0 ? sum(recent) : null,
      average: week.length >= enough * pack.movingAverageDays ? sum(week) / week.length : null,
      c1: earsOf[t]?.c1 ?? null,
      c3: earsOf[t]?.c3 ?? null,
    };
  });
}

const starts = ({ start }: OpMaplPack, { c3, recent }: Statistics) =>
  c3 !== null && c3 >= start.c3 && recent !== null && recent > 0;

function hasEnded({ end }: OpMaplPack, values: readonly (number | null)[], t: number, start: number) {
  if (t - start < end.days) return false;
  return values.slice(t + 1 - end.days, t + 1).every((value) => value !== null && value <= end.atMostCases);
}

function limitsOf(pack: OpMaplPack, averages: readonly (number | null)[]): number[] | null {
  const known = averages.filter((each) => each !== null);
  if (known.length < pack.minimumDays) return null;
  return pack.percentiles.map((p) => percentile(known, p) ?? Number.NaN);
}

type Judged = Running & { level: RiskLevel | null };

function step(pack: OpMaplPack, before: Running, now: Statistics, limits: readonly number[] | null): Judged {
  const { average, newCases, c1 } = now;
  if (average === null) return { ...before, level: null };
  if (!limits) return { ...before, previous: 2, level: 2 };
  const [p20 = 0, p40 = 0, p60 = 0, p80 = 0] = limits;
  if (average > p40) {
    const level = average > p80 ? 5 : average > p60 ? 4 : 3;
    return { ...before, previous: level, level };
  }
  const { windDown } = pack;
  const turned = before.previous === windDown.afterLevel && c1 !== null && c1 >= windDown.c1;
  const windingDown = before.windingDown || turned;
  // Without the C1 signal nothing below level 3 is published.
  const quiet = average <= p20 && newCases !== null && newCases <= windDown.manyCases;
  const level = windingDown ? (quiet ? 1 : 2) : 3;
  return { ...before, windingDown, previous: level, level };
}
