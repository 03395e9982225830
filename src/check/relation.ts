import { minus, sumOf } from '../measure/decimal.js';
import type { FigureKey, Scope } from '../schema/keys.js';
import type { CheckSeverity } from './result.js';
import type { RuleId } from './rules.js';
import { figureOf, type Subject, slackOfKeys } from './subject.js';
import type { Words } from './verdict.js';
import type { Term } from './words.js';

/** Two sums that are set against each other. */
export interface Sides {
  /** The reported side: a total, or 办理结果总计 and 结转下年 of the balance. */
  readonly left: readonly FigureKey[];
  readonly right: readonly FigureKey[];
  /** Counted on the right where the report states them: 其他 where it is printed. */
  readonly optional?: readonly FigureKey[];
}

/** A row of data: an identity (left = right), or a part and its whole (left <= right). */
export interface Relation extends Sides {
  readonly rule: RuleId;
  readonly kind: 'equal' | 'atMost';
  /** Where it differs from that of the rule. */
  readonly severity?: CheckSeverity;
  /** Severity of a failure where the parts are more than their total, if that is more often legitimate. */
  readonly excessSeverity?: CheckSeverity;
  /** What may explain a failure legitimately. */
  readonly note?: Words;
  /** Other operands that the same words may mean; where one of them holds, the relation holds. */
  readonly or?: readonly Sides[];
}

/** `holds` and `fails` are proved, `open` lacks operands; `silent` says that the report does not speak of one side. */
type State = 'holds' | 'fails' | 'open' | 'silent';

/** One side as the report states it. */
interface Side {
  readonly terms: readonly Term[];
  /** The sum of what is stated. */
  readonly sum: number;
}

export interface Evaluation {
  readonly relation: Relation;
  readonly scope: Scope;
  readonly state: State;
  readonly left: Side;
  readonly right: Side;
  /** Blank cells, and figures that are not stated. */
  readonly blank: readonly FigureKey[];
  readonly absent: readonly FigureKey[];
  /** Whether it holds if everything missing is zero. */
  readonly holdsWithZeros: boolean;
  /** Whether no count that is not negative can mend it, whatever stands in what is missing. */
  readonly contradicts: boolean;
  readonly slack: number;
}

const sideOf = (subject: Subject, keys: readonly FigureKey[], scope: Scope): Side => {
  const terms = keys.map((key) => ({ key, value: figureOf(subject, key, scope) }));
  return { terms, sum: sumOf(terms.flatMap(({ value }) => value ?? [])) };
};

const isStated = ({ terms }: Side): boolean => terms.some(({ value }) => value !== undefined);

const lacks = ({ terms }: Side): boolean => terms.some(({ value }) => typeof value !== 'number');

const keysWhere = (sides: readonly Side[], test: (value: Term['value']) => boolean): FigureKey[] =>
  sides.flatMap(({ terms }) => terms.filter(({ value }) => test(value)).map(({ key }) => key));

/**
 * What is proved although operands are not stated: counts are not negative, so a side that is too large without them
 * stays too large, and a part that fits into the stated half of its whole fits into all of it.
 */
const provedState = (kind: Relation['kind'], left: Side, right: Side, slack: number): State => {
  const excess = minus(left.sum, right.sum);
  if (excess > slack && !lacks(right)) return 'fails';
  if (kind === 'equal') return excess < -slack && !lacks(left) ? 'fails' : 'open';
  return excess <= slack && !lacks(left) ? 'holds' : 'open';
};

const stateOf = (kind: Relation['kind'], left: Side, right: Side, blanks: number, slack: number): State => {
  if (!isStated(left) || !isStated(right)) return 'silent';
  if (blanks > 0) return 'open';
  if (lacks(left) || lacks(right)) return provedState(kind, left, right, slack);
  return agrees(kind, left, right, slack) ? 'holds' : 'fails';
};

const agrees = (kind: Relation['kind'], left: Side, right: Side, slack: number): boolean => {
  const excess = minus(left.sum, right.sum);
  return excess <= slack && (kind === 'atMost' || excess >= -slack);
};

const evaluateSides = (subject: Subject, relation: Relation, sides: Sides, scope: Scope): Evaluation => {
  const extras = (sides.optional ?? []).filter((key) => figureOf(subject, key, scope) !== undefined);
  const rightKeys = [...sides.right, ...extras];
  const left = sideOf(subject, sides.left, scope);
  const right = sideOf(subject, rightKeys, scope);
  const slack = slackOfKeys(subject, [...sides.left, ...rightKeys], scope);
  const blank = keysWhere([left, right], (value) => value === null);
  return {
    relation,
    scope,
    state: stateOf(relation.kind, left, right, blank.length, slack),
    left,
    right,
    blank,
    absent: keysWhere([left, right], (value) => value === undefined),
    holdsWithZeros: agrees(relation.kind, left, right, slack),
    contradicts: isStated(left) && isStated(right) && provedState(relation.kind, left, right, slack) === 'fails',
    slack,
  };
};

/** The other operands hold with zeros for what the first lack too: 22 by two channels are 20 received and 2 carried over. */
const holdsAsWell = (other: Evaluation, first: Evaluation): boolean => {
  const known = new Set([...first.blank, ...first.absent]);
  return (
    other.state === 'open' && other.holdsWithZeros && [...other.blank, ...other.absent].every((key) => known.has(key))
  );
};

/** Sets the figures of a scope against a relation; the first reading of its words that holds is taken. */
export const evaluate = (subject: Subject, relation: Relation, scope: Scope): Evaluation => {
  const first = evaluateSides(subject, relation, relation, scope);
  if (first.state === 'holds' || relation.or === undefined) return first;
  const others = relation.or.map((sides) => evaluateSides(subject, relation, sides, scope));
  const holding = others.find(({ state }) => state === 'holds');
  return holding ?? (first.state === 'fails' ? others.find((other) => holdsAsWell(other, first)) : undefined) ?? first;
};

/** Whether any operand is a number: a table without one was not filled in, or not read. */
export const hasNumber = ({ left, right }: Evaluation): boolean =>
  [...left.terms, ...right.terms].some(({ value }) => typeof value === 'number');
