/** Numbers that count nothing: ordinals, document numbers, articles, prices, addresses, signs of an item. */

import { isDigit } from './amounts.js';
import { isNumeral } from './numerals.js';
import { unitAt } from './units.js';

const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Characters before a number that make it an ordinal, a part of a code or a rate and never a count. */
const BEFORE_NEVER = new Set('第每前〔[-./@_#~·');

/** Before a Chinese numeral also the first half of a word: 统一, 唯一, 进一步, 数十. */
const BEFORE_NUMERAL = new Set('逐统唯进同逢万十专划单之不某任');

/** True where the number `[from, to)` belongs to a document number, an address, a name or another code. */
export const isCode = (text: string, from: number, to: number): boolean => {
  const before = text[from - 1] ?? '';
  const after = text[to] ?? '';
  if (
    after === '〕' ||
    after === ']' ||
    after === '-' ||
    after === '_' ||
    after === '@' ||
    after === '/' ||
    after === '~' ||
    after === '·'
  )
    return true;
  if (after === ':' || after === '至') return true; // 8:30, 2013至2015年, 11至30件
  if (isLatin(text.charCodeAt(to)) || (before !== '' && isLatin(before.charCodeAt(0)))) return true;
  if (before === ':' && /^\d{6,}$/.test(text.slice(from, to)) && unitAt(text, to)[1] === 'none') return true; // a phone number
  if (
    isNumeral(text.charCodeAt(from)) &&
    (BEFORE_NUMERAL.has(before) ||
      (before === '另' && text[from] === '一') || // 另一件, and not 另两件
      (before === '数' && !'总件次人条'.includes(text[from - 2] ?? ' ') && '十百千万亿'.includes(text[from]!)))
  )
    return true;
  return BEFORE_NEVER.has(before) || isArticle(text, from, to);
};

/** 100元/件, 每件100元, 每卷2元, 标准为8元: a price or a rate. */
export const isRate = (text: string, from: number, to: number): boolean =>
  text[to] === '/' ||
  /(?:每[^,。;:]{1,4}|标准为|标准是|核定为|单价为?|[按每]张)$/u.test(text.slice(Math.max(0, from - 6), from));

/** 第9至12条, 第九条, 15条规定: an article of a law, not a count. */
const isArticle = (text: string, from: number, to: number): boolean =>
  (text[to] === '条' && /^条(?:规定|第|款|要求|之|和第|、第|至第|及第)/u.test(text.slice(to, to + 3))) ||
  /第[\d一二三四五六七八九十百]{1,5}条?(?:至|到|、|和|及)第?$/u.test(text.slice(Math.max(0, from - 10), from));

/** True for `1.` `2、` `3)` `①` that open an item: a separator stands before, and no digit behind. */
export const isEnumerator = (text: string, from: number, to: number): boolean => {
  const after = text[to] ?? '';
  if (after !== '.' && after !== '、' && after !== ')' && after !== '．') return false;
  if (isDigit(text.charCodeAt(to + 1)) || to - from > 2) return false;
  if (after === ')' || (after === '、' && followsEnumerator(text, from, to))) return true;
  return after === '.' || from === 0 || '。;；:：,，)、'.includes(text[from - 1]!) || isGapLike(text[from - 1]!);
};

/** 1、政务公开栏2、通过报纸: the next number of a list that began a little before. */
const followsEnumerator = (text: string, from: number, to: number): boolean => {
  const number = Number(text.slice(from, to));
  return number > 1 && number <= 9 && text.slice(Math.max(0, from - 40), from).includes(`${number - 1}、`);
};

const isGapLike = (char: string): boolean => char === ' ' || char === '|';
