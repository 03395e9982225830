/** Brackets and quotation marks inside which punctuation does not make a sentence. Folded forms. */
const OPENING = '([{《〈〔【“';
const CLOSING = ')]}》〉〕】”';

/**
 * A folded text without what stands in brackets. A bracket that was opened or closed on another line (a wrapped label)
 * counts to the end or from the beginning of this one.
 */
export const outsideBrackets = (text: string): string => {
  let outside = '';
  let depth = 0;
  for (const char of text) {
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) {
      if (depth === 0) outside = '';
      else depth--;
    } else if (depth === 0) outside += char;
  }
  return outside;
};
