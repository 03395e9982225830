/**
 * The year that is reported on. Evidence, the strongest first:
 *
 * 1. the title;
 * 2. the stated period;
 * 3. the head of a statistical table (2009年12月, （2016年度）, 2011年度 | 历年累计);
 * 4. a sentence that names the report (现将2012年度…情况报告如下);
 * 5. the one year that the dated statements of the body speak of.
 *
 * Dates of publication, document numbers and dates of regulations are no evidence.
 */
import { findYears, type YearMention } from '../../language/dates.js';
import type { Notice } from '../../messages.js';
import type { Metadata, Stated } from './metadata.js';
import { lineOf, type Outline, type Phrase, type Said, spanOf } from './outline.js';
import type { Preface } from './preface.js';
import { withoutQuoted } from './sentences.js';
import type { Titles } from './title.js';

const FIRST_REPORT = 2003;

const stated = (phrase: Phrase, year: YearMention): Stated<number> => ({
  value: year.year,
  span: spanOf(phrase, year.from, year.to),
});

const inTitles = ({ title, all }: Titles): Stated<number> | undefined => {
  const dated = [title, ...all].find((each) => each?.reading.year !== undefined);
  return dated?.reading.year && stated(dated.phrase, dated.reading.year);
};

/** A period within one calendar year; one across two is the year of neither. */
const inPeriod = (period: Metadata['period']): Stated<number> | undefined => {
  if (period === undefined) return undefined;
  const year = period.to.slice(0, 4);
  return period.from === undefined || period.from.startsWith(year)
    ? { value: Number(year), span: period.span }
    : undefined;
};

const firstSaid = ([said]: readonly Said<number>[]): Stated<number> | undefined =>
  said && { value: said.value, span: spanOf(said.phrase, said.from, said.to) };

const TABLE_NAME = /统计(?:报)?表|附表|指标/;

/** How many rows below the name of a table its year may stand. */
const TABLE_REACH = 4;

const YEAR_ALONE = /^\(?((?:19|20)\d{2})年度?\)?(?:\d{1,2}月)?\)?$/;

/** A row that is nothing but a year, below the name of a table or beside 历年累计. */
const inTableHead = ({ rows }: Outline): Stated<number> | undefined => {
  let named = Number.NEGATIVE_INFINITY;
  for (const [index, row] of rows.entries()) {
    const texts = row.cells.map(({ folded }) => folded.value);
    if (texts.some((text) => text.length < 40 && TABLE_NAME.test(text))) named = index;
    if (index - named > TABLE_REACH) continue;
    for (const cell of row.cells) {
      const year = YEAR_ALONE.test(cell.folded.value) ? yearOfCell(cell) : undefined;
      if (year !== undefined) return year;
    }
  }
  return undefined;
};

const yearOfCell = (phrase: Phrase): Stated<number> | undefined => {
  const text = phrase.folded.value;
  const from = text.search(/\d/);
  return { value: Number(text.slice(from, from + 4)), span: spanOf(phrase, from, from + 4) };
};

/** Other years than the one reported on: comparisons, beginnings, plans, document numbers and quotations. */
const ASIDE_BEFORE = /(?:比|较|同|与|和|自|从|至|到|于|截至|截止|截止到|[〔[【﹝《“"(]|上年|按照|印发|关于)$/;

const ASIDE_BEHIND =
  /^年(?:以来|起|开始|前|底前|之前|以前|以后|后|预算|部门预算|决算|要点|工作要点|的|度?[^。;]{0,10}(?:将|计划|拟))/;

/** What must be spoken of for a year to be a report's: a page without these words is none. */
const IS_OF_DISCLOSURE = /(?:信息|资讯|政务)公开|公开[^。;]{0,8}信息|依申请公开/;

interface Tally {
  count: number;
  readonly first: Stated<number>;
}

/** The only year of the dated statements, or one that twice outnumbers all others together. */
const inBody = ({ rows }: Outline): Stated<number> | undefined => {
  const tally = new Map<number, Tally>();
  let isReport = false;
  for (const row of rows) {
    const line = lineOf(row);
    if (line === undefined) continue;
    isReport ||= IS_OF_DISCLOSURE.test(line.folded.value);
    const text = withoutQuoted(line.folded.value);
    for (const year of findYears(text)) {
      if (year.year < FIRST_REPORT) continue;
      if (ASIDE_BEFORE.test(text.slice(Math.max(0, year.from - 6), year.from))) continue;
      if (ASIDE_BEHIND.test(text.slice(year.to, year.to + 16))) continue;
      const known = tally.get(year.year);
      if (known === undefined) tally.set(year.year, { count: 1, first: stated(line, year) });
      else known.count++;
    }
  }
  if (!isReport) return undefined;
  const ranked = [...tally.values()].sort((left, right) => right.count - left.count);
  const rest = ranked.slice(1).reduce((sum, { count }) => sum + count, 0);
  return ranked[0] !== undefined && ranked[0].count >= 2 * rest ? ranked[0].first : undefined;
};

const conflict = (chosen: Stated<number>, other: Stated<number> | undefined): readonly Notice[] =>
  other === undefined || other.value === chosen.value
    ? []
    : [
        {
          code: 'year-conflict',
          span: other.span,
          found: String(other.value),
          expected: String(chosen.value),
        },
      ];

/** The year and, where title, period, table and preface do not agree, notices that name the others. */
export const findYear = (
  outline: Outline,
  titles: Titles,
  period: Metadata['period'],
  preface: Preface,
): { readonly year?: Stated<number>; readonly notices: readonly Notice[] } => {
  const evidence = [
    inTitles(titles),
    inPeriod(period),
    firstSaid(preface.captionYears) ?? inTableHead(outline),
    firstSaid(preface.years),
  ];
  const year = evidence.find((each) => each !== undefined) ?? inBody(outline);
  if (year === undefined) return { notices: [] };
  return { year, notices: evidence.flatMap((each) => conflict(year, each)) };
};
