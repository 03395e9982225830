/** Stretches of time in running text: 自2019年1月1日起至12月31日止. Works on the matching copy, as dates.ts does. */
import { type DateMention, dateAt, isoDate, lastDay, monthDayAt, yearAt } from './dates.js';
import { isNumeral } from './numerals.js';

/** A stretch from one day to another, both included; `from`, `to` are indices of the matching copy. */
export interface PeriodMention {
  readonly from: number;
  readonly to: number;
  readonly start: string;
  readonly end: string;
}

/** How many characters may stand between the first day and the word that leads to the last: 《条例》实施之日起,至 */
const LONGEST_BRIDGE = 24;

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

const isDash = (text: string, at: number): boolean =>
  '-—―~〜'.includes(text[at] ?? '|') || (text[at] === '一' && isDigit(text[at + 1])); // 一 for a dash is a scanner's reading

/** 0时 behind the first day. */
const isHour = (text: string, at: number): boolean => /^\d{1,2}[时点]/.test(text.slice(at, at + 3));

const isLead = (text: string, at: number): boolean => text[at] === '至' || text[at] === '到' || isDash(text, at);

/** The last day at `at`; without a year of its own it inherits the first one's, or the next behind 次年. */
const endAt = (text: string, at: number, year: number): DateMention | null => {
  const before = text.slice(Math.max(0, at - 2), at);
  return dateAt(text, at, 'period') ?? monthDayAt(text, at, before === '次年' || before === '翌年' ? year + 1 : year);
};

/**
 * Behind the first day: crosses 起, a comma, a remark without digits, and 至, 到 or a dash, and reads the last day.
 * Where extraction lost the 至 ("201011日起20101231止") the 起 before and the 止 behind prove the stretch.
 */
const endAfter = (text: string, after: number, year: number): DateMention | null => {
  let led = false;
  let begun = false;
  for (let at = after; at < text.length && at <= after + LONGEST_BRIDGE; at++) {
    const char = text[at]!;
    if (isLead(text, at) || text.startsWith('截止', at)) {
      led = true;
    } else if (!led && isHour(text, at)) {
      at += 1;
    } else if (isDigit(char) || (led && isNumeral(text.charCodeAt(at)))) {
      if (!led && !begun) return null;
      const end = endAt(text, at, year);
      return end === null || (!led && text[end.to] !== '止') ? null : end;
    } else if (char === '起') {
      begun = true;
    } else if ('。;!?'.includes(char)) {
      return null;
    }
  }
  return null;
};

const closed = (text: string, to: number): number => (text[to] === '止' ? to + 1 : to);

const dayToDay = (text: string, at: number): PeriodMention | null => {
  const first = dateAt(text, at, 'period');
  if (first === null) return null;
  const last = endAfter(text, first.to, Number(first.iso.slice(0, 4)));
  if (last === null || last.iso < first.iso) return null;
  return { from: at, to: closed(text, last.to), start: first.iso, end: last.iso };
};

/** 2009年1月至12月, 2009年1-12月, 2009年上半年. */
const monthToMonth = (text: string, at: number): PeriodMention | null => {
  const year = yearAt(text, at);
  if (year === null || text[year.to] !== '年') return null;
  const half = text.slice(year.to + 1, year.to + 4);
  if (half === '上半年') {
    return { from: at, to: year.to + 4, start: `${year.year}-01-01`, end: `${year.year}-06-30` };
  }
  if (half === '下半年') {
    return { from: at, to: year.to + 4, start: `${year.year}-07-01`, end: `${year.year}-12-31` };
  }
  const months = /^(\d{1,2})月?份?[至到\-—―~]{1,2}(?:(\d{4})年)?(\d{1,2})月份?(?!\d)/.exec(
    text.slice(year.to + 1, year.to + 24),
  );
  if (months === null) return null;
  const start = isoDate(year.year, Number(months[1]), 1);
  const lastYear = months[2] === undefined ? year.year : Number(months[2]);
  const lastMonth = Number(months[3]);
  if (start === null || isoDate(lastYear, lastMonth, 1) === null) return null;
  const end = lastDay(lastYear, lastMonth);
  return end < start ? null : { from: at, to: year.to + 1 + months[0].length, start, end };
};

/** Every stretch of time of a text, in order, none overlapping. A stretch that ends before it begins is none. Linear. */
export const findPeriods = (text: string): readonly PeriodMention[] => {
  const periods: PeriodMention[] = [];
  for (let at = 0; at < text.length; at++) {
    const period = dayToDay(text, at) ?? monthToMonth(text, at);
    if (period === null) continue;
    periods.push(period);
    at = period.to - 1;
  }
  return periods;
};
