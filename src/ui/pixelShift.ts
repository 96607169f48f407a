const STEP_PX = 2;
const ring = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

/** Where the picture stands after so many whole hours, in px: one step each hour, round its own place. */
export function pixelShift(hours: number): { x: number; y: number } {
  const [x, y] = hours < 1 ? [0, 0] : (ring[(hours - 1) % ring.length] ?? [0, 0]);
  return { x: x * STEP_PX, y: y * STEP_PX };
}
