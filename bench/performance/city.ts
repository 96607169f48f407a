import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { startCity } from '../../scripts/city.mjs';

export type City = Awaited<ReturnType<typeof startCity>>;
export type CityOptions = NonNullable<Parameters<typeof startCity>[0]>;

/** The pages of this folder, built beside a copy of the server: they ask the same API and are served in the same way. */
const PAGES = resolve(process.env['BENCH_PAGES_DIR'] ?? 'dist/bench');
let built: Promise<unknown> | undefined;

async function buildPages(): Promise<void> {
  rmSync(PAGES, { recursive: true, force: true });
  const config = { configFile: 'bench/performance/pages/vite.config.ts', logLevel: 'warn' } as const;
  await build({ ...config, build: { outDir: `${PAGES}/app` } });
  cpSync('dist/server', `${PAGES}/server`, { recursive: true });
}

/** A city that serves the pages of bench/performance/pages at /<name>.html. */
export async function startPages(options: CityOptions = {}): Promise<City> {
  await (built ??= buildPages());
  return startCity({ ...options, dist: PAGES });
}
