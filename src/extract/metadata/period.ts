/** The period that the figures cover: 本报告中所列数据的统计期限自2018年1月1日起，至2018年12月31日止. */
import { findDates } from '../../language/dates.js';
import { foldLocated } from '../../language/fold.js';
import { joinLocated } from '../../language/located.js';
import { findPeriods, type PeriodMention } from '../../language/periods.js';
import type { Metadata } from './metadata.js';
import { lineOf, type Outline, type Phrase, spanOf } from './outline.js';

type Period = NonNullable<Metadata['period']>;

/** How far in front of the first day the words may stand that make it the period of the report. */
const LABEL_REACH = 36;

/** Words that say whose period it is: 统计期限, 所列数据, 数据统计时间, 本报告反映… */
const LABEL =
  /期限|时限|时段|区间|起止|统计(?:时间|周期|日期|范围|口径|数据|自|从|为|:)|所列数据|数据(?:统计|采集|时间|为|自|从|的|截)|报告期|本(?:年度)?(?:报告|年报)|年度报告|反映/;

/** A consultation, a notice or a contract has a term too. */
const OTHER_TERM = /公示|征求|征集|报名|公告期|有效期|合同|施工|租赁|招标/;

/** 数据核定时间点为…, 统计数据截至…: the day of counting alone. */
const COUNTED_ON =
  /(?:数据|统计)[^,。;:]{0,12}(?:核定时间点?|截止时间|截止日期|截至时间|截止|截至|时间点|时点)(?:为|是|到|至|于|:)?$/;

const isOfReport = (words: string): boolean => LABEL.test(words) && !OTHER_TERM.test(words);

const before = (text: string, at: number, reach: number): string => {
  const words = text.slice(Math.max(0, at - reach), at);
  return words.slice(Math.max(words.lastIndexOf('。'), words.lastIndexOf(';')) + 1);
};

/** A calendar year, or the eight months of the first: the Regulation came into force on 2008-05-01. */
const isYear = ({ start, end }: PeriodMention): boolean =>
  end.endsWith('-12-31') &&
  start.slice(0, 4) === end.slice(0, 4) &&
  (start.endsWith('-01-01') || start === '2008-05-01');

const stated = (phrase: Phrase): Period | null => {
  const text = phrase.folded.value;
  if (!LABEL.test(text) && !/统计|数据/.test(text)) return null;
  for (const { from, to, start, end } of findPeriods(text)) {
    if (isOfReport(before(text, from, LABEL_REACH))) return { from: start, to: end, span: spanOf(phrase, from, to) };
  }
  for (const { from, to, iso } of findDates(text, 'period')) {
    if (COUNTED_ON.test(before(text, from, LABEL_REACH))) return { to: iso, span: spanOf(phrase, from, to) };
  }
  return null;
};

/** A whole year that a sentence on publication speaks of, without a word for a period. */
const spokenOf = (phrase: Phrase): Period | null => {
  const text = phrase.folded.value;
  if (!text.includes('公开')) return null;
  const year = findPeriods(text).find(isYear);
  return year === undefined ? null : { from: year.start, to: year.end, span: spanOf(phrase, year.from, year.to) };
};

/** A line and the one behind it, where the layout broke the sentence. */
const withNext = (outline: Outline, index: number): Phrase | null => {
  const line = lineOf(outline.rows[index]);
  const next = lineOf(outline.rows[index + 1]);
  if (line === undefined || next === undefined || /[。;!?]$/.test(line.folded.value)) return null;
  if (!/统计|期限|时限/.test(line.folded.value.slice(-60)) || next.folded.value.length > 2000) return null;
  const text = joinLocated([line.text, next.text]);
  return { text, folded: foldLocated(text) };
};

/** 统计期限为1月1日至12月31日: the days of a year that the title names. */
const DAYS_ALONE = /(?:期限|时限|统计时间|数据)[^。;\d]{0,12}(0?1月0?1日[^。;\d]{1,6}12月31日止?)/;

const ofYear = (phrase: Phrase, year: number): Period | null => {
  const days = DAYS_ALONE.exec(phrase.folded.value.slice(0, 4000));
  if (days === null) return null;
  const to = days.index + days[0].length;
  return { from: `${year}-01-01`, to: `${year}-12-31`, span: spanOf(phrase, to - days[1]!.length, to) };
};

/**
 * The first stated period of the document; else the first whole year that a sentence on publication speaks of. Days
 * without a year are those of the year of the title.
 */
export const findPeriod = (outline: Outline, titleYear?: number): Period | undefined => {
  let spoken: Period | undefined;
  for (const [index, row] of outline.rows.entries()) {
    for (const cell of row.cells) {
      const period = stated(cell);
      if (period !== null) return period;
      spoken ??= (titleYear === undefined ? null : ofYear(cell, titleYear)) ?? spokenOf(cell) ?? undefined;
    }
    const wrapped = withNext(outline, index);
    const period = wrapped && stated(wrapped);
    if (period) return period;
  }
  return spoken;
};
