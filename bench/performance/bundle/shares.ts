import { gzipSync } from 'node:zlib';

/** One module of a chunk, with its code as it ships. */
export interface ShippedModule {
  id: string;
  code: string;
}

export interface Chunk {
  code: string;
  modules: ShippedModule[];
}

export const OURS = 'the product itself';
const TOOLS = "the build tool's own helpers";
const KIB = 1024;

export const gzipKiB = (code: string): number => gzipSync(code, { level: 9 }).length / KIB;

/** The package that a module comes from. */
export function packageOf(id: string): string {
  const path = id.replaceAll('\\', '/');
  const inside = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  if (inside !== undefined) return inside;
  return path.startsWith('\0') ? TOOLS : OURS;
}

/**
 * What each package weighs in the chunks, in KiB gzip. The modules of one package in one chunk are compressed together;
 * a chunk's own size is divided in that proportion, so that the shares add up to what ships.
 */
export function sharesOf(chunks: readonly Chunk[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { code, modules } of chunks) {
    const texts = new Map<string, string>();
    for (const module of modules) {
      const name = packageOf(module.id);
      texts.set(name, (texts.get(name) ?? '') + module.code);
    }
    const sizes = [...texts].map(([name, text]) => [name, text === '' ? 0 : gzipKiB(text)] as const);
    const sum = sizes.reduce((total, [, size]) => total + size, 0);
    for (const [name, size] of sizes) {
      const share = sum === 0 ? 0 : (gzipKiB(code) * size) / sum;
      shares.set(name, (shares.get(name) ?? 0) + share);
    }
  }
  return shares;
}
