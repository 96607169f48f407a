import type { Paint } from '../paint.ts';
import type { Raster } from './raster.ts';
import type { Field } from './stretch.ts';

export interface Shown {
  raster: Raster;
  values: Float32Array;
  max: number;
}

export const fieldOf = ({ raster: { columns, rows }, values }: Shown): Field => ({ values, columns, rows });

/** How many steps of the table a count per km2 is. */
export const scaleOf = ({ max }: Shown, table: Uint32Array): number =>
  max > 0 ? (table.length - 1) / max : 0;

/** Pictures on one canvas, whose size and buffers follow what is drawn. */
export interface HeatSheet {
  canvas: HTMLCanvasElement;
  /** Shows what `fill` writes, a word for each pixel. */
  draw: (width: number, height: number, fill: (words: Uint32Array) => void) => void;
}

export function heatSheet(): HeatSheet {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  let image: ImageData | undefined;
  let words = new Uint32Array(0);
  return {
    canvas,
    draw(width, height, fill) {
      if (image?.width !== width || image.height !== height) {
        canvas.width = width;
        canvas.height = height;
        image = new ImageData(width, height);
        words = new Uint32Array(image.data.buffer);
      }
      fill(words);
      context?.putImageData(image, 0, 0);
    },
  };
}

/** Draws a field somewhere. */
export type DrawHeat = (paint: Paint, shown: Shown, table: Uint32Array) => void;
