// Starts the built product with its simulated city on a free port, for journeys, pictures and benches.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../dist/server/node.js', import.meta.url));
const START_MS = 60_000;

function freePort() {
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
 * @param {{scenario?: string, start?: string, rate?: number, paused?: boolean, seed?: number, port?: number}} [options]
 * @returns {Promise<{url: string, port: number, stop: () => Promise<void>}>}
 */
export async function startCity(options = {}) {
  const port = options.port ?? (await freePort());
  const flags = Object.entries(options)
    .filter(([name, value]) => name !== 'port' && value !== undefined && value !== false)
    .flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}`, String(value)]));
  const child = spawn(process.execPath, [entry, ...flags], {
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
    return (await fetch(`${url}/desk`)).ok;
  } catch {
    return false;
  }
}
