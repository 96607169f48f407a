import type { Cell, Table, Verdict } from '../part.ts';
import type { Screen } from '../page.ts';
import type { CandidateName } from '../pages/heat.ts';
import { median } from '../statistics.ts';
import type { Dragged, Timed } from './heatRuns.ts';

export interface Result {
  size: Screen;
  points: number;
  name: CandidateName;
  timed: Timed;
  dragged: Dragged | null;
}

export interface Panel {
  size: Screen;
  points: number;
  dragged: Dragged;
}

const ASKED_TIMES: Readonly<Record<number, number>> = { 100_000: 15, 1_000_000: 12 };
const ASKED_FRAMES: Readonly<Record<number, number>> = { 1920: 60, 3840: 50 };
/** A display of 60 Hz whose clock is read in whole frames never shows quite 60. */
const FRAME_SLACK = 0.5;

const sizeText = ({ width, height }: Screen) => `${width} x ${height}`;
const ms = (values: readonly number[]): Cell =>
  values.length === 0 ? 'not measured' : Number(median(values).toPrecision(3));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const rate = (dragged: Dragged | null): Cell =>
  dragged ? `${dragged.perSecond.toFixed(1)} (${Math.round(dragged.slowest)} ms)` : 'one draw takes too long';

export function actionTable(size: Screen, results: readonly Result[]): Table {
  return {
    title: `${sizeText(size)}: ms until the picture is on the canvas; frames a second in a drag (slowest)`,
    columns: ['points', 'layer', 'first draw', 'update', 'zoom in', 'zoom out', 'drag'],
    rows: results.map(({ points, name, timed: { drawn }, dragged }) => [
      points,
      name,
      ms(drawn.show),
      ms(drawn.update),
      ms(drawn['zoom in']),
      ms(drawn['zoom out']),
      rate(dragged),
    ]),
  };
}

export function updateTable(size: Screen, results: readonly Result[]): Table {
  return {
    title: `${sizeText(size)}: an update at the pace of the display, ms`,
    columns: [
      'points',
      'layer',
      'until displayed',
      "page's own thread busy",
      'all threads, compositor included',
    ],
    rows: results
      .filter(({ timed }) => timed.displayed.length > 0)
      .map(({ points, name, timed }) => [
        points,
        name,
        ms(timed.displayed),
        ms(timed.busy),
        ms([mean(timed.spent)]),
      ]),
  };
}

export const waysTable = (size: Screen, ways: readonly { way: string; ms: number }[]): Table => ({
  title: `${sizeText(size)}: ways to bring a coarse field to the screen, ms on the page's own thread`,
  columns: ['way', 'ms'],
  rows: ways.map((each) => [each.way, ms([each.ms])]),
});

export const panelTable = (panels: readonly Panel[]): Table => ({
  title: 'The same drag in a panel of half the width and height of 3840 x 2160',
  columns: ['points', 'frames a second (slowest)'],
  rows: panels.map(({ points, dragged }) => [points, rate(dragged)]),
});

function updateVerdicts(results: readonly Result[]): Verdict[] {
  return results.flatMap(({ size, points, name, timed }) => {
    const asked = ASKED_TIMES[points];
    const other = results.find(
      (result) => result.size === size && result.points === points && result.name === 'Leaflet.heat',
    );
    if (name !== 'ours' || !asked || !other) return [];
    const [own, theirs] = [median(timed.drawn.update), median(other.timed.drawn.update)];
    return [
      {
        asked: `an update of ${points.toLocaleString('en-GB')} points at ${sizeText(size)} takes at most 1/${asked} of Leaflet.heat's time`,
        measured: `1/${(theirs / own).toFixed(1)} (${own.toFixed(1)} against ${theirs.toFixed(1)} ms)`,
        met: theirs / own >= asked,
      },
    ];
  });
}

function frameVerdicts(results: readonly Result[]): Verdict[] {
  const own = results.filter(({ name }) => name === 'ours');
  return [...new Set(own.map(({ size }) => size))].map((size) => {
    const asked = ASKED_FRAMES[size.width] ?? 60;
    const rates = own.flatMap((result) =>
      result.size === size && result.dragged ? [result.dragged.perSecond] : [],
    );
    const least = Math.min(...rates);
    return {
      asked: `${asked} frames a second in a drag at ${sizeText(size)}`,
      measured: `${least.toFixed(1)} at worst over all numbers of points`,
      met: least >= asked - FRAME_SLACK,
    };
  });
}

export const verdictsOf = (results: readonly Result[]): Verdict[] => [
  ...updateVerdicts(results),
  ...frameVerdicts(results),
];
