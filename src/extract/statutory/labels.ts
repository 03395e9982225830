import { continuations, isShred, spelledOut } from './lexicon.js';
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

interface Join {
  readonly entry: LexiconEntry;
  readonly last: number;
  readonly parts: readonly number[];
}

/** A spelling that the tokens so far begin, and what is left of it. */
interface Candidate {
  readonly entry: LexiconEntry;
  readonly rest: string;
}

/** 3.其他 between the pieces of another label, which its letters could be a piece of as well. */
const isNumberedLabel = ({ label }: Token): boolean =>
  label.enumerator !== undefined && spelledOut(label) !== undefined;

/**
 * The longest label that begins with a token and goes on in the tokens behind it, over shreds of overheads and over the
 * values of one row.
 */
const joinFrom = (start: number, tokens: readonly Token[]): Join | null => {
  const first = tokens[start]!;
  const { letters } = first.label;
  let candidates: readonly Candidate[] = continuations(letters).map((entry) => ({
    entry,
    rest: entry.letters.slice(letters.length),
  }));
  let best: Join | null = null;
  const parts: number[] = [];
  let values = 0;
  for (let at = start + 1; candidates.length > 0 && at < tokens.length && at <= start + FARTHEST_TOKEN; at++) {
    const token = tokens[at]!;
    if (token.cell.row > first.cell.row + FARTHEST_ROW) break;
    if (token.kind !== 'text') {
      if (++values > MOST_VALUES) break;
      continue;
    }
    const piece = token.label.letters;
    const going = piece === '' ? [] : candidates.filter(({ rest }) => rest.startsWith(piece));
    if (going.length === 0 && !isShred(piece)) break;
    if (going.length === 0 && isNumberedLabel(token)) continue;
    parts.push(at);
    if (going.length === 0) continue;
    candidates = going.map(({ entry, rest }) => ({ entry, rest: rest.slice(piece.length) }));
    const whole = candidates.find(({ rest }) => rest === '');
    if (whole !== undefined) best = { entry: whole.entry, last: at, parts: [...parts] };
  }
  return best;
};

/** Finds all labels, the longest first where several fit, also those broken over lines and cells. Linear. */
export const findLabels = (rows: readonly TokenRow[]): LabelMap => {
  const tokens = rows.flatMap((row) => row.tokens);
  const labels = new Map<number, FoundLabel>();
  const parts = new Set<number>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'text' || parts.has(index)) continue;
    const join = joinFrom(index, tokens);
    const entry = join?.entry ?? spelledOut(token.label);
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
