import { toX, toY } from '../paint.ts';
import type { Paint } from '../paint.ts';
import { createDoubler, doubled } from './double.ts';
import { fieldOf, heatSheet, scaleOf } from './heatSheet.ts';
import type { DrawHeat } from './heatSheet.ts';
import type { Raster } from './raster.ts';
import { createStretcher } from './stretch.ts';

/** CSS pixels that one of the picture may be wide: in wider ones the lines between them would show. */
const WIDEST = 8;

export interface LaidHeat {
  lay: DrawHeat;
  hide: () => void;
  remove: () => void;
}

/** The cells that a line of pixels from 0 to `length` needs, where the first cell begins at `from`. */
function seen(from: number, cell: number, cells: number, length: number): [number, number] {
  const first = Math.max(0, Math.floor(-from / cell - 0.5));
  return [first, Math.min(cells, Math.ceil((length - from) / cell + 0.5))];
}

function partOf(paint: Paint, { x0, y0, cellX, cellY, columns, rows }: Raster) {
  const [left, right] = seen(toX(paint, x0), cellX * paint.scale, columns, paint.width);
  const [top, bottom] = seen(toY(paint, y0), cellY * paint.scale, rows, paint.height);
  return { left, top, right, bottom };
}

/**
 * Lays fields over the canvas that is painted as a small picture of their own, which the browser stretches: nothing else is drawn
 * for another picture, and no more of this one than its kernel needs.
 */
export function laidHeat(): LaidHeat {
  const { canvas, draw } = heatSheet();
  const double = createDoubler();
  const stretch = createStretcher();
  canvas.className = 'leaflet-layer';
  canvas.style.transformOrigin = '0 0';
  const place = (x: number, y: number, wide: number, high: number) => {
    canvas.style.transform = `translate(${x}px,${y}px) scale(${wide},${high})`;
  };
  return {
    lay(paint, shown, table) {
      const { x0, y0, cellX, cellY } = shown.raster;
      const part = partOf(paint, shown.raster);
      canvas.hidden = part.left >= part.right || part.top >= part.bottom;
      if (canvas.hidden) return;
      const [wide, high] = [cellX * paint.scale, cellY * paint.scale];
      const [field, scale] = [fieldOf(shown), scaleOf(shown, table)];
      const [x, y] = [toX(paint, x0) + part.left * wide, toY(paint, y0) + part.top * high];
      if (wide <= 2 * WIDEST) {
        const { width, height } = doubled(part);
        draw(width, height, (words) => double(field, part, scale, table, words));
        place(x + wide / 4, y + high / 4, wide / 2, high / 2);
      } else {
        const [columns, rows] = [part.right - part.left, part.bottom - part.top];
        const [width, height] = [Math.ceil((columns * wide) / WIDEST), Math.ceil((rows * high) / WIDEST)];
        const [cellWidth, cellHeight] = [width / columns, height / rows];
        const placing = { left: -part.left * cellWidth, top: -part.top * cellHeight, cellWidth, cellHeight };
        draw(width, height, (words) => stretch(field, placing, scale, table, words, width));
        place(x, y, (columns * wide) / width, (rows * high) / height);
      }
      const below = paint.context.canvas;
      if (below.nextSibling !== canvas) below.after(canvas);
    },
    hide() {
      canvas.hidden = true;
    },
    remove: () => canvas.remove(),
  };
}
