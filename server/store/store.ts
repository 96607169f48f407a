import type { Alert, AlertDetail, AlertEvent } from '#contract/alert.ts';
import type { Fact } from '#contract/fact.ts';
import type { Feed } from '#contract/feed.ts';
import type { Registers } from '#contract/registers.ts';
import type { EpisodeState } from '#model/episode.ts';

export type FactKind = Fact['kind'];
export type FactOf<Kind extends FactKind> = Fact & { kind: Kind };

/** When and by whom a fact was sent: the part that all facts of one delivery share. `observed` and `received` in ms. */
export type Receipt = {
  feed: string;
  reporter: string;
  observedAt: string;
  reportedAt: string;
  receivedAt: string;
  observed: number;
  received: number;
};

/** One version of one fact. Versions are only ever added: a correction never overwrites what was known before. */
export type Version<Kind extends FactKind = FactKind> = { fact: FactOf<Kind>; receipt: Receipt };

/**
 * A good fact on its way into the store. `entity` is the place, clinic or `site|item` it is about, `slot` the
 * day, moment or shipment; later versions of the same entity and slot correct earlier ones. Slots sort as strings.
 */
export type Entry = { entity: string; slot: string; version: Version };

export type FeedError = Feed['errors'][number];

/** What one delivery left behind: its good facts, and in words what was wrong with it. */
export type CheckedDelivery = { receipt: Receipt; entries: Entry[]; errors: FeedError[] };

/**
 * Which versions count. A version counts from the moment it was received on, about the moment it was observed at; what
 * claims to be observed after it was received counts as observed then.
 */
export type AsOf = {
  /** Only what was received up to this moment (ms) counts; everything received where absent. */
  known?: number;
  /** Only what is about this moment (ms) or an earlier one; whatever it is about where absent. */
  observedUpTo?: number;
};

export type Question = AsOf & {
  /** All entities where absent. */
  entities?: readonly string[];
  /** First and last slot, both included. */
  from?: string;
  to?: string;
};

/** One delivery as the history of its feed keeps it: times in ms, and how many of its facts were good and refused. */
export type LoggedDelivery = {
  reporter: string;
  observed: number;
  received: number;
  accepted: number;
  rejected: number;
};

/** What is known of a feed's reporters: the newest good fact of each, by what it is about and when it came. */
export type FeedState = {
  firstReceived: number | null;
  lastObserved: number | null;
  lastReceived: number | null;
  /** Newest observed moment (ms) by reporter. */
  reporters: ReadonlyMap<string, number>;
  /** Newest first, at most 20. */
  errors: FeedError[];
};

/** What a detector remembers about the place and rule of an alert between its runs. */
export type Episode = {
  /** `rule|subject`; only one alert of a key is open at a time. */
  key: string;
  state: EpisodeState;
  /** Last period (day or moment) judged, so that a period counts once. */
  period: string;
};

export type AlertRecord = {
  alert: Alert;
  timeline: AlertEvent[];
  episode: Episode;
  /** Counts the alerts of one episode key. */
  ordinal: number;
  /** When the clock of the next step began, ms. */
  stepSince: number;
  /** While shelved: until when, ms. */
  shelvedUntil: number | null;
};

/** An answer kept for a repeated request with the same `Idempotency-Key`. */
export type Remembered = { fingerprint: string; answer: AlertDetail; at: number };

export type SaveOutcome = 'saved' | 'stale' | 'key-taken';

/**
 * The port to whatever keeps the facts. Every store is held to `storeSuite.ts`.
 * Reads never return half a delivery; `append` and `saveAlert` are atomic.
 */
export type Store = {
  registers: () => Promise<Registers>;
  append: (deliveries: readonly CheckedDelivery[]) => Promise<void>;
  /** By entity, the latest known version of each slot, slots ascending. Entities without facts are absent. */
  facts: <Kind extends FactKind>(kind: Kind, question: Question) => Promise<Map<string, Version<Kind>[]>>;
  /** By entity, the latest known version of the last slot. */
  latest: <Kind extends FactKind>(kind: Kind, question: Question) => Promise<Map<string, Version<Kind>>>;
  /** The earliest moment (ms) at which anything was received, or anything of one kind that is still held; null: nothing yet. */
  heldFrom: (kind?: FactKind) => Promise<number | null>;
  feedState: (feed: string, asOf?: AsOf) => Promise<FeedState>;
  /** Deliveries of a feed received from `from` to `to` (ms, both included), in order of receipt. */
  feedLog: (feed: string, period: { from: number; to: number }) => Promise<LoggedDelivery[]>;
  /**
   * Every alert as it stood at `known` (ms), as it stands where absent; alerts raised later are absent. The moment of a
   * version is its `updatedAt`.
   */
  alerts: (asOf?: Pick<AsOf, 'known'>) => Promise<AlertRecord[]>;
  alert: (id: string, asOf?: Pick<AsOf, 'known'>) => Promise<AlertRecord | null>;
  /** The newest alert of an episode key, closed or not. */
  episode: (key: string) => Promise<AlertRecord | null>;
  /**
   * Writes an alert if its stored version is still `expected` (0: it must not exist yet); `remember` files the
   * answer under an idempotency key in the same step.
   */
  saveAlert: (
    record: AlertRecord,
    expected: number,
    remember?: { key: string; remembered: Remembered },
  ) => Promise<SaveOutcome>;
  remembered: (key: string) => Promise<Remembered | null>;
  /** Forgets idempotency keys older than `before` (real ms). */
  forgetKeys: (before: number) => Promise<void>;
};
