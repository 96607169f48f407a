import { createStore, delMany, get, getMany, setMany } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import type { PictureHead } from '#model/watchdog/lastPicture.ts';
import { actingUser } from '../actingUser.ts';

/** One answer of the API as it was on the screen. */
export type KeptAnswer = { queryKey: readonly unknown[]; data: unknown; dataUpdatedAt: number };
type StoredHead = PictureHead & { answers: string[] };
export type StoredPicture = { head: PictureHead; answers: KeptAnswer[] };

let opened: UseStore | undefined;
const store = () => (opened ??= createStore('last-picture', 'pictures'));
/** Under which name a surface keeps what its user sees. */
export const pictureName = (surface: 'wall' | 'desk') => `${surface} ${actingUser() ?? ''}`;

const headKey = (name: string) => `${name} head`;
const answerKey = (name: string, hash: string) => `${name} ${hash}`;

/**
 * Stores the picture called `name`: `all` names its answers, `changed` holds those that differ from what is stored. Head
 * and answers change in one transaction, so that a picture is of one moment.
 */
export async function storePicture(
  name: string,
  head: PictureHead,
  all: readonly string[],
  changed: ReadonlyMap<string, KeptAnswer>,
): Promise<void> {
  const before: StoredHead | undefined = await get(headKey(name), store());
  const stored: StoredHead = { ...head, answers: [...all] };
  await setMany(
    [
      ...[...changed].map(([hash, answer]): [string, KeptAnswer] => [answerKey(name, hash), answer]),
      [headKey(name), stored] as [string, StoredHead],
    ],
    store(),
  );
  const gone = before?.answers.filter((hash) => !all.includes(hash)) ?? [];
  if (gone.length > 0)
    await delMany(
      gone.map((hash) => answerKey(name, hash)),
      store(),
    );
}

/** The stored picture called `name`; null where there is none or the browser keeps nothing. */
export async function readPicture(name: string): Promise<StoredPicture | null> {
  try {
    const head: StoredHead | undefined = await get(headKey(name), store());
    if (!head) return null;
    const answers: (KeptAnswer | undefined)[] = await getMany(
      head.answers.map((hash) => answerKey(name, hash)),
      store(),
    );
    return { head, answers: answers.filter((answer) => answer !== undefined) };
  } catch {
    return null;
  }
}
