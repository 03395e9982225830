import type { Percentage } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import type { TermToken, Token } from './tokens.js';
import type { Sentence } from './work.js';

/** A percentage where it stands in its sentence. */
export interface Stated {
  readonly sentence: Sentence;
  readonly index: number;
  readonly percentage: Percentage;
  /** The words before it; see `leadOf`. */
  readonly lead: readonly TermToken[];
  /** The figures of the report so far with their values, which settle an unnamed base. */
  readonly known: ReadonlyMap<FigureKey, number>;
}

/** Where the quote of a percentage begins: at the word straight before it. */
export const quoteFrom = ({ percentage, lead: [near] }: Stated): number =>
  near !== undefined && percentage.from - near.to <= 6 ? near.from : percentage.from;

/** The small word that a token is, if it is one. */
export const grammarOf = (token: Token): string | null =>
  token.type === 'term' && token.term.type === 'grammar' ? token.term.word : null;

/** Tokens between the last number or stop and the percentage, nearest first. */
export const leadOf = (tokens: readonly Token[], index: number): TermToken[] => {
  const lead: TermToken[] = [];
  let closed = 0;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'mark' && token.mark === ')') closed++;
    else if (closed > 0) {
      if (token.type === 'mark' && token.mark === '(') closed--;
      continue;
    }
    if (token.type === 'quantity' || token.type === 'percentage') break;
    if (token.type === 'mark' && (token.mark === '.' || token.mark === ';')) break;
    if (token.type === 'term') lead.push(token);
  }
  return lead;
};

/** Words straight before the share that name a category: the last run without marks. */
export const labelBefore = (text: string, to: number): string => {
  let from = to;
  while (from > 0 && to - from < 24 && !',;。:、()'.includes(text[from - 1]!)) from--;
  return text.slice(from, to).replace(/^(?:其中|另外|此外)/u, '');
};
