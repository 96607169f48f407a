/** How many boxes, top to bottom, lie whole within `height` (all in the same pixels); never less than one. */
export function fitting(bottoms: readonly number[], height: number): number {
  // A layout rounds to fractions of a pixel; half a pixel over is not a cut-off line.
  const first = bottoms.findIndex((bottom) => bottom > height + 0.5);
  return Math.max(1, first < 0 ? bottoms.length : first);
}
