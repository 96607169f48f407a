/** The next of 1, 2, 2.5, 5 times a power of ten. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5].find((step) => value <= step * power * (1 + 1e-9)) ?? 10;
  return Number((step * power).toPrecision(3));
}

/** Counts per km2 at the ends and three marks between, for a legend. */
export function heatSteps(max: number): number[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => Number((share * max).toPrecision(3)));
}
