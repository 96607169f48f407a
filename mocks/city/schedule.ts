import type { Delivery, Fact } from '#contract/fact.ts';
import { hour, instant, minute, second } from './calendar.ts';
import type { FeedId } from './feeds.ts';
import { disturb, garbageFacts, longestDelay } from './outages.ts';
import type { Outage } from './outages.ts';
import { streamOf, uniform } from './seeded.ts';

export type Report = { observedAt: number; facts: Fact[] };

/** One reporter of one feed: when it is due, how late it is, and what it says. All times in epoch milliseconds. */
export type Source = {
  feed: FeedId;
  reporter: string;
  /** First slot is the first one at or after this moment. */
  since: number;
  until?: number;
  every: number;
  /** After midnight in Shanghai. */
  offset: number;
  /** No delay is longer; it bounds how far back a window has to look. */
  maxDelay: number;
  /** From the slot to the arrival; null if this slot is never reported. */
  delay: (slot: number) => number | null;
  report: (slot: number) => Report;
};

type Planned = { source: Source; slot: number; at: number; garbage: boolean };

const zone = 8 * hour;
const slotKey = (slot: number) => Math.floor(slot / minute);

function firstSlot(source: Source, notBefore: number): number {
  const origin = source.offset - zone;
  return Math.ceil((Math.max(notBefore, source.since) - origin) / source.every) * source.every + origin;
}

/** All arrivals in the half-open window (from, to] of all sources, in order. */
export function arrivals(
  sources: readonly Source[],
  outages: readonly Outage[],
  start: number,
  from: number,
  to: number,
): Planned[] {
  const planned: Planned[] = [];
  for (const source of sources) {
    const disturbances = outages.filter((outage) => outage.feed === source.feed);
    const back = source.maxDelay + longestDelay(disturbances);
    const last = Math.min(to, source.until ?? to);
    for (let slot = firstSlot(source, from - back); slot <= last; slot += source.every) {
      const delay = source.delay(slot);
      if (delay === null || slot + delay + longestDelay(disturbances) <= from) continue;
      for (const { at, garbage } of disturb(disturbances, start, slot + delay)) {
        if (at > from && at <= to) planned.push({ source, slot, at, garbage });
      }
    }
  }
  // A total order, so that cutting a window in two cannot reorder what arrives in the same second.
  return planned.sort(
    (a, b) =>
      a.at - b.at ||
      compare(a.source.feed, b.source.feed) ||
      compare(a.source.reporter, b.source.reporter) ||
      a.slot - b.slot,
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Writes the delivery of an arrival. */
export function deliver({ source, slot, at, garbage }: Planned, seed: number): Delivery {
  const { observedAt, facts } = source.report(slot);
  const stream = streamOf(seed, source.feed, source.reporter);
  // The line takes some seconds between sending and receiving.
  const sent = at - Math.floor(2 + 20 * uniform(stream, slotKey(slot), 9)) * second;
  return {
    feed: source.feed,
    reporter: source.reporter,
    observedAt: instant(Math.min(observedAt, sent)),
    reportedAt: instant(sent),
    receivedAt: instant(at),
    facts: garbage ? garbageFacts(stream, slotKey(slot)) : facts,
  };
}

/** A delay in whole seconds between two bounds, different for every slot. */
export function delayBetween(stream: number, low: number, high: number): (slot: number) => number {
  return (slot) => low + Math.floor((uniform(stream, slotKey(slot)) * (high - low)) / second) * second;
}
