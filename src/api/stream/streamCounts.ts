/** What the event stream has brought to this page since it was opened. */
export type StreamCounts = {
  /** Connections that were answered. */
  connections: number;
  /** Events read, heartbeats and resets left out. */
  received: number;
  /** Of these, put into the cache or handed on as a reason to ask again. */
  applied: number;
  /** Of these, known already and dropped. */
  doubled: number;
  /** Of these, no event of the contract. */
  unreadable: number;
  /** How often numbers were missing. */
  gaps: number;
  /** Events are applied together: how many times that was. */
  batches: number;
  /** How often everything was asked for again: after gaps, resets, another server, unreadable events. */
  renewals: number;
  /** Id of the last event. */
  lastId: string;
};

const counts: StreamCounts = {
  connections: 0,
  received: 0,
  applied: 0,
  doubled: 0,
  unreadable: 0,
  gaps: 0,
  batches: 0,
  renewals: 0,
  lastId: '',
};

type Counted = Exclude<keyof StreamCounts, 'lastId'>;

export function count(what: Counted, by = 1): void {
  counts[what] += by;
}

export function noteId(id: string): void {
  counts.lastId = id;
}

export const streamCounts = (): StreamCounts => ({ ...counts });

/** For operators, at the browser's console, and for measurements: `cityStream()`. */
export function offerStreamCounts(): void {
  Reflect.set(globalThis, 'cityStream', streamCounts);
}
