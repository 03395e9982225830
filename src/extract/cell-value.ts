import { startsWithAny } from '../language/affixes.js';
import { isDigit as isDigitUnit } from '../language/amounts.js';
import { type Folded, fold, unfold } from '../language/fold.js';
import { isNumeral, readNumeral } from '../language/numerals.js';
import {
  BLANK_WORDS,
  isStrokes,
  LEADS,
  NOTE,
  NOTE_MARKS,
  SCALES,
  SIGNS,
  TRAILS,
  UNIT_CHARS,
  type WordTable,
  ZERO_WORDS,
} from './cell-words.js';
import type { Qualifier } from './finding.js';

/** A number, or a word that states none, as it stands in one cell. */
export interface CellNumber {
  readonly kind: 'number';
  /** Money in yuan, everything else as counted. */
  readonly value: number;
  readonly qualifier?: Qualifier;
  /** The unit behind the number, without its 万: 件, 项, 元. */
  readonly unit?: string;
  /** Range of the number's own wording in the cell's text: `-3`, `431.38万元`, `无`. */
  readonly from: number;
  readonly to: number;
}

/** `blank`: empty, or a mark that stands for nothing (/ — - N/A). `other`: words, or a number that is not proved. */
export type CellReading = CellNumber | { readonly kind: 'blank' } | { readonly kind: 'other' };

/** 0万元: quoted whole it would read as ten thousand, so that its digits are the evidence. */
export const isScaledZero = ({ value }: CellNumber, text: string): boolean => value === 0 && /[万萬亿億]/u.test(text);

/** 1**, ****: digits that a page has masked. */
export const isMasked = (text: string): boolean => /\*\*/u.test(text) && /^[\d*]*$/u.test(text);

export interface CellOptions {
  /** The column counts money and prints this unit; a unit in the cell overrides it. */
  readonly money?: '元' | '万元';
  /** The column counts a change (本年增/减): `0/0` is a change of 0, `3/0` one of +3. */
  readonly signed?: boolean;
}

const OTHER: CellReading = { kind: 'other' };

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** A text without digits and numerals states no amount. */
const holdsNumber = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isDigitUnit(unit) || isNumeral(unit)) return true;
  }
  return false;
};

/** A folded text and the place in it that is read next. */
interface Cursor {
  readonly text: string;
  at: number;
}

const take = <T>(cursor: Cursor, { words, meanings }: WordTable<T>): T | null => {
  const word = startsWithAny(cursor.text, cursor.at, words);
  if (word === null) return null;
  cursor.at += word.length;
  skipBlank(cursor);
  return meanings.get(word)!;
};

const skipBlank = (cursor: Cursor): void => {
  while (cursor.text[cursor.at] === ' ') cursor.at++;
};

/** Length of a thousands separator at `at` (`,` `, ` ` ` `'`) that three digits and no fourth follow, or 0. */
const separatorAt = (text: string, at: number): number => {
  const length = text[at] === ',' ? (text[at + 1] === ' ' ? 2 : 1) : text[at] === ' ' || text[at] === "'" ? 1 : 0;
  if (length === 0) return 0;
  const from = at + length;
  const three = isDigit(text[from]) && isDigit(text[from + 1]) && isDigit(text[from + 2]);
  return three && !isDigit(text[from + 3]) ? length : 0;
};

/** Digits with thousands separators and decimals: `1,806.35` → `1806.35`; null where no number stands. */
const takeDigits = (cursor: Cursor): string | null => {
  const { text } = cursor;
  const start = cursor.at;
  let digits = '';
  while (isDigit(text[cursor.at])) digits += text[cursor.at++];
  if (digits === '') return null;
  if (digits.length <= 3) {
    for (let length = separatorAt(text, cursor.at); length > 0; length = separatorAt(text, cursor.at)) {
      digits += text.slice(cursor.at + length, cursor.at + length + 3);
      cursor.at += length + 3;
    }
  }
  if (text[cursor.at] === '.' && isDigit(text[cursor.at + 1])) {
    digits += text[cursor.at++];
    while (isDigit(text[cursor.at])) digits += text[cursor.at++];
  }
  if (digits.length <= 16) return digits;
  cursor.at = start;
  return null;
};

