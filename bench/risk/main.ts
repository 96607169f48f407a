import { writeFile } from 'node:fs/promises';
import { builtInPacks } from '../../server/packs/builtIn.ts';
import { compareMaps } from './compareMaps.ts';
import { report } from './report.ts';

/** Compares the five-colour pack with the published maps and writes docs/risk-rules.md. */
export async function main(): Promise<void> {
  const [pack] = builtInPacks.packs;
  if (pack?.method !== 'thresholds') throw new Error('The default pack is not one of thresholds.');
  await writeFile('docs/risk-rules.md', `${report(pack, builtInPacks.packs).trimEnd()}\n`);
  for (const { day, agree, possible, rows } of compareMaps(pack)) {
    process.stdout.write(`${day}: ${agree} of ${rows.length} agree, ${possible} possible\n`);
  }
}
