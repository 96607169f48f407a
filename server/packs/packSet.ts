import type { RefusedPack, RiskPack } from '#contract/riskPack.ts';
import { readPack } from './readPack.ts';

/** The packs that can be chosen, the default first, and the files that were refused. */
export type PackSet = { packs: readonly RiskPack[]; refused: readonly RefusedPack[] };

/** One file of rules; `name` is how it is called when something is wrong with it. */
export type PackFile = { name: string; text: string };

const twice = (file: string, id: string, other: string): RefusedPack => ({
  file,
  line: 1,
  column: 1,
  reason: {
    zh: `id“${id}”已在${other}中使用。请为每个版本另取一个id。`,
    en: `The id "${id}" is already used by ${other}. Give each version an id of its own.`,
  },
});

/** The default pack in front; the last one that asks for it, so that a city's own comes before a built-in one. */
function defaultFirst(packs: readonly RiskPack[]): RiskPack[] {
  const first = packs.filter((pack) => pack.default === true).at(-1);
  return first ? [first, ...packs.filter((pack) => pack !== first)] : [...packs];
}

/**
 * Reads files of rules on top of the packs that are there. A pack with a known id replaces it, in its place; others are
 * added in the order of the files. A bad file is refused with the place and the reason, and the others go on.
 */
export function readPackSet(files: readonly PackFile[], base: readonly RiskPack[] = []): PackSet {
  const packs = [...base];
  const refused: RefusedPack[] = [];
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const read = readPack(file);
    if ('refused' in read) {
      refused.push(...read.refused);
      continue;
    }
    const { pack } = read;
    const other = fileOf.get(pack.id);
    if (other !== undefined) {
      refused.push(twice(file.name, pack.id, other));
      continue;
    }
    fileOf.set(pack.id, file.name);
    const at = packs.findIndex(({ id }) => id === pack.id);
    if (at >= 0) packs[at] = pack;
    else packs.push(pack);
  }
  return { packs: defaultFirst(packs), refused };
}

/** Refused files as lines for whoever started the server or checked the files: `file:line:column reason`. */
export function refusedLines(refused: readonly RefusedPack[]): string[] {
  return refused.flatMap(({ file, line, column, reason }) => [
    `${file}:${line}:${column} ${reason.en}`,
    `${file}:${line}:${column} ${reason.zh}`,
  ]);
}