/** A run of Chinese numerals. 一 alone is as often a dash as a number and proves nothing. */
const takeNumeral = (cursor: Cursor): string | null => {
  let end = cursor.at;
  while (end < cursor.text.length && end < cursor.at + 20 && isNumeral(cursor.text.charCodeAt(end))) end++;
  const run = cursor.text.slice(cursor.at, end);
  const value = run === '一' ? null : readNumeral(run);
  if (value === null) return null;
  cursor.at = end;
  return String(value);
};

/** The decimal string times a power of ten, exactly: the point moves in the digits, binary floats never multiply. */
const shift = (digits: string, power: number): number => {
  if (power === 0) return Number(digits);
  const [whole = '', fraction = ''] = digits.split('.');
  const padded = fraction.padEnd(power, '0');
  return Number(`${whole}${padded.slice(0, power)}.${padded.slice(power)}`);
};

interface Amount {
  readonly value: number;
  readonly qualifier?: Qualifier;
  readonly unit?: string;
  readonly from: number;
  readonly to: number;
}

const takeUnit = (cursor: Cursor): string | undefined => {
  const start = cursor.at;
  while (cursor.at < start + 3 && UNIT_CHARS.includes(cursor.text[cursor.at] ?? ' ')) cursor.at++;
  return cursor.at > start ? cursor.text.slice(start, cursor.at) : undefined;
};

/** One number with sign, scale, qualifier and unit; the cursor stops behind it. */
const takeAmount = (cursor: Cursor, options: CellOptions): Amount | null => {
  let qualifier = take(cursor, LEADS) ?? undefined;
  let from = cursor.at;
  let sign = take(cursor, SIGNS) ?? 1;
  const inner = take(cursor, LEADS); // 减少约3, 约人民币3
  if (inner !== null) from = sign === 1 ? cursor.at : from;
  qualifier ??= inner ?? undefined;
  const digits = takeDigits(cursor) ?? takeNumeral(cursor);
  if (digits === null) return null;
  let to = cursor.at;
  skipBlank(cursor);
  const early = take(cursor, TRAILS); // 2余万元
  const scale = take(cursor, SCALES);
  const isNone = scale !== null && Number(digits) === 0; // 0万元: the scale says nothing of a 0
  if (scale !== null && !isNone) to = cursor.at;
  qualifier ??= early ?? take(cursor, TRAILS) ?? undefined;
  skipBlank(cursor);
  const unit = takeUnit(cursor);
  if (unit === '元' && !isNone) to = cursor.at;
  skipBlank(cursor);
  qualifier ??= take(cursor, TRAILS) ?? undefined;
  if (cursor.text[cursor.at] === '↑' || cursor.text[cursor.at] === '↓') {
    sign = cursor.text[cursor.at] === '↓' ? -1 : 1;
    to = ++cursor.at;
    skipBlank(cursor);
  }
  if (options.money !== undefined && unit !== undefined && unit !== '元') return null;
  const columnScale = options.money === '万元' && scale === null && unit === undefined ? 4 : 0;
  const value = shift(digits, (scale ?? 0) + columnScale);
  return {
    value: value === 0 ? 0 : sign * value,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(options.money !== undefined || unit === '元' ? { unit: '元' } : unit === undefined ? {} : { unit }),
    from,
    to,
  };
};

/** Marks of notes and the end of a sentence. */
const isTail = (text: string): boolean => [...text].every((char) => `${NOTE}*。;`.includes(char));

/** What follows the note that is opened at `at`; nothing where the note was cut. */
const behindNote = (text: string, at: number): string => {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    if (text[index] === '(' || text[index] === '[') depth++;
    else if ((text[index] === ')' || text[index] === ']') && --depth === 0) return text.slice(index + 1);
  }
  return '';
};

