import type { Bounds, Padding } from './mapTypes.ts';
import { latOf, lngOf, worldX, worldY } from './mercator.ts';

export interface Size {
  width: number;
  height: number;
}

export interface Fitted {
  center: [lng: number, lat: number];
  zoom: number;
}

function sides(padding: Padding): { top: number; right: number; bottom: number; left: number } {
  return typeof padding === 'number'
    ? { top: padding, right: padding, bottom: padding, left: padding }
    : padding;
}

/** Width over height of the bounds as drawn (Mercator). */
export function aspectOf([west, south, east, north]: Bounds): number {
  return (worldX(east) - worldX(west)) / (worldY(south) - worldY(north));
}

/** The centre and fractional zoom at which the bounds just fill a frame of `size` CSS pixels inside its padding. */
export function fitBounds(bounds: Bounds, size: Size, padding: Padding = 0): Fitted {
  const [west, south, east, north] = bounds;
  const { top, right, bottom, left } = sides(padding);
  const width = Math.max(1, size.width - left - right);
  const height = Math.max(1, size.height - top - bottom);
  const spanX = Math.max(1e-9, worldX(east) - worldX(west));
  const spanY = Math.max(1e-9, worldY(south) - worldY(north));
  const scale = Math.min(width / spanX, height / spanY);
  const x = (worldX(west) + worldX(east)) / 2 + (right - left) / 2 / scale;
  const y = (worldY(south) + worldY(north)) / 2 + (bottom - top) / 2 / scale;
  return { center: [lngOf(x), latOf(y)], zoom: Math.log2(scale) };
}
