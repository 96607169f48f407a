import type { FeedBucket, FeedRecord } from '#contract/feed.ts';

/** From the best to the worst; `unknown`: before the API had heard anything of the feed. */
const kinds = ['unknown', 'fresh', 'partial', 'late', 'garbage', 'silent'] as const;
export type RunKind = (typeof kinds)[number];

/** A stretch of one kind, ms; `got`: the fewest reporters in time at any moment of it. */
export type Run = { kind: RunKind; from: number; to: number; got: number; due: number };

/** Up to one reporter in twenty may be missing before a feed counts as incomplete: of 48 clinics one always sleeps. */
const NEGLIGIBLE = 0.05;

/** What a bucket is called: by its reporters, and where half of them or more were missing, by the commonest reason. */
export function bucketKind({ due, got, late, rejected, silent }: FeedBucket): RunKind {
  if (due === 0) return 'unknown';
  const missing = (due - got) / due;
  if (missing <= NEGLIGIBLE) return 'fresh';
  if (missing < 0.5) return 'partial';
  if (silent >= rejected && silent >= late) return 'silent';
  return rejected >= late ? 'garbage' : 'late';
}

const worse = (one: RunKind, other: RunKind) => (kinds.indexOf(one) < kinds.indexOf(other) ? other : one);

/** Buckets joined to cells of at least `cellMs`, each as bad as its worst bucket: a wall shows no strip of an hour. */
function cellsOf({ buckets }: FeedRecord, to: number, cellMs: number): Run[] {
  const cells: Run[] = [];
  for (const [index, bucket] of buckets.entries()) {
    const from = Date.parse(bucket.from);
    const next = buckets[index + 1];
    const run = {
      kind: bucketKind(bucket),
      from,
      to: next ? Date.parse(next.from) : to,
      got: bucket.got,
      due: bucket.due,
    };
    const last = cells.at(-1);
    if (last && from - last.from < cellMs) cells.splice(-1, 1, joined(last, run, worse(last.kind, run.kind)));
    else cells.push(run);
  }
  return cells;
}

function joined(one: Run, other: Run, kind: RunKind): Run {
  const got = one.due === 0 ? other.got : other.due === 0 ? one.got : Math.min(one.got, other.got);
  return { kind, from: one.from, to: other.to, got, due: Math.max(one.due, other.due) };
}

/** The record of a feed as stretches of one kind, oldest first; `to` (ms) is the end of the record. */
export function trackRuns(record: FeedRecord, to: number, cellMs = 0): Run[] {
  const runs: Run[] = [];
  for (const cell of cellsOf(record, to, cellMs)) {
    const last = runs.at(-1);
    if (last?.kind === cell.kind) runs.splice(-1, 1, joined(last, cell, cell.kind));
    else runs.push(cell);
  }
  return runs;
}
