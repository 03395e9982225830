/**
 * Years and calendar dates in running text.
 *
 * Everything here works on the matching copy (see fold.ts): half width, simplified, without the blanks beside Chinese
 * characters. Indices are indices of that copy. Reports write 2019年3月10日, 2019-03-10, 2019/1/17, 2019.3.10,
 * 二〇一〇年三月十八日 and 二○○九年, and web pages lose the marks between the digits: 201111日 is 2011-01-01.
 */
import { isNumeral, readNumeral } from './numerals.js';

/** A year in a text, without the 年 behind it: `text.slice(from, to)` is "2019", "二○○九" or "2 0 1 9". */
export interface YearMention {
  readonly from: number;
  readonly to: number;
  readonly year: number;
}

/** A calendar day in a text. `iso` is YYYY-MM-DD and always a day that exists. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly iso: string;
}

/**
 * How far a reader may trust the place where a date stands.
 *
 * - `text`: anywhere; a date that lost its marks needs the 日 at its end.
 * - `period`: inside a statement of a period, where 止, 起, 至 or 到 closes a date as well as 日 does.
 * - `label`: behind a label (发布日期), where eight bare digits are a date too.
 */
export type DateContext = 'text' | 'period' | 'label';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

const YEAR_DIGITS: ReadonlyMap<string, string> = new Map([
  ...[...'0123456789'].map((digit): [string, string] => [digit, digit]),
  ...[...'零一二三四五六七八九'].map((numeral, value): [string, string] => [numeral, String(value)]),
  // The zero of a year is drawn as almost any circle: 二〇〇九, 二○○九, 二OO九.
  ['〇', '0'],
  ['○', '0'],
  ['◯', '0'],
  ['O', '0'],
  ['o', '0'],
  ['Ο', '0'],
  ['О', '0'],
]);

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

const pad = (value: number): string => String(value).padStart(2, '0');

const daysIn = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** YYYY-MM-DD, or null where the calendar has no such day. */
export const isoDate = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? `${year}-${pad(month)}-${pad(day)}` : null;

/** The last day of a month as YYYY-MM-DD. */
export const lastDay = (year: number, month: number): string => `${year}-${pad(month)}-${daysIn(year, month)}`;

/** The year that begins at `at`: four digits, Arabic, Chinese or mixed, or Arabic digits with blanks between them. */
export const yearAt = (text: string, at: number): YearMention | null => {
  const first = text[at];
  if (first !== '1' && first !== '2' && first !== '一' && first !== '二') return null;
  if (isDigit(first) && isDigit(text[at - 1])) return null;
  let digits = '';
  let index = at;
  let arabic = true;
  while (digits.length < 4) {
    const char = text[index];
    const digit = char === undefined ? undefined : YEAR_DIGITS.get(char);
    if (digit === undefined) {
      if (char === ' ' && digits !== '' && isDigit(text[index + 1])) {
        index++;
        continue;
      }
      return null;
    }
    arabic &&= isDigit(char);
    digits += digit;
    index++;
  }
  const spaced = index - at > 4;
  if (spaced && (text[index] !== '年' || isDigit(text[at - 2]))) return null;
  // Chinese numerals are a year only in front of 年: 一二三四 may be anything else.
  if (!arabic && text[index] !== '年') return null;
  const year = Number(digits);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? { from: at, to: index, year } : null;
};

interface Small {
  readonly to: number;
  readonly value: number;
  readonly arabic: boolean;
}

/** A month or a day: one or two digits, or a Chinese numeral up to 三十一; 元 is the first month. */
const smallAt = (text: string, at: number): Small | null => {
  if (isDigit(text[at])) {
    const to = isDigit(text[at + 1]) ? at + 2 : at + 1;
    return isDigit(text[to]) ? null : { to, value: Number(text.slice(at, to)), arabic: true };
  }
  if (text[at] === '元') return { to: at + 1, value: 1, arabic: false };
  let to = at;
  while (to < at + 4 && isNumeral(text.charCodeAt(to))) to++;
  const value = readNumeral(text.slice(at, to));
  return value === null ? null : { to, value, arabic: false };
};

const isDayMark = (char: string | undefined): boolean => char === '日' || char === '号';

/** What may stand behind a day whose 日 is missing: 2019年3月10 至… */
const closesDay = (char: string | undefined): boolean => char === undefined || ' 至到起止-—~,,。;:)]】'.includes(char);

const mention = (from: number, to: number, year: number, month: number, day: number): DateMention | null => {
  const iso = isoDate(year, month, day);
  return iso === null ? null : { from, to, iso };
};

/** 12月31日 behind a year that is known; `from` is where the mention begins. */
const monthDay = (text: string, at: number, from: number, year: number): DateMention | null => {
  const month = smallAt(text, at);
  if (month === null || text[month.to] !== '月') return null;
  const day = smallAt(text, month.to + 1);
  if (day === null) return null;
  if (isDayMark(text[day.to])) return mention(from, day.to + 1, year, month.value, day.value);
  return day.arabic && closesDay(text[day.to]) ? mention(from, day.to, year, month.value, day.value) : null;
};

const SEPARATORS = '-/.·';

