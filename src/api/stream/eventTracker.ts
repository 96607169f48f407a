import type { LiveEvent } from '#contract/liveEvent.ts';

/**
 * What an event is to somebody who has read the stream up to here. `next`: it follows. `doubled`: known already.
 * `gap`: it counts, but others before it are missing. `replaced`: the server is another one, with other facts.
 */
export type Place = 'next' | 'doubled' | 'gap' | 'replaced';

type Position = { epoch: string; n: number };

function positionOf(id: string): Position | null {
  const match = /^(.+)-(\d+)$/.exec(id);
  return match?.[1] === undefined ? null : { epoch: match[1], n: Number(match[2]) };
}

/**
 * Follows the ids of the stream, `<epoch>-<n>`, over all connections. Heartbeats repeat the last number, and a reset
 * names the one to go on from. `type` is null where the event could not be read: its number counts all the same.
 */
export function createTracker(): (id: string, type: LiveEvent['type'] | null) => Place {
  let last: Position | null = null;
  return (id, type) => {
    const at = positionOf(id);
    // A stream without numbers has nothing that could be missed or doubled.
    if (at === null) return 'next';
    const before = last;
    if (before === null || type === 'reset' || before.epoch !== at.epoch) {
      last = at;
      return before !== null && before.epoch !== at.epoch ? 'replaced' : 'next';
    }
    const expected = type === 'heartbeat' ? before.n : before.n + 1;
    if (at.n < expected) return 'doubled';
    last = at;
    return at.n === expected ? 'next' : 'gap';
  };
}
