import { minus, sumOf } from '../measure/decimal.js';
import { type FigureKey, figureKeys } from '../schema/keys.js';
import type { CheckOptions } from './report.js';
import type { CheckResult } from './result.js';
import { type Checkable, numberOf, type Subject, slackOfKeys, subjectOf } from './subject.js';
import { resultOf, silentVerdict, type Verdict, type Words } from './verdict.js';
import { nameOf } from './words.js';

const issuerOf = ({ report }: Subject, index: number): string => report.issuer?.name ?? `#${index + 1}`;

/** What the parts must make: the stated part of the subordinates, or the whole with or without the own level. */
interface Target {
  readonly value: number;
  readonly name: Words;
}

const targetsOf = (whole: Subject, key: FigureKey): readonly Target[] => {
  const all = numberOf(whole, key);
  const below = numberOf(whole, key, 'subordinate');
  const own = numberOf(whole, key, 'ownLevel');
  return [
    ...(below === undefined ? [] : [{ value: below, name: { zh: '汇总报告的下级部分', en: 'the subordinate part' } }]),
    ...(all === undefined ? [] : [{ value: all, name: { zh: '汇总数', en: 'the whole' } }]),
    ...(all === undefined || own === undefined
      ? []
      : [{ value: minus(all, own), name: { zh: '汇总数减本级', en: 'the whole without its own level' } }]),
  ];
};

const compared = (whole: Subject, parts: readonly Subject[], key: FigureKey): Verdict[] => {
  const targets = targetsOf(whole, key);
  const values = parts.map((part) => numberOf(part, key));
  const [first] = targets;
  if (first === undefined || values.every((value) => value === undefined)) return [];
  const common = { rule: 'G-ROLLUP' as const, keys: [key] };
  const label = nameOf(key);
  const missingParts = parts.flatMap((part, index) => (values[index] === undefined ? [issuerOf(part, index)] : []));
  if (missingParts.length > 0) {
    const words = {
      zh: `${label.zh}：缺少${missingParts.join('、')}的数据，无法汇总。`,
      en: `${label.en}: not stated by ${missingParts.join(', ')}.`,
    };
    return [{ ...common, status: 'notAssessable', reported: first.value, words, missingParts }];
  }
  const computed = sumOf(values as number[]);
  const slack = [whole, ...parts].reduce((sum, subject) => sum + slackOfKeys(subject, [key], 'all'), 0);
  const target = targets.find(({ value }) => Math.abs(minus(value, computed)) <= slack);
  const { value, name } = target ?? first;
  const sum = {
    zh: `${label.zh}：${parts.length}个部分之和 ${computed}`,
    en: `${label.en}: the ${parts.length} parts make ${computed}`,
  };
  const difference = Math.abs(minus(value, computed));
  const words =
    target === undefined
      ? {
          zh: `${sum.zh}，但${name.zh} ${value}，差 ${difference}。`,
          en: `${sum.en}, but ${name.en} is ${value}: a difference of ${difference}.`,
        }
      : { zh: `${sum.zh}，与${name.zh} ${value} 相符。`, en: `${sum.en}, as ${name.en}, ${value}.` };
  return [{ ...common, status: target === undefined ? 'fail' : 'pass', reported: value, computed, words }];
};

/** The same year, and where both state it the same end of the period. */
const isOfOneTime = ({ report: one }: Subject, { report: other }: Subject): boolean =>
  one.year === other.year &&
  (one.period === undefined || other.period === undefined || one.period.to === other.period.to);

const NO_PARTS: Words = { zh: '没有可供汇总的部分', en: 'there are no parts' };
const OTHER_YEAR: Words = { zh: '各报告的年度或截止日期不同', en: 'the reports are on different years or dates' };
const NOT_STATED: Words = { zh: '报告未列出可供汇总的数据', en: 'the reports state nothing to add up' };

const verdictsOf = (whole: Subject, parts: readonly Subject[]): Verdict[] => {
  if (parts.length === 0) return [silentVerdict('G-ROLLUP', 'notAssessable', NO_PARTS)];
  if (parts.some((part) => !isOfOneTime(whole, part))) {
    return [silentVerdict('G-ROLLUP', 'notAssessable', OTHER_YEAR)];
  }
  const verdicts = figureKeys.flatMap((key) => compared(whole, parts, key));
  return verdicts.length > 0 ? verdicts : [silentVerdict('G-ROLLUP', 'notAssessable', NOT_STATED)];
};

/**
 * G-ROLLUP: sets a report on a whole area against the reports of its parts, figure by figure. `parts` should be all of
 * them, the own level (市本级) included where it reports by itself; what a part does not state is named, not taken as 0.
 */
export const checkRollup = (
  whole: Checkable,
  parts: readonly Checkable[],
  { language = 'zh' }: CheckOptions = {},
): CheckResult[] => verdictsOf(subjectOf(whole), parts.map(subjectOf)).map((verdict) => resultOf(verdict, language));
