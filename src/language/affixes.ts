/** Words that stand straight before or behind a place in a text. */

/** A list of words, sorted by the unit that they begin or end with; within one unit the order of the list holds. */
export interface Words {
  readonly byFirst: ReadonlyMap<number, readonly string[]>;
  readonly byLast: ReadonlyMap<number, readonly string[]>;
}

const sortedBy = (words: readonly string[], unitOf: (word: string) => number): Map<number, string[]> => {
  const sorted = new Map<number, string[]>();
  for (const word of words) {
    const group = sorted.get(unitOf(word));
    if (group === undefined) sorted.set(unitOf(word), [word]);
    else group.push(word);
  }
  return sorted;
};

/** Words to look for; of two that fit, the first of the list is found. */
export const wordsOf = (words: readonly string[]): Words => ({
  byFirst: sortedBy(words, (word) => word.charCodeAt(0)),
  byLast: sortedBy(words, (word) => word.charCodeAt(word.length - 1)),
});

/** The word that begins at `at`. */
export const startsWithAny = (text: string, at: number, { byFirst }: Words): string | null =>
  byFirst.get(text.charCodeAt(at))?.find((word) => text.startsWith(word, at)) ?? null;

/** The word that ends at `to`. */
export const endsWithAny = (text: string, to: number, { byLast }: Words): string | null =>
  byLast.get(text.charCodeAt(to - 1))?.find((word) => text.endsWith(word, to)) ?? null;
