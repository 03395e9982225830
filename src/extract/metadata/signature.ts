/** Names and dates that stand alone: the signature behind a report, and the byline under its title. */
import { type DateMention, dateAt, yearAt } from '../../language/dates.js';
import { isAgencyName } from './agency.js';
import { lineOf, type Outline, type Phrase, type Said } from './outline.js';

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

/** A name and a date on one line: 白山市人民政府办公室 2019年3月10日. */
const nameAndDate = (phrase: Phrase): Signature | undefined => {
  const { value } = phrase.folded;
  if (value.length > LONGEST_SIGNATURE) return undefined;
  for (let at = 4; at < value.length; at++) {
    const date = dateAt(value, at);
    if (date === null) continue;
    const name = value.slice(0, at).trimEnd();
    if (date.to !== value.length || !isAgencyName(name)) return undefined;
    return { name: { phrase, from: 0, to: name.length, value: name }, date: signedDate(phrase, date) };
  }
  return undefined;
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

/** Behind the title and in front of the sections: a line that is a name, and a line that begins with a date. */
export const findByline = (outline: Outline, titleRow: number): Signature => {
  let name: Said<string> | undefined;
  let date: Said<string> | undefined;
  for (const row of outline.head.slice(titleRow + 1, titleRow + 8)) {
    const line = lineOf(row);
    if (line === undefined) continue;
    name ??= nameOnly(line);
    date ??= dateOnly(line) ?? leadingDate(line);
  }
  return { ...(name && { name }), ...(date && { date }) };
};

const leadingDate = (phrase: Phrase): Said<string> | undefined => {
  const { value } = phrase.folded;
  const from = /^[([【•·●]/.test(value) ? (value[1] === ' ' ? 2 : 1) : 0;
  const date = dateAt(value, from);
  if (date === null) return undefined;
  const rest = value.slice(date.to, date.to + 48).replace(/^ ?\d{1,2}:\d{2}(?::\d{2})? ?/, '');
  return BYLINE_REST.test(rest) || isAgencyName(rest.trim()) ? signedDate(phrase, date) : undefined;
};
