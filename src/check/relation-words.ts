import { minus } from '../measure/decimal.js';
import type { Language } from '../messages.js';
import type { FigureKey } from '../schema/keys.js';
import type { Evaluation } from './relation.js';
import { rules } from './rules.js';
import type { Words } from './verdict.js';
import { listOf, namesOf, sumText } from './words.js';

/** A list of missing figures is cut to this length; `missing` keeps it whole. */
const LONGEST_LIST = 6;

const keysOf = ({ left, right }: Evaluation): FigureKey[] => [...left.terms, ...right.terms].map(({ key }) => key);

const sidesText = (evaluation: Evaluation, language: Language): { lead: string; left: string; right: string } => {
  const names = namesOf(keysOf(evaluation), language);
  return {
    lead: names.lead,
    left: sumText(evaluation.left.terms, evaluation.left.sum, names, language),
    right: sumText(evaluation.right.terms, evaluation.right.sum, names, language),
  };
};

const shortList = (keys: readonly FigureKey[], language: Language): string => {
  const more = keys.length - LONGEST_LIST;
  const list = listOf(keys.slice(0, LONGEST_LIST), language);
  if (more <= 0) return list;
  return language === 'zh' ? `${list}等${keys.length}项` : `${list} and ${more} more`;
};

const differenceOf = ({ left, right }: Evaluation): number => Math.abs(minus(left.sum, right.sum));

/** 本年新收 143 + 上年结转 5 = 148，但办理结果总计 139 + 结转下年 8 = 147，差 1。 */
const differenceText = (evaluation: Evaluation, language: Language): string => {
  const { lead, left, right } = sidesText(evaluation, language);
  const difference = differenceOf(evaluation);
  if (evaluation.relation.kind === 'atMost') {
    return language === 'zh'
      ? `${lead}${left}，大于${right}，多 ${difference}。`
      : `${lead}${left} exceeds ${right} by ${difference}.`;
  }
  return language === 'zh'
    ? `${lead}${right}，但${left}，差 ${difference}。`
    : `${lead}${right}, but ${left}: a difference of ${difference}.`;
};

const CHECK: Words = { zh: '请核对上述各数。', en: 'Check these numbers.' };

/** What differs, and what to look at: the suspects in words, a legitimate explanation, or all of the numbers. */
export const failText = (evaluation: Evaluation, suspects: string, language: Language): string => {
  const note = evaluation.relation.note?.[language];
  const advice = [note, suspects].filter((text) => text !== undefined && text !== '');
  const sentences = [differenceText(evaluation, language), ...(advice.length > 0 ? advice : [CHECK[language]])];
  return sentences.join(language === 'zh' ? '' : ' ');
};

const assumptionText = (missing: readonly FigureKey[], language: Language): string => {
  if (missing.length === 0) return '';
  const list = shortList(missing, language);
  return language === 'zh' ? `（${list}空白或未列，按0计）` : ` (taken as 0, being blank or not stated: ${list})`;
};

/** The sums that agree, with what was taken as 0 for it. */
export const passText = (evaluation: Evaluation, missing: readonly FigureKey[], language: Language): string => {
  const { lead, left, right } = sidesText(evaluation, language);
  const assumption = assumptionText(missing, language);
  if (evaluation.relation.kind === 'atMost') {
    return language === 'zh'
      ? `${lead}${left}，不大于${right}${assumption}。`
      : `${lead}${left} is at most ${right}${assumption}.`;
  }
  return language === 'zh'
    ? `${lead}${right}，${left}，相符${assumption}。`
    : `${lead}${right} agrees with ${left}${assumption}.`;
};

/** What is blank or not stated; and whether the numbers that are there contradict each other all the same. */
export const openText = (
  evaluation: Evaluation,
  missing: readonly FigureKey[],
  suspects: string,
  language: Language,
): string => {
  const { rule } = evaluation.relation;
  const list = shortList(missing, language);
  const { left, right } = sidesText(evaluation, language);
  const sentences =
    language === 'zh'
      ? [
          `${rules[rule].zh}：无法核对，空白或未列的有${list}。`,
          evaluation.contradicts ? `但已列的${right}与${left}无论空白处填什么数都不能相符。` : '',
        ]
      : [
          `${rules[rule].en}: cannot be checked, blank or not stated: ${list}.`,
          evaluation.contradicts ? `But ${right} and ${left} cannot agree, whatever stands in the blanks.` : '',
        ];
  return [...sentences, suspects].filter((sentence) => sentence !== '').join(language === 'zh' ? '' : ' ');
};
