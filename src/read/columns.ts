import { fold } from '../language/fold.js';
import { outsideBrackets } from './brackets.js';
import { isPageFurniture } from './furniture.js';
import { isBlankCode, visibleExtent } from './visible.js';

/** A line with more text than this is prose, whatever it ends in. */
const LONGEST = 600;

/** The longest label of the official forms has 40 characters; the note in a table's corner has 45. */
const LONGEST_LABEL = 64;

/** A label before one single number must be shorter: a wrapped line of prose may end in a number too. */
const LONGEST_LABEL_OF_ONE = 32;

/** From this many numbers on, punctuation in the label no longer speaks against a row. */
const CERTAIN = 5;

const TAB = 0x09;

/** A number with sign, thousands commas, decimals and unit, or what stands for a blank (folded). */
const VALUE =
  /^(?:[-+↑↓增减]?[0-9]{1,15}(?:,[0-9]{3}){0,5}(?:\.[0-9]{1,8})?(?:亿元|万元|亿|万|元|件|条|项|次|宗|个|篇|人次|人|%)?|\/|-{1,3}|—{1,3})$/;

/** A unit column of its own, between label and numbers. */
const UNIT = /^(?:条|件|次|人次|人|个|名|元|万元|篇|期|场|宗|份|项|部|处)$/;

/** How a value or a unit begins, unfolded: seen before anything is folded. */
const VALUE_START = /^[\s|｜]{0,99}[0-9０-９+＋\-－−–—―↑↓增减減/／∕条條件次人个個名元万萬篇期场場宗份项項部处處]/;

/** Punctuation of a sentence, folded. */
const SENTENCE = /[,。;:!?]/;

/** What a line begins with that goes on from a number at the end of the line above. */
const CONTINUATION = /^(?:[年月日号,。;:、)%件条次宗起份篇项个名人元万亿多余]|以上|左右)/;

/** Words before a number that is no value: 附件 1, 第 3, 表 2, Page 4. */
const NO_LABEL = /页|^(?:第|附件|附表|表|图|No\.?)$/;

const HAN = /[\u3400-\u9fff]/;

/** A stretch of a line's text, `[from, to)`; empty for a blank cell. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

const tokensOf = (text: string): Piece[] => {
  const tokens: Piece[] = [];
  let from = -1;
  for (let index = 0; index <= text.length; index++) {
    const blank = index === text.length || isBlankCode(text.charCodeAt(index));
    if (!blank && from < 0) from = index;
    if (blank && from >= 0) {
      tokens.push({ from, to: index });
      from = -1;
    }
  }
  return tokens;
};

const LONGEST_VALUE = 24;

/** Most cells are plain digits, which are their own matching copy. */
const foldCell = (text: string): string => (/^[!-~]{1,24}$/.test(text) ? text : fold(text).value);

const isValue = (text: string): boolean => text.length <= LONGEST_VALUE && VALUE.test(foldCell(text));

/** True for a cell, or a line between pipes, that holds nothing but values and units. */
export const isCellOfValues = (text: string): boolean => {
  if (text.length > LONGEST_LABEL || !VALUE_START.test(text)) return false;
  const tokens = foldCell(text.replace(/[|｜]/g, ' ').trim())
    .split(' ')
    .filter((token) => token !== '');
  return tokens.length > 0 && tokens.every((token) => VALUE.test(token) || UNIT.test(token));
};

/** `1 006`: a blank as thousands separator, which a group with leading zeros proves. */
const joinsThousands = (text: string, before: Piece, token: Piece): boolean =>
  token.from - before.to === 1 &&
  /^[0-9]{1,3}$/.test(text.slice(before.from, before.to)) &&
  /^0[0-9]{2}$/.test(text.slice(token.from, token.to));

/** The values at the end of the line; a thousands group goes to the number before it. */
const valuesAtEnd = (text: string, tokens: readonly Piece[]): { values: Piece[]; head: number } => {
  let head = tokens.length;
  while (head > 0 && isValue(text.slice(tokens[head - 1]!.from, tokens[head - 1]!.to))) head--;
  const values: Piece[] = [];
  for (const token of tokens.slice(head)) {
    const before = values[values.length - 1];
    if (before !== undefined && joinsThousands(text, before, token))
      values.splice(-1, 1, { from: before.from, to: token.to });
    else values.push(token);
  }
  return { values, head };
};

