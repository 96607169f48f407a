import { transfer, wrap } from 'comlink';
import type { Remote } from 'comlink';
import type { GridGeometry, GridLayer } from '../mapTypes.ts';
import { createHeatJob } from './heatJob.ts';
import type { HeatJob } from './heatJob.ts';
// oxlint-disable-next-line import/default -- Vite makes the default export of a ?worker import
import HeatWorker from './heatWorker.ts?worker';
import type { Raster } from './raster.ts';

/** The density of one layer's counts, computed away from the page. */
export interface Heat {
  /** Counts per km2 at which the colours end. */
  max: Promise<number>;
  /** Counts per km2 of every cell of the raster; they may travel in `spare`, which is gone afterwards. */
  picture(raster: Raster, spare?: Float32Array): Promise<Float32Array | null>;
}

let job: HeatJob | Remote<HeatJob> | undefined;

/** Starts the one worker of the page, if it has not been; a test without workers computes in place. */
export function startHeat(): HeatJob | Remote<HeatJob> {
  return (job ??= typeof Worker === 'undefined' ? createHeatJob() : wrap<HeatJob>(new HeatWorker()));
}

let keys = 0;
const known = new WeakMap<object, Heat>();
/** Cells that the worker has been told of: as long as these stay the same objects, only counts travel. */
const placed = new WeakMap<object, { id: number; grid: GridGeometry; bandwidthMetres: number }>();
let spareCounts: Float32Array | undefined;

function place({ grid, index, bandwidthMetres }: GridLayer): number {
  const id = keys++;
  const cells = new Int32Array(index);
  void startHeat().place(id, transfer({ grid, index: cells, bandwidthMetres }, [cells.buffer]));
  placed.set(index, { id, grid, bandwidthMetres });
  return id;
}

function placeOf(layer: GridLayer): number {
  const before = placed.get(layer.index);
  const same = before?.grid === layer.grid && before.bandwidthMetres === layer.bandwidthMetres;
  return before && same ? before.id : place(layer);
}

function packed(count: ArrayLike<number>): Float32Array {
  const spare = spareCounts;
  spareCounts = undefined;
  if (spare?.length !== count.length) return new Float32Array(count);
  spare.set(count);
  return spare;
}

async function take(key: number, id: number, count: ArrayLike<number>): Promise<number | null> {
  const travelling = packed(count);
  const taken = await startHeat().take(key, id, transfer(travelling, [travelling.buffer]));
  spareCounts = taken?.spare ?? spareCounts;
  return taken && taken.max;
}

/** The worker forgets what it has not been asked for lately; then the cells travel again. */
async function send(key: number, layer: GridLayer): Promise<number> {
  const max = (await take(key, placeOf(layer), layer.count)) ?? (await take(key, place(layer), layer.count));
  return layer.max ?? max ?? 1;
}

/** By the counts themselves: legend and map describe the same ones with two layer objects. */
export function heatOf(layer: GridLayer): Heat {
  const kept = known.get(layer.count);
  if (kept) return kept;
  const key = keys++;
  const max = send(key, layer);
  const heat: Heat = {
    max,
    async picture(raster, spare) {
      // Asked without waiting for where the colours end: the worker answers one question after the other.
      const asked = spare
        ? startHeat().picture(key, raster, transfer(spare, [spare.buffer]))
        : startHeat().picture(key, raster);
      const values = await asked;
      if (values) return values;
      // Newer counts have taken their place meanwhile; a screen that goes back to these needs them again.
      await max;
      return (await startHeat().picture(key, raster)) ?? again(key, layer, raster);
    },
  };
  known.set(layer.count, heat);
  return heat;
}

async function again(key: number, layer: GridLayer, raster: Raster): Promise<Float32Array | null> {
  await send(key, layer);
  return startHeat().picture(key, raster);
}
