import type { Registers } from '#contract/registers.ts';
import { AlertBook } from './alertBook.ts';
import { FeedBook } from './feedBook.ts';
import { addVersion, firstReceived, keepLast, lastOfSeries, readSeries } from './series.ts';
import type { Series } from './series.ts';
import type { AsOf, CheckedDelivery, FactKind, Question, Remembered, Store, Version } from './store.ts';

/** So many loads of clinics are kept in all, if they come hourly: 65 days of a city, a week of a megacity. */
const KEPT_LOADS = 75_000;
const LEAST_KEPT = 48;

const isKind = <Kind extends FactKind>(version: Version, kind: Kind): version is Version<Kind> =>
  version.fact.kind === kind;

const whole = ({ known = Infinity, observedUpTo = Infinity }: AsOf): Required<AsOf> => ({
  known,
  observedUpTo,
});

/** A store in the process's memory, for the simulated city and for tests: nothing outlives a restart. */
export class MemoryStore implements Store {
  readonly #registers: Registers;
  readonly #loadsKept: number;
  readonly #series = new Map<FactKind, Map<string, Series>>();
  readonly #feeds = new Map<string, FeedBook>();
  readonly #alerts = new AlertBook();
  readonly #answers = new Map<string, Remembered>();
  #heldFrom: number | null = null;

  constructor(registers: Registers) {
    this.#registers = registers;
    this.#loadsKept = Math.max(LEAST_KEPT, Math.ceil(KEPT_LOADS / Math.max(1, registers.clinics.length)));
  }

  registers = async () => this.#registers;

  append = async (deliveries: readonly CheckedDelivery[]) => {
    for (const delivery of deliveries) this.#appendOne(delivery);
  };

  #appendOne(delivery: CheckedDelivery) {
    const { receipt, entries } = delivery;
    for (const { entity, slot, version } of entries) {
      const series = this.#seriesOf(version.fact.kind, entity);
      addVersion(series, slot, version);
      // Loads come by the hour from every clinic: older ones than can be kept of all are dropped.
      if (version.fact.kind === 'clinicStatus') keepLast(series, this.#loadsKept);
    }
    const feed = this.#feeds.get(receipt.feed) ?? new FeedBook();
    this.#feeds.set(receipt.feed, feed);
    feed.add(delivery);
    this.#heldFrom = Math.min(this.#heldFrom ?? receipt.received, receipt.received);
  }

  #seriesOf(kind: FactKind, entity: string): Series {
    const byEntity = this.#series.get(kind) ?? new Map<string, Series>();
    this.#series.set(kind, byEntity);
    const series = byEntity.get(entity) ?? { slots: [], versions: [] };
    byEntity.set(entity, series);
    return series;
  }

  #asked(kind: FactKind, entities: readonly string[] | undefined): Iterable<[string, Series]> {
    const byEntity = this.#series.get(kind) ?? new Map<string, Series>();
    if (!entities) return byEntity;
    return entities.flatMap((entity): [string, Series][] => {
      const series = byEntity.get(entity);
      return series ? [[entity, series]] : [];
    });
  }

  facts = async <Kind extends FactKind>(kind: Kind, question: Question) => {
    const { entities, from, to } = question;
    const asOf = whole(question);
    const found = new Map<string, Version<Kind>[]>();
    for (const [entity, series] of this.#asked(kind, entities)) {
      const versions: Version<Kind>[] = [];
      for (const version of readSeries(series, from, to, asOf)) {
        if (isKind(version, kind)) versions.push(version);
      }
      if (versions.length > 0) found.set(entity, versions);
    }
    return found;
  };

  latest = async <Kind extends FactKind>(kind: Kind, question: Question) => {
    const asOf = whole(question);
    const found = new Map<string, Version<Kind>>();
    for (const [entity, series] of this.#asked(kind, question.entities)) {
      const version = lastOfSeries(series, question.to, asOf);
      if (version && isKind(version, kind)) found.set(entity, version);
    }
    return found;
  };

  heldFrom = async (kind?: FactKind) => {
    if (kind === undefined) return this.#heldFrom;
    let earliest = Infinity;
    for (const [, series] of this.#asked(kind, undefined)) {
      earliest = Math.min(earliest, firstReceived(series));
    }
    return earliest === Infinity ? null : earliest;
  };

  feedState = async (id: string, asOf: AsOf = {}) => (this.#feeds.get(id) ?? new FeedBook()).state(asOf);

  feedLog = async (id: string, { from, to }: { from: number; to: number }) =>
    this.#feeds.get(id)?.log(from, to) ?? [];

  alerts = async ({ known }: Pick<AsOf, 'known'> = {}) => this.#alerts.all(known);

  alert = async (id: string, { known }: Pick<AsOf, 'known'> = {}) => this.#alerts.get(id, known);

  episode = async (key: string) => this.#alerts.ofEpisode(key);

  saveAlert: Store['saveAlert'] = async (record, expected, remember) => {
    if (remember && this.#answers.has(remember.key)) return 'key-taken';
    if ((this.#alerts.get(record.alert.id)?.alert.version ?? 0) !== expected) return 'stale';
    this.#alerts.save(record);
    if (remember) this.#answers.set(remember.key, remember.remembered);
    return 'saved';
  };

  remembered = async (key: string) => this.#answers.get(key) ?? null;

  forgetKeys = async (before: number) => {
    for (const [key, { at }] of this.#answers) if (at < before) this.#answers.delete(key);
  };
}
