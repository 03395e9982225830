import { wordTree } from '../../../language/word-tree.js';
import { lazy } from '../../../lazy.js';
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

const tree = lazy(() => wordTree(entries.flatMap(([term, words]) => words.map((word) => [word, term] as const))));

export interface TermMatch {
  readonly from: number;
  readonly to: number;
  readonly term: Term;
}

/** The terms of a matching copy, leftmost and longest, without overlap. Linear: no term is longer than 40 units. */
export const findTerms = (text: string): TermMatch[] => {
  const { find, entries: terms } = tree();
  const found: TermMatch[] = [];
  let from = 0;
  while (from < text.length) {
    const index = find(text, from);
    if (index < 0) from++;
    else {
      const [word, term] = terms[index]!;
      found.push({ from, to: from + word.length, term });
      from += word.length;
    }
  }
  return found;
};
