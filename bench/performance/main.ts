import { execSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium.mjs';
import { documentOf } from './document.ts';
import type { Part } from './part.ts';
import { readRecord } from './record.ts';
import type { Recorded } from './record.ts';

const RECORD = 'docs/performance.json';
const DOCUMENT = 'docs/performance.md';

/** Every part by its id, in the order of the document; loaded when asked for. */
const parts: Record<string, () => Promise<Part>> = {
  load: async () => (await import('./load/loadPart.ts')).loadPart,
  bundle: async () => (await import('./bundle/bundlePart.ts')).bundlePart,
  heat: async () => (await import('./heat/heatPart.ts')).heatPart,
  charts: async () => (await import('./charts/chartsPart.ts')).chartsPart,
  tables: async () => (await import('./tables/tablesPart.ts')).tablesPart,
  stream: async () => (await import('./stream/streamPart.ts')).streamPart,
  scale: async () => (await import('./scale/scalePart.ts')).scalePart,
  soak: async () => (await import('./soak/soakPart.ts')).soakPart,
};

async function measure(part: Part, browser: Browser): Promise<Recorded> {
  const began = performance.now();
  const findings = await part.run(browser);
  const cpu = cpus();
  return {
    title: part.title,
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpu.length} x ${cpu[0]?.model.trim()}, Node ${process.version}, Chromium ${browser.version()}`,
    seconds: Math.round((performance.now() - began) / 1000),
    ...findings,
  };
}

function tell({ title, verdicts }: Recorded): void {
  console.log(`\n${title}`);
  for (const { asked, measured, met } of verdicts)
    console.log(`${met ? 'met    ' : 'NOT MET'}  ${asked}: ${measured}`);
}

/** `npm run bench [-- part ...]`: builds, measures and writes docs/performance.md and .json; parts not asked for keep their figures. */
export async function main(asked: readonly string[]): Promise<number> {
  const ids = Object.keys(parts);
  const unknown = asked.filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    console.error(`No such part: ${unknown.join(', ')}. There are: ${ids.join(', ')}.`);
    return 1;
  }
  if (!process.env['BENCH_BUILT'])
    execSync('npm run --silent build', { stdio: ['ignore', 'ignore', 'inherit'] });
  const record = readRecord(RECORD);
  for (const [id, load] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(id)) continue;
    // oxlint-disable no-await-in-loop -- two parts at once would measure each other
    const part = await load();
    const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
    try {
      record[id] = await measure(part, browser);
    } finally {
      await browser.close();
    }
    // oxlint-enable no-await-in-loop
    tell(record[id]);
    writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
    writeFileSync(DOCUMENT, documentOf(record, ids));
  }
  return 0;
}
