import { assess } from '#model/risk/assess.ts';
import type { RiskLevel, RiskPack } from '#model/risk/pack.ts';
import type { DailyCount } from '#model/risk/caseHistory.ts';
import { likelyCases, possibleCases } from './caseDays.ts';
import maps from './publishedMaps.json';

type Published = { source: string; classes: Record<string, number> };

export type Compared = {
  place: string;
  published: number;
  /** With the cases spread evenly between the bulletins. */
  ours: RiskLevel | null;
  /** Lowest and highest class that the bulletins allow. */
  from: number;
  to: number;
};

export type ComparedMap = { day: string; source: string; rows: Compared[]; agree: number; possible: number };

const { about: _, ...byDay } = maps;
const days: [string, Published][] = Object.entries(byDay);

const levelOf = (pack: RiskPack, asOf: string, cumulativeConfirmed: readonly DailyCount[]) =>
  // Neither share nor clusters were published by district.
  assess(pack, { asOf, cumulativeConfirmed, localShare: 1, clusters14d: 0 }).level;

function compare(pack: RiskPack, place: string, day: string, published: number, last?: string): Compared {
  const possible = possibleCases(place, day).flatMap((counts) => levelOf(pack, day, counts) ?? []);
  return {
    place,
    published,
    ours: levelOf(pack, day, likelyCases(place, day, last)),
    from: Math.min(...possible),
    to: Math.max(...possible),
  };
}

const within = ({ published, from, to }: Compared) => from <= published && published <= to;

/** Our classes beside the official colours on every day of which they are known; `last`: the district of the city's last case. */
export function compareMaps(pack: RiskPack, last?: string): ComparedMap[] {
  return days.map(([day, { source, classes }]) => {
    const rows = Object.entries(classes).map(([place, published]) =>
      compare(pack, place, day, published, last),
    );
    return {
      day,
      source,
      rows,
      agree: rows.filter(({ ours, published }) => ours === published).length,
      possible: rows.filter(within).length,
    };
  });
}
