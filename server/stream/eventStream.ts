import type { LiveEvent } from '#contract/liveEvent.ts';
import type { ClockReading } from '#contract/session.ts';
import type { EventHub } from './eventHub.ts';

type Options = {
  hub: EventHub;
  /** `Last-Event-ID` of the client, null on its first visit. */
  lastEventId: string | null;
  reading: () => ClockReading;
  heartbeatMs: number;
};

const BATCH = 100;

const lines = (id: string, event: LiveEvent) =>
  `id: ${id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

function waitForNext(hub: EventHub, atMost: number, onCancel: (cancel: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      forget();
      resolve();
    };
    const forget = hub.onNext(end);
    const timer = setTimeout(end, Math.max(0, atMost));
    onCancel(end);
  });
}

/**
 * The live events as a streamed `text/event-stream` answer. Resumes after `lastEventId`; sends `reset` where that
 * position is gone. The first thing sent is a heartbeat, so that proxies and clients see life at once.
 * Events are read only when the client takes them: its back-pressure bounds what is held for it.
 */
export function eventStream({ hub, lastEventId, reading, heartbeatMs }: Options): Response {
  const encoder = new TextEncoder();
  const asked = lastEventId === null ? hub.last : hub.positionOf(lastEventId);
  let position = asked ?? -1;
  let beatDue = 0;
  const { generation } = hub;
  let cancelled = false;
  let cancelWait = () => {};

  const over = () => cancelled || hub.closed || hub.generation !== generation;
  const heartbeat = () => {
    beatDue = Date.now() + heartbeatMs;
    return lines(hub.idOf(position), { type: 'heartbeat', clock: reading(), epoch: hub.epoch });
  };
  const next = (): string => {
    const found = hub.after(position, BATCH);
    if (found.gone) {
      position = hub.last;
      return lines(hub.idOf(position), { type: 'reset', epoch: hub.epoch });
    }
    const events = found.events.map(({ n, event }) => lines(hub.idOf(n), event)).join('');
    position = found.events.at(-1)?.n ?? position;
    // A busy stream keeps beating too: the beat carries the clock.
    return Date.now() >= beatDue ? events + heartbeat() : events;
  };

  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      let text = over() ? '' : next();
      while (text === '' && !over()) {
        // oxlint-disable-next-line no-await-in-loop -- waiting for the next event is the purpose
        await waitForNext(hub, beatDue - Date.now(), (cancel) => {
          cancelWait = cancel;
        });
        text = over() ? '' : next();
      }
      if (cancelled) return;
      if (text === '') controller.close();
      else controller.enqueue(encoder.encode(text));
    },
    cancel() {
      cancelled = true;
      cancelWait();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}
