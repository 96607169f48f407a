// `npm run bench`: builds, measures, writes docs/performance.md and docs/performance.json.
import { execSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { benchLoad } from './load.mjs';

execSync('npm run --silent build', { stdio: 'inherit' });
const load = await benchLoad();
const machine = `${cpus().length} x ${cpus()[0].model}, Node ${process.version}, Chromium ${load.browser}`;
const date = new Date().toISOString().slice(0, 10);
const columns = [
  ['place', 'place'],
  ['slowdown', 'CPU slowdown'],
  ['firstContentfulPaintMs', 'first contentful paint, ms'],
  ['firstMapMs', 'first map painted, ms'],
  ['allPanelsMs', 'all panels hold data, ms'],
  ['longTaskMs', 'long tasks, ms'],
  ['untilMapKiB', 'JavaScript until the map, KiB gzip'],
  ['inAllKiB', 'JavaScript in all, KiB gzip'],
];
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = [
  line(columns.map(([, title]) => title)),
  line(columns.map(() => '---')),
  ...load.rows.map((row) => line(columns.map(([key]) => row[key]))),
].join('\n');

writeFileSync('docs/performance.json', `${JSON.stringify({ date, machine, load: load.rows }, null, 2)}\n`);
writeFileSync(
  'docs/performance.md',
  `# Measured\n\nWritten by \`npm run bench\` on ${date}: ${machine}. Times are medians of ${load.runs} loads over loopback on a shared machine; compare them within one run, not between runs. "In all" counts everything that was fetched until a second and a half after the last panel held data: on the wall the charts and the other scenes too, which follow the Overview by themselves (\`node scripts/budget.mjs\` tells them apart).\n\n## First load\n\n${table}\n`,
);
console.log(table);