/** Skips what may stand behind the number: a note in brackets, a mark, a full stop. 7(减) is a sign: -1. */
const takeTail = (cursor: Cursor): { readonly done: boolean; readonly sign: 1 | -1 } => {
  const { text } = cursor;
  let sign: 1 | -1 = 1;
  skipBlank(cursor);
  if (text[cursor.at] === '(' || text[cursor.at] === '[') {
    const note = text.slice(cursor.at + 1, text.endsWith(')') || text.endsWith(']') ? text.length - 1 : text.length);
    if (['减', '减少', '-', '↓'].includes(note)) sign = -1;
    return { done: isTail(behindNote(text, cursor.at)), sign };
  }
  return { done: isTail(text.slice(cursor.at)), sign };
};

/** Two amounts in a column of changes: 0/0, 3/0, 增3减0. Both different from 0 would make the change a computed one. */
const readPair = (text: string): Amount | null => {
  const cursor: Cursor = { text, at: 0 };
  const up = takeAmount(cursor, {});
  if (up === null) return null;
  while ('/,、; '.includes(text[cursor.at] ?? 'x')) cursor.at++;
  const between = cursor.at;
  const down = takeAmount(cursor, {});
  if (down === null || !takeTail(cursor).done) return null;
  if (down.value === 0) return up;
  if (up.value !== 0) return null;
  const signed = take({ text, at: between }, SIGNS) !== null;
  return signed ? down : { ...down, value: -down.value };
};

/** Length of the sign that stands for a blank which a page could not show (? 0), with the blank behind it, or 0. */
const lostSign = (text: string): number =>
  text[0] === '?' || text[0] === '\ufffd' ? (/^[?\ufffd]{1,3} (?=\S)/u.exec(text)?.[0].length ?? 0) : 0;

/** A word that stands for a number or a blank, or a row of strokes, is no longer. */
const LONGEST_WORD = 12;

const readFolded = (text: string, options: CellOptions): Amount | 'blank' | null => {
  if (text === '') return 'blank';
  if (text.length <= LONGEST_WORD) {
    const bare = text.replace(/[。.;]$/u, '');
    if (ZERO_WORDS.has(bare)) return { value: 0, from: 0, to: bare.length };
    if (BLANK_WORDS.has(text.toLowerCase()) || isStrokes(text)) return 'blank';
  }
  if (!holdsNumber(text)) return null;
  const cursor: Cursor = { text, at: lostSign(text) };
  const amount = takeAmount(cursor, options);
  if (amount !== null) {
    const tail = takeTail(cursor);
    if (tail.done) return tail.sign < 0 && amount.value > 0 ? { ...amount, value: -amount.value } : amount;
  }
  return options.signed === true ? readPair(text) : null;
};

/** Most cells hold digits and nothing else. */
const readDigits = (text: string): CellNumber | null => {
  if (text.length === 0 || text.length > 9) return null;
  for (let at = 0; at < text.length; at++) if (!isDigit(text[at])) return null;
  return { kind: 'number', value: Number(text), from: 0, to: text.length };
};

/** A cell that is longer holds prose, whatever it begins with. */
const LONGEST = 120;

/** Reads one cell. `folded` is the matching copy of `text`; without it the copy is made here. */
export const readCell = (text: string, options: CellOptions = {}, folded?: Folded): CellReading => {
  const digits = options.money === undefined ? readDigits(text) : null;
  if (digits !== null) return digits;
  const plain = text.replace(NOTE_MARKS, NOTE);
  const copy = folded === undefined || plain !== text ? fold(plain) : folded;
  if (copy.value.length > LONGEST) return OTHER;
  const amount = readFolded(copy.value, options);
  if (amount === null) return OTHER;
  if (amount === 'blank') return { kind: 'blank' };
  const [from, to] = unfold(copy, amount.from, amount.to);
  return { ...amount, kind: 'number', from, to };
};
