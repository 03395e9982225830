/** The title of the report: on one line, broken over several, before a site's name, or at the start of a long line. */
import { findYears } from '../../language/dates.js';
import { foldLocated, unfold } from '../../language/fold.js';
import { joinLocated, type Located, sliceLocated } from '../../language/located.js';
import type { StreamRow } from '../cells.js';
import { isAgencyName } from './agency.js';
import type { LabelledValue } from './labels.js';
import { hasGap, lineOf, type Outline, type Phrase } from './outline.js';
import { readTitle, type TitleReading } from './title-grammar.js';

/** A title and where it stands: `[from, to)` of the matching copy of `phrase`. */
export interface FoundTitle {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
  readonly reading: TitleReading;
  /** Index of its last row in the head; absent for the title of the page and for labelled titles. */
  readonly row?: number;
  /** Markup says that it is a heading, or a label that it is the title. */
  readonly marked?: boolean;
}

export interface Titles {
  readonly title?: FoundTitle;
  /** Every title in front of the sections that does not contradict it: repeated ones may name the issuer more fully. */
  readonly all: readonly FoundTitle[];
}

/** So many titles of other years or agencies in front of the sections are a list of links. */
const LIST_OF_LINKS = 3;

const LONGEST_PIECE = 40;

const LONGEST_TITLE = 70;

const phraseOf = (text: Located): Phrase => ({ text, folded: foldLocated(text) });

const shifted = ({ year, issuer }: TitleReading, by: number): TitleReading => ({
  ...(year && { year: { ...year, from: year.from + by, to: year.to + by } }),
  ...(issuer && { issuer: { ...issuer, from: issuer.from + by, to: issuer.to + by } }),
});

const readPart = (phrase: Phrase, from: number, to: number): FoundTitle | null => {
  const reading = readTitle(phrase.folded.value.slice(from, to));
  return reading === null ? null : { phrase, from, to, reading: shifted(reading, from) };
};

/** What a record, a link or a page of a flip book prints in front of the title itself. */
const LABEL = /^(?:标题|题名|名称|信息名称|文件名称|文件下载|附件下载|附件\d{0,2}|附|Page \d{1,4} ?-):?/;

/** Where the title begins behind a label at `at`: a colon or a gap sets it apart. */
const behindLabel = (phrase: Phrase, at: number): number => {
  const label = LABEL.exec(phrase.folded.value.slice(at, at + LONGEST_TITLE))?.[0] ?? '';
  const to = at + label.length;
  return label.endsWith(':') || hasGap(phrase, to) ? to : at;
};

/** A line that is a title and nothing else, in title marks or behind a label or not. */
const whole = (phrase: Phrase): FoundTitle | null => {
  const { value } = phrase.folded;
  if (value.length > LONGEST_TITLE) return null;
  const marks = /^《[^《》]+》$/.test(value) ? 1 : 0;
  const from = marks === 1 ? 1 : behindLabel(phrase, 0);
  return readPart(phrase, from, value.length - marks);
};

/** A full stop behind a title makes it a sentence, unless it begins with its agency or with the year and names both. */
const isSentence = ({ phrase, from, to, reading: { year, issuer } }: FoundTitle): boolean =>
  phrase.folded.value[to] === '。' &&
  (year === undefined || issuer === undefined || !isAgencyName(issuer.name) || Math.min(year.from, issuer.from) > from);

/** A title at `at` of a line that goes on: the whole report on one line, or a byline glued on. */
const titleAt = (phrase: Phrase, at: number): FoundTitle | null => {
  const from = behindLabel(phrase, at);
  const text = phrase.folded.value.slice(0, at + LONGEST_TITLE);
  for (const end of text.slice(from).matchAll(/报告|年报|总结/g)) {
    const to = from + end.index + end[0].length;
    const bracket = text[to] === '(' ? text.indexOf(')', to) + 1 : 0;
    if (bracket === 0 && text[to] !== '。' && !hasGap(phrase, to)) continue;
    const title = (bracket > 0 ? readPart(phrase, from, bracket) : null) ?? readPart(phrase, from, to);
    if (title !== null && !isSentence(title)) return title;
  }
  return null;
};

/** Titles at the start of a line, one behind the other: that of the page, then that of the report. */
const atStart = (phrase: Phrase): readonly FoundTitle[] => {
  const found: FoundTitle[] = [];
  for (let title = titleAt(phrase, 0); title !== null; title = titleAt(phrase, title.to)) found.push(title);
  return found;
};

const onLine = (phrase: Phrase): readonly FoundTitle[] => {
  const start = atStart(phrase);
  const title = start.length > 1 ? null : whole(phrase);
  return title === null ? start : [title];
};

/** The title of a page, without the names of sites around it: X门户网站-…年度报告_Y, …年度报告 - X政府网. */
const inPageTitle = (phrase: Phrase): FoundTitle | null => {
  const text = phrase.folded.value.slice(0, 200);
  const starts = [0, ...[...text.matchAll(/[-_|—]/g)].map((mark) => mark.index + 1)].reverse();
  for (const end of [...text.matchAll(/报告|年报|总结/g)]) {
    for (const start of starts) {
      const from = text[start] === ' ' ? start + 1 : start;
      const title = from < end.index ? readPart(phrase, from, end.index + end[0].length) : null;
      if (title !== null) return title;
    }
  }
  return null;
};

const isPiece = ({ folded }: Phrase): boolean =>
  folded.value.length <= LONGEST_PIECE && !/[,。;:>|《》]/.test(folded.value);

