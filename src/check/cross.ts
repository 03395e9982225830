import type { FigureKey } from '../schema/keys.js';
import { YUAN_PER_UNIT } from './registers.js';
import { isStatutory, numberOf, readingOf, type Subject } from './subject.js';
import type { Verdict } from './verdict.js';

/** X-FEE-S6: where applications lapsed because a fee was not paid, section six speaks of the fee. */
const unpaidFees = (subject: Subject): Verdict[] => {
  const key = 'applications.outcomes.other.feeUnpaid.total' as const;
  const unpaid = numberOf(subject, key);
  if (unpaid === undefined || unpaid === 0) return [];
  const told = subject.report.sections.some(({ text }) => /处理费|處理費|收费|收費/u.test(text));
  const words = told
    ? {
        zh: `逾期未缴费 ${unpaid} 件，正文说明了收费情况。`,
        en: `${unpaid} applications lapsed unpaid, and the report speaks of fees.`,
      }
    : {
        zh: `逾期未缴费 ${unpaid} 件，但正文（第六部分）未提及信息处理费。`,
        en: `${unpaid} applications lapsed because a fee was not paid, but the report does not speak of processing fees.`,
      };
  return [{ rule: 'X-FEE-S6', status: told ? 'pass' : 'fail', keys: [key], words }];
};

/** X-FEE-T2: the processing fee is an administrative charge, so it is at most their amount as far as that was printed. */
const processingFee = (subject: Subject): Verdict[] => {
  const keys: readonly FigureKey[] = ['fees.processing', 'disclosure.administrativeCharges.amount'];
  const [fee, charges] = keys.map((key) => numberOf(subject, key));
  if (fee === undefined || charges === undefined) return [];
  const raw = readingOf(subject, keys[1]!)?.sources[0]?.raw;
  const common = { rule: 'X-FEE-T2' as const, keys, reported: fee, computed: charges };
  if (raw === undefined) {
    const words = {
      zh: '需要读数（readings）才能核对打印精度。',
      en: 'Needs readings: the precision of the cell is not known.',
    };
    return [{ ...common, status: 'notAssessable', words }];
  }
  const places = /\.(\d{1,9})/u.exec(raw)?.[1]?.length ?? 0;
  const unit = /元/u.test(raw) && !/[万萬]/u.test(raw) ? 1 : YUAN_PER_UNIT;
  const holds = fee <= charges + unit / 2 / 10 ** places;
  const lead = { zh: `信息处理费 ${fee} 元`, en: `Processing fees of ${fee} yuan` };
  const words = holds
    ? {
        zh: `${lead.zh}，不大于行政事业性收费 ${charges} 元。`,
        en: `${lead.en} are at most the administrative charges, ${charges}.`,
      }
    : {
        zh: `${lead.zh}，大于行政事业性收费 ${charges} 元；信息处理费也是行政事业性收费。`,
        en: `${lead.en} exceed the administrative charges of ${charges}, which they are a part of.`,
      };
  return [{ ...common, status: holds ? 'pass' : 'fail', words }];
};

/** X-T4-T3 as far as one report tells: cases may be about requests of last year. */
const cases = (subject: Subject): Verdict[] => {
  const keys: readonly FigureKey[] = ['reconsideration.total', 'applications.outcomes.total.total'];
  const [reviews, outcomes] = keys.map((key) => numberOf(subject, key));
  if (reviews === undefined || outcomes === undefined) return [];
  const holds = reviews <= outcomes;
  const numbers = {
    zh: `行政复议 ${reviews}，办理结果 ${outcomes}`,
    en: `${reviews} reconsiderations, ${outcomes} outcomes`,
  };
  const words = holds
    ? { zh: `${numbers.zh}。`, en: `${numbers.en}.` }
    : {
        zh: `${numbers.zh}；可能针对上年的申请，需与上年报告一并核对。`,
        en: `${numbers.en}: some may be about last year's requests; check the series.`,
      };
  return [
    { rule: 'X-T4-T3', status: holds ? 'pass' : 'notAssessable', keys, reported: reviews, computed: outcomes, words },
  ];
};

/** From this year on refusals go to reconsideration first (行政复议法 第二十三条). */
const RECONSIDERATION_FIRST = 2024;

/** X-DIRECT-2024: a note, since 不予处理 and 无法提供 remain directly suable. */
const directSuits = (subject: Subject): Verdict[] => {
  const key = 'litigation.direct.total' as const;
  const suits = numberOf(subject, key);
  const { year } = subject.report;
  if (suits === undefined || suits === 0 || year === undefined || year < RECONSIDERATION_FIRST) return [];
  const words = {
    zh: `未经复议直接起诉 ${suits} 件：2024年起不予公开须先行复议，但其他情形仍可直接起诉，不是错误。`,
    en: `${suits} direct suits: since 2024 refusals go to reconsideration first, other replies need not. No error.`,
  };
  return [{ rule: 'X-DIRECT-2024', status: 'pass', keys: [key], reported: suits, words }];
};

/** Figures of one statutory table against those of another, and against its prose. */
export const crossVerdicts = (subject: Subject): Verdict[] =>
  isStatutory(subject)
    ? [...unpaidFees(subject), ...processingFee(subject), ...cases(subject), ...directSuits(subject)]
    : [];
