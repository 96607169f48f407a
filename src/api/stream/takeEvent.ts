import * as z from 'zod/mini';
import { liveEvent } from '#contract/liveEvent.ts';
import type { LiveEvent } from '#contract/liveEvent.ts';
import type { EventQueue } from './eventQueue.ts';
import { createTracker } from './eventTracker.ts';
import type { ServerEvent } from './sseParser.ts';
import { count, noteId } from './streamCounts.ts';

function read(data: string): LiveEvent | null {
  try {
    const event = z.safeParse(liveEvent, JSON.parse(data));
    return event.success ? event.data : null;
  } catch {
    return null;
  }
}

/** Judges each event of the stream by its number and hands it to the queue: each once, and none missed unsaid. */
export function createTaker(queue: EventQueue): (raw: ServerEvent) => void {
  const judge = createTracker();
  return ({ id, data }) => {
    const event = read(data);
    const carriesNews = event?.type !== 'heartbeat' && event?.type !== 'reset';
    const place = judge(id, event?.type ?? null);
    if (carriesNews) count('received');
    if (place === 'doubled') {
      if (carriesNews) count('doubled');
      return;
    }
    noteId(id);
    if (place === 'gap') {
      count('gaps');
      queue.distrust();
    } else if (place === 'replaced') queue.startAnew();
    if (event) queue.put(event);
    else {
      count('unreadable');
      queue.distrust();
    }
  };
}
