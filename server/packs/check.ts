import { builtInPacks } from './builtIn.ts';
import { readPackSet, refusedLines } from './packSet.ts';
import { readPackFiles } from './readPackFiles.ts';

const out = (line: string) => process.stdout.write(`${line}\n`);
const error = (line: string) => process.stderr.write(`${line}\n`);

/** Checks files of rules, or those of a folder, and says what is wrong with them; 1 if anything is. */
export async function main([path]: readonly string[]): Promise<number> {
  if (path === undefined) {
    error('Say what to check: npm run check:packs -- <folder or file>');
    return 1;
  }
  const files = await readPackFiles(path);
  const { packs, refused } = readPackSet(files, builtInPacks.packs);
  for (const line of refusedLines(refused)) error(line);
  const read = packs.filter((pack) => !builtInPacks.packs.includes(pack));
  for (const { id, name } of read) out(`${id}: ${name.en} / ${name.zh}`);
  if (files.length === 0) error(`There is no .yaml, .yml or .json file in ${path}.`);
  return refused.length > 0 || files.length === 0 ? 1 : 0;
}
