import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EventHub } from './eventHub.ts';
import { eventStream } from './eventStream.ts';

const reading = () => ({ now: '2020-02-03T08:00:00+08:00', rate: 1, paused: false });
const changed = (n: number) => ({
  type: 'changed' as const,
  resource: 'cases' as const,
  regions: [String(100000 + n)],
});

function openStream(hub: EventHub, lastEventId: string | null = null) {
  const reader = eventStream({ hub, lastEventId, reading, heartbeatMs: 15_000 }).body?.getReader();
  if (!reader) throw new Error('no body');
  const read = async () => {
    const { done, value } = await reader.read();
    return done ? null : new TextDecoder().decode(value);
  };
  return { read, cancel: () => reader.cancel() };
}

const idsIn = (text: string | null) => [...(text ?? '').matchAll(/^id: (.*)$/gm)].map((match) => match[1]);

describe('the event stream', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('beats at once and every 15 s, repeating the id of the last event', async () => {
    const hub = new EventHub({ epoch: 'e' });
    hub.publish(changed(1));
    const { read } = openStream(hub);
    expect(await read()).toBe(
      'id: e-1\nevent: heartbeat\ndata: {"type":"heartbeat","clock":{"now":"2020-02-03T08:00:00+08:00","rate":1,"paused":false},"epoch":"e"}\n\n',
    );
    const next = read();
    await vi.advanceTimersByTimeAsync(14_999);
    expect(hub.waiting).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await next).toMatch(/^id: e-1\nevent: heartbeat\n/);
  });

  it('sends events as they come, numbered without gaps', async () => {
    const hub = new EventHub({ epoch: 'e' });
    const { read } = openStream(hub);
    await read();
    const next = read();
    hub.publish(changed(1));
    hub.publish(changed(2));
    const text = `${await next}`;
    expect(idsIn(text).concat(idsIn(text).length < 2 ? idsIn(await read()) : [])).toEqual(['e-1', 'e-2']);
    expect(text).toContain(
      'event: changed\ndata: {"type":"changed","resource":"cases","regions":["100001"]}',
    );
  });

  it('resumes after the last id seen', async () => {
    const hub = new EventHub({ epoch: 'e' });
    for (let n = 1; n <= 4; n += 1) hub.publish(changed(n));
    const { read } = openStream(hub, 'e-2');
    expect(idsIn(await read())).toEqual(['e-3', 'e-4', 'e-4']);
  });

  it.each([
    ['of another epoch', 'f-2'],
    ['that fell out of the ring', 'e-1'],
    ['from the future', 'e-99'],
    ['that is none', 'rubbish'],
  ])('says reset for an id %s', async (_, id) => {
    const hub = new EventHub({ epoch: 'e', capacity: 4 });
    for (let n = 1; n <= 12; n += 1) hub.publish(changed(n));
    const text = await openStream(hub, id).read();
    expect(text).toContain('id: e-12\nevent: reset\ndata: {"type":"reset","epoch":"e"}');
  });

  it('holds nothing for a client that does not read, and resets it when it is left behind', async () => {
    const hub = new EventHub({ epoch: 'e', capacity: 10 });
    const { read } = openStream(hub);
    await read();
    await vi.advanceTimersByTimeAsync(0);
    for (let n = 1; n <= 1_000; n += 1) hub.publish(changed(n));
    expect(await read()).toBe('id: e-1000\nevent: reset\ndata: {"type":"reset","epoch":"e"}\n\n');
    hub.publish(changed(1_001));
    expect(idsIn(await read())).toEqual(['e-1001']);
  });

  it('stops waiting when the client goes, and ends when the server does', async () => {
    const hub = new EventHub({ epoch: 'e' });
    const gone = openStream(hub);
    await gone.read();
    await vi.advanceTimersByTimeAsync(0);
    expect(hub.waiting).toBe(1);
    await gone.cancel();
    expect(hub.waiting).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    const staying = openStream(hub);
    await staying.read();
    hub.close();
    expect(await staying.read()).toBeNull();
  });

  it('ends the open streams when the line is cut, and lets new ones begin', async () => {
    const hub = new EventHub({ epoch: 'e' });
    const old = openStream(hub);
    await old.read();
    hub.cut();
    expect(await old.read()).toBeNull();
    expect(await openStream(hub).read()).toContain('heartbeat');
  });
});
