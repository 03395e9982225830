import { charSet } from '../../language/chars.js';

/**
 * What remains of a label when everything that reports vary is taken away: enumerators, brackets, quotes, strokes and
 * blanks. Works on the matching copy (language/fold).
 */
export interface LabelText {
  /** The letters and Chinese characters of the whole text. */
  readonly letters: string;
  /** The same up to the first bracket: what stands before a note (本年增/减（如-8）). */
  readonly head: string;
  /** The enumerator before the label, without its brackets: 七, 3; the last one of a path. */
  readonly enumerator?: string;
  /** The note in brackets names money in this unit (单位：万元). */
  readonly money?: '元' | '万元';
}

/** 一、 （三） 3. 3、 (3) — and the strokes and bullets of lists. A decimal point is no enumerator. */
const ENUMERATOR = /^[\s·•●*#>\-—]{0,6}[([【]?([一二三四五六七八九十]{1,3}|\d{1,2})(?:[)\]】][、.,:]?|[、.,:](?!\d))/u;

/** A note that names money: （单位：万元）, (元). */
const MONEY = /(?:单位|[:(【[])(万?元)[)】\]]?$/u;

const isLetter = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39);

const lettersOf = (text: string): string => {
  let letters = '';
  let from = 0; // where a run of letters began
  for (let at = 0; at < text.length; at++) {
    if (isLetter(text.charCodeAt(at))) continue;
    letters += text.slice(from, at);
    from = at + 1;
  }
  letters = from === 0 ? text : letters + text.slice(from);
  return letters.includes('其它') ? letters.replaceAll('其它', '其他') : letters;
};

/** What an enumerator may begin with: spares most texts the pattern. */
const ENUMERATOR_STARTS = charSet(' \u1680\u2028\u2029·•●*#>-—([【一二三四五六七八九十0123456789');

/** A path (三、(三)不予公开-1.) has at most three enumerators in a row before a name. */
const stripEnumerators = (text: string): { readonly rest: string; readonly enumerator?: string } => {
  let rest = text;
  let enumerator: string | undefined;
  for (let count = 0; count < 3 && ENUMERATOR_STARTS.has(rest.charCodeAt(0)); count++) {
    const found = ENUMERATOR.exec(rest);
    if (found === null) break;
    enumerator = found[1]!;
    rest = rest.slice(found[0].length);
  }
  return enumerator === undefined ? { rest } : { rest, enumerator };
};

/** Readings between brackets without tone marks, which some pages strew between the characters: 政(zheng)府(fu). */
const READING = /\([a-zü]{1,6}\)/gu;

/** Longer texts are prose; their letters are not looked at. */
const LONGEST = 160;

/** Normalizes a folded text for the comparison of labels. */
export const labelText = (folded: string): LabelText => {
  const start = folded.slice(0, LONGEST);
  const plain = start.includes('(') ? start.replace(READING, '') : start;
  const { rest, enumerator } = stripEnumerators(plain);
  const bracket = rest.search(/[([【]/);
  const letters = lettersOf(rest);
  const money = rest.includes('元') ? MONEY.exec(rest)?.[1] : undefined;
  return {
    letters,
    head: bracket > 0 ? lettersOf(rest.slice(0, bracket)) : letters,
    ...(enumerator === undefined ? {} : { enumerator }),
    ...(money === undefined ? {} : { money: money as '元' | '万元' }),
  };
};
