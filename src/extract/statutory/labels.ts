import { continuations, isShred, lookUp, withoutPath } from './lexicon.js';
import type { LexiconEntry } from './meaning.js';
import type { Token, TokenRow } from './tokens.js';

/** A label found in the tokens: its entry, and the index of its last token. It begins at the token that carries it. */
export interface FoundLabel {
  readonly entry: LexiconEntry;
  readonly enumerator?: string;
  readonly last: number;
}

/** What the labels of a document are, by token. */
export interface LabelMap {
  readonly labels: ReadonlyMap<number, FoundLabel>;
  /** Tokens that are a later part of a label, or a shred of an overhead within it. */
  readonly parts: ReadonlySet<number>;
}

/** A label runs over so many tokens at most, values between its halves included. */
const FARTHEST_TOKEN = 24;
/** … and over so many rows. */
const FARTHEST_ROW = 8;
/** So many values may stand between the halves of a label: one row of the widest table. */
const MOST_VALUES = 15;

const HAN_NUMERAL = /^[一二三四五六七八九十](?=.{3})/u;

/** The entry that one token spells out in full. */
export const entryOf = (token: Token): LexiconEntry | undefined => {
  const { letters, head } = token.label;
  if (letters === '') return undefined;
  return lookUp(letters) ?? withoutNumber(letters) ?? (head === letters ? undefined : (lookUp(head) ?? withoutNumber(head)));
};

/** An enumerator that lost its punctuation, and the groups of a path, do not belong to the name. */
const withoutNumber = (letters: string): LexiconEntry | undefined => {
  const bare = letters.replace(/^\d{1,2}(?=\D)/u, '');
  return lookUp(bare) ?? lookUp(withoutPath(bare)) ?? lookUp(bare.replace(HAN_NUMERAL, ''));
};

interface Join {
  readonly entry: LexiconEntry;
  readonly last: number;
  readonly parts: readonly number[];
}

/** Follows one spelling from token to token, over shreds of overheads and over the values of one row. */
const follow = (entry: LexiconEntry, start: number, tokens: readonly Token[]): Join | null => {
  const first = tokens[start]!;
  let rest = entry.letters.slice(first.label.letters.length);
  const parts: number[] = [];
  let values = 0;
  for (let at = start + 1; at < tokens.length && at <= start + FARTHEST_TOKEN; at++) {
    const token = tokens[at]!;
    if (token.cell.row > first.cell.row + FARTHEST_ROW) return null;
    if (token.kind !== 'text') {
      values++;
      if (values > MOST_VALUES) return null;
      continue;
    }
    const { letters } = token.label;
    if (letters !== '' && rest.startsWith(letters)) {
      parts.push(at);
      rest = rest.slice(letters.length);
      if (rest === '') return { entry, last: at, parts };
    } else if (isShred(letters)) parts.push(at);
    else return null;
  }
  return null;
};

const joinFrom = (start: number, tokens: readonly Token[]): Join | null => {
  for (const entry of continuations(tokens[start]!.label.letters)) {
    const join = follow(entry, start, tokens);
    if (join !== null) return join;
  }
  return null;
};

/** Finds all labels, the longest first where several fit, also those broken over lines and cells. Linear. */
export const findLabels = (rows: readonly TokenRow[]): LabelMap => {
  const tokens = rows.flatMap((row) => row.tokens);
  const labels = new Map<number, FoundLabel>();
  const parts = new Set<number>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'text' || parts.has(index)) continue;
    const join = joinFrom(index, tokens);
    const entry = join?.entry ?? entryOf(token);
    if (entry === undefined) continue;
    const enumerator = token.label.enumerator ?? loneEnumerator(tokens[index - 1]);
    labels.set(index, {
      entry,
      last: join?.last ?? index,
      ...(enumerator === undefined ? {} : { enumerator }),
    });
    for (const part of join?.parts ?? []) parts.add(part);
  }
  return { labels, parts };
};

/** The enumerator of a token that is nothing else: （七） on a line or in a cell of its own. */
const loneEnumerator = (token: Token | undefined): string | undefined =>
  token?.kind === 'text' && token.label.letters === '' ? token.label.enumerator : undefined;
