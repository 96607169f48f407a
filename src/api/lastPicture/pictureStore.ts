import { createStore, get, getMany, promisifyRequest } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import type { PictureHead } from '#model/watchdog/lastPicture.ts';
import { actingUser } from '../actingUser.ts';

/** One answer of the API as it was on the screen. */
export type KeptAnswer = { queryKey: readonly unknown[]; data: object; dataUpdatedAt: number };
/** What a page has last written, by name; it does not keep from being collected what the page has since let go of. */
export type Written = ReadonlyMap<string, WeakRef<object>>;
type StoredHead = PictureHead & { answers: string[] };
export type StoredPicture = { head: PictureHead; answers: KeptAnswer[] };

let opened: UseStore | undefined;
const store = () => (opened ??= createStore('last-picture', 'pictures'));
/** Under which name a surface keeps what its user sees. */
export const pictureName = (surface: 'wall' | 'desk') => `${surface} ${actingUser() ?? ''}`;

const headKey = (name: string) => `${name} head`;
const answerKey = (name: string, hash: string) => `${name} ${hash}`;

/**
 * Stores the picture called `name`; of its answers only those that differ from what this page has `written` before, or
 * that another page of this browser, which keeps the same picture, has taken out. All in one transaction, so that a
 * picture is of one moment. Answers what has been written by now.
 */
export function storePicture(
  name: string,
  head: PictureHead,
  answers: ReadonlyMap<string, KeptAnswer>,
  written: Written,
): Promise<Written> {
  return store()('readwrite', async (pictures) => {
    const before: StoredHead | undefined = await promisifyRequest(pictures.get(headKey(name)));
    const there = new Set(before?.answers);
    for (const [hash, answer] of answers) {
      const same = there.delete(hash) && written.get(hash)?.deref() === answer.data;
      if (!same) pictures.put(answer, answerKey(name, hash));
    }
    for (const hash of there) pictures.delete(answerKey(name, hash));
    const stored: StoredHead = { ...head, answers: [...answers.keys()] };
    pictures.put(stored, headKey(name));
    await promisifyRequest(pictures.transaction);
    return new Map([...answers].map(([hash, { data }]) => [hash, new WeakRef(data)]));
  });
}

/** Takes the picture called `name` away: whoever comes next is not to see what somebody else saw. */
export function forgetPicture(name: string): Promise<void> {
  return store()('readwrite', async (pictures) => {
    const head: StoredHead | undefined = await promisifyRequest(pictures.get(headKey(name)));
    for (const hash of head?.answers ?? []) pictures.delete(answerKey(name, hash));
    pictures.delete(headKey(name));
    return promisifyRequest(pictures.transaction);
  });
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
