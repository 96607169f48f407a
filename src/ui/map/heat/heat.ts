import { transfer, wrap } from 'comlink';
import type { Remote } from 'comlink';
import type { GridGeometry, GridLayer } from '../mapTypes.ts';
import { createHeatJob } from './heatJob.ts';
import type { HeatJob, Taken, Wanted } from './heatJob.ts';
// oxlint-disable-next-line import/default -- Vite makes the default export of a ?worker import
import HeatWorker from './heatWorker.ts?worker';
import type { Raster } from './raster.ts';

/** The density of one layer's counts, computed away from the page. */
export interface Heat {
  /** Counts per km2 at which the colours end. */
  readonly max: Promise<number>;
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

const travelling = ({ into }: Wanted) => (into ? [into.buffer] : []);

async function take(
  key: number,
  id: number,
  count: ArrayLike<number>,
  wanted?: Wanted,
): Promise<Taken | null> {
  const sent = packed(count);
  const taken = await (wanted
    ? startHeat().take(key, id, transfer(sent, [sent.buffer]), transfer(wanted, travelling(wanted)))
    : startHeat().take(key, id, transfer(sent, [sent.buffer])));
  spareCounts = taken?.spare ?? spareCounts;
  return taken;
}

/** The worker forgets what it has not been asked for lately; then the cells travel again. */
async function send(key: number, layer: GridLayer, wanted?: Wanted): Promise<Taken | null> {
  const taken = await take(key, placeOf(layer), layer.count, wanted);
  return taken ?? take(key, place(layer), layer.count, wanted && { raster: wanted.raster });
}

const ask = async (key: number, wanted: Wanted) =>
  startHeat().picture(key, transfer(wanted, travelling(wanted)));

/** By the counts themselves: legend and map describe the same ones with two layer objects. */
export function heatOf(layer: GridLayer): Heat {
  const kept = known.get(layer.count);
  if (kept) return kept;
  const key = keys++;
  let max: Promise<number> | undefined;
  const begin = (wanted?: Wanted): Promise<Taken | null> => {
    const sent = send(key, layer, wanted);
    max = sent.then((taken) => layer.max ?? taken?.max ?? 1);
    return sent;
  };
  const maxOf = async (): Promise<number> => {
    if (!max) void begin();
    return (await max) ?? 1;
  };
  const heat: Heat = {
    get max() {
      return maxOf();
    },
    async picture(raster, into) {
      // Counts and question travel as one where nobody has asked about these counts before.
      const values = max ? await ask(key, { raster, into }) : (await begin({ raster, into }))?.values;
      if (values) return values;
      // Newer counts have taken their place meanwhile; a screen that goes back to these needs them again.
      await max;
      return (await ask(key, { raster })) ?? (await send(key, layer, { raster }))?.values ?? null;
    },
  };
  known.set(layer.count, heat);
  return heat;
}
