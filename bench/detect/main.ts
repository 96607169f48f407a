import { writeFileSync } from 'node:fs';
import { documentOf } from './document.ts';
import { findingsOf } from './report.ts';
import { scoreYear } from './scoreYears.ts';
import { wiredLevel } from './wired.ts';

const seed = 1;

/** Enough to see that the level does in the product what its rule does in the table. */
const wiredYears = 50;

/** `npm run bench:detect [years]`: measures every detector and writes docs/detection.md. */
export function main([given = '1000']: readonly string[]): number {
  const years = Number(given);
  if (!Number.isInteger(years) || years < 1) {
    console.error(`"${given}" is no number of clinic-years: npm run bench:detect -- 1000`);
    return 1;
  }
  const findings = findingsOf(Array.from({ length: years }, (_, index) => scoreYear(seed + index)));
  const wired = wiredLevel(Math.min(years, wiredYears), seed);
  const { user, system } = process.cpuUsage();
  const seconds = Math.round((user + system) / 1e6);
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync('docs/detection.md', documentOf(findings, wired, { date, seconds, node: process.version }));
  console.log(`${years} clinic-years, ${seconds} s of processor time: docs/detection.md`);
  return 0;
}
