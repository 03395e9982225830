import { charSet } from '../../language/chars.js';
import { type ColumnRole, ROLES } from './header-words.js';
import { inFormWords, SYNONYM_STARTS } from './words.js';

/** 累计 alone is all years beside a column for the year, and this year elsewhere. */
const RUNNING = '累计';

/** 2011年, 2011年度, 二〇一一年度统计数, 2008年5-12月 */
const YEAR =
  /^([12]\d{3}|[一二三四五六七八九〇零○]{4})年?(?:度|全年)?(?:1-12月份?|5-12月份?)?(?:统计数据?|数量|数据?|合计|累计数?|总数)?$/;

const MONTH = /^(?:\d{1,2}月份?(?:数|累计)?|第[一二三四]季度(?:数|累计)?|[一二三四]季度)$/;

/** 1-12月 is the whole year. */
const WHOLE_YEAR = /^(?:1-12月份?|1月-12月)(?:累计|合计)?$/;

/** 区政府统计数, 区直单位统计数, 乡镇街道统计数: the parts of a local copy. */
const SHARE = /^([\u4e00-\u9fff、]{2,12})(?:统计数|填报数|数据|合计数)$/;

/** What years, months and quarters begin with. */
const DATE_STARTS = charSet('0123456789一二三四五六七八九〇零○第');

/** A header word: its role, and the year that it names. */
export interface HeaderWord {
  readonly role: ColumnRole;
  readonly year?: string;
}

/** The longest header that was met is 2008年度5-12月统计数. */
export const LONGEST_HEADER = 20;

/** What a header word says, by its folded text; null where it is none. */
const plainWord = (folded: string): HeaderWord | null => {
  if (folded === '' || folded.length > LONGEST_HEADER) return null;
  let text = inFormWords(folded).replaceAll(' ', '');
  if (text.endsWith(')') && !ROLES.has(text)) text = text.replace(/\((?:单位:)?[^()]{0,10}\)$/, '');
  const role = ROLES.get(text);
  if (role !== undefined) return { role };
  if (text === RUNNING) return { role: 'unknown', year: RUNNING };
  if (!DATE_STARTS.has(text.charCodeAt(0))) return null;
  const year = YEAR.exec(text);
  if (year !== null) return { role: 'year', year: year[1]! };
  if (WHOLE_YEAR.test(text)) return { role: 'year' };
  return MONTH.test(text) ? { role: 'month' } : null;
};

/** What a whole header cell says; null where it is no header of an indicator table. */
export const headerWord = (folded: string): HeaderWord | null => {
  const plain = plainWord(folded);
  if (plain !== null) return plain;
  const share = folded.endsWith('数') || folded.endsWith('数据') ? SHARE.exec(folded) : null;
  return share === null ? null : (plainWord(share[1]!) ?? { role: 'share' });
};

const DIGITS = '〇一二三四五六七八九';

/** The number of a named year, so that two columns can be put in order. */
const yearNumber = (year: string): number => {
  const digits = [...year].map((char) =>
    DIGITS.includes(char) ? DIGITS.indexOf(char) : char === '零' || char === '○' ? 0 : char,
  );
  return Number(digits.join(''));
};

/**
 * Roles of a row of header words, seen together: of two named years the earlier restates the previous year, 累计 beside
 * a year counts all years.
 */
export const rolesOf = (header: ReadonlyArray<HeaderWord | null>): ColumnRole[] => {
  const named = header.flatMap((word) =>
    word?.role === 'year' && word.year !== undefined ? [yearNumber(word.year)] : [],
  );
  const latest = Math.max(...named);
  const hasYear = header.some((word) => word?.role === 'year');
  return header.map((word) => {
    if (word === null) return 'unknown';
    if (word.year === RUNNING) return hasYear ? 'cumulative' : 'year';
    if (word.role === 'year' && word.year !== undefined && yearNumber(word.year) < latest) return 'previousYear';
    return word.role;
  });
};

/** A word of the map has so many characters at most; years are longer and are told by their first character. */
const LONGEST_WORD = Math.max(...[...ROLES.keys()].map((word) => word.length));

/** What header words begin with, or the other spellings of their first characters. */
const WORD_STARTS = charSet([...ROLES.keys(), RUNNING, '0123456789一二三四五六七八九〇零○第', SYNONYM_STARTS].join(''));

const YEAR_BEGINS = /^[\d一二三四五六七八九〇第上]/;

/** Header words that stand without a boundary, and what is left behind the last of them. */
export interface HeaderText {
  readonly words: readonly HeaderWord[];
  /** Empty where the words make up the whole text. */
  readonly rest: string;
}

/** Splits a text into header words, the longest first: 指标名称计量单位2010年度历年累计. */
export const splitHeader = (folded: string): HeaderText => {
  const text = folded.replaceAll(' ', '');
  const words: HeaderWord[] = [];
  let at = 0;
  while (at < text.length && WORD_STARTS.has(text.charCodeAt(at))) {
    const longest = YEAR_BEGINS.test(text[at]!) ? LONGEST_HEADER : LONGEST_WORD;
    let length = Math.min(longest, text.length - at);
    let word: HeaderWord | null = null;
    while (length > 0) {
      word = plainWord(text.slice(at, at + length));
      if (word !== null) break;
      length--;
    }
    if (word === null) break;
    words.push(word);
    at += length;
  }
  return { words, rest: text.slice(at) };
};

/** True where more text may make a header word of this: 计量 before 单位, 20 before 10年度. */
export const beginsHeaderWord = (rest: string): boolean =>
  PREFIXES.has(rest) || /^[12一二][\d〇零○一二三四五六七八九]{0,3}$/.test(rest);

const PREFIXES: ReadonlySet<string> = new Set(
  [...ROLES.keys()].flatMap((word) => Array.from(word, (_, length) => word.slice(0, length))),
);

/** The roles behind the label column say that this is the header of an indicator table. */
export const isHeader = (header: ReadonlyArray<HeaderWord | null>): boolean => {
  const known = header.filter((word) => word !== null);
  return (
    known.some((word) => word.role === 'label') && known.some((word) => word.role !== 'label' && word.role !== 'serial')
  );
};
