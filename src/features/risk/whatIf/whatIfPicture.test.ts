import { expect, test } from 'vitest';
import type { IndicatorId } from '#contract/riskPack.ts';
import { judge } from '#model/risk/whatIf.ts';
import { makeArea } from '../makeArea.ts';
import { makePack } from '../makePack.ts';
import { movesOf, whatIfPicture } from './whatIfPicture.ts';

const pack = makePack();

/** An area as the API judged it, by its cumulative cases alone unless more is said. */
function area(
  adcode: string,
  cumulative: number | null,
  over: Partial<Record<IndicatorId, number | null>> = {},
) {
  const figures = {
    cumulativeConfirmed: cumulative,
    localShare: 1,
    clusters14d: 0,
    caseFreeDays: 0,
    ...over,
  };
  const values = pack.indicators.map((indicator) => ({
    indicator,
    value: figures[indicator as keyof typeof figures] ?? null,
  }));
  return makeArea({ adcode, values, cumulative, level: judge(pack, 'county', values) });
}

const areas = [area('330110', 26), area('330105', 9), area('330108', 16), area('330127', null)];
const suppose = (text: string) => whatIfPicture({ pack, unit: 'county', areas, text });
const moves = (text: string) =>
  suppose(text).changed.map(({ adcode, official, level }) => [adcode, official, level]);

test('nothing moved, nothing changed', () => {
  expect(moves('')).toEqual([]);
  expect(suppose('').areas.map(({ level }) => level)).toEqual([4, 3, 4, null]);
});

test('a moved threshold changes the areas that hang on it, and says from where', () => {
  expect(moves('cumulativeConfirmed>14:20')).toEqual([['330108', 4, 3]]);
  expect(moves('cumulativeConfirmed>7:9,cumulativeConfirmed>14:15')).toEqual([['330105', 3, 2]]);
  const [changed] = suppose('cumulativeConfirmed>14:20').changed;
  expect([changed?.label.en, changed?.officialLabel.en]).toEqual([
    'Yellow (medium risk)',
    'Orange (relatively high risk)',
  ]);
});

test('moving it back is as if it had never been moved', () => {
  expect(moves('cumulativeConfirmed>14:14')).toEqual([]);
  expect(suppose('cumulativeConfirmed>14:14').changes.size).toBe(0);
});

test('no threshold makes an area known of which nothing can be said', () => {
  for (const { key } of suppose('').thresholds) {
    for (const value of [0, 1, 1000]) {
      expect(suppose(`${key}:${value}`).areas.find(({ adcode }) => adcode === '330127')?.level).toBeNull();
    }
  }
});

test('the areas as they were given are not touched', () => {
  suppose('cumulativeConfirmed>14:20');
  expect(areas.map(({ level }) => level)).toEqual([4, 3, 4, null]);
});

test('a change for streets is kept for the link and has no effect on districts', () => {
  const picture = suppose('cumulativeConfirmed>4:9');
  expect([picture.elsewhere, picture.changed.length, [...picture.changes.keys()]]).toEqual([
    1,
    0,
    ['cumulativeConfirmed>4'],
  ]);
});

test('what the rules do not know is left out and said', () => {
  const picture = suppose('nonsense>1:2,cumulativeConfirmed>14:many,cumulativeConfirmed>7:8');
  expect(picture.leftOut).toEqual(['nonsense>1:2', 'cumulativeConfirmed>14:many']);
  expect([...picture.changes]).toEqual([['cumulativeConfirmed>7', 8]]);
});

test('rules that do not cover the areas have nothing to move', () => {
  const picture = whatIfPicture({ pack, unit: 'estate', areas, text: 'cumulativeConfirmed>14:20' });
  expect(picture.thresholds).toEqual([]);
  expect(picture.changed).toEqual([]);
});

test('moves are told by direction', () => {
  const moved = (official: 1 | 2 | 3 | null, level: 1 | 2 | 3 | null) => ({ official, level });
  expect(movesOf([moved(1, 3), moved(3, 2), moved(2, 1), moved(null, 1), moved(1, null)])).toEqual({
    up: 1,
    down: 2,
    unknown: 2,
  });
});