/** 政府信息公开工作年度报告 by itself may be the end of a title, or the name of a column. */
const isBare = ({ year, issuer }: TitleReading): boolean => year === undefined && issuer === undefined;

/** The last lines are a title of their own, and what stands above them is no part of it. */
const endsInTitle = (words: readonly string[]): boolean =>
  words.some((_, index) => {
    const rest = readTitle(words.slice(index + 1).join(''));
    return rest !== null && !(isBare(rest) && findYears(words[0]!).length > 0);
  });

/** The words of a title broken over two or three lines, none of which is a title without those above it. */
const broken = (rows: readonly StreamRow[], at: number): { title: FoundTitle; last: number } | null => {
  const pieces: Phrase[] = [];
  for (let last = at; last < Math.min(at + 3, rows.length); last++) {
    const line = lineOf(rows[last]);
    if (line === undefined || !isPiece(line)) return null;
    pieces.push(line);
    const words = pieces.map(({ folded }) => folded.value);
    if (endsInTitle(words)) return null;
    if (readTitle(words.join('')) === null) continue;
    const title = last === at ? null : whole(phraseOf(joinLocated(pieces.map(({ text }) => text))));
    return title === null ? null : { title, last };
  }
  return null;
};

/** The name on the line above a title that names nobody belongs to the title. */
const withNameAbove = (above: Phrase | undefined, title: FoundTitle): FoundTitle => {
  if (title.reading.issuer !== undefined || above === undefined || !isAgencyName(above.folded.value)) return title;
  const below = sliceLocated(title.phrase.text, ...unfold(title.phrase.folded, title.from, title.to));
  return whole(phraseOf(joinLocated([above.text, below]))) ?? title;
};

/** `title | ||||`: what is left of a title that spans a table; a bare one is the name of a column. */
const spanning = ({ cells }: StreamRow): readonly FoundTitle[] => {
  const [cell, ...others] = cells.filter(({ blank }) => !blank);
  return cell === undefined || others.length > 0 ? [] : onLine(cell).filter(({ reading }) => !isBare(reading));
};

/** The titles of a row, and the last row of the one that is broken over several. */
const titlesAt = (rows: readonly StreamRow[], index: number): { titles: readonly FoundTitle[]; last: number } => {
  const line = lineOf(rows[index]);
  if (line === undefined) return { titles: spanning(rows[index]!), last: index };
  const split = broken(rows, index);
  return split === null ? { titles: onLine(line), last: index } : { titles: [split.title], last: split.last };
};

/** Every title that stands on a line or begins one, in order. */
export const titlesIn = (rows: readonly StreamRow[]): readonly FoundTitle[] => {
  const found: FoundTitle[] = [];
  for (let index = 0; index < rows.length; index++) {
    const { titles, last } = titlesAt(rows, index);
    const [first, ...more] = titles;
    if (first === undefined) continue;
    const above = withNameAbove(lineOf(rows[index - 1]), first);
    index = last;
    const marked = rows[index]!.block.type === 'heading';
    for (const title of [above, ...more]) found.push({ ...title, row: index, marked });
  }
  return found;
};

const labelledTitles = (values: readonly LabelledValue[]): readonly FoundTitle[] =>
  values.flatMap(({ kind, phrase, from, to }) => {
    const title = kind === 'title' ? readPart(phrase, from, to) : null;
    return title === null ? [] : [{ ...title, marked: true }];
  });

const richness = ({ reading }: FoundTitle): number =>
  (reading.issuer === undefined ? 0 : 2) + (reading.year === undefined ? 0 : 1);

const richest = (titles: readonly FoundTitle[]): FoundTitle | undefined => {
  let best: FoundTitle | undefined;
  for (const title of titles) if (best === undefined || richness(title) > richness(best)) best = title;
  return best;
};

const wordsOf = ({ phrase, from, to }: FoundTitle): string => phrase.folded.value.slice(from, to);

const sameYear = (left: FoundTitle, right: FoundTitle): boolean => {
  const [one, other] = [left.reading.year, right.reading.year];
  return one === undefined || other === undefined || one.year === other.year;
};

/** The title among links to other reports: what the page is called by, or the marked one nearest to the sections. */
const amongLinks = (
  head: readonly FoundTitle[],
  page: FoundTitle | null,
  sections: boolean,
): FoundTitle | undefined => {
  if (page !== null && !isBare(page.reading)) return head.find((each) => wordsOf(each) === wordsOf(page)) ?? page;
  return sections ? (head.filter(({ marked }) => marked).at(-1) ?? head.at(-1)) : undefined;
};

/**
 * Finds the title: the one that says most, the first of several. Titles of many reports in front of the sections are
 * links, and where no sections follow there is no report.
 */
export const findTitles = (outline: Outline, values: readonly LabelledValue[]): Titles => {
  const { pageTitle } = outline.document;
  const page = pageTitle === undefined ? null : inPageTitle(phraseOf(pageTitle));
  const head = titlesIn(outline.head);
  const all = [...head, ...labelledTitles(values), ...(page === null ? [] : [page])];
  const reports = new Set(
    head.flatMap(({ reading: { year, issuer } }) => (year && issuer ? [`${year.year}${issuer.name}`] : [])),
  );
  if (reports.size < LIST_OF_LINKS) {
    const title = richest(all);
    return title === undefined ? { all } : { title, all: all.filter((each) => sameYear(each, title)) };
  }
  const title = amongLinks(head, page, outline.head.length < outline.rows.length);
  return title === undefined ? { all: [] } : { title, all: [title] };
};
