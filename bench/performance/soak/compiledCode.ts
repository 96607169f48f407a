import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';
import * as z from 'zod/mini';

const heapSnapshot = z.object({
  snapshot: z.object({
    meta: z.object({ node_fields: z.array(z.string()), node_types: z.array(z.unknown()) }),
  }),
  nodes: z.array(z.number()),
});

/** Where the snapshots are kept for whoever looks for a leak. */
const KEPT_IN = process.env['SOAK_SNAPSHOTS'];
let taken = 0;

function keep(snapshot: string): void {
  if (KEPT_IN === undefined) return;
  mkdirSync(KEPT_IN, { recursive: true });
  taken += 1;
  writeFileSync(join(KEPT_IN, `${taken}.heapsnapshot`), snapshot);
}

async function takeSnapshot(client: CDPSession): Promise<string> {
  const chunks: string[] = [];
  const add = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  client.on('HeapProfiler.addHeapSnapshotChunk', add);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', add);
  const snapshot = chunks.join('');
  keep(snapshot);
  return snapshot;
}

/** Bytes of the heap that are code: the engine goes on compiling what is called often, for days of a hurried city. */
export async function compiledCode(client: CDPSession): Promise<number> {
  const { snapshot, nodes } = z.parse(heapSnapshot, JSON.parse(await takeSnapshot(client)));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const kinds = z.parse(z.array(z.string()), types[type]);
  const code = kinds.indexOf('code');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (nodes[at + type] === code) bytes += nodes[at + size] ?? 0;
  return bytes;
}
