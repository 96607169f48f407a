import { beforeEach, expect, it, vi } from 'vitest';
import { PICTURE_VERSION } from '#model/watchdog/lastPicture.ts';
import { forgetPicture, readPicture, storePicture } from './pictureStore.ts';
import type { KeptAnswer, Written } from './pictureStore.ts';

const kept = new Map<string, unknown>();
const put = vi.fn<(value: unknown, key: string) => void>((value, key) => void kept.set(key, value));
const pictures = { get: (key: string) => kept.get(key), put, delete: (key: string) => kept.delete(key) };

vi.mock('idb-keyval', () => ({
  createStore: () => (_: string, use: (store: unknown) => unknown) => use(pictures),
  promisifyRequest: (request: unknown) => Promise.resolve(request),
  get: (key: string) => Promise.resolve(kept.get(key)),
  getMany: (keys: string[]) => Promise.resolve(keys.map((key) => kept.get(key))),
}));

const head = { version: PICTURE_VERSION, build: '/assets/index-a.js', at: '2020-02-03T00:00:00.000Z' };
const answer = (id: string): [string, KeptAnswer] => [
  id,
  { queryKey: [id, {}], data: { id }, dataUpdatedAt: 1 },
];
const areas = answer('areas');
const nothing: Written = new Map();
const read = async () => (await readPicture('desk'))?.answers.map(({ queryKey: [id] }) => id);

beforeEach(() => {
  kept.clear();
  put.mockClear();
});

it('writes an answer once and keeps it as long as it is on the page', async () => {
  const page = new Map([areas, answer('cases')]);
  const written = await storePicture('desk', head, page, nothing);
  put.mockClear();
  const later = new Map([areas, answer('cases')]);
  await storePicture('desk', head, later, written);
  expect(put.mock.calls.map(([, key]) => key)).toEqual(['desk cases', 'desk head']);
  expect(await read()).toEqual(['areas', 'cases']);
});

it('takes out what the page no longer holds', async () => {
  await storePicture('desk', head, new Map([areas, answer('cases')]), nothing);
  await storePicture('desk', head, new Map([areas]), nothing);
  expect(await read()).toEqual(['areas']);
  expect([...kept.keys()]).toEqual(['desk areas', 'desk head']);
});

it('writes again what another page of the same browser has taken out', async () => {
  const map = new Map([areas]);
  const written = await storePicture('desk', head, map, nothing);
  await storePicture('desk', head, new Map([answer('alerts')]), nothing);
  await storePicture('desk', head, map, written);
  expect(await read()).toEqual(['areas']);
});

it('leaves nothing of a picture that is to be forgotten, and another one alone', async () => {
  await storePicture('desk', head, new Map([areas]), nothing);
  await storePicture('wall', head, new Map([areas]), nothing);
  await forgetPicture('desk');
  expect([...kept.keys()]).toEqual(['wall areas', 'wall head']);
});
