import { colourTable } from './heat/colourTable.ts';
import { heatOf } from './heat/heat.ts';
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

function heatColours(palette: Palette): Uint32Array {
  return colourTable(HEAT_TOKENS.map((token) => palette.rgb(token)));
}

/** What a picture shows: another layer, place or palette needs another one. */
interface Subject {
  layer: GridLayer;
  raster: Raster;
  palette: Palette;
}

function sameSubject(a: Subject | undefined, b: Subject): boolean {
  return a?.layer.count === b.layer.count && a.palette === b.palette && sameRaster(a.raster, b.raster);
}

function subjectOf(layer: GridLayer, paint: Paint, before: Raster | undefined): Subject {
  const sigma = sigmaInWorld(layer.grid, layer.bandwidthMetres);
  const planned = planRaster(gridBox(layer.grid), sigma, paint.box, FINEST_PIXELS / paint.scale);
  return {
    layer,
    raster: before && sameRaster(before, planned) ? before : planned,
    palette: paint.palette,
  };
}

/** A small picture of the field, kept between redraws. */
function pictureOf({ columns, rows }: Raster, words: Uint32Array, canvas: HTMLCanvasElement): void {
  canvas.width = columns;
  canvas.height = rows;
  const image = new ImageData(new Uint8ClampedArray(words.buffer as ArrayBuffer), columns, rows);
  canvas.getContext('2d')?.putImageData(image, 0, 0);
}

/**
 * Density of counts: computed in a worker when counts or the place in view change, only stretched when the map moves. The last
 * picture stays until the next one is there; `onPicture` is called then.
 */
export function heatLayer(onPicture: () => void): LayerAdapter<GridLayer> {
  let layer: GridLayer | undefined;
  let canvas: HTMLCanvasElement | undefined;
  let shown: Subject | undefined;
  let asked: Subject | undefined;

  const ask = async (subject: Subject) => {
    asked = subject;
    const words = await heatOf(subject.layer).picture(subject.raster, heatColours(subject.palette));
    // A newer question has been asked meanwhile, or nobody looks any more.
    if (asked !== subject || !layer || !words) return;
    canvas ??= document.createElement('canvas');
    pictureOf(subject.raster, words, canvas);
    shown = subject;
    onPicture();
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
      canvas = undefined;
      shown = undefined;
      asked = undefined;
    },
    pick: () => null,
    paint(phase, paint) {
      if (phase !== 'heat' || !layer) return;
      const subject = subjectOf(layer, paint, asked?.raster);
      if (!sameSubject(asked, subject)) void ask(subject);
      if (!shown || !canvas) return;
      const { x0, y0, cellX, cellY, columns, rows } = shown.raster;
      const { context } = paint;
      context.imageSmoothingEnabled = true;
      context.imageSmoothingQuality = 'high';
      const [width, height] = [cellX * columns * paint.scale, cellY * rows * paint.scale];
      context.drawImage(canvas, toX(paint, x0), toY(paint, y0), width, height);
    },
    outline: () => false,
    labels: () => [],
    marks: () => [],
    stops: () => [],
  };
}
