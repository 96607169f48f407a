import type { AlertRecord } from './store.ts';

type Kept = { record: AlertRecord; at: number };

/** Alerts with all their versions, each from its `updatedAt` on. */
export class AlertBook {
  readonly #versions = new Map<string, Kept[]>();
  readonly #newestOf = new Map<string, string>();

  save(record: AlertRecord): void {
    const { id, updatedAt, version } = record.alert;
    const versions = this.#versions.get(id) ?? [];
    const isNew = versions.length === 0;
    const kept = { record, at: Date.parse(updatedAt) };
    // What the detector alone remembers is no new version: nobody could see a difference.
    if (versions.at(-1)?.record.alert.version === version) versions.pop();
    versions.push(kept);
    this.#versions.set(id, versions);
    // A step on an earlier alert of the key, a judgement, must not make it the newest again.
    if (isNew) this.#newestOf.set(record.episode.key, id);
  }

  get(id: string, known = Infinity): AlertRecord | null {
    return versionAt(this.#versions.get(id) ?? [], known);
  }

  all(known = Infinity): AlertRecord[] {
    const found: AlertRecord[] = [];
    for (const versions of this.#versions.values()) {
      const record = versionAt(versions, known);
      if (record) found.push(record);
    }
    return found;
  }

  ofEpisode(key: string): AlertRecord | null {
    return this.get(this.#newestOf.get(key) ?? '');
  }
}

function versionAt(versions: readonly Kept[], known: number): AlertRecord | null {
  for (let index = versions.length - 1; index >= 0; index -= 1) {
    const kept = versions[index];
    if (kept && kept.at <= known) return kept.record;
  }
  return null;
}
