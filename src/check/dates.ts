import { fold } from '../language/fold.js';
import type { Report } from '../schema/report.js';
import { sentenceAt } from './prose/sentence.js';
import type { Subject } from './subject.js';
import type { Verdict } from './verdict.js';

/** From this report year on departments publish by 31 January (国令第711号 第四十九条); before, all by 31 March. */
const FIRST_JANUARY_YEAR = 2019;

type Kind = NonNullable<NonNullable<Report['issuer']>['kind']>;

const JANUARY: ReadonlySet<Kind> = new Set<Kind>(['department', 'centralAgency', 'institution']);

/** D-DEADLINE. Offices of governments file for both, and townships are not named: between the two dates nothing is proved. */
const deadline = ({ report }: Subject): Verdict[] => {
  const { publishedOn, year, issuer } = report;
  if (publishedOn === undefined || year === undefined) return [];
  const january = `${year + 1}-01-31`;
  const march = `${year + 1}-03-31`;
  const { kind } = issuer ?? {};
  const isMarch = year < FIRST_JANUARY_YEAR || kind === 'government';
  const isJanuary = !isMarch && kind !== undefined && JANUARY.has(kind);
  const limit = isJanuary ? january : march;
  const common = { rule: 'D-DEADLINE' as const, keys: [] };
  if (publishedOn > limit) {
    const words = {
      zh: `发布日期 ${publishedOn}，晚于规定期限 ${limit}；也可能是补发或转载的日期。`,
      en: `Published on ${publishedOn}, after ${limit}; it may be the date of a later copy.`,
    };
    return [{ ...common, status: 'fail', words }];
  }
  if (!isMarch && !isJanuary && publishedOn > january) {
    const words = {
      zh: `发布日期 ${publishedOn}；机关性质不明，无法确定期限是 ${january} 还是 ${march}。`,
      en: `Published on ${publishedOn}; whether ${january} or ${march} applies to the issuer is not sure.`,
    };
    return [{ ...common, status: 'notAssessable', words }];
  }
  const words = { zh: `发布日期 ${publishedOn}，未超过 ${limit}。`, en: `Published on ${publishedOn}, by ${limit}.` };
  return [{ ...common, status: 'pass', words }];
};

/** The first report year of the regulation began on 1 May (国令第492号). */
const startsOf = (year: number): readonly string[] =>
  year === 2008 ? ['2008-01-01', '2008-05-01'] : [`${year}-01-01`];

/** D-PERIOD: the period is the year reported on. */
const period = ({ report }: Subject): Verdict[] => {
  const { year } = report;
  if (report.period === undefined || year === undefined) return [];
  const { from, to } = report.period;
  const holds = to === `${year}-12-31` && (from === undefined || startsOf(year).includes(from));
  const stated = { zh: `${from ?? '…'} 至 ${to}`, en: `${from ?? '…'} to ${to}` };
  const words = holds
    ? { zh: `统计期限为 ${stated.zh}。`, en: `The period is ${stated.en}.` }
    : {
        zh: `统计期限为 ${stated.zh}，不是${year}年全年。`,
        en: `The stated period, ${stated.en}, is not the year ${year}.`,
      };
  return [{ rule: 'D-PERIOD', status: holds ? 'pass' : 'fail', keys: [], words }];
};

/** A stretch of text without marks. */
const CLAUSE = /[^,，。;；、:：()（）《》\s]+/gu;

/** What counts: 收到…12件. The 公开 of 信息公开 is a name. */
const COUNTS = /收到|受理|新收|(?<!信息)公开|办理|办结|答复/u;
const QUANTITY = /\d(?:件|条|次|宗|份)/u;

/** What makes another year legitimate: a comparison, a balance brought forward, a plan, a date since when, a document of that year. */
const COMPARED = /较|比|上年|去年|结转|截至|截止|累计|历年|自|从|以来|因|将|力争|计划|争取|年报|报告|预算|决算/u;

/** What stands before a year that is part of a name or of a list. */
const NAMED = /[第《〔、]$/u;

/** Longer stretches are no clauses. */
const LONGEST_CLAUSE = 60;
const REACH = 8;

/** The year that a clause counts for: 2022年收到申请12件. */
const yearOf = (clause: string, before: string): number | undefined => {
  const match = /20\d\d(?=年)/u.exec(clause);
  if (match === null || clause.length > LONGEST_CLAUSE) return undefined;
  const rest = clause.slice(match.index);
  const verb = rest.search(COUNTS);
  if (verb < 0 || !QUANTITY.test(rest.slice(verb))) return undefined;
  return NAMED.test(before) || COMPARED.test(before + clause) ? undefined : Number(match[0]);
};

/** The years stand side by side: 2015年收到申请25件，2016年收到申请30件. */
const isSeries = (text: string, offset: number, year: number): boolean =>
  sentenceAt(text, offset).includes(`${year}年`);

/** The first clause that counts for another year than that of the report. */
const strayClause = (text: string, year: number): string | undefined => {
  for (const match of text.matchAll(CLAUSE)) {
    const found = yearOf(match[0], text.slice(Math.max(0, match.index - REACH), match.index));
    if (found !== undefined && found !== year && !isSeries(text, match.index, year)) return match[0];
  }
  return undefined;
};

/** D-YEAR: a number of the prose that is bound to another year than that of the report. */
const years = ({ report }: Subject): Verdict[] => {
  const { year, sections } = report;
  if (year === undefined || sections.length === 0) return [];
  const common = { rule: 'D-YEAR' as const, keys: [] };
  for (const { text, offset } of sections) {
    const clause = strayClause(fold(text).value, year);
    if (clause === undefined) continue;
    const words = {
      zh: `“${clause}”的年份不是报告年度${year}。`,
      en: `“${clause}” speaks of another year than ${year}.`,
    };
    return [{ ...common, status: 'fail', offset, words }];
  }
  const words = {
    zh: `正文中的数据均未归于${year}年以外的年份。`,
    en: `No number of the prose is bound to another year than ${year}.`,
  };
  return [{ ...common, status: 'pass', words }];
};

/** Dates and years: when the report was published, what it covers, and which year its prose speaks of. */
export const dateVerdicts = (subject: Subject): Verdict[] => [
  ...deadline(subject),
  ...period(subject),
  ...years(subject),
];