/** -03-10, /1/17, .3.10 behind a year, with the same separator twice and blanks around it or not. */
const separated = (text: string, year: YearMention): DateMention | null => {
  const skip = (at: number): number => (text[at] === ' ' ? at + 1 : at);
  const first = skip(year.to);
  const separator = text[first];
  if (separator === undefined || !SEPARATORS.includes(separator)) return null;
  const month = smallAt(text, skip(first + 1));
  if (month === null || !month.arabic) return null;
  const second = skip(month.to);
  if (text[second] !== separator) return null;
  const day = smallAt(text, skip(second + 1));
  if (day === null || !day.arabic) return null;
  if (text[day.to] === separator && isDigit(text[day.to + 1])) return null; // 2019.3.10.5 is a version or an address
  return mention(year.from, day.to, year.year, month.value, day.value);
};

/** Splits "11", "310" or "1231" into month and day; null unless exactly one split is a day of the calendar. */
const splitDigits = (digits: string, year: number): readonly [number, number] | null => {
  if (digits.length < 2 || digits.length > 4) return null;
  let only: readonly [number, number] | null = null;
  for (const width of [1, 2]) {
    const month = digits.slice(0, width);
    const day = digits.slice(width);
    if (day.length < 1 || day.length > 2) continue;
    // 0101 pads both; 101 can only be 10-1: nobody writes 1-01.
    if ((month.startsWith('0') || day.startsWith('0')) && digits.length !== 4) continue;
    if (isoDate(year, Number(month), Number(day)) === null) continue;
    if (only !== null) return null;
    only = [Number(month), Number(day)];
  }
  return only;
};

const digitsAt = (text: string, at: number, most: number): string => {
  let to = at;
  while (to - at <= most && isDigit(text[to])) to++;
  return text.slice(at, to);
};

/** A date that lost 年 or 月 or both: 201111日, 2011年1231日, 20111月1日; in a period also without 日. */
const unmarked = (text: string, at: number, from: number, year: number, context: DateContext): DateMention | null => {
  const digits = digitsAt(text, at, 4);
  let to = at + digits.length;
  let split: readonly [number, number] | null;
  if (text[to] === '月' && digits.length <= 2 && digits !== '') {
    const day = digitsAt(text, to + 1, 2);
    to += 1 + day.length;
    split = day.length >= 1 && day.length <= 2 ? [Number(digits), Number(day)] : null;
  } else {
    split = splitDigits(digits, year);
  }
  if (split === null) return null;
  const close = text[to];
  if (isDayMark(close)) return mention(from, to + 1, year, ...split);
  if (context === 'period' && close !== undefined && '止起至到'.includes(close))
    return mention(from, to, year, ...split);
  return context === 'label' && digits.length === 4 && !isDigit(close) ? mention(from, to, year, ...split) : null;
};

/** 2015 1 1日, 2015 12 31日: blanks in place of the marks. */
const spacedOut = (text: string, year: YearMention): DateMention | null => {
  if (text[year.to] !== ' ') return null;
  const month = smallAt(text, year.to + 1);
  if (month === null || !month.arabic || text[month.to] !== ' ') return null;
  const day = smallAt(text, month.to + 1);
  return day?.arabic === true && isDayMark(text[day.to])
    ? mention(year.from, day.to + 1, year.year, month.value, day.value)
    : null;
};

/** The date that begins at `at` of a matching copy, or null. */
export const dateAt = (text: string, at: number, context: DateContext = 'text'): DateMention | null => {
  const year = yearAt(text, at);
  if (year === null) return null;
  if (text[year.to] === '年') {
    const marked = monthDay(text, year.to + 1, at, year.year);
    if (marked !== null) return marked;
    return isDigit(text[year.to + 1]) ? unmarked(text, year.to + 1, at, year.year, context) : null;
  }
  return (
    separated(text, year) ??
    (context === 'period' ? spacedOut(text, year) : null) ??
    (isDigit(text[year.to]) ? unmarked(text, year.to, at, year.year, context) : null)
  );
};

/** 12月31日 or 1231日 without a year of its own: the end of a period inherits the year of its beginning. */
export const monthDayAt = (text: string, at: number, year: number): DateMention | null =>
  monthDay(text, at, at, year) ?? (isDigit(text[at - 1]) ? null : unmarked(text, at, at, year, 'period'));

/** Every date of a text, in order, none overlapping. Linear. */
export const findDates = (text: string, context: DateContext = 'text'): readonly DateMention[] => {
  const dates: DateMention[] = [];
  for (let at = 0; at < text.length; at++) {
    const date = dateAt(text, at, context);
    if (date === null) continue;
    dates.push(date);
    at = date.to - 1;
  }
  return dates;
};

/** The 2009 of 2008-2009年, which is no year by itself. */
const endsRange = (text: string, at: number): boolean => '-—~至'.includes(text[at - 1] ?? '|') && isDigit(text[at - 2]);

/** Every N年 and N年度 that is a year and not the beginning of a date or of a month. */
export const findYears = (text: string): readonly YearMention[] => {
  const years: YearMention[] = [];
  for (let at = 0; at < text.length; at++) {
    const year = yearAt(text, at);
    if (year === null) continue;
    at = year.to - 1;
    if (text[year.to] !== '年' || endsRange(text, year.from)) continue;
    const month = smallAt(text, year.to + 1);
    if (month !== null && text[month.to] === '月') continue;
    if (unmarked(text, year.to + 1, year.from, year.year, 'text') !== null) continue;
    years.push(year);
  }
  return years;
};
