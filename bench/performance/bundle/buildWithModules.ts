import { build, minifySync } from 'vite';
import type { Plugin } from 'vite';
import type { Chunk } from './shares.ts';

/** The product's own build, kept in memory, with the modules of each chunk; workers' chunks are read in the same way. */
export async function buildWithModules(): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  const collect: Plugin = {
    name: 'collect-modules',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const modules = Object.entries(chunk.modules).map(([id, { code }]) => ({
          id,
          // As it ships: without the comments and the long names that the rendered module still has.
          code: code ? minifySync(`${id}.js`, code, { mangle: { toplevel: true } }).code : '',
        }));
        chunks.push({ code: chunk.code, modules });
      }
    },
  };
  await build({
    logLevel: 'error',
    plugins: [collect],
    worker: { plugins: () => [collect] },
    build: { write: false },
  });
  return chunks;
}
