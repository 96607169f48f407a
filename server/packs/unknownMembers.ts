import type { Fault } from './readPack.ts';

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members that the schema left out: a misspelt rule would otherwise silently not count. */
export function unknownMembers(
  given: unknown,
  known: unknown,
  path: readonly (string | number)[] = [],
): Fault[] {
  if (Array.isArray(given) && Array.isArray(known)) {
    return given.flatMap((each, index) => unknownMembers(each, known[index], [...path, index]));
  }
  if (!isObject(given) || !isObject(known)) return [];
  return Object.keys(given).flatMap((name): Fault[] => {
    const here = [...path, name];
    if (name in known) return unknownMembers(given[name], known[name], here);
    return [
      {
        path: here,
        at: 'key',
        reason: {
          zh: `没有名为“${name}”的项，请检查拼写。`,
          en: `There is no member called "${name}" here. Check the spelling.`,
        },
      },
    ];
  });
}
