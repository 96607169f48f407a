import { describe, expect, it } from 'vitest';
import { sharedByVersion } from './sharedByVersion.ts';

const record = (id: string, version = 1) => ({
  id,
  version,
  updatedAt: `2020-02-03T0${version}:00:00Z`,
  title: {},
});
const list = (...items: ReturnType<typeof record>[]) => ({ items, timeStamp: String(items.length) });

describe('sharedByVersion', () => {
  it('keeps the records of a version, wherever they stand', () => {
    const held = list(record('a'), record('b'));
    const next = sharedByVersion(held, list(record('c'), record('a'), record('b', 2)));
    expect(next).toEqual(list(record('c'), record('a'), record('b', 2)));
    expect(Object(next).items[1]).toBe(held.items[0]);
    expect(Object(next).items[2]).not.toBe(held.items[1]);
  });

  it('keeps the list where nothing changed, and takes what else is new', () => {
    const held = list(record('a'), record('b'));
    const next = sharedByVersion(held, { ...list(record('a'), record('b')), timeStamp: 'later' });
    expect(Object(next).items).toBe(held.items);
    expect(next).toMatchObject({ timeStamp: 'later' });
    expect(Object(sharedByVersion(held, list(record('a')))).items).toHaveLength(1);
  });

  it('shares what is no list as everything else is shared', () => {
    const held = { first: { id: 'a' }, n: 1 };
    expect(Object(sharedByVersion(held, { first: { id: 'a' }, n: 2 })).first).toBe(held.first);
    expect(sharedByVersion(undefined, held)).toBe(held);
  });
});
