import { transfer, wrap } from 'comlink';
import type { Remote } from 'comlink';
import type { GridLayer } from '../mapTypes.ts';
import { createHeatJob } from './heatJob.ts';
import type { HeatJob } from './heatJob.ts';
// oxlint-disable-next-line import/default -- Vite makes the default export of a ?worker import
import HeatWorker from './heatWorker.ts?worker';
import type { Raster } from './raster.ts';

/** The density of one layer's counts, computed away from the page. */
export interface Heat {
  /** Counts per km2 at which the colours end. */
  max: Promise<number>;
  /** The words of an ImageData of the raster's size. */
  picture(raster: Raster, table: Uint32Array): Promise<Uint32Array | null>;
}

let job: HeatJob | Remote<HeatJob> | undefined;

/** Starts the one worker of the page, if it has not been; a test without workers computes in place. */
export function startHeat(): HeatJob | Remote<HeatJob> {
  return (job ??= typeof Worker === 'undefined' ? createHeatJob() : wrap<HeatJob>(new HeatWorker()));
}

let keys = 0;
const known = new WeakMap<object, Heat>();

/** By the counts themselves: legend and map describe the same ones with two layer objects. */
export function heatOf({ grid, index, count, bandwidthMetres, max }: GridLayer): Heat {
  const kept = known.get(count);
  if (kept) return kept;
  const key = keys++;
  const at = startHeat();
  const send = async (): Promise<number> => {
    const counts = { grid, index: Int32Array.from(index), count: Float32Array.from(count), bandwidthMetres };
    return at.take(key, transfer(counts, [counts.index.buffer, counts.count.buffer]));
  };
  const end = send().then((own) => max ?? own);
  const heat: Heat = {
    max: end,
    async picture(raster, table) {
      const upTo = await end;
      const words = await at.picture(key, raster, upTo, table);
      if (words) return words;
      // Newer counts have taken their place meanwhile; a screen that goes back to these needs them again.
      await send();
      return at.picture(key, raster, upTo, table);
    },
  };
  known.set(count, heat);
  return heat;
}
