import { Converter } from 'opencc-js/t2cn';
import { lazy } from '../lazy.js';
import type { Located } from './located.js';
import { radicalVariants } from './radicals.js';

/**
 * The matching copy of a text: width, script and layout noise folded away, so that one spelling of a label or a word is
 * enough. It is for matching only: values, names and quotes are always cut from the original through `unfold`.
 *
 * - full width to half width, Kangxi radicals and compatibility forms to the usual character (⾃ → 自);
 * - traditional to simplified, character by character (乾县 may become 干县 here and nowhere else);
 * - pinyin between brackets behind a character (項(xiàng)目) and zero-width characters are dropped;
 * - white space is dropped beside a Chinese character or a percent sign (概 述, 2 件, 2.8 %) and is one blank elsewhere.
 */
export interface Folded {
  readonly value: string;
  /** Index in the original of every folded unit, and of the end; absent where the copy has the same length. */
  readonly at?: Uint32Array;
}

const converter = lazy(() => Converter({ from: 't', to: 'cn' }));

/** Characters that real reports use for another, which neither NFKC nor the script conversion covers. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ...radicalVariants,
  ['覆', '复'], // 覆議, 答覆
  ['谘', '咨'],
  ['佔', '占'],
  ['「', '“'],
  ['」', '”'],
  ['『', '“'],
  ['』', '”'],
  ['﹣', '-'],
  ['−', '-'],
  ['–', '-'],
  ['∕', '/'],
  ['╱', '/'],
  ['│', '|'],
  ['┃', '|'],
]);

/** What a folded unit is to the white space and the brackets beside it. */
const PLAIN = 1;
const SPACE = 2;
/** Zero-width characters, soft hyphen, byte order mark: invisible, and never part of a word. */
const INVISIBLE = 3;
/** Punctuation that sets no blank around itself. */
const HUGS = 4;
/** A Chinese character; sets no blank around itself either. */
const HAN = 5;

/**
 * Every unit folded, and the kind of what it is folded to; kind 0 is "not looked up yet". Filled on demand: a report uses
 * some 2,000 of them.
 */
const foldedUnits = new Uint16Array(0x10000);
const kinds = new Uint8Array(0x10000);

const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;

const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a);

const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;

const hugs = (code: number): boolean =>
  (code >= 0x3001 && code <= 0x3011) ||
  (code >= 0xff00 && code <= 0xffef) ||
  (code >= 0x2018 && code <= 0x201d) ||
  code === 0x25 ||
  code === 0x2014;

const kindOf = (original: number, folded: number): number => {
  if (isInvisible(original)) return INVISIBLE;
  if (isSpace(folded)) return SPACE;
  return isHan(folded) ? HAN : hugs(folded) ? HUGS : PLAIN;
};

const foldUnit = (code: number): number => {
  if (code < 0x80 || (code >= 0xd800 && code <= 0xdfff)) return code;
  const original = String.fromCharCode(code);
  const variant = VARIANTS.get(original);
  if (variant !== undefined) return variant.charCodeAt(0);
  // ① stays what it is: an item's sign, and no 1.
  const circled = code >= 0x2460 && code <= 0x24ff;
  const normal = code === 0x3000 ? ' ' : circled ? original : original.normalize('NFKC');
  const folded = normal.length === 1 ? normal.charCodeAt(0) : code;
  if (!isHan(folded)) return folded;
  const simple = converter()(String.fromCharCode(folded));
  const again = simple.length === 1 ? simple : String.fromCharCode(folded);
  return (VARIANTS.get(again) ?? again).charCodeAt(0);
};

/** The kind of a unit, looked up. */
const lookUp = (code: number): number => {
  const known = kinds[code]!;
  if (known !== 0) return known;
  const folded = foldUnit(code);
  foldedUnits[code] = folded;
  kinds[code] = kindOf(code, folded);
  return kinds[code]!;
};

const TONES = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ';

