import { wordsOf } from '../../language/affixes.js';
import { charSet } from '../../language/chars.js';

/** Words of indicator tables that are no labels: units, fillers and the vocabulary that copies in Taiwan usage bring. */

const UNIT_CHARS = '条件次人篇个元份宗项场名处家期部起例册';

/** Separators inside a unit: 件/条, 人(次). */
const UNIT_MARKS = '/、()万 ';

/** The longest unit that was met is 条（件）. */
const LONGEST_UNIT = 6;

/**
 * The unit that a whole cell states (条, 人次, 万元, 件/条), without its brackets, or null where the cell is no unit.
 * Takes folded text.
 */
export const readUnit = (text: string): string | null => {
  if (text.length === 0 || text.length > LONGEST_UNIT) return null;
  let letters = 0;
  for (const char of text) {
    if (UNIT_CHARS.includes(char)) letters++;
    else if (!UNIT_MARKS.includes(char)) return null;
  }
  if (letters === 0) return null;
  return text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
};

/** A folded unit without its 万 and the power of ten that it stands for: 万人次 counts ten thousands. */
export const splitUnit = (unit: string): { readonly unit: string; readonly tenThousands: boolean } =>
  unit.startsWith('万') ? { unit: unit.slice(1), tenThousands: true } : { unit, tenThousands: false };

/** Units that may stand behind a label in its own cell, longest first: 收到申请数 件. */
const UNITS_BEHIND = ['人次', '万元', '条', '件', '次', '篇', '个', '人', '元', '份', '宗'];

export const TRAILING_UNITS = wordsOf(UNITS_BEHIND);

/** Other words for the same: Taiwan usage, conversion slips of template sites, and spellings that copies mix. */
const SYNONYMS: ReadonlyArray<readonly [string, string]> = [
  ['资讯', '信息'],
  ['讯息', '信息'],
  ['规范性档案', '规范性文件'],
  ['网路', '网络'],
  ['光碟', '光盘'],
  ['软碟', '软盘'],
  ['磁碟', '软盘'],
  ['其它', '其他'],
  ['免于公开', '免予公开'],
  ['不予公开范围', '免予公开范围'],
];

/** The characters that other spellings begin with. */
export const SYNONYM_STARTS = SYNONYMS.map(([from]) => from.charAt(0)).join('');

/** What a text may have beyond the words of the forms: units behind them, and other spellings. */
export const MARGINS = [...UNITS_BEHIND, ...SYNONYMS.flat()].join('');

/** One character of every spelling above: a text without them has none to put right. */
const SYNONYM_SIGNS = charSet('讯资档路碟它于围');

/** The text in the words of the forms. */
export const inFormWords = (text: string): string => {
  if (!SYNONYM_SIGNS.isIn(text)) return text;
  let result = text;
  for (const [from, to] of SYNONYMS) if (result.includes(from)) result = result.replaceAll(from, to);
  return result;
};

/** Marks of a footnote. The matching copy turns them into digits, which are neither values nor part of a label. */
const NOTE_MARK = /[\u00b2\u00b3\u00b9\u2070-\u2099\u2460-\u24ff\u2776-\u2793\u3248-\u325f]/;

const CLOSING_NOTE_MARK = /[\u00b2\u00b3\u00b9\u2070-\u2099\u2460-\u24ff\u2776-\u2793\u3248-\u325f]{1,3}$/;

/** True where a mark stands behind the first character; there it would be an enumerator. */
export const hasNoteMark = (text: string): boolean => NOTE_MARK.test(text) && NOTE_MARK.test(text.slice(1));

export const withoutNoteMark = (text: string): string => text.trimEnd().replace(CLOSING_NOTE_MARK, '');

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** True where the text holds a Chinese character. */
export const hasHan = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
};
