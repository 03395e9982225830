import type { Scope } from '../../schema/keys.js';
import type { Token } from './tokens.js';

/** Whose number it is and of which year, by the words before it in the sentence. */
export interface Standing {
  readonly scope: Scope;
  /**
   * The figure need not be named again: `always` in brackets (含县区24件), `unnamed` where no noun stands near
   * (较上年的47件, 其中市本级30件).
   */
  readonly borrows: 'always' | 'unnamed' | 'no';
}

/** True of a mark that is one of these. */
export const isMark = (token: Token, marks: string): boolean => token.type === 'mark' && marks.includes(token.mark);

/** What stands behind the last of these signs. */
export const behindLast = (text: string, signs: string): string => {
  let at = text.length;
  while (at > 0 && !signs.includes(text[at - 1]!)) at--;
  return text.slice(at);
};

/** Tokens before `index` in the same sentence, nearest first, up to a full stop or semicolon. */
export const before = (tokens: readonly Token[], index: number): Token[] => {
  const list: Token[] = [];
  let closed = 0;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (isMark(token, '.;')) break;
    if (isMark(token, ')')) closed++;
    else if (closed > 0) closed -= isMark(token, '(') ? 1 : 0;
    else list.push(token);
  }
  return list;
};
