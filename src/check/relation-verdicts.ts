import { minus } from '../measure/decimal.js';
import type { Language } from '../messages.js';
import type { FigureKey } from '../schema/keys.js';
import type { Evaluation, Relation } from './relation.js';
import type { CheckSeverity, Suspect } from './result.js';
import { rules } from './rules.js';
import { isApproximate, type Subject } from './subject.js';
import type { Verdict } from './verdict.js';
import { inBoth, listOf, namesOf, sumText } from './words.js';

/** A list of missing figures is cut to this length; `missing` keeps it whole. */
const LONGEST_LIST = 6;

const keysOf = ({ left, right }: Evaluation): FigureKey[] => [...left.terms, ...right.terms].map(({ key }) => key);

const statedKeys = ({ left, right }: Evaluation): FigureKey[] =>
  [...left.terms, ...right.terms].filter(({ value }) => value !== undefined).map(({ key }) => key);

const missingOf = ({ blank, absent }: Evaluation): readonly FigureKey[] => [...blank, ...absent];

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

const failText = (evaluation: Evaluation, language: Language): string => {
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

const assumptionText = (missing: readonly FigureKey[], language: Language): string => {
  if (missing.length === 0) return '';
  const list = shortList(missing, language);
  return language === 'zh' ? `（${list}空白或未列，按0计）` : ` (taken as 0, being blank or not stated: ${list})`;
};

const passText = (evaluation: Evaluation, missing: readonly FigureKey[], language: Language): string => {
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

const openText = (evaluation: Evaluation, language: Language): string => {
  const { rule } = evaluation.relation;
  const list = shortList(missingOf(evaluation), language);
  return language === 'zh'
    ? `${rules[rule].zh}：无法核对，空白或未列的有${list}。`
    : `${rules[rule].en}: cannot be checked, blank or not stated: ${list}.`;
};

/** An approximate operand makes a failure information; an excess of the parts may have a milder severity of its own. */
const severityOf = (subject: Subject, evaluation: Evaluation): CheckSeverity => {
  const { relation, scope, left, right } = evaluation;
  if (isApproximate(subject, keysOf(evaluation), scope)) return 'info';
  if (relation.excessSeverity !== undefined && right.sum > left.sum) return relation.excessSeverity;
  return relation.severity ?? rules[relation.rule].severity;
};

/** The suspects of a relation that fails or cannot be assessed. */
export type SuspectsOf = (relation: Relation) => readonly Suspect[];

const hasNumber = ({ left, right }: Evaluation): boolean =>
  [...left.terms, ...right.terms].some(({ value }) => typeof value === 'number');

/**
 * Blank cells are read as zero where every identity of their table then holds (an agency that leaves its zeros out);
 * otherwise what they hold is unknown. A table without any number was not filled in, or not read.
 */
const blanksAreZero = (evaluations: readonly Evaluation[]): boolean =>
  evaluations.some(hasNumber) && evaluations.every(({ state, holdsWithZeros }) => state === 'silent' || holdsWithZeros);

const passes = (evaluation: Evaluation, zeros: boolean, unplaced: ReadonlySet<FigureKey>): boolean => {
  const { state, relation, holdsWithZeros, blank } = evaluation;
  if (state !== 'open') return state === 'holds';
  if (relation.kind === 'atMost' || !holdsWithZeros || missingOf(evaluation).some((key) => unplaced.has(key)))
    return false;
  return blank.length === 0 || zeros;
};

/** What a silent relation is worth telling: in a table a missing total, in prose nothing. */
const isTold = ({ state, left, right }: Evaluation, tables: boolean): boolean =>
  state !== 'silent' || (tables && [...left.terms, ...right.terms].some(({ value }) => value !== undefined));

/**
 * The verdicts of the relations of one table. `tables` says that the report prints the table, so that a missing operand
 * is worth telling; prose speaks of what it likes.
 */
export const relationVerdicts = (
  subject: Subject,
  evaluations: readonly Evaluation[],
  { tables = false, suspectsOf = () => [] }: { readonly tables?: boolean; readonly suspectsOf?: SuspectsOf } = {},
): Verdict[] => {
  const zeros = blanksAreZero(evaluations);
  return evaluations
    .filter((evaluation) => isTold(evaluation, tables))
    .map((evaluation): Verdict => {
      const { relation, scope, state, left, right } = evaluation;
      const common = { rule: relation.rule, scope, keys: statedKeys(evaluation) };
      const sums = { reported: left.sum, computed: right.sum };
      if (passes(evaluation, zeros, subject.unplaced)) {
        const assumedZero = state === 'open' ? missingOf(evaluation) : [];
        const words = inBoth((language) => passText(evaluation, assumedZero, language));
        return { ...common, ...sums, status: 'pass', words, assumedZero };
      }
      const suspects = suspectsOf(relation);
      if (state === 'fails') {
        const words = inBoth((language) => failText(evaluation, language));
        return { ...common, ...sums, status: 'fail', severity: severityOf(subject, evaluation), words, suspects };
      }
      const words = inBoth((language) => openText(evaluation, language));
      return { ...common, status: 'notAssessable', words, missing: missingOf(evaluation), suspects };
    });
};
