import { describe, expect, it } from 'vitest';
import hangzhou from '../../../mocks/data/hangzhou-2020.json';
import { dayRange, daysBetween } from '../civilDay.ts';
import { agreement } from './agreement.ts';
import type { PublishedLevel } from './agreement.ts';
import { assess } from './assess.ts';
import type { RiskLevel } from './pack.ts';
import { builtInPack } from '../../../server/packs/builtInPack.fixture.ts';

const pack = builtInPack('zhejiang-five-colour-2020');

type Knot = { day: string; value: number };

const officialMap = hangzhou.fiveColourMap['2020-02-09'];
const levelOfColour: Record<keyof typeof officialMap, RiskLevel> = {
  orange: 4,
  yellow: 3,
  blue: 2,
  green: 1,
};
const published = (Object.keys(levelOfColour) as (keyof typeof officialMap)[]).flatMap((colour) =>
  officialMap[colour].map((place) => ({ place, published: levelOfColour[colour] })),
);

const snapshots = Object.entries(hangzhou.districts).map(([day, byPlace]) => ({
  day,
  byPlace: new Map<string, number>(Object.entries(byPlace)),
}));

const knotsOf = (place: string): Knot[] =>
  snapshots.map(({ day, byPlace }) => ({ day, value: byPlace.get(place) ?? Number.NaN }));

/** Between two snapshots the daily split is unknown: straight lines. */
function interpolated(place: string, from: string, to: string, knots = knotsOf(place)) {
  return dayRange(from, to).map((day) => {
    const right = knots.findIndex((knot) => knot.day >= day);
    const b = knots[right] ?? { day, value: Number.NaN };
    const a = knots[right - 1] ?? b;
    const share = a.day === b.day ? 0 : daysBetween(a.day, day) / daysBetween(a.day, b.day);
    return { day, value: a.value + share * (b.value - a.value) };
  });
}

const calibration: PublishedLevel[] = published.map(({ place, published: level }) => ({
  place,
  published: level,
  history: {
    asOf: '2020-02-09',
    cumulativeConfirmed: interpolated(place, '2020-01-31', '2020-02-09'),
    localShare: 1,
    clusters14d: 0,
  },
}));

describe('five-colour pack against the published map of 2020-02-09', () => {
  it('agrees in 12 of 13 districts; Xiaoshan stands one level higher', () => {
    const result = agreement(pack, calibration);
    expect(result).toEqual({ agree: 12, of: 13, differ: [{ place: '萧山区', published: 3, ours: 4 }] });
    expect(pack.agreement).toMatchObject({ day: '2020-02-09', agree: result.agree, of: result.of });
  });

  it('does better than putting every district at the commonest colour', () => {
    const blue = published.filter((each) => each.published === 2).length;
    expect(agreement(pack, calibration).agree).toBeGreaterThan(blue);
  });
});

describe('end of February 2020', () => {
  // The city's published total stood at 168 from 02-16 to 02-17 and at 169 from 02-20 on: no later case is possible.
  const quietFrom = '2020-02-20';
  const atEnd = published.map(({ place }) => {
    const knots = knotsOf(place).map((knot) =>
      knot.day === '2020-02-27' ? { ...knot, day: quietFrom } : knot,
    );
    const last = knots.at(-1)?.value ?? Number.NaN;
    const series = [
      ...interpolated(place, '2020-01-31', quietFrom, knots),
      { day: '2020-02-27', value: last },
    ];
    return {
      place,
      level: assess(pack, {
        asOf: '2020-02-27',
        cumulativeConfirmed: series,
        localShare: 1,
        clusters14d: 0,
      }).level,
    };
  });

  it('has every district green or blue without a hand on it', () => {
    expect(atEnd.filter(({ level }) => level !== 1 && level !== 2)).toEqual([]);
  });

  // The province published 2 blue of 90 that day, districts unnamed: ours is a little slower to fall than the map was.
  it('leaves blue only the three districts with cases after 02-12', () => {
    const blue = atEnd.filter(({ level }) => level === 2).map(({ place }) => place);
    expect(blue.sort()).toEqual(['桐庐县', '江干区', '西湖区'].sort());
    expect(atEnd.filter(({ level }) => level === 1)).toHaveLength(10);
  });
});
