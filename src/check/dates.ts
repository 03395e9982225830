import { fold } from '../language/fold.js';
import type { Report } from '../schema/report.js';
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

/** A clause that counts: a year, a verb of counting, a number with a unit. */
const COUNTED =
  /(20\d\d)年(?:度)?[^,，。;；、:：()（）《》\n]{0,16}?(?:收到|受理|新收|公开|办理|办结|答复)[^,，。;；、:：()（）《》\n]{0,16}?\d{1,9}(?:件|条|次|宗|份)/gu;

/** What makes another year legitimate: a comparison, a balance brought forward, a plan, a date since when, a document of that year. */
const COMPARED =
  /较|比|上年|去年|结转|截至|截止|累计|历年|自|从|以来|将|力争|计划|争取|年报|报告|预算|决算|第$|[《、]$/u;

const REACH = 8;

/** D-YEAR: a number of the prose that is bound to another year than that of the report. */
const years = ({ report }: Subject): Verdict[] => {
  const { year } = report;
  if (year === undefined || report.sections.length === 0) return [];
  for (const { text, offset } of report.sections) {
    const folded = fold(text).value;
    for (const match of folded.matchAll(COUNTED)) {
      const before = folded.slice(Math.max(0, match.index - REACH), match.index);
      if (Number(match[1]) === year || COMPARED.test(before) || COMPARED.test(match[0])) continue;
      const words = {
        zh: `“${match[0]}”的年份不是报告年度${year}。`,
        en: `“${match[0]}” speaks of another year than ${year}.`,
      };
      return [{ rule: 'D-YEAR', status: 'fail', keys: [], offset, words }];
    }
  }
  const words = {
    zh: `正文中的数据均未归于${year}年以外的年份。`,
    en: `No number of the prose is bound to another year than ${year}.`,
  };
  return [{ rule: 'D-YEAR', status: 'pass', keys: [], words }];
};

/** Dates and years: when the report was published, what it covers, and which year its prose speaks of. */
export const dateVerdicts = (subject: Subject): Verdict[] => [
  ...deadline(subject),
  ...period(subject),
  ...years(subject),
];