/** Length of a bracketed pinyin syllable that begins at `at` ("(xiàng)"), or 0. A tone mark is asked for. */
const pinyinAt = (text: string, at: number): number => {
  let toned = false;
  for (let index = at + 1; index < text.length && index < at + 9; index++) {
    const char = text[index]!;
    if (char === ')' || char === '）') return toned && index > at + 1 ? index + 1 - at : 0;
    if (TONES.includes(char)) toned = true;
    else if (!((char >= 'a' && char <= 'z') || char === 'ü')) return 0;
  }
  return 0;
};

/**
 * Cells and labels are folded by every recognizer that looks at them: short copies are kept, so many and no more. A longer
 * text would keep the source that it was cut from.
 */
const LONGEST_KEPT = 12;
const MOST_KEPT = 4096;
const kept = new Map<string, Folded>();

/** Makes the matching copy. Linear; the result has at most the length of the text. */
export const fold = (text: string): Folded => {
  if (text.length > LONGEST_KEPT) return makeCopy(text);
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const folded = makeCopy(text);
  kept.set(text, folded);
  return folded;
};

/** The matching copy of a text that knows its place: made once, however many recognizers ask for it. */
export const foldLocated = (text: Located): Folded => {
  text.folded ??= fold(text.value);
  return text.folded;
};

/** Room for the copies of usual texts, written anew at each call. */
const ROOM = 0x1000;
const roomForUnits = new Uint16Array(ROOM);
const roomForPlaces = new Uint32Array(ROOM + 1);

/** How many units at the front are their own copy: all of most labels and cells, and of many lines. */
const plainLength = (text: string): number => {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind = lookUp(code);
    if (kind === SPACE || kind === INVISIBLE || code === 0x28 || foldedUnits[code] !== code) return index;
  }
  return text.length;
};

const makeCopy = (text: string): Folded => {
  const plain = plainLength(text);
  if (plain === text.length) return { value: text };
  const fits = text.length <= ROOM;
  const units = fits ? roomForUnits : new Uint16Array(text.length);
  const at = fits ? roomForPlaces : new Uint32Array(text.length + 1);
  let length = 0;
  let before = 0; // kind of the last unit written
  let changed = false;
  let blank = -1; // where a pending run of white space began
  for (let index = 0; index < text.length; index++) {
    const original = text.charCodeAt(index);
    const kind = lookUp(original);
    if (kind === INVISIBLE) continue;
    if (kind === SPACE) {
      if (blank < 0) blank = index;
      continue;
    }
    const code = foldedUnits[original]!;
    if (code === 0x28 && before === HAN) {
      const noise = pinyinAt(text, index);
      if (noise > 0) {
        index += noise - 1;
        continue;
      }
    }
    if (blank >= 0) {
      if (length > 0 && before < HUGS && kind < HUGS) {
        if (text.charCodeAt(blank) !== 0x20) changed = true;
        at[length] = blank;
        units[length++] = 0x20;
      }
      blank = -1;
    }
    if (code !== original) changed = true;
    at[length] = index;
    units[length++] = code;
    before = kind;
  }
  if (!changed && length === text.length) return { value: text };
  at[length] = text.length;
  let value = '';
  for (let start = 0; start < length; start += 0x2000) {
    const part = units.subarray(start, Math.min(length, start + 0x2000));
    value += String.fromCharCode.apply(null, part as unknown as number[]); // spreading it takes six times as long
  }
  return length === text.length ? { value } : { value, at: at.slice(0, length + 1) };
};

/** The range of the original behind `[from, to)` of its matching copy. */
export const unfold = (folded: Folded, from: number, to: number): readonly [number, number] => {
  if (folded.at === undefined) return [from, to];
  const start = folded.at[from]!;
  return to <= from ? [start, start] : [start, folded.at[to - 1]! + 1];
};

/** True where white space stood in the original just before this unit of the copy. */
export const gapBefore = (folded: Folded, original: string, index: number): boolean => {
  const at = folded.at === undefined ? index : folded.at[index]!;
  if (at === 0) return true;
  return lookUp(original.charCodeAt(at - 1)) === SPACE;
};
