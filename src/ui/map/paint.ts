import type { Lang } from '../lang.ts';
import type { Box } from './geometry.ts';
import type { Palette } from './palette.ts';

/** Text sizes and line widths in CSS pixels, from the font size of the map's element. */
export interface Sizes {
  name: number;
  value: number;
  note: number;
  line: number;
}

/** Where the world lies on a canvas. */
export interface Extent {
  /** CSS pixels per world unit, and the world pixel at the canvas's corner. */
  scale: number;
  originX: number;
  originY: number;
  width: number;
  height: number;
}

/** One redraw: where the world lies on a canvas, and how it looks. */
export interface Place extends Extent {
  /** What the canvas shows, in world units. */
  box: Box;
  ratio: number;
  /** What lies above a density is drawn on a canvas of its own, so that the density may lie between the two on one of its own. */
  layered: boolean;
  palette: Palette;
  sizes: Sizes;
  family: string;
  lang: Lang;
}

export interface Paint extends Place {
  context: CanvasRenderingContext2D;
}

/** What a canvas shows, in world units. */
export function boxOf({ originX, originY, width, height, scale }: Extent): Box {
  return [originX / scale, originY / scale, (originX + width) / scale, (originY + height) / scale];
}

/** In drawing order. */
export const phases = ['land', 'fill', 'heat', 'water', 'border', 'outline', 'flow', 'point'] as const;
export type Phase = (typeof phases)[number];

export function toX(paint: Paint, worldX: number): number {
  return worldX * paint.scale - paint.originX;
}

export function toY(paint: Paint, worldY: number): number {
  return worldY * paint.scale - paint.originY;
}

const LEAST_STEP = 0.6;

/** Adds rings to the current path, leaving out vertices that fall on the pixel of the one before. */
export function trace(paint: Paint, rings: readonly Float64Array[], closed: boolean): void {
  const { context, scale, originX, originY } = paint;
  for (const ring of rings) {
    let [lastX, lastY] = [Infinity, Infinity];
    const end = ring.length - 2;
    for (let i = 0; i <= end; i += 2) {
      const x = (ring[i] ?? 0) * scale - originX;
      const y = (ring[i + 1] ?? 0) * scale - originY;
      if (i === 0) context.moveTo(x, y);
      else if (i === end || Math.abs(x - lastX) + Math.abs(y - lastY) > LEAST_STEP) context.lineTo(x, y);
      else continue;
      lastX = x;
      lastY = y;
    }
    if (closed) context.closePath();
  }
}

export function font(paint: Paint, size: number, weight: 400 | 600 | 700, italic = false): string {
  return `${italic ? 'italic ' : ''}${weight} ${size.toFixed(2)}px ${paint.family}`;
}
