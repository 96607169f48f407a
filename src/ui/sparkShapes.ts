type Band = { low: number; high: number } | null;
type Shapes = { lines: string[]; bands: string[]; last: string | null };

/** SVG paths of a sparkline in a box of width x height, y from zero to the largest of values and band; gaps stay gaps. */
export function sparkShapes(
  values: readonly (number | null)[],
  band: readonly Band[],
  width: number,
  height: number,
): Shapes {
  const length = Math.max(values.length, band.length, 2);
  const top = Math.max(1, ...values.map((value) => value ?? 0), ...band.map((range) => range?.high ?? 0));
  const x = (index: number) => round((index / (length - 1)) * width);
  const y = (value: number) => round(height - (value / top) * height);
  const lines = runs(values).map((run) => `M${run.map(({ at, value }) => `${x(at)} ${y(value)}`).join('L')}`);
  const bands = runs(band).map((run) => {
    const upper = run.map(({ at, value }) => `${x(at)} ${y(value.high)}`);
    const lower = run.map(({ at, value }) => `${x(at)} ${y(value.low)}`).reverse();
    return `M${[...upper, ...lower].join('L')}Z`;
  });
  const final = runs(values).at(-1)?.at(-1);
  // A line of no length with round caps stays a round dot however the box is stretched.
  return { lines, bands, last: final ? `M${x(final.at)} ${y(final.value)}h0` : null };
}

type Placed<Value> = { at: number; value: Value };

function runs<Value>(items: readonly (Value | null)[]): Placed<Value>[][] {
  const found: Placed<Value>[][] = [];
  let open: Placed<Value>[] = [];
  items.forEach((value, at) => {
    if (value === null) {
      open = [];
      return;
    }
    if (open.length === 0) found.push(open);
    open.push({ at, value });
  });
  return found;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
