import type { FigureKey } from '../schema/keys.js';
import type { Leaf } from '../schema/leaves.js';
import { minus, sumOf } from './decimal.js';

/** Numbers that no report states and that the caller must bring. */
export const outsideNumbers = ['population', 'feeNotices', 'documentsIssued'] as const;

export type OutsideNumber = (typeof outsideNumbers)[number];

/** What one side of a rate is made of: a figure, an outside number, or figures added, subtracted or tried in turn. */
export type Expression =
  | FigureKey
  | { readonly outside: OutsideNumber }
  | { readonly sum: readonly Expression[] }
  | { readonly difference: readonly [Expression, Expression] }
  /** The first that can be computed: a report states a subtotal or its parts, the remedies by route or as one number. */
  | { readonly first: readonly [Expression, ...Expression[]] };

/** An expression worked out on one report. */
export interface Quantity {
  /** Null where a figure is missing or blank. */
  readonly value: number | null;
  /** The figures that were used, or that would have been. */
  readonly basis: readonly FigureKey[];
  /** Figures that the source does not state. */
  readonly missing: readonly FigureKey[];
  /** Figures whose cell is blank. */
  readonly blank: readonly FigureKey[];
  /** Outside numbers that were not given. */
  readonly needed: readonly OutsideNumber[];
  /** The figures and signs in words: "applications.received.total + applications.carriedOver.total". */
  readonly formula: string;
}

/** Where the numbers come from. */
export interface Numbers {
  readonly figure: (key: FigureKey) => Leaf;
  readonly outside: (name: OutsideNumber) => number | undefined;
}

export const sum = (...addends: Expression[]): Expression => ({ sum: addends });

export const difference = (whole: Expression, part: Expression): Expression => ({ difference: [whole, part] });

export const first = (...choices: [Expression, ...Expression[]]): Expression => ({ first: choices });

const ofFigure = (key: FigureKey, value: Leaf): Quantity => ({
  value: value ?? null,
  basis: [key],
  missing: value === undefined ? [key] : [],
  blank: value === null ? [key] : [],
  needed: [],
  formula: key,
});

const ofOutside = (name: OutsideNumber, value: number | undefined): Quantity => ({
  value: value ?? null,
  basis: [],
  missing: [],
  blank: [],
  needed: value === undefined ? [name] : [],
  formula: name,
});

const combine = (
  parts: readonly Quantity[],
  sign: '+' | '-',
  compute: (values: readonly number[]) => number,
): Quantity => {
  const values = parts.map(({ value }) => value).filter((value) => value !== null);
  return {
    value: values.length === parts.length ? compute(values) : null,
    basis: parts.flatMap(({ basis }) => basis),
    missing: parts.flatMap(({ missing }) => missing),
    blank: parts.flatMap(({ blank }) => blank),
    needed: parts.flatMap(({ needed }) => needed),
    formula: parts.map(({ formula }) => formula).join(` ${sign} `),
  };
};

/** How many figures the source does not speak of; out of reach where it speaks of none. */
const distance = ({ basis, missing }: Quantity): number =>
  missing.length < basis.length ? missing.length : Number.POSITIVE_INFINITY;

/** The first choice that has a value, else the one that the source comes nearest to: its gaps are worth naming. */
const choose = (choices: readonly [Quantity, ...Quantity[]]): Quantity =>
  choices.find(({ value }) => value !== null) ??
  choices.reduce((best, next) => (distance(next) < distance(best) ? next : best));

/** Works an expression out. */
export const evaluate = (expression: Expression, numbers: Numbers): Quantity => {
  if (typeof expression === 'string') return ofFigure(expression, numbers.figure(expression));
  if ('outside' in expression) return ofOutside(expression.outside, numbers.outside(expression.outside));
  const worked = (parts: readonly Expression[]): Quantity[] => parts.map((part) => evaluate(part, numbers));
  if ('sum' in expression) return combine(worked(expression.sum), '+', sumOf);
  if ('difference' in expression)
    return combine(worked(expression.difference), '-', ([whole = 0, part = 0]) => minus(whole, part));
  const [preferred, ...others] = expression.first;
  return choose([evaluate(preferred, numbers), ...worked(others)]);
};
