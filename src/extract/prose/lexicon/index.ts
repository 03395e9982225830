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

/** A trie over UTF-16 units: one pass over a text finds the longest term at every position. */
interface Node {
  readonly next: Map<number, Node>;
  term?: Term;
}

const build = (): Node => {
  const root: Node = { next: new Map() };
  for (const [term, words] of entries) {
    for (const word of words) {
      let node = root;
      for (let index = 0; index < word.length; index++) {
        const code = word.charCodeAt(index);
        let child = node.next.get(code);
        if (child === undefined) {
          child = { next: new Map() };
          node.next.set(code, child);
        }
        node = child;
      }
      node.term ??= term;
    }
  }
  return root;
};

let root: Node | undefined;

export interface TermMatch {
  readonly from: number;
  readonly to: number;
  readonly term: Term;
}

/** The terms of a matching copy, leftmost and longest, without overlap. Linear: no term is longer than 40 units. */
export const findTerms = (text: string): TermMatch[] => {
  root ??= build();
  const found: TermMatch[] = [];
  let at = 0;
  while (at < text.length) {
    let node: Node | undefined = root;
    let term: Term | undefined;
    let to = at;
    for (let index = at; index < text.length; index++) {
      node = node.next.get(text.charCodeAt(index));
      if (node === undefined) break;
      if (node.term !== undefined) {
        term = node.term;
        to = index + 1;
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
