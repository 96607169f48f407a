import { colourTable, paintField } from './heat/colourTable.ts';
import { createDensity } from './heat/density.ts';
import { heatMax } from './heat/heatScale.ts';
import { gridBox, planRaster, sameRaster, sigmaInWorld } from './heat/raster.ts';
import type { Raster } from './heat/raster.ts';
import type { LayerAdapter } from './layerAdapter.ts';
import type { GridLayer } from './mapTypes.ts';
import { toX, toY } from './paint.ts';
import type { Paint } from './paint.ts';
import type { Palette } from './palette.ts';

/** Half the screen's resolution each way is the finest that is computed; the browser smooths the rest. */
const FINEST_PIXELS = 2;

const HEAT_TOKENS = ['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5'];

export function heatColours(palette: Palette): Uint32Array {
  return colourTable(HEAT_TOKENS.map((token) => palette.rgb(token)));
}

/** A small picture of the field, kept between redraws. */
interface Picture {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
  image: ImageData;
  words: Uint32Array;
}

function makePicture(columns: number, rows: number): Picture | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = columns;
  canvas.height = rows;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const image = context.createImageData(columns, rows);
  return { canvas, context, image, words: new Uint32Array(image.data.buffer) };
}

/** Density of counts: computed when counts or the place in view change, only stretched when the map moves. */
export function heatLayer(): LayerAdapter<GridLayer> {
  const density = createDensity();
  let layer: GridLayer | undefined;
  let raster: Raster | undefined;
  let picture: Picture | undefined;
  let painted: { layer: GridLayer; palette: Palette; table: Uint32Array } | undefined;

  const refresh = (paint: Paint, current: GridLayer): Raster => {
    const sigma = sigmaInWorld(current.grid, current.bandwidthMetres);
    const planned = planRaster(gridBox(current.grid), sigma, paint.box, FINEST_PIXELS / paint.scale);
    const plan = raster && sameRaster(raster, planned) ? raster : planned;
    const changed = density.update(current, plan, sigma);
    if (picture?.canvas.width !== plan.columns || picture.canvas.height !== plan.rows) {
      picture = makePicture(plan.columns, plan.rows);
    }
    const recoloured = painted?.palette !== paint.palette || painted.layer !== current;
    if (picture && (changed || recoloured || raster !== plan)) {
      const table = painted?.palette === paint.palette ? painted.table : heatColours(paint.palette);
      paintField(density.values, heatMax(current), table, picture.words);
      picture.context.putImageData(picture.image, 0, 0);
      painted = { layer: current, palette: paint.palette, table };
    }
    raster = plan;
    return plan;
  };

  return {
    add(next) {
      layer = next;
    },
    update(next) {
      layer = next;
    },
    remove() {
      layer = undefined;
      picture = undefined;
    },
    pick: () => null,
    paint(phase, paint) {
      if (phase !== 'heat' || !layer) return;
      const { x0, y0, cellX, cellY, columns, rows } = refresh(paint, layer);
      if (!picture) return;
      const { context } = paint;
      context.imageSmoothingEnabled = true;
      context.imageSmoothingQuality = 'high';
      const [width, height] = [cellX * columns * paint.scale, cellY * rows * paint.scale];
      context.drawImage(picture.canvas, toX(paint, x0), toY(paint, y0), width, height);
    },
    outline: () => false,
    labels: () => [],
    marks: () => [],
    stops: () => [],
  };
}
