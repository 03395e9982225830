import { type CharSet, charSet } from '../../../language/chars.js';
import { applications } from './applications.js';
import { disclosure } from './disclosure.js';
import { foreign } from './foreign.js';
import { grammarWords } from './grammar.js';
import { remedies } from './remedies.js';
import { resources } from './resources.js';
import type { Entry, Term } from './term.js';

/** Every entry, most specific lists first: where two lists hold the same word, the first one counts. */
export const entries: readonly Entry[] = [
  ...applications,
  ...remedies,
  ...disclosure,
  ...resources,
  ...grammarWords,
  ...foreign,
];

/**
 * A trie over UTF-16 units: one pass over a text finds the longest term at every position. The nodes behind another hang
 * together as brothers; there are few of them everywhere but at the root, which has a table.
 */
interface Node {
  readonly unit: number;
  term: Term | undefined;
  child: Node | undefined;
  readonly brother: Node | undefined;
}

interface Trie {
  readonly starts: CharSet;
  readonly roots: ReadonlyMap<number, Node>;
}

const brotherOf = (node: Node | undefined, unit: number): Node | undefined => {
  let found = node;
  while (found !== undefined && found.unit !== unit) found = found.brother;
  return found;
};

const childOf = (node: Node, unit: number): Node => {
  const known = brotherOf(node.child, unit);
  if (known !== undefined) return known;
  const child: Node = { unit, term: undefined, child: undefined, brother: node.child };
  node.child = child;
  return child;
};

const build = (): Trie => {
  const roots = new Map<number, Node>();
  for (const [term, words] of entries) {
    for (const word of words) {
      const first = word.charCodeAt(0);
      let node = roots.get(first) ?? { unit: first, term: undefined, child: undefined, brother: undefined };
      roots.set(first, node);
      for (let index = 1; index < word.length; index++) node = childOf(node, word.charCodeAt(index));
      node.term ??= term;
    }
  }
  return { starts: charSet(String.fromCharCode(...roots.keys())), roots };
};

let trie: Trie | undefined;

export interface TermMatch {
  readonly from: number;
  readonly to: number;
  readonly term: Term;
}

/** The terms of a matching copy, leftmost and longest, without overlap. Linear: no term is longer than 40 units. */
export const findTerms = (text: string): TermMatch[] => {
  trie ??= build();
  const { starts, roots } = trie;
  const found: TermMatch[] = [];
  let at = 0;
  while (at < text.length) {
    const first = text.charCodeAt(at);
    if (!starts.has(first)) {
      at++;
      continue;
    }
    let term: Term | undefined;
    let to = at;
    let index = at;
    for (let node = roots.get(first); node !== undefined; node = brotherOf(node.child, text.charCodeAt(index))) {
      index++;
      if (node.term !== undefined) {
        term = node.term;
        to = index;
      }
    }
    if (term === undefined) at++;
    else {
      found.push({ from: at, to, term });
      at = to;
    }
  }
  return found;
};
