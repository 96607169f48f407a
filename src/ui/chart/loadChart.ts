/** Fetches the chart code; a wall calls it at start, for nothing can be fetched once the line is down. */
export function loadChart() {
  return import('./Chart.tsx');
}
