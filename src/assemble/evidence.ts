import type { Evidence } from '../extract/finding.js';

/** A quote is evidence, not an excerpt: longer ones are cut down to the number itself. */
export const LONGEST_QUOTE = 300;

/** Line and column of an offset, both counted from 1. */
export type Place = (offset: number) => { readonly line: number; readonly column: number };

/** The slice of the source that shows a number, where it begins, and the same as a reader sees it. */
export interface Quote {
  readonly quote: string;
  readonly text: string;
  readonly offset: number;
}

/**
 * The quote of an evidence: always a raw slice of the source. One that is too long is cut to the wording of the number
 * where that stands in it unbroken, else to its last characters, since a label comes before its number.
 */
export const quoteOf = (source: string, { span, text, raw }: Evidence): Quote => {
  const quote = source.slice(span.start, span.end);
  if (quote.length <= LONGEST_QUOTE) return { quote, text, offset: span.start };
  const at = raw === '' || raw.length > LONGEST_QUOTE ? -1 : quote.lastIndexOf(raw);
  if (at >= 0) return { quote: raw, text: raw, offset: span.start + at };
  const tail = quote.slice(-LONGEST_QUOTE);
  return { quote: tail, text, offset: span.end - tail.length };
};
