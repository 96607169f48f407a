import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const SMALL_BYTES = 1_024;
/** Characters of answers that are kept with their compressed form. */
const MOST_KEPT = 16_000_000;
const shrink = promisify(gzip);

/**
 * Compresses the answers of the API whole. What was said last time to the same question is compressed once: a room of
 * walls, or one that starts anew, asks the same at the same time. Everything but JSON leaves as it is.
 */
export function gzipAnswers(): MiddlewareHandler {
  const kept = new Map<string, { text: string; packed: Promise<Uint8Array<ArrayBuffer>> }>();
  let size = 0;
  const drop = (address: string) => {
    size -= kept.get(address)?.text.length ?? 0;
    kept.delete(address);
  };
  const pack = (address: string, text: string) => {
    const before = kept.get(address);
    const packed =
      before?.text === text ? before.packed : shrink(text).then((buffer) => new Uint8Array(buffer));
    drop(address);
    kept.set(address, { text, packed });
    size += text.length;
    for (const oldest of kept.keys()) {
      if (size <= MOST_KEPT) break;
      drop(oldest);
    }
    return packed;
  };
  return async (context, next) => {
    await next();
    const { res: answer } = context;
    const isJson = /^application\/(?:[\w.-]+\+)?json\b/.test(answer.headers.get('Content-Type') ?? '');
    if (!isJson || context.req.method === 'HEAD' || answer.headers.has('Content-Encoding')) return;
    answer.headers.append('Vary', 'Accept-Encoding');
    if (!/\bgzip\b/.test(context.req.header('Accept-Encoding') ?? '')) return;
    const text = await answer.text();
    const { status, headers } = answer;
    context.res = undefined;
    if (text.length < SMALL_BYTES) {
      context.res = new Response(text, { status, headers });
      return;
    }
    headers.set('Content-Encoding', 'gzip');
    const body = await pack(`${context.req.method} ${context.req.url}`, text);
    headers.set('Content-Length', String(body.byteLength));
    context.res = new Response(body, { status, headers });
  };
}
