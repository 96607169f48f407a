import { fork } from 'node:child_process';
import type { ServerCost } from './scaleServer.ts';
import type { TurnName } from './turns.ts';

export type ScaleCity = {
  url: string;
  /** Lets one thing happen; answers the moment at which it began, epoch ms. */
  turn: (name: TurnName) => Promise<number>;
  cost: () => Promise<ServerCost>;
  stop: () => Promise<void>;
};

/** A city of a scenario in a process of its own, serving the built app. */
export async function startScale(scenario: string, app = 'dist/app'): Promise<ScaleCity> {
  const child = fork('scripts/run.mjs', ['bench/performance/scale/scaleServer.ts', scenario, app], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await Promise.race([
    new Promise<number>((resolve) => child.once('message', (told) => resolve(Number(told)))),
    ended.then(() => {
      throw new Error(`the city ${scenario} ended at its start`);
    }),
  ]);
  const url = `http://127.0.0.1:${port}`;
  const ask = async <Answer>(what: string): Promise<Answer> => {
    const answer = await fetch(`${url}/bench/${what}`);
    if (!answer.ok) throw new Error(`${what} in ${scenario}: HTTP ${answer.status}`);
    return (await answer.json()) as Answer;
  };
  return {
    url,
    turn: async (name) => (await ask<{ at: number }>(name)).at,
    cost: () => ask<ServerCost>('cost'),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
