/** Index number (索引号) and document number (发文字号) of the record that the site keeps of the report. */
import type { LabelKind } from './label-words.js';
import type { LabelledValue } from './labels.js';
import type { Stated } from './metadata.js';
import { lineOf, nextGap, type Outline, type Phrase, spanOf, spelled } from './outline.js';

/** 白政办函〔2018〕36号, also with brackets of another kind or none: the part behind the letters that name the agency. */
const DOCUMENT_NUMBER = /^[^\d\s,;。]{0,20}[〔[(【﹝]? ?\d{4} ?[〕\])】﹞]? ?年?第?\d{1,5}号/;

const ALONE = /^[\u4e00-\u9fff]{2,16}[〔[(【﹝]\d{4}[〕\])】﹞]第?\d{1,5}号$/;

/** Numbers of another make: letters, digits and their separators, or few words in front of them. */
const OTHER_NUMBER = /^[\u4e00-\u9fff]{0,12}[-A-Za-z0-9_/.()〔〕[\]]{3,40}$/;

/** What stands in the place of a number where none was entered. */
const WORDS = /[年月日]|公开|报告|政府信息/;

const stated = (phrase: Phrase, from: number, to: number): Stated<string> => ({
  value: spelled(phrase, from, to).replaceAll(' ', ''),
  span: spanOf(phrase, from, to),
});

const documentNumberIn = ({ phrase, from, to }: LabelledValue): Stated<string> | null => {
  const text = phrase.folded.value.slice(from, to);
  const number = DOCUMENT_NUMBER.exec(text);
  if (number !== null) return stated(phrase, from, from + number[0].length);
  const end = Math.min(to, nextGap(phrase, from));
  const other = text.slice(0, end - from);
  return OTHER_NUMBER.test(other) && /\d/.test(other) ? stated(phrase, from, end) : null;
};

const indexNumberIn = ({ phrase, from, to }: LabelledValue): Stated<string> | null => {
  const end = Math.min(to, nextGap(phrase, from));
  const text = phrase.folded.value.slice(from, end).replace(/[,;。/]$/, '');
  const isNumber = text.length >= 4 && text.length <= 60 && /\d/.test(text) && !WORDS.test(text);
  return isNumber ? stated(phrase, from, from + text.length) : null;
};

const first = (
  values: readonly LabelledValue[],
  kind: LabelKind,
  read: (value: LabelledValue) => Stated<string> | null,
): Stated<string> | undefined => {
  for (const value of values) {
    const found = value.kind === kind ? read(value) : null;
    if (found !== null) return found;
  }
  return undefined;
};

/** 113307000025920811/2018-04402: the code of an agency, the year and a serial number, which nothing else is made of. */
const INDEX_ALONE = /^[0-9A-Z]{8,24}[-/]20\d\d-\d{4,6}$/;

/** The labelled number, or a line above the sections that is an index number and nothing else. */
export const findIndexNumber = (values: readonly LabelledValue[], outline: Outline): Stated<string> | undefined => {
  const labelled = first(values, 'index', indexNumberIn);
  if (labelled !== undefined) return labelled;
  for (const row of outline.head) {
    const line = lineOf(row);
    if (line !== undefined && INDEX_ALONE.test(line.folded.value)) return stated(line, 0, line.folded.value.length);
  }
  return undefined;
};

/** The labelled number, or a line between title and sections that is a document number and nothing else. */
export const findDocumentNumber = (values: readonly LabelledValue[], outline: Outline): Stated<string> | undefined => {
  const labelled = first(values, 'documentNumber', documentNumberIn);
  if (labelled !== undefined) return labelled;
  for (const row of outline.head) {
    const line = lineOf(row);
    if (line !== undefined && ALONE.test(line.folded.value)) return stated(line, 0, line.folded.value.length);
  }
  return undefined;
};
