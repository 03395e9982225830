import { charSet } from '../../language/chars.js';
import { hasHan, inFormWords, readUnit } from './words.js';

/** What is left of a label when everything that copies change is taken away. */
export interface LabelText {
  /** The words alone: no enumerator, 其中, note, quote or closing 数. */
  readonly core: string;
  /** The label ends in 数, 总额, 量 …: it is worded as an indicator and not as a plain noun. */
  readonly counts: boolean;
  /** A unit in brackets behind the label: 收到申请数（件）. */
  readonly unit?: string;
  /** A bracket is open at the end: the line was cut inside a note. */
  readonly open: boolean;
}

/** The longest label of the forms, with its note, has 46 characters; copies add enumerators and remarks. */
export const LONGEST_LABEL = 90;

/** Enumerators: 一、 （一） 1. (1) 1、 1) ① ㈠ ⑴ ⒈, with a lost numeral (、) and bullets. */
const ENUMERATOR =
  /^(?:\([一二三四五六七八九十]{1,3}\)[、.]?|[一二三四五六七八九十]{1,3}[、.]|\(\d{1,2}\)[、.]?|\d{1,2}(?:[.、)]|(?=[\u4e00-\u9fff“"]))|[\u3220-\u3229\u2460-\u249b][、.]?|[、.\-—·•●★※*#]{1,3})/;

/** 其中 before the first part of a whole. */
const OF_WHICH = /^(?:其中|另外|另)[:,、]?/;

/** Contents of brackets that tell two rows apart: 复制费（纸张）. */
const TELLING: ReadonlySet<string> = new Set(['纸张', '纸质', '光盘', '软盘', '检索', '邮寄']);

const QUOTE_MARKS = '“”"\'‘’《》〈〉<>[]【】 ';
const QUOTES = charSet(QUOTE_MARKS);

const withoutQuotes = (text: string): string => {
  if (!QUOTES.isIn(text)) return text;
  let words = '';
  for (const char of text) if (!QUOTES.has(char.charCodeAt(0))) words += char;
  return words;
};

/** What an enumerator is written with; 其 and 另 begin a 其中. */
const LEADING =
  '(一二三四五六七八九十0123456789、.-—·•●★※*#其另㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩' +
  Array.from({ length: 0x249b - 0x2460 + 1 }, (_, index) => String.fromCharCode(0x2460 + index)).join('');

/** Spares most texts the patterns. */
const LEADS = charSet(LEADING);

/** Index behind the enumerators and the 其中 at the front of a folded text. */
export const skipEnumerator = (text: string): number => {
  let at = 0;
  for (let round = 0; round < 4; round++) {
    while (text[at] === ' ') at++;
    if (!LEADS.has(text.charCodeAt(at))) break;
    const rest = text.slice(at, at + 12);
    const lead = ENUMERATOR.exec(rest) ?? OF_WHICH.exec(rest);
    if (lead === null || lead[0].length === 0) break;
    at += lead[0].length;
  }
  return at;
};

/** The text without its brackets: notes go, telling words and words that hold the label together stay. */
const withoutNotes = (text: string): { readonly rest: string; readonly unit?: string; readonly open: boolean } => {
  if (!text.includes('(') && !text.includes(')')) return { rest: text, open: false };
  let rest = '';
  let unit: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char !== '(') {
      if (char !== ')') rest += char;
      continue;
    }
    const close = text.indexOf(')', at);
    const end = close < 0 ? text.length : close;
    const inside = text.slice(at + 1, end);
    if (TELLING.has(inside)) rest += inside;
    unit = readUnit(inside) ?? unit;
    if (close < 0) return { rest, ...(unit === undefined ? {} : { unit }), open: true };
    at = end;
  }
  return { rest, ...(unit === undefined ? {} : { unit }), open: false };
};

/** Copies say so of any row: 本年度申请总数. */
const THIS_YEAR = /^(?:本年度|本年|全年)/;

const COUNT_WORDS = /总?(?:数量|数额|次数|数|额|量)$/;

/** All that is taken away from a label outside its brackets. */
export const TAKEN_AWAY = `${LEADING})${QUOTE_MARKS}其中另外本年度全年总数量额次:*。;、,`;

/** Reduces the folded text of a cell to what its label says, or null where it cannot be a label. */
export const labelText = (folded: string): LabelText | null => {
  if (folded.length < 2 || folded.length > LONGEST_LABEL || !hasHan(folded)) return null;
  const { rest, unit, open } = withoutNotes(inFormWords(folded.slice(skipEnumerator(folded))));
  const words = withoutQuotes(rest)
    .replace(THIS_YEAR, '')
    .replace(/[:*。;、,]{1,4}$/, '');
  const core = words.replace(COUNT_WORDS, '');
  if (core === '') return null;
  return { core, counts: core !== words, ...(unit === undefined ? {} : { unit }), open };
};
