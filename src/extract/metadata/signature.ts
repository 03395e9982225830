/** Names and dates that stand alone: the signature behind a report, and the byline under its title. */
import { type DateMention, dateAt, yearAt } from '../../language/dates.js';
import { isAgencyName } from './agency.js';
import { isRecordRow } from './labels.js';
import { lineOf, type Outline, type Phrase, type Said } from './outline.js';
import type { FoundTitle } from './title.js';

export interface Signature {
  readonly name?: Said<string>;
  readonly date?: Said<string>;
}

const LONGEST_SIGNATURE = 60;

/** What a site prints behind the date of a byline. */
const BYLINE_REST =
  /^[)】\]\s\d:|]{0,24}(?:$|来源|信息来源|文章来源|稿件来源|作者|浏览|点击|阅读|字号|字体|【|\[|责任编辑|编辑|发布|打印|分享)/;

const nameOnly = (phrase: Phrase | undefined): Said<string> | undefined => {
  if (phrase === undefined || phrase.folded.value.length > LONGEST_SIGNATURE) return undefined;
  const { value } = phrase.folded;
  const bare = value.startsWith('(') && value.endsWith(')') ? value.slice(1, -1) : value;
  const from = bare === value ? 0 : 1;
  const name = bare.replace(/\((?:盖章|公章|章)\)$/, '');
  return isAgencyName(name) ? { phrase, from, to: from + name.length, value: name } : undefined;
};

const signedDate = (phrase: Phrase, date: DateMention): Said<string> => ({
  phrase,
  from: date.from,
  to: date.to,
  value: date.iso,
});

/** A line that is a date, alone or in brackets. */
const dateOnly = (phrase: Phrase | undefined): Said<string> | undefined => {
  if (phrase === undefined || phrase.folded.value.length > LONGEST_SIGNATURE) return undefined;
  const { value } = phrase.folded;
  const from = value.startsWith('(') ? 1 : 0;
  const date = dateAt(value, from);
  if (date === null || date.to !== value.length - from || (from === 1 && !value.endsWith(')'))) return undefined;
  return signedDate(phrase, date);
};

/** 二〇一五年三月: no day to speak of, but a signature all the same. */
const isMonth = ({ folded }: Phrase): boolean => {
  const year = yearAt(folded.value, 0);
  return year !== null && /^年.{1,3}月$/.test(folded.value.slice(year.to, year.to + 6));
};

interface NameAndDate {
  readonly name: Said<string>;
  readonly date: DateMention;
}

/** The first date within reach behind `from`, and what stands in front of it: a name of an agency, or nothing. */
const dateBehindName = (phrase: Phrase, from: number): NameAndDate | undefined => {
  const { value } = phrase.folded;
  for (let at = from; at < Math.min(value.length, from + LONGEST_SIGNATURE); at++) {
    const date = dateAt(value, at);
    if (date === null) continue;
    const name = value.slice(from, at).trimEnd();
    const isByline = name === '' || isAgencyName(name);
    return isByline ? { name: { phrase, from, to: from + name.length, value: name }, date } : undefined;
  }
  return undefined;
};

/** A name and a date on one line: 白山市人民政府办公室 2019年3月10日. */
const nameAndDate = (phrase: Phrase): Signature | undefined => {
  if (phrase.folded.value.length > LONGEST_SIGNATURE) return undefined;
  const both = dateBehindName(phrase, 0);
  if (both === undefined || both.name.value === '' || both.date.to !== phrase.folded.value.length) return undefined;
  return { name: both.name, date: signedDate(phrase, both.date) };
};

/** The last name that is followed by a date, on its line or on the next; else the last date alone at the end. */
export const findSignature = (outline: Outline): Signature => {
  const { rows } = outline;
  let lone: Signature = {};
  for (let index = rows.length - 1; index >= 0; index--) {
    const line = lineOf(rows[index]);
    if (line === undefined) continue;
    const both = nameAndDate(line);
    if (both !== undefined) return both;
    const date = dateOnly(line);
    if (date === undefined && !isMonth(line)) continue;
    const name = nameOnly(lineOf(rows[index - 1]));
    if (name !== undefined) return { name, ...(date && { date }) };
    if (date !== undefined && lone.date === undefined && rows.length - index <= outline.tail.length) lone = { date };
  }
  return lone;
};

/** How many lines in front of the title the record of the page may stand. */
const RECORD_REACH = 3;

/** A record in front of the title that begins with a date: 2015年10月20日 来源：X镇人民政府. */
const recordDate = ({ head }: Outline, titleRow: number): Said<string> | undefined => {
  for (const row of head.slice(Math.max(0, titleRow - RECORD_REACH), Math.max(0, titleRow))) {
    const line = lineOf(row);
    const date = line === undefined || !isRecordRow(row) ? undefined : leadingDate(line);
    if (date !== undefined) return date;
  }
  return undefined;
};

/** Behind the title, on its line or on one in front of the sections: a name, and a date that begins a line. */
export const findByline = (outline: Outline, title: FoundTitle | undefined): Signature => {
  const titleRow = title?.row ?? -1;
  const glued = title === undefined ? {} : onTitleLine(title);
  let name = glued.name;
  let date = glued.date ?? recordDate(outline, titleRow);
  for (const row of outline.head.slice(titleRow + 1, titleRow + 8)) {
    const line = lineOf(row);
    if (line === undefined) continue;
    name ??= nameOnly(line);
    date ??= dateOnly(line) ?? leadingDate(line);
  }
  return { ...(name && { name }), ...(date && { date }) };
};

/** …年度报告 X局 2019-01-15 字体:大 中 小 …: the byline of a page that came on one line. */
const onTitleLine = ({ phrase, to }: FoundTitle): Signature => {
  const both = dateBehindName(phrase, to);
  if (both === undefined || !closesByline(phrase.folded.value, both.date.to)) return {};
  return { ...(both.name.value !== '' && { name: both.name }), date: signedDate(phrase, both.date) };
};

/** What follows a date that ends at `at`, without the hour. */
const behindDate = (text: string, at: number): string =>
  text.slice(at, at + 48).replace(/^ ?\d{1,2}:\d{2}(?::\d{2})? ?/, '');

/** True where nothing follows a date that ends at `at` but the hour and what a site prints beside it. */
export const closesByline = (text: string, at: number): boolean => BYLINE_REST.test(behindDate(text, at));

const leadingDate = (phrase: Phrase): Said<string> | undefined => {
  const { value } = phrase.folded;
  const from = /^[([【•·●]/.test(value) ? (value[1] === ' ' ? 2 : 1) : 0;
  const date = dateAt(value, from);
  if (date === null) return undefined;
  const isByline = closesByline(value, date.to) || isAgencyName(behindDate(value, date.to).trim());
  return isByline ? signedDate(phrase, date) : undefined;
};
