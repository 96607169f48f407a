/** How the same lines are given to the chart library. */
export type Way = 'product' | 'objects' | 'typed' | 'minmax' | 'lttb' | 'large' | 'scatter';

export const ways: { way: Way; name: string }[] = [
  { way: 'product', name: 'the product: lowest and highest of each pixel column, typed arrays' },
  { way: 'objects', name: 'ECharts, arrays of pairs' },
  { way: 'typed', name: 'ECharts, typed arrays' },
  { way: 'minmax', name: "ECharts, typed arrays, `sampling: 'minmax'`" },
  { way: 'lttb', name: "ECharts, typed arrays, `sampling: 'lttb'`" },
  { way: 'large', name: 'ECharts, typed arrays, `large` (a line ignores it)' },
  { way: 'scatter', name: 'ECharts, dots instead of lines, `large`' },
];
