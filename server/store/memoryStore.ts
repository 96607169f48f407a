import type { Registers } from '#contract/registers.ts';
import { addVersion, dropBefore, lastOfSeries, readSeries } from './series.ts';
import type { Series } from './series.ts';
import type {
  AlertRecord,
  CheckedDelivery,
  FactKind,
  FeedState,
  Question,
  Remembered,
  Store,
  Version,
} from './store.ts';
import { toInstant } from '../instant.ts';

const KEPT_ERRORS = 20;
const MOMENTS_KEPT_MS = 48 * 3_600_000;

type Reporters = {
  lastObserved: number | null;
  lastReceived: number | null;
  reporters: Map<string, number>;
  errors: FeedState['errors'];
};

const isKind = <Kind extends FactKind>(version: Version, kind: Kind): version is Version<Kind> =>
  version.fact.kind === kind;

/** A store in the process's memory, for the simulated city and for tests: nothing outlives a restart. */
export class MemoryStore implements Store {
  readonly #registers: Registers;
  readonly #series = new Map<FactKind, Map<string, Series>>();
  readonly #feeds = new Map<string, Reporters>();
  readonly #alerts = new Map<string, AlertRecord>();
  readonly #episodes = new Map<string, string>();
  readonly #answers = new Map<string, Remembered>();

  constructor(registers: Registers) {
    this.#registers = registers;
  }

  registers = async () => this.#registers;

  append = async (deliveries: readonly CheckedDelivery[]) => {
    for (const delivery of deliveries) this.#appendOne(delivery);
  };

  #appendOne({ receipt, entries, errors }: CheckedDelivery) {
    for (const { entity, slot, version } of entries) {
      const series = this.#seriesOf(version.fact.kind, entity);
      addVersion(series, slot, version);
      // Loads come every few minutes and only their last days are ever asked for.
      if (version.fact.kind === 'clinicStatus') {
        dropBefore(series, toInstant(receipt.observed - MOMENTS_KEPT_MS));
      }
    }
    const feed = this.#feedOf(receipt.feed);
    feed.lastReceived = Math.max(feed.lastReceived ?? receipt.received, receipt.received);
    if (entries.length > 0) {
      feed.lastObserved = Math.max(feed.lastObserved ?? receipt.observed, receipt.observed);
      const known = feed.reporters.get(receipt.reporter) ?? receipt.observed;
      feed.reporters.set(receipt.reporter, Math.max(known, receipt.observed));
    }
    if (errors.length > 0) feed.errors = [...errors, ...feed.errors].slice(0, KEPT_ERRORS);
  }

  #seriesOf(kind: FactKind, entity: string): Series {
    const byEntity = this.#series.get(kind) ?? new Map<string, Series>();
    this.#series.set(kind, byEntity);
    const series = byEntity.get(entity) ?? { slots: [], versions: [] };
    byEntity.set(entity, series);
    return series;
  }

  #feedOf(id: string): Reporters {
    const feed = this.#feeds.get(id) ?? {
      lastObserved: null,
      lastReceived: null,
      reporters: new Map<string, number>(),
      errors: [],
    };
    this.#feeds.set(id, feed);
    return feed;
  }

  #asked(kind: FactKind, entities: readonly string[] | undefined): Iterable<[string, Series]> {
    const byEntity = this.#series.get(kind) ?? new Map<string, Series>();
    if (!entities) return byEntity;
    return entities.flatMap((entity): [string, Series][] => {
      const series = byEntity.get(entity);
      return series ? [[entity, series]] : [];
    });
  }

  facts = async <Kind extends FactKind>(kind: Kind, { entities, from, to, known }: Question) => {
    const found = new Map<string, Version<Kind>[]>();
    for (const [entity, series] of this.#asked(kind, entities)) {
      const versions: Version<Kind>[] = [];
      for (const version of readSeries(series, from, to, known ?? Infinity)) {
        if (isKind(version, kind)) versions.push(version);
      }
      if (versions.length > 0) found.set(entity, versions);
    }
    return found;
  };

  latest = async <Kind extends FactKind>(kind: Kind, { entities, to, known }: Question) => {
    const found = new Map<string, Version<Kind>>();
    for (const [entity, series] of this.#asked(kind, entities)) {
      const version = lastOfSeries(series, to, known ?? Infinity);
      if (version && isKind(version, kind)) found.set(entity, version);
    }
    return found;
  };

  feedState = async (id: string): Promise<FeedState> => {
    const { lastObserved, lastReceived, reporters, errors } = this.#feedOf(id);
    return { lastObserved, lastReceived, reporters, errors };
  };

  alerts = async () => [...this.#alerts.values()];

  alert = async (id: string) => this.#alerts.get(id) ?? null;

  episode = async (key: string) => this.#alerts.get(this.#episodes.get(key) ?? '') ?? null;

  saveAlert: Store['saveAlert'] = async (record, expected, remember) => {
    if (remember && this.#answers.has(remember.key)) return 'key-taken';
    const { id } = record.alert;
    if ((this.#alerts.get(id)?.alert.version ?? 0) !== expected) return 'stale';
    this.#alerts.set(id, record);
    // A step on an earlier alert of the key, a judgement, must not make it the newest again.
    if (expected === 0) this.#episodes.set(record.episode.key, id);
    if (remember) this.#answers.set(remember.key, remember.remembered);
    return 'saved';
  };

  remembered = async (key: string) => this.#answers.get(key) ?? null;

  forgetKeys = async (before: number) => {
    for (const [key, { at }] of this.#answers) if (at < before) this.#answers.delete(key);
  };
}
