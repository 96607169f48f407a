import { counts } from './counts.ts';
import type { AsOf, Version } from './store.ts';

/** All versions of all slots of one entity, slots ascending, versions in order of arrival. */
export type Series = { slots: string[]; versions: Version[][] };

function positionOf(slots: readonly string[], slot: string): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle] ?? '') < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds one version; deliveries mostly arrive in order, so the end is tried first. */
export function addVersion(series: Series, slot: string, version: Version): void {
  const last = series.slots.at(-1);
  if (last === undefined || slot > last) {
    series.slots.push(slot);
    series.versions.push([version]);
    return;
  }
  const at = slot === last ? series.slots.length - 1 : positionOf(series.slots, slot);
  const known = series.versions[at];
  if (series.slots[at] === slot && known) {
    const late = known.findIndex((other) => other.receipt.received > version.receipt.received);
    known.splice(late < 0 ? known.length : late, 0, version);
    return;
  }
  series.slots.splice(at, 0, slot);
  series.versions.splice(at, 0, [version]);
}

function lastOf(versions: readonly Version[], asOf: Required<AsOf>): Version | undefined {
  for (let index = versions.length - 1; index >= 0; index -= 1) {
    const version = versions[index];
    if (version && counts(version.receipt, asOf)) return version;
  }
  return undefined;
}

/** The latest version that counts of each slot from `from` to `to`. */
export function readSeries(
  series: Series,
  from: string | undefined,
  to: string | undefined,
  asOf: Required<AsOf>,
) {
  const found: Version[] = [];
  const start = from === undefined ? 0 : positionOf(series.slots, from);
  for (let index = start; index < series.slots.length; index += 1) {
    const slot = series.slots[index] ?? '';
    if (to !== undefined && slot > to) break;
    const version = lastOf(series.versions[index] ?? [], asOf);
    if (version) found.push(version);
  }
  return found;
}

/** The latest version that counts of the last slot up to `to`. */
export function lastOfSeries(
  series: Series,
  to: string | undefined,
  asOf: Required<AsOf>,
): Version | undefined {
  for (let index = series.slots.length - 1; index >= 0; index -= 1) {
    if (to !== undefined && (series.slots[index] ?? '') > to) continue;
    const version = lastOf(series.versions[index] ?? [], asOf);
    if (version) return version;
  }
  return undefined;
}

/** When the earliest version of the first slot was received, ms; Infinity for an empty series. */
export const firstReceived = ({ versions }: Series): number => versions[0]?.[0]?.receipt.received ?? Infinity;

/** Drops old slots, a few hundred at a time, so that at least the last `count` stay. */
export function keepLast(series: Series, count: number): void {
  const over = series.slots.length - count;
  // Cutting a long array costs its length: wait until there is something to gain.
  if (over < 256) return;
  series.slots.splice(0, over);
  series.versions.splice(0, over);
}
