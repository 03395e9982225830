import { fold } from '../../language/fold.js';
import type { FigureKey, Scope } from '../../schema/keys.js';
import type { Source } from '../../schema/parsed.js';
import type { Subject } from '../subject.js';
import { clauseBefore, sentenceAt } from './sentence.js';

/**
 * Why a number of the prose may count something else than the figure that it was read as: words beside it. A difference
 * then proves nothing, and must not be told as the agency's error.
 */

/** Another scope than that of the table: 市本级, 所属单位, 各部门. */
const OTHER_SCOPE = /本级|所属|各[级县区乡镇部单地]/u;

/** Another scope for all but a government. */
const WHOLE_AREA = /全[省市区县镇州盟旗]/u;

/** The body or the area that a sentence counts for, where it names one. */
const COUNTED_FOR = /全[省市区县镇州盟旗]|[省市县区]?本级|办公[厅室]|我[局委办镇厅]|所属/u;

const PART_OF_YEAR = /季度|[上下]半年|每[月季年]|月份|月至|个月/u;

/** 其中，民生保障专题发布会88场: a part of what the sentence before tells. */
const PART_OF_BEFORE = /^\s*其中/u;

/** 不含重复申请3件. */
const EXCLUDED = /不含|不包括|剔除|扣除/u;

/** An application that came in; without such a word 申请 may be of any kind (会商疑难申请19件次). */
const CAME_IN = /收|接|受理|登记|提出|提交|申请总?数/u;

const YEAR = /(20\d\d)\s?年/gu;

const yearsIn = (text: string): number[] => [...text.matchAll(YEAR)].map(([, year]) => Number(year));

/** A part of the year, or another one: 因2022年度申请引发的行政复议. */
const isOtherTime = (sentence: string, year: number | undefined): boolean =>
  PART_OF_YEAR.test(sentence) || (year !== undefined && yearsIn(sentence).some((found) => found !== year));

/** The sentence of a place, in simplified script and narrow digits. */
const sentenceOf = (source: string, { offset }: Source): string => fold(sentenceAt(source, offset)).value;

/** Whether the sentence of a place may count something else than the tables of the report. */
export const isBesideTable = ({ report, parsed }: Subject, key: FigureKey, place: Source): boolean => {
  if (parsed === undefined) return false;
  const sentence = sentenceOf(parsed.source, place);
  return (
    OTHER_SCOPE.test(sentence) ||
    (report.issuer?.kind !== 'government' && WHOLE_AREA.test(sentence)) ||
    isOtherTime(sentence, report.year) ||
    EXCLUDED.test(sentence) ||
    PART_OF_BEFORE.test(sentence) ||
    (key === 'applications.received.total' && !CAME_IN.test(sentence))
  );
};

/** Whether two sentences may speak of different bodies, times or things. */
export const areApart = ({ report, parsed }: Subject, scope: Scope, one: Source, other: Source): boolean => {
  if (parsed === undefined || one.origin === 'table' || other.origin === 'table') return false;
  const [first, second] = [sentenceOf(parsed.source, one), sentenceOf(parsed.source, other)];
  // Two numbers in one sentence are hardly meant to contradict each other: 维持2件，驳回1件.
  if (first === second) return true;
  const body = (sentence: string): string | undefined => COUNTED_FOR.exec(sentence)?.[0];
  const isAside = (sentence: string): boolean =>
    EXCLUDED.test(sentence) || PART_OF_BEFORE.test(sentence) || (scope === 'all' && isOtherTime(sentence, report.year));
  return body(first) !== body(second) || isAside(first) || isAside(second);
};

/** A growth told against another year than the one before: 比2014年增长50% in a report for 2016. */
export const isAgainstOtherYear = ({ report, parsed }: Subject, offset: number): boolean => {
  const { year } = report;
  if (parsed === undefined || year === undefined) return false;
  const years = yearsIn(fold(clauseBefore(parsed.source, offset)).value);
  return years.length > 0 && !years.includes(year - 1);
};
