import type { LongChart } from '#ui/chart/longOption.ts';
import { LongSeries } from '#ui/chart/longSeries.ts';
import { chanceOf } from '../../chance.ts';

export const LINES = 4;
const START = Date.parse('2020-02-03T00:00:00+08:00');
const SECOND_MS = 1000;
const inks = ['series-grey', 'series-a', 'series-b', 'ink-dim'] as const;
/** One reading in so many is missing, and one in so many a peak. */
const GAP = 5_000;
const PEAK = 2_000;

/** Four sensors, a reading a second each: a slow wave with noise, peaks and gaps; the oldest go as new ones come. */
export function makeLines(points: number) {
  const { uniform, normal } = chanceOf(4);
  let second = 0;
  const lines = inks.map((ink, at) => ({ name: `S${at + 1}`, ink, series: new LongSeries(points) }));
  const append = () => {
    lines.forEach(({ series }, at) => {
      const wave = 40 * (at + 1) + 15 * Math.sin(second / (3_000 + 700 * at));
      const peak = uniform() < 1 / PEAK ? 30 : 0;
      series.append(
        START + second * SECOND_MS,
        uniform() < 1 / GAP ? Number.NaN : wave + 2 * normal() + peak,
      );
    });
    second += 1;
  };
  for (let at = 0; at < points; at += 1) append();
  const chart: LongChart = { lines, lang: 'zh' };
  return { chart, append };
}
