import { charSet } from './chars.js';

/**
 * Many words, looked for at once: a tree over UTF-16 units whose branches lie in one hash table, so that a step costs the
 * same wherever the tree is wide. Built once for a lexicon; it may have 65,535 nodes, which is some 12,000 words.
 */
export interface WordTree<T> {
  /** The longest word that begins at `at`, as an index of the entries; -1 where none does. */
  readonly find: (text: string, at: number) => number;
  /** The words with their meanings; a word that is given twice keeps its first meaning. */
  readonly entries: ReadonlyArray<readonly [word: string, meaning: T]>;
}

const ROOT = 1;

/** A branch is known by its node and its unit. No branch is 0. */
const keyOf = (node: number, unit: number): number => ((node << 16) | unit) >>> 0;

/** Spreads the keys over the table: the multiplicative hash of Knuth (The Art of Computer Programming, 6.4). */
const hash = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 8;

/** One bit of 65,536 for two units that follow one another. */
const bitOf = (first: number, second: number): number => hash(keyOf(first, second)) & 0xffff;

export const wordTree = <T>(entries: ReadonlyArray<readonly [word: string, meaning: T]>): WordTree<T> => {
  const most = entries.reduce((sum, [word]) => sum + word.length, ROOT + 1);
  let size = 2;
  while (size < 4 * most) size *= 2;
  const mask = size - 2;
  /** Key and node of every branch, side by side. */
  const table = new Uint32Array(size);
  /** The entry that ends in a node. */
  const ends = new Int32Array(most).fill(-1);
  const placeOf = (key: number): number => {
    let place = hash(key) & mask;
    while (table[place] !== key && table[place] !== 0) place = (place + 2) & mask;
    return place;
  };
  /** What words begin with, in little memory: most places of a text hold no word, and are passed by with this alone. */
  const singles = charSet(entries.map(([word]) => (word.length === 1 ? word : '')).join(''));
  const pairs = new Uint8Array(0x2000);
  let last = ROOT;
  for (const [index, [word]] of entries.entries()) {
    let node = ROOT;
    const bit = bitOf(word.charCodeAt(0), word.charCodeAt(1));
    pairs[bit >> 3]! |= 1 << (bit & 7);
    for (let at = 0; at < word.length; at++) {
      const key = keyOf(node, word.charCodeAt(at));
      const place = placeOf(key);
      if (table[place] === 0) {
        table[place] = key;
        table[place + 1] = ++last;
      }
      node = table[place + 1]!;
    }
    if (ends[node] === -1) ends[node] = index;
  }
  const find = (text: string, start: number): number => {
    const first = text.charCodeAt(start);
    const bit = bitOf(first, text.charCodeAt(start + 1));
    if (((pairs[bit >> 3]! >> (bit & 7)) & 1) === 0 && !singles.has(first)) return -1;
    let found = -1;
    let node = ROOT;
    for (let at = start; at < text.length; at++) {
      const place = placeOf(keyOf(node, text.charCodeAt(at)));
      if (table[place] === 0) break;
      node = table[place + 1]!;
      const end = ends[node]!;
      if (end !== -1) found = end;
    }
    return found;
  };
  return { find, entries };
};
