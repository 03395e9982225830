import type { Passage } from './passages.js';
import type { Token } from './tokens.js';

/** A sentence of more tokens than this is cut at its next comma: words never reach that far, and work stays linear. */
const MAX_TOKENS = 400;

/** No sentence goes on for so long without a comma; this is a table that lost its marks, or noise. */
const MAX_TOKENS_UNMARKED = 2 * MAX_TOKENS;

/** One sentence of a passage, not yet read. */
export interface Cut {
  readonly tokens: readonly Token[];
  /** Where the sentence ends in the passage. */
  readonly end: number;
}

/** The sentences of a passage: its tokens parted at full stops. A first sentence of a name alone leads the next. */
export const sentencesOf = (passage: Passage): Cut[] => {
  const sentences: Cut[] = [];
  let current: Token[] = [];
  const close = (end: number): void => {
    if (current.length > 0) sentences.push({ tokens: current, end });
    current = [];
  };
  for (const token of passage.tokens) {
    if (current.length >= MAX_TOKENS_UNMARKED) close(token.from);
    if (token.type !== 'mark') {
      current.push(token);
      continue;
    }
    const isLabel = sentences.length === 0 && token.from <= 12 && !current.some((other) => other.type === 'quantity');
    if (token.mark === '.' && isLabel && current.length > 0) current.push({ ...token, mark: ':' });
    else if (token.mark === '.' || (current.length >= MAX_TOKENS && token.mark !== '(')) close(token.from);
    else current.push(token);
  }
  close(passage.folded.value.length);
  return sentences;
};
