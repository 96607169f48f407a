import type { FeedBucket, FeedRecord } from '#contract/feed.ts';
import { LATE_FACTOR } from '#model/freshness.ts';
import { toInstant } from '../instant.ts';
import type { LoggedDelivery } from '../store/store.ts';

const HOUR_MS = 3_600_000;
/** Buckets of a day begin at midnight in Shanghai. */
const ZONE_MS = 8 * HOUR_MS;

export type HistoryInput = {
  feed: string;
  cadenceMs: number;
  reporters: readonly string[];
  /** The stretch told of, ms. */
  from: number;
  to: number;
  /** What was received from `from` to `to`, in order of arrival. */
  log: readonly LoggedDelivery[];
  /** Newest good observed moment of each reporter as it was known at `from`. */
  before: ReadonlyMap<string, number>;
  /** When anything of the feed was first received, ms; null if nothing ever was. What was before cannot be judged. */
  since: number | null;
};

type Span = { from: number; to: number };
type Reporter = {
  /** From here on (ms) it can be judged. */
  judgedFrom: number;
  gaps: Span[];
  observed: number[];
  refusedAt: number[];
};

/**
 * A reporter is judged once its first round is over: at the start of a store, and for a clinic that joins a feed, nothing
 * can be told of the time before. One that never sends anything is judged with the feed as a whole.
 */
function judgedFrom(deliveries: readonly LoggedDelivery[], before: number | undefined, input: HistoryInput) {
  const { from, since, cadenceMs } = input;
  if (since === null) return Infinity;
  if (before !== undefined) return from;
  const first = deliveries[0]?.received ?? since;
  return first < from ? from : first + LATE_FACTOR * cadenceMs;
}

/** When a reporter's newest figure was late, what it ever told of, and when it sent only garbage. */
function reporterOf(deliveries: readonly LoggedDelivery[], before: number | undefined, input: HistoryInput) {
  const grace = LATE_FACTOR * input.cadenceMs;
  const reporter: Reporter = {
    judgedFrom: judgedFrom(deliveries, before, input),
    gaps: [],
    observed: before === undefined ? [] : [before],
    refusedAt: [],
  };
  let freshUntil = before === undefined ? -Infinity : before + grace;
  let goodSince = input.from;
  for (const { observed, received, accepted, rejected } of deliveries) {
    if (accepted === 0 && rejected > 0) reporter.refusedAt.push(received);
    if (accepted === 0) continue;
    reporter.observed.push(observed);
    if (freshUntil < received) reporter.gaps.push({ from: Math.max(freshUntil, goodSince), to: received });
    freshUntil = Math.max(freshUntil, observed + grace);
    goodSince = received;
  }
  if (freshUntil < input.to) reporter.gaps.push({ from: Math.max(freshUntil, goodSince), to: input.to });
  return reporter;
}

function reportersOf(input: HistoryInput): Reporter[] {
  const byReporter = new Map<string, LoggedDelivery[]>(input.reporters.map((id) => [id, []]));
  for (const delivery of input.log) byReporter.get(delivery.reporter)?.push(delivery);
  return [...byReporter].map(([id, deliveries]) => reporterOf(deliveries, input.before.get(id), input));
}

const overlaps = (gap: Span, span: Span) => gap.from < span.to && gap.to > span.from;
const within = (at: number, { from, to }: Span) => at >= from && at < to;

type Part = 'got' | 'late' | 'rejected' | 'silent';

function partOf({ gaps, observed, refusedAt }: Reporter, span: Span, graceMs: number): Part {
  if (refusedAt.some((at) => within(at, span))) return 'rejected';
  if (!gaps.some((gap) => overlaps(gap, span))) return 'got';
  // With hindsight: what was missing at the end of the bucket came at last, whenever that was.
  return observed.some((at) => at <= span.to && at >= span.to - graceMs) ? 'late' : 'silent';
}

function spans({ from, to, cadenceMs }: Pick<HistoryInput, 'from' | 'to' | 'cadenceMs'>): Span[] {
  const width = Math.max(HOUR_MS, cadenceMs);
  const found: Span[] = [];
  for (let at = from; at < to;) {
    const end = Math.min(to, Math.floor((at + ZONE_MS) / width + 1) * width - ZONE_MS);
    found.push({ from: at, to: end });
    at = end;
  }
  return found;
}

/** The share of the judged time, over all reporters, that lies in no gap. */
function availabilityOf(reporters: readonly Reporter[], to: number): number | null {
  let judged = 0;
  let missed = 0;
  for (const { judgedFrom: from, gaps } of reporters) {
    judged += Math.max(0, to - from);
    for (const gap of gaps) missed += Math.max(0, Math.min(gap.to, to) - Math.max(gap.from, from));
  }
  return judged > 0 ? 1 - missed / judged : null;
}

/**
 * How a feed kept its cadence from `from` to `to`, in buckets of its cadence (an hour at least). A reporter is up to
 * date while its newest good figure is at most 1.5 cadences old, as in `model/freshness`.
 */
export function feedHistory(input: HistoryInput): FeedRecord {
  const { feed, cadenceMs, to } = input;
  const reporters = reportersOf(input);
  const buckets = spans(input).map((span): FeedBucket => {
    const parts: Record<Part, number> = { got: 0, late: 0, rejected: 0, silent: 0 };
    const judged = reporters.filter((each) => each.judgedFrom <= span.from);
    for (const each of judged) parts[partOf(each, span, LATE_FACTOR * cadenceMs)] += 1;
    return { from: toInstant(span.from), due: judged.length, ...parts };
  });
  return {
    feed,
    bucketSeconds: Math.max(HOUR_MS, cadenceMs) / 1000,
    availability: availabilityOf(reporters, to),
    buckets,
  };
}
