// Starts the built product with its simulated city on a free port, for journeys, pictures and benches.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const START_MS = 180_000;
/** The folder with the built `app` and `server`. */
export const builtIn = resolve(root, process.env.E2E_DIST ?? 'dist');

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * @param {{scenario?: string, start?: string, rate?: number, paused?: boolean, seed?: number, port?: number, dist?: string}} [options]
 *   `dist`: the folder with the built `app` and `server`, `E2E_DIST` or `dist` where absent
 * @returns {Promise<{url: string, port: number, stop: () => Promise<void>}>}
 */
export async function startCity({ port: asked, dist = builtIn, ...settings } = {}) {
  const port = asked ?? (await freePort());
  const flags = Object.entries(settings)
    .filter(([, value]) => value !== undefined && value !== false)
    .flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}`, String(value)]));
  const child = spawn(process.execPath, [resolve(root, dist, 'server/node.js'), ...flags], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const until = Date.now() + START_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`the city ended at its start:\n${output}`);
    if (Date.now() > until) {
      await stop();
      throw new Error(`the city did not answer within ${START_MS} ms:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, port, stop };
}

async function answers(url) {
  try {
    await fetch(`${url}/desk`);
    return true;
  } catch {
    return false;
  }
}
