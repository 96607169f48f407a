import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import * as z from 'zod/mini';
import { siteConfig } from '#contract/siteConfig.ts';
import type { SiteConfig } from '#contract/siteConfig.ts';
import { builtInPacks } from '../server/packs/builtIn.ts';
import { readPackSet, refusedLines } from '../server/packs/packSet.ts';
import type { PackSet } from '../server/packs/packSet.ts';
import { readPackFiles } from '../server/packs/readPackFiles.ts';
import { createSite } from '../server/static.ts';
import { readGeography } from './readGeography.ts';
import { readSettings, SettingError } from './settings.ts';
import { startSimulation } from './simulation.ts';
import type { Simulation } from './simulation.ts';

const app = fileURLToPath(new URL('../app/', import.meta.url));
const LAST_ANSWERS_MS = 3_000;

const help = `Usage: npm start -- [--scenario <id>] [--start <day or moment>] [--rate <seconds a second>] [--paused] [--seed <number>] [--packs <folder or file>]
Environment: PORT (8080), HOST (127.0.0.1), CITY_SCENARIO, CITY_START, CITY_RATE, CITY_PAUSED, CITY_SEED, CITY_PACKS (see docs/recipes/add-a-rule-pack.md), CITY_CONFIG (a file, see docs/recipes/add-a-base-map.md).`;

function flags(): Record<string, string | boolean | undefined> {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    const options = {
      scenario: text,
      start: text,
      rate: text,
      seed: text,
      packs: text,
      paused: flag,
      help: flag,
    };
    return parseArgs({ options }).values;
  } catch (error) {
    throw new SettingError(`${error instanceof Error ? error.message : String(error)}\n${help}`);
  }
}

function portOf(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new SettingError(`PORT "${value}" cannot be used: write a number from 0 to 65535.`);
}

/** The product's rule packs with the city's own on top; says on the console which files are not used. */
async function readPacks(path: string | undefined): Promise<PackSet> {
  if (path === undefined) return builtInPacks;
  try {
    const set = readPackSet(await readPackFiles(path), builtInPacks.packs);
    for (const line of refusedLines(set.refused)) console.error(`Rule pack refused: ${line}`);
    return set;
  } catch (error) {
    throw new SettingError(error instanceof Error ? error.message : String(error));
  }
}

async function openCity(given: ReturnType<typeof flags>): Promise<Simulation> {
  const { packs, ...settings } = readSettings((name) => {
    const value = given[name] ?? process.env[`CITY_${name.toUpperCase()}`];
    return value === undefined ? undefined : String(value);
  });
  try {
    return await startSimulation({
      ...settings,
      packs: await readPacks(packs),
      geography: await readGeography(join(app, 'geo')),
      realNow: () => performance.now(),
      onFailure: (error) => console.error(error),
    });
  } catch (error) {
    if (error instanceof RangeError) throw new SettingError(error.message);
    throw error;
  }
}

async function readConfig(): Promise<SiteConfig> {
  const path = process.env['CITY_CONFIG'];
  if (path === undefined) return { tiles: null };
  try {
    return z.parse(siteConfig, JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SettingError(
      `CITY_CONFIG "${path}" cannot be used: ${why}\nSee docs/recipes/add-a-base-map.md.`,
    );
  }
}

async function listen(
  simulation: Simulation,
  port: number,
  host: string,
): Promise<ReturnType<typeof createServer>> {
  const site = createSite({ root: app, api: simulation.api, config: await readConfig() });
  const server = createServer(getRequestListener((request) => site.fetch(request)));
  // A wall's event stream stays open for months; Node's own limits are for ordinary requests.
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const words: Record<string, string> = {
        EADDRINUSE: `Port ${port} on ${host} is taken. Choose another: PORT=${port + 1} npm start`,
        EACCES: `Port ${port} may not be used by this user. Choose one above 1023: PORT=8080 npm start`,
        EADDRNOTAVAIL: `HOST "${host}" is no address of this machine.`,
        ENOTFOUND: `HOST "${host}" is no address of this machine.`,
      };
      const known = words[error.code ?? ''];
      reject(known === undefined ? error : new SettingError(known));
    });
    server.listen(port, host, () => resolve(server));
  });
}

function stopOnSignal(server: ReturnType<typeof createServer>, simulation: Simulation) {
  const stop = () => {
    simulation.stop();
    server.close(() => process.exit(0));
    // Streams end now, and their connections turn idle a moment later.
    setInterval(() => server.closeIdleConnections(), 50).unref();
    // Whoever is still being answered gets a moment, then the line is cut.
    setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function main() {
  const began = performance.now();
  const given = flags();
  if (given['help']) {
    console.log(help);
    return;
  }
  const port = portOf(process.env['PORT'] ?? '8080');
  const host = process.env['HOST'] ?? '127.0.0.1';
  const simulation = await openCity(given);
  const server = await listen(simulation, port, host);
  stopOnSignal(server, simulation);
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const base = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  const { id } = simulation.city.scenario;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `City "${id}" is running, ready in ${seconds} s; one second is ${simulation.clock.rate} s of its time.`,
  );
  console.log(`  Wall             ${base}/wall\n  Desk             ${base}/desk`);
  console.log(`  API description  ${base}/api/v1/openapi.json`);
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingError ? error.message : error);
  process.exit(1);
});
