import type { Clinic } from '#contract/clinic.ts';
import type { LiveEvent } from '#contract/liveEvent.ts';

export const clock = { now: '2020-02-03T08:00:00+08:00', rate: 0, paused: true };

export const makeClinic = (id: string, waiting: number): Clinic => ({
  id,
  name: { zh: id, en: id },
  adcode: '330108',
  street: '330108001',
  position: [120.2, 30.2],
  capacityPerHour: 10,
  isolationBeds: 2,
  status: 'open',
  load: { waiting, seenLastHour: 0, visitsToday: 0, isolationBedsOccupied: 0 },
  provenance: null,
});

const IDS = ['a', 'b', 'c'];

/** What happens to one event on its way to the page. */
export type Fate = 'arrives' | 'is lost' | 'comes twice' | 'is garbled' | 'comes before the one before';

type Sent = { n: number; event: LiveEvent };

/**
 * A server with three clinics, whose events meet any fate on the line. The line is cut and mended at will; a page that
 * comes back is sent what it missed, or a reset where the server is another one.
 */
export function makeWorld() {
  let epoch = 'e0';
  let sent: Sent[] = [];
  let line: ReadableStreamDefaultController<Uint8Array> | null = null;
  let held = '';
  const waiting = new Map(IDS.map((id) => [id, 0]));
  const encoder = new TextEncoder();
  const text = (n: number, event: unknown) => `id: ${epoch}-${n}\ndata: ${JSON.stringify(event)}\n\n`;
  const beat = () => text(sent.length, { type: 'heartbeat', clock, epoch });
  /** Bytes come in pieces of any size. */
  const send = (words: string, size: number) => {
    const bytes = encoder.encode(words);
    for (let at = 0; at < bytes.length; at += size) line?.enqueue(bytes.slice(at, at + size));
  };
  const open = (lastId: string | null) => {
    const [, of, n] = /^(.+)-(\d+)$/.exec(lastId ?? '') ?? [];
    if (lastId === null) return beat();
    if (of !== epoch) return text(sent.length, { type: 'reset', epoch }) + beat();
    return (
      sent
        .slice(Number(n))
        .map((each) => text(each.n, each.event))
        .join('') + beat()
    );
  };
  return {
    clinics: () => ({ items: [...waiting].map(([id, count]) => makeClinic(id, count)) }),
    fetch: async (_: string, init: RequestInit) => {
      held = '';
      const body = new ReadableStream<Uint8Array>({ start: (control) => void (line = control) });
      send(open(new Headers(init.headers).get('Last-Event-ID')), 7);
      return new Response(body);
    },
    change: (which: number, to: number, fate: Fate, size: number) => {
      const id = IDS[which % IDS.length] ?? 'a';
      waiting.set(id, to);
      const n = sent.length + 1;
      const event: LiveEvent = { type: 'clinic', clinic: makeClinic(id, to) };
      sent.push({ n, event });
      const whole = text(n, event);
      const words = {
        arrives: whole,
        'is lost': '',
        'comes twice': whole + whole,
        'is garbled': `id: ${epoch}-${n}\ndata: {"type":"clinic"}\n\n`,
        'comes before the one before': '',
      }[fate];
      send(words + held, size);
      held = fate === 'comes before the one before' ? whole : '';
    },
    cut: () => {
      line?.error(new Error('cut'));
      line = null;
    },
    replace: () => {
      epoch = `${epoch}x`;
      sent = [];
      line?.error(new Error('replaced'));
      line = null;
    },
    /** The regular heartbeat, which shows the loss of the last event. */
    beat: () => send(beat(), 50),
  };
}
