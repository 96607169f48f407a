import type { AlertLife } from './alertLife.ts';
import { groupBy } from './groupBy.ts';

const changesFrom = 3;
const periods = 7;

/** When the level of one alert changed after it was raised: up, down, gone, back. A shelf that ends is no change. */
function changesIn({ events }: AlertLife): number[] {
  let gone = false;
  return events.flatMap(({ at, kind }) => {
    const counts = kind === 'level' || kind === 'cleared' || (kind === 'returned' && gone);
    if (kind === 'cleared') gone = true;
    if (kind === 'returned') gone = false;
    return counts ? [at] : [];
  });
}

function isChattering(lives: readonly AlertLife[]): boolean {
  const ordered = [...lives].sort((a, b) => a.raisedAt - b.raisedAt);
  // The first raising is no change; being raised again after it was over is one.
  const changes = ordered
    .flatMap((life, index) => [...(index === 0 ? [] : [life.raisedAt]), ...changesIn(life)])
    .sort((a, b) => a - b);
  const window = periods * (ordered[0]?.periodMs ?? 0);
  return changes.some((at, index) => {
    const last = changes[index + changesFrom - 1];
    return last !== undefined && last - at <= window;
  });
}

/** The alerts of every place and rule whose level changed three times or more within seven periods, by subject. */
export function chattering(lives: readonly AlertLife[]): AlertLife[][] {
  return [...groupBy(lives, ({ subject }) => subject).values()].filter(isChattering);
}
