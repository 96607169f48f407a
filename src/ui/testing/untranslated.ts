const HAN = /\p{Script=Han}/u;

/**
 * The lines of a source file that hold Han characters outside of comments, apart from the Chinese half of a
 * `{ zh: ..., en: ... }` pair; a file whose `zh:` and `en:` do not pair up has no such halves.
 */
export function untranslatedLines(source: string): string[] {
  const code = withoutComments(source);
  const zh = code.match(/\bzh:/g)?.length ?? 0;
  const en = code.match(/\ben:/g)?.length ?? 0;
  const rest =
    zh === en ? code.replace(/\bzh:\s*(?:\([^)]*\)\s*=>\s*)?(['"`])(?:(?!\1)[^\\]|\\.)*\1/g, 'zh:') : code;
  return rest
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => HAN.test(line));
}

// Strings are kept whole, so that a "//" inside of one does not begin a comment.
function withoutComments(source: string): string {
  return source.replace(
    /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, literal: string | undefined) => literal ?? '',
  );
}
