const WORLD = 256;
const EQUATOR_METRES = 40_075_016.686;
const MAX_LATITUDE = 85.0511287798;

/** Web Mercator in pixels of zoom 0 (0..256, y down), the unit of all drawing in this folder. */
export function worldX(lng: number): number {
  return ((lng + 180) / 360) * WORLD;
}

export function worldY(lat: number): number {
  const sine = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180);
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD;
}

export function lngOf(x: number): number {
  return (x / WORLD) * 360 - 180;
}

export function latOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI;
}

/** Metres on the ground of one world unit at a latitude in degrees. */
export function metresPerWorldUnit(lat: number): number {
  return (EQUATOR_METRES * Math.cos((lat * Math.PI) / 180)) / WORLD;
}
