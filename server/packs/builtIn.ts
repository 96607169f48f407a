import { readPackSet } from './packSet.ts';
import type { PackSet } from './packSet.ts';

const texts = import.meta.glob<string>('./*.yaml', { query: '?raw', import: 'default', eager: true });
const files = Object.entries(texts).map(([path, text]) => ({ name: path.replace('./', ''), text }));

const { packs, refused } = readPackSet(files);
const [first, ...others] = packs;

/** Oldest first; packs that have no date of their own stand last. */
const byDate = [...others].sort((a, b) => ((a.validFrom ?? '9999') < (b.validFrom ?? '9999') ? -1 : 1));

/** The packs that come with the product, from the files beside this one. */
export const builtInPacks: PackSet = { packs: first ? [first, ...byDate] : [], refused };
