const LEAST_LETTERS = 11;
const VOWELS = 'aeiouy';
const SOFT_HYPHEN = '\u00AD';

/** Long Latin words with one soft hyphen near their middle, before a consonant that a vowel follows; others as they are. */
export function hyphenated(name: string): string {
  return name.replace(/[a-z]+/gi, (word) => {
    if (word.length < LEAST_LETTERS) return word;
    const at = middleBreak(word.toLowerCase());
    return at === null ? word : word.slice(0, at) + SOFT_HYPHEN + word.slice(at);
  });
}

function middleBreak(word: string): number | null {
  const middle = word.length / 2;
  const breaks = [...[...word].keys()].filter(
    (at) =>
      at > 2 && at < word.length - 3 && !isVowel(word, at) && isVowel(word, at + 1) && !isPair(word, at),
  );
  breaks.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return breaks[0] ?? null;
}

const isVowel = (word: string, at: number): boolean => VOWELS.includes(word[at] ?? '-');

/** Two letters of one sound stay together: "th", "ch", "sh", "ph". */
const isPair = (word: string, at: number): boolean =>
  word[at] === 'h' && 'tcsp'.includes(word[at - 1] ?? '-');
