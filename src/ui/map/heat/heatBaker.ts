import { toX, toY } from '../paint.ts';
import { fieldOf, heatSheet, scaleOf } from './heatSheet.ts';
import type { DrawHeat } from './heatSheet.ts';
import { createStretcher } from './stretch.ts';

/** In larger pictures one pixel stands for four: kernels are a dozen wide there, and the time of a full map goes into pixels. */
const MOST_PIXELS = 1_000_000;

/** Draws fields on the map's own canvas, at the pixels of the screen: for as long as the map moves, which then moves in one piece. */
export function heatBaker(): DrawHeat {
  const stretch = createStretcher();
  const { canvas, draw } = heatSheet();
  return (paint, shown, table) => {
    const { context, ratio } = paint;
    const { x0, y0, cellX, cellY, columns, rows } = shown.raster;
    const [left, top] = [toX(paint, x0) * ratio, toY(paint, y0) * ratio];
    const [cellWidth, cellHeight] = [cellX * paint.scale * ratio, cellY * paint.scale * ratio];
    const [x, y] = [Math.max(0, Math.round(left)), Math.max(0, Math.round(top))];
    const wide = Math.min(Math.round(paint.width * ratio), Math.round(left + cellWidth * columns)) - x;
    const high = Math.min(Math.round(paint.height * ratio), Math.round(top + cellHeight * rows)) - y;
    if (wide <= 0 || high <= 0) return;
    const grain = wide * high > MOST_PIXELS ? 2 : 1;
    const [width, height] = [Math.ceil(wide / grain), Math.ceil(high / grain)];
    const placing = {
      left: (left - x) / grain,
      top: (top - y) / grain,
      cellWidth: cellWidth / grain,
      cellHeight: cellHeight / grain,
    };
    draw(width, height, (words) =>
      stretch(fieldOf(shown), placing, scaleOf(shown, table), table, words, width),
    );
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.imageSmoothingEnabled = false;
    context.drawImage(canvas, x, y, width * grain, height * grain);
    context.restore();
  };
}
