import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const FOLDER = process.env['SOAK_DIR'] ?? 'dist/soak';
const names = ['first', 'second'] as const;
export type BuildName = (typeof names)[number];

const folderOf = (name: BuildName | 'live' | 'server') => resolve(FOLDER, name);

/** The same product with another line in every script: other contents, so other names, as after any change of code. */
async function buildApp(name: BuildName): Promise<void> {
  const output = { postBanner: `/* ${name} */` };
  await build({
    logLevel: 'warn',
    build: { outDir: folderOf(name), emptyOutDir: true, rolldownOptions: { output } },
  });
}

async function buildCity(): Promise<void> {
  const ssr = 'bench/performance/soak/cityProcess.ts';
  await build({ logLevel: 'warn', build: { ssr, outDir: folderOf('server'), emptyOutDir: true } });
}

/** Two builds of the dashboard and the city's program; those of an earlier run where SOAK_BUILT is set. */
export async function prepare(): Promise<{ city: string; app: string }> {
  if (!process.env['SOAK_BUILT']) {
    // oxlint-disable-next-line no-await-in-loop -- two builds at once take as long, and twice the memory
    for (const name of names) await buildApp(name);
    await buildCity();
  }
  return { city: join(folderOf('server'), 'cityProcess.js'), app: folderOf('first') };
}

/** Puts a build into the folder that is served, as a deployment does. */
export function install(name: BuildName): string {
  const live = folderOf('live');
  if (existsSync(live)) rmSync(live, { recursive: true });
  cpSync(folderOf(name), live, { recursive: true });
  return live;
}
