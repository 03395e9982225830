/** Words that stand straight before or behind a place in a text. */

export const startsWithAny = (text: string, at: number, words: readonly string[]): string | null => {
  for (const word of words) if (text.startsWith(word, at)) return word;
  return null;
};

export const endsWithAny = (text: string, to: number, words: readonly string[]): string | null => {
  for (const word of words) if (to >= word.length && text.startsWith(word, to - word.length)) return word;
  return null;
};
