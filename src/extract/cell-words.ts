import { type Words, wordsOf } from '../language/affixes.js';
import { charSet } from '../language/chars.js';
import type { Qualifier } from './finding.js';

/** The words and signs that stand in a cell beside a number, or instead of one. Folded spellings. */

/** Words that state none; in a cell they are a reported 0. */
export const ZERO_WORDS: ReadonlySet<string> = new Set([
  '无',
  '零',
  '〇',
  '没有',
  '暂无',
  '未发生',
  '未产生',
  '无此项',
  '无此类',
]);

/** Words that leave the cell open, beside the strokes of `isStrokes`. */
export const BLANK_WORDS: ReadonlySet<string> = new Set(['n/a', 'na', 'null', '不适用', '不涉及', '空', '空白']);

/** Strokes and dots that fill an empty cell. */
const STROKES = charSet('/\\-—―─_~×…⋯.·*|<>');

export const isStrokes = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (!STROKES.has(text.charCodeAt(at))) return false;
  return true;
};

/** Words with what they mean; of two that fit, the first is taken. */
export interface WordTable<T> {
  readonly words: Words;
  readonly meanings: ReadonlyMap<string, T>;
}

const wordTable = <T>(rows: ReadonlyArray<readonly [string, T]>): WordTable<T> => ({
  words: wordsOf(rows.map(([word]) => word)),
  meanings: new Map(rows),
});

/** Marks of notes (3①, 3*) and powers: never digits of the number, though their folded form is a digit. */
export const NOTE_MARKS = /[\u00b2\u00b3\u00b9\u2070-\u2099\u2460-\u24ff\u2776-\u2793\u3248-\u325f]/gu;
export const NOTE = '※';

export const SIGNS: WordTable<1 | -1> = wordTable([
  ['净增', 1],
  ['新增', 1],
  ['增加', 1],
  ['减少', -1],
  ['增', 1],
  ['减', -1],
  ['+', 1],
  ['-', -1],
  ['↑', 1],
  ['↓', -1],
]);

export const LEADS: WordTable<Qualifier | undefined> = wordTable([
  ['大约', 'about'],
  ['约', 'about'],
  ['近', 'about'],
  ['超过', 'atLeast'],
  ['超', 'atLeast'],
  ['逾', 'atLeast'],
  ['人民币', undefined],
  ['共计', undefined],
  ['共', undefined],
  ['计', undefined],
  ['¥', undefined],
]);

export const TRAILS: WordTable<Qualifier> = wordTable([
  ['左右', 'about'],
  ['以上', 'atLeast'],
  ['余', 'atLeast'],
  ['多', 'atLeast'],
]);

/** Powers of ten behind a number, longest first. */
export const SCALES: WordTable<number> = wordTable([
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
]);

export const UNIT_CHARS = '件条项次宗个份起例篇期人名家处场部类册页元批张本则套';