/** `folded` is the matching copy of what stands before the values. */
const isLabel = (folded: string, values: number): boolean => {
  if (folded.length > LONGEST_LABEL || NO_LABEL.test(folded)) return false;
  if (values < CERTAIN && SENTENCE.test(outsideBrackets(folded))) return false;
  return HAN.test(folded);
};

/** A single number is a value only behind a short label without digits, and where the next line does not go on from it. */
const isLabelOfOne = (folded: string, hasUnit: boolean, next: string | undefined): boolean => {
  const words = folded.replace(/^[(]?[0-9]{1,2}[.、)]/, '');
  const named = hasUnit ? outsideBrackets(words) : words; // with a unit of its own the row is certain: …(计1次) 次 37
  if (named.length > LONGEST_LABEL_OF_ONE || /[0-9]/.test(named)) return false;
  return next === undefined || !CONTINUATION.test(fold(next.slice(0, 8)).value);
};

const blankSeparated = (text: string, next: string | undefined): Piece[] | null => {
  const tokens = tokensOf(text);
  const { values, head } = valuesAtEnd(text, tokens);
  if (values.length === 0 || tokens.length < 2) return null;
  const last = tokens[head - 1];
  const hasUnit = head > 1 && last !== undefined && UNIT.test(text.slice(last.from, last.to));
  const labelEnd = tokens[hasUnit ? head - 2 : head - 1];
  if (labelEnd === undefined) return values;
  const label = { from: tokens[0]!.from, to: labelEnd.to };
  const words = fold(text.slice(label.from, label.to)).value;
  if (!isLabel(words, values.length)) return null;
  if (values.length === 1 && !isLabelOfOne(words, hasUnit, next)) return null;
  return hasUnit ? [label, last, ...values] : [label, ...values];
};

/** 一、 or 1. or （1）: Word sets a tab behind an enumerator, which is no column. */
const ENUMERATOR = /^(?:[一二三四五六七八九十0-9]{1,3}[、.]|[(][一二三四五六七八九十0-9]{1,3}[)])$/;

/** The cells between tabs, empty ones too; null where one of them is a sentence. */
const tabSeparated = (text: string): Piece[] | null => {
  const pieces: Piece[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && text.charCodeAt(index) !== TAB) continue;
    const [from, to] = visibleExtent(text, start, index);
    const folded = fold(text.slice(from, to)).value;
    if (pieces.length === 0 && index < text.length && ENUMERATOR.test(folded)) continue;
    if (folded.length > LONGEST_LABEL || SENTENCE.test(outsideBrackets(folded))) return null;
    pieces.push({ from, to });
    start = index + 1;
  }
  return pieces.length > 1 ? pieces : null;
};

/** The word at the end of a line, if there is one before it and it is short enough for a value. */
const lastWord = (text: string): string | null => {
  const first = Math.max(0, text.length - LONGEST_VALUE - 1);
  for (let from = text.length - 1; from >= first; from--) {
    if (isBlankCode(text.charCodeAt(from))) return text.slice(from + 1);
  }
  return null;
};

/**
 * The cells of a line whose columns are set off by tabs or blanks, as PDF text has them, or null for any other line:
 * `（七）总计 5 2 0 0 0 0 7`, `0 0 0 0`, `规章<TAB>0<TAB>0`. `next` is the line below, which may show that the number at
 * the end belongs to a sentence.
 */
export const splitColumns = (text: string, next: string | undefined): Piece[] | null => {
  if (text.length > LONGEST) return null;
  const cells = text.includes('\t') ? tabSeparated(text) : null;
  if (cells !== null) return cells;
  const last = lastWord(text);
  if (last === null || !isValue(last) || isPageFurniture(text)) return null;
  return blankSeparated(text, next);
};
