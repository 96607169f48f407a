import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { CitySettings, Told } from './cityProcess.ts';

type Asked = { order: 'pause' | 'resume' | 'renew' } | { order: 'advance'; ms: number };
type Running = { child: ChildProcess; port: number; at: number; now: number };

const START_MS = 120_000;

function started(file: string, settings: CitySettings): Promise<Running> {
  const child = fork(file, [JSON.stringify(settings)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the city did not start within ${START_MS} ms`));
    }, START_MS);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the city ended with ${code}`));
    });
    child.once('message', (told: Told) => {
      clearTimeout(late);
      if ('ready' in told) resolve({ child, port: told.ready, at: performance.now(), now: settings.start });
    });
  });
}

/** A city with its API that can be paused, and killed and started anew where it would be by then. */
export class LivingCity {
  readonly #file: string;
  readonly #settings: CitySettings;
  #running: Running | null = null;
  #asked = 0;

  constructor(file: string, settings: CitySettings) {
    this.#file = file;
    this.#settings = settings;
  }

  /** Where its API listens; null while it is down. */
  get url(): string | null {
    return this.#running && `http://127.0.0.1:${this.#running.port}`;
  }

  async start(at: number = this.#settings.start): Promise<void> {
    this.#running = await started(this.#file, { ...this.#settings, start: at });
  }

  /** The city's time, ms. */
  async now(): Promise<number> {
    return this.#ask({ order: 'advance', ms: 0 });
  }

  async pause(): Promise<number> {
    return this.#ask({ order: 'pause' });
  }

  async resume(): Promise<number> {
    return this.#ask({ order: 'resume' });
  }

  /** Has everything on the screen asked for again. */
  async renew(): Promise<number> {
    return this.#ask({ order: 'renew' });
  }

  /** Kills the process with all it holds in memory and starts another; the city lives on meanwhile. */
  async restart(): Promise<void> {
    const killedAt = performance.now();
    const reached = await this.now();
    await this.stop();
    await this.start(reached);
    await this.#ask({ order: 'advance', ms: (performance.now() - killedAt) * this.#settings.rate });
  }

  async stop(): Promise<void> {
    const child = this.#running?.child;
    this.#running = null;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  #ask(asked: Asked): Promise<number> {
    const child = this.#running?.child;
    if (!child) return Promise.reject(new Error('the city is down'));
    const id = ++this.#asked;
    return new Promise((resolve) => {
      const onTold = (told: Told) => {
        if (!('id' in told) || told.id !== id) return;
        child.off('message', onTold);
        resolve(told.now);
      };
      child.on('message', onTold);
      child.send({ id, ...asked });
    });
  }
}
