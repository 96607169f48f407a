import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { evaluateStock } from './evaluateStock.ts';
import { evaluateVisits } from './evaluateVisits.ts';
import { report } from './report.ts';

const seriesPerCell = 40;
const forecastsPerCell = 3_000;

/** `npm run bench:forecast`: measures the forecasts on simulated series and writes docs/forecast.md. */
export function main(): number {
  const started = performance.now();
  const visits = evaluateVisits({ seriesPerCell, historyDays: 42 });
  const lengths = [21, 28, 84].map((historyDays) => ({
    historyDays,
    ...evaluateVisits({ seriesPerCell: 8, historyDays }),
  }));
  const stock = evaluateStock(forecastsPerCell);
  const made = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores, Node ${process.version}`,
    seconds: Math.round((performance.now() - started) / 1_000),
  };
  const { text, passed, summary } = report({ visits, lengths, stock, made });
  writeFileSync('docs/forecast.md', text);
  console.log(`${summary}\nWritten to docs/forecast.md in ${made.seconds} s.`);
  return passed ? 0 : 1;
}
