import { toX, toY } from '../paint.ts';
import type { Paint } from '../paint.ts';
import type { Raster } from './raster.ts';
import { createStretcher } from './stretch.ts';

export interface Shown {
  raster: Raster;
  values: Float32Array;
  max: number;
}

interface Sheet {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
  image: ImageData;
  words: Uint32Array;
}

/** In larger pictures one pixel stands for four: kernels are a dozen wide there, and the time of a full map goes into pixels. */
const MOST_PIXELS = 1_000_000;

function sheetOf(width: number, height: number, before: Sheet | undefined): Sheet | undefined {
  if (before?.image.width === width && before.image.height === height) return before;
  const canvas = before?.canvas ?? document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = before?.context ?? canvas.getContext('2d');
  const image = new ImageData(width, height);
  return context ? { canvas, context, image, words: new Uint32Array(image.data.buffer) } : undefined;
}

/** Draws a field at its place, at the pixels of the screen; keeps one picture of the size last drawn. */
export function heatSheet(): (paint: Paint, shown: Shown, table: Uint32Array) => void {
  const stretch = createStretcher();
  let sheet: Sheet | undefined;
  return (paint, { raster, values, max }, table) => {
    const { context, ratio } = paint;
    const { columns, rows } = raster;
    const [left, top] = [toX(paint, raster.x0) * ratio, toY(paint, raster.y0) * ratio];
    const [cellWidth, cellHeight] = [raster.cellX * paint.scale * ratio, raster.cellY * paint.scale * ratio];
    const [x, y] = [Math.max(0, Math.round(left)), Math.max(0, Math.round(top))];
    const wide = Math.min(Math.round(paint.width * ratio), Math.round(left + cellWidth * columns)) - x;
    const high = Math.min(Math.round(paint.height * ratio), Math.round(top + cellHeight * rows)) - y;
    if (wide <= 0 || high <= 0) return;
    const grain = wide * high > MOST_PIXELS ? 2 : 1;
    sheet = sheetOf(Math.ceil(wide / grain), Math.ceil(high / grain), sheet);
    if (!sheet) return;
    const placing = {
      left: (left - x) / grain,
      top: (top - y) / grain,
      cellWidth: cellWidth / grain,
      cellHeight: cellHeight / grain,
    };
    const scale = max > 0 ? (table.length - 1) / max : 0;
    stretch({ values, columns, rows }, placing, scale, table, sheet.words, sheet.image.width);
    sheet.context.putImageData(sheet.image, 0, 0);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.imageSmoothingEnabled = false;
    context.drawImage(sheet.canvas, x, y, sheet.image.width * grain, sheet.image.height * grain);
    context.restore();
  };
}
