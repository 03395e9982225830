import type { Language } from '../messages.js';
import type { FigureKey } from '../schema/keys.js';
import { type Evaluation, hasNumber, type Relation } from './relation.js';
import { failText, openText, passText } from './relation-words.js';
import type { CheckSeverity, Suspect } from './result.js';
import { rules } from './rules.js';
import { isApproximate, isStatutory, readingOf, type Subject } from './subject.js';
import { suspectsText } from './suspects/words.js';
import type { Verdict } from './verdict.js';
import { inBoth } from './words.js';

const statedKeys = ({ left, right }: Evaluation): FigureKey[] =>
  [...left.terms, ...right.terms].filter(({ value }) => value !== undefined).map(({ key }) => key);

const missingOf = ({ blank, absent }: Evaluation): readonly FigureKey[] => [...blank, ...absent];

/** Rules of the statutory tables. */
const TABLE_RULE = /^T[34]-/u;

/** A table is held to its identities by its own cells; a number that only the prose states may count something else. */
const isMixed = (subject: Subject, evaluation: Evaluation): boolean =>
  isStatutory(subject) &&
  statedKeys(evaluation).some((key) => {
    const places = readingOf(subject, key, evaluation.scope)?.sources ?? [];
    return places.length > 0 && places.every(({ origin, value }) => origin === 'prose' || value === null);
  });

/** An approximate operand makes a failure information; an excess of the parts may have a milder severity of its own. */
const severityOf = (subject: Subject, evaluation: Evaluation): CheckSeverity => {
  const { relation, scope, left, right } = evaluation;
  if (isApproximate(subject, statedKeys(evaluation), scope)) return 'info';
  if (relation.excessSeverity !== undefined && right.sum > left.sum) return relation.excessSeverity;
  const severity = relation.severity ?? rules[relation.rule].severity;
  return severity === 'error' && TABLE_RULE.test(relation.rule) && isMixed(subject, evaluation) ? 'warning' : severity;
};

/** The suspects of a relation that fails or cannot be assessed. */
export type SuspectsOf = (relation: Relation) => readonly Suspect[];

const isIdentity = ({ relation: { kind, rule } }: Evaluation): boolean =>
  kind === 'equal' && rules[rule].severity !== 'info';

/**
 * Blank cells are read as zero where every identity of their table then holds (an agency that leaves its zeros out);
 * otherwise what they hold is unknown.
 */
const blanksAreZero = (evaluations: readonly Evaluation[]): boolean =>
  evaluations.some(hasNumber) &&
  evaluations.filter(isIdentity).every(({ state, holdsWithZeros }) => state === 'silent' || holdsWithZeros);

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
      const suspicion = (language: Language): string => suspectsText(subject, scope, suspects, language);
      if (state === 'fails') {
        const words = inBoth((language) => failText(evaluation, suspicion(language), language));
        return { ...common, ...sums, status: 'fail', severity: severityOf(subject, evaluation), words, suspects };
      }
      const missing = missingOf(evaluation);
      const words = inBoth((language) => openText(evaluation, missing, suspicion(language), language));
      return { ...common, status: 'notAssessable', words, missing, suspects };
    });
};
