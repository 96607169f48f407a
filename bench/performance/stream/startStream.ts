import { spawn } from 'node:child_process';
import { freePort } from '../../../scripts/city.mjs';
import type { Published } from './streamServer.ts';

const START_MS = 120_000;

export type Truth = {
  /** The numbers in the titles of all open alerts. */
  marks: string[];
  /** Confirmed cases of the city. */
  confirmed: number;
};

export type StreamCity = {
  url: string;
  /** Lets events come; answers when the last has been published. */
  publish: (rate: number, seconds: number) => Promise<void>;
  published: () => Promise<Published>;
  /** What the API says now. */
  truth: () => Promise<Truth>;
  stop: () => Promise<void>;
};

async function json<Answer>(url: string): Promise<Answer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: HTTP ${answer.status}`);
  return (await answer.json()) as Answer;
}

async function truthOf(url: string): Promise<Truth> {
  type Alerts = { items: { title: { zh: string } }[] };
  type Cases = { items: { cumulativeConfirmed: number }[] };
  const [alerts, cases] = await Promise.all([
    json<Alerts>(`${url}/api/v1/alerts?open=true&limit=1000`),
    json<Cases>(`${url}/api/v1/cases?level=city&days=2`),
  ]);
  return {
    marks: alerts.items.flatMap(({ title }) => /#\d+/.exec(title.zh) ?? []),
    confirmed: cases.items.at(-1)?.cumulativeConfirmed ?? Number.NaN,
  };
}

async function untilAnswers(url: string, ended: () => boolean): Promise<void> {
  const until = Date.now() + START_MS;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one try after the other
    const there = await json(`${url}/bench/log`).then(
      () => true,
      () => false,
    );
    if (there) return;
    if (ended() || Date.now() > until) throw new Error('the stream bench’s server did not start');
    // oxlint-disable-next-line no-await-in-loop -- as above
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Starts the server of this folder as a process of its own, serving the built app in `app`. */
export async function startStream(app: string): Promise<StreamCity> {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/run.mjs', 'bench/performance/stream/streamServer.ts'], {
    env: { ...process.env, PORT: String(port), BENCH_APP: app },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  try {
    await untilAnswers(url, () => child.exitCode !== null);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    publish: async (rate, seconds) => {
      await json(`${url}/bench/publish?rate=${rate}&seconds=${seconds}`);
    },
    published: () => json<Published>(`${url}/bench/log`),
    truth: () => truthOf(url),
    stop,
  };
}
