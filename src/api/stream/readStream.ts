import { userHeader } from '../actingUser.ts';
import { createSseParser } from './sseParser.ts';
import type { ServerEvent } from './sseParser.ts';
import { count } from './streamCounts.ts';

const SILENCE_MS = 45_000;

/** Reads one connection from after `lastId` on, until it ends, falls silent or is stopped. */
export async function readStream(
  lastId: string,
  stop: AbortSignal,
  onEvent: (event: ServerEvent) => void,
): Promise<void> {
  const abort = new AbortController();
  const end = () => abort.abort();
  stop.addEventListener('abort', end);
  let silence = setTimeout(end, SILENCE_MS);
  try {
    const answer = await fetch('/api/v1/events', {
      headers: {
        Accept: 'text/event-stream',
        ...userHeader(),
        ...(lastId ? { 'Last-Event-ID': lastId } : {}),
      },
      cache: 'no-store',
      signal: abort.signal,
    });
    if (!answer.ok || !answer.body) throw new Error(`event stream: HTTP ${answer.status}`);
    count('connections');
    const decoder = new TextDecoder();
    const parse = createSseParser(onEvent);
    const reader = answer.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(silence);
      silence = setTimeout(end, SILENCE_MS);
      parse(decoder.decode(value, { stream: true }));
    }
  } finally {
    clearTimeout(silence);
    stop.removeEventListener('abort', end);
    // A refused answer, or one whose events could not be taken, is still open: a browser has six lines to a server.
    end();
  }
}
