import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PackFile } from './packSet.ts';

const isRules = (name: string) => /\.(ya?ml|json)$/i.test(name);

/**
 * The files of rules in a folder (`.yaml`, `.yml`, `.json`), in the order of their names, or the one file named.
 * Throws in words where the path cannot be read.
 */
export async function readPackFiles(path: string): Promise<PackFile[]> {
  try {
    const folder = (await stat(path)).isDirectory();
    const names = folder ? (await readdir(path)).filter(isRules).sort() : [basename(path)];
    const placed = names.map((name) => ({ name, file: folder ? join(path, name) : path }));
    return await Promise.all(
      placed.map(async ({ name, file }) => ({ name, text: await readFile(file, 'utf8') })),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`packs "${path}" cannot be read: ${why}`, { cause: error });
  }
}
