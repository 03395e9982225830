import { charSet } from '../language/chars.js';

/** Brackets and quotation marks inside which punctuation does not make a sentence. Folded forms. */
const OPENING = charSet('([{《〈〔【“');
const CLOSING = charSet(')]}》〉〕】”');

/**
 * A folded text without what stands in brackets. A bracket that was opened or closed on another line (a wrapped label)
 * counts to the end or from the beginning of this one.
 */
export const outsideBrackets = (text: string): string => {
  let outside = '';
  let depth = 0;
  let from = 0; // where a stretch outside began
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (OPENING.has(unit)) {
      if (depth === 0) outside += text.slice(from, at);
      depth++;
    } else if (CLOSING.has(unit)) {
      if (depth === 0) outside = '';
      else depth--;
      from = at + 1;
    }
  }
  return depth === 0 ? outside + text.slice(from) : outside;
};
