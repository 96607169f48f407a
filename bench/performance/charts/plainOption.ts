import type { ChartOption } from '#ui/chart/echarts.ts';
import type { LongSeries } from '#ui/chart/longSeries.ts';
import type { Way } from './ways.ts';

type Frame = Omit<ChartOption, 'series'> & { series: object[] };

/** `frame` with every point of the lines, as somebody would hand them to the library who leaves the rest to it. */
export function plainOption(frame: ChartOption, all: readonly LongSeries[], way: Way): Frame {
  const series = Array.isArray(frame.series) ? frame.series : [];
  return {
    ...frame,
    series: series.map((each, at) => {
      const own = all[at];
      if (!own) return each;
      const data = way === 'objects' ? pairs(own) : interleaved(own);
      if (way === 'scatter')
        return { type: 'scatter', large: true, silent: true, symbolSize: 1, dimensions: ['x', 'y'], data };
      return {
        ...each,
        data,
        ...((way === 'minmax' || way === 'lttb') && { sampling: way }),
        ...(way === 'large' && { large: true }),
      };
    }),
  };
}

function pairs({ points: { x, y } }: LongSeries): [number, number][] {
  return Array.from(x, (at, index) => [at, Number(y[index])]);
}

function interleaved({ points: { x, y } }: LongSeries): Float64Array {
  const out = new Float64Array(2 * x.length);
  for (let at = 0; at < x.length; at += 1) {
    out[2 * at] = Number(x[at]);
    out[2 * at + 1] = Number(y[at]);
  }
  return out;
}
