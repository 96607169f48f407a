/** Between clauses of one thought, and between thoughts, in both languages; a comma within a number parts nothing. */
const CLAUSE_END = /[，；]|[,;](?=\s)/g;

/** Width in half hanzi: a Latin letter is a little wider than one. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2E80-\uFFEF]/u.test(character) ? 2 : 1.15;
  return width;
}

/** As many whole clauses of a sentence as a line of `most` half hanzi holds, and at least the first. */
export function firstClauses(sentence: string, most: number): string {
  if (widthOf(sentence) <= most) return sentence;
  let kept = '';
  for (const end of sentence.matchAll(CLAUSE_END)) {
    const clauses = sentence.slice(0, end.index);
    if (kept !== '' && widthOf(clauses) > most) break;
    kept = clauses;
  }
  return kept || sentence;
}
