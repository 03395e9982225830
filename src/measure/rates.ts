import { isStatutoryForm } from '../schema/editions.js';
import type { FigureKey, Scope } from '../schema/keys.js';
import { figuresIn, leafOf } from '../schema/leaves.js';
import type { Report } from '../schema/report.js';
import { share } from './decimal.js';
import { evaluate, type Numbers, type OutsideNumber, outsideNumbers, type Quantity } from './expression.js';
import { type RateDefinition, type RateVariants, rateDefinitions } from './rate-definitions.js';
import type { RateId } from './rate-ids.js';
import { assumedZeros } from './zeros.js';

/**
 * Why a rate has no value: `missing` the source does not state a figure, `blank` the cell of one is empty,
 * `zeroDenominator`, `smallDenominator` too few cases to publish a rate of, `numberNeeded` the caller must give a
 * number that no report states, `notThisEra` the rate ended with the forms of 2018.
 */
export type RateReason = 'missing' | 'blank' | 'zeroDenominator' | 'smallDenominator' | 'numberNeeded' | 'notThisEra';

/** A ratio with what it is made of, so that it can be published with its denominator, and pooled. */
export interface Rate {
  /** The number nearest to numerator / denominator (times `per`); never NaN or infinite. Null with a reason. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The figures it stands on: those of the numerator, then those of the denominator. */
  readonly basis: readonly FigureKey[];
  /** The same as a formula, signs included. */
  readonly formula: string;
  /** The rate counts per so many, as requests per 100,000 inhabitants; absent for a fraction. */
  readonly per?: number;
  /** Only where `value` is null. */
  readonly reason?: RateReason;
  /** What is missing, blank or needed. */
  readonly lacks?: ReadonlyArray<FigureKey | OutsideNumber>;
  /** The denominator is so small that the counts say more than the rate. */
  readonly small?: true;
  /** Blank cells that were taken as 0, because every identity of their table then holds. */
  readonly assumedZero?: readonly FigureKey[];
}

export interface RateOptions extends RateVariants, Partial<Readonly<Record<OutsideNumber, number>>> {
  /** Take blank cells of a table as 0 if every identity of that table then holds. */
  readonly blankAsZero?: boolean;
  /** Rates of the figures of one scope; `all` unless told otherwise. */
  readonly scope?: Scope;
}

/** Below this many cases show counts, not rates. */
const SMALL_DENOMINATOR = 20;

/** What is lacking, the gravest lack first. */
const gapsIn = (numerator: Quantity, denominator: Quantity): Pick<Rate, 'reason' | 'lacks'> => {
  for (const [reason, field] of [
    ['numberNeeded', 'needed'],
    ['missing', 'missing'],
    ['blank', 'blank'],
  ] as const) {
    const lacks = [...numerator[field], ...denominator[field]];
    if (lacks.length > 0) return { reason, lacks: [...new Set(lacks)] };
  }
  return {};
};

/** The value of a rate from its two sides, or why it has none. */
export const divide = (
  { per, suppressBelow = 0 }: RateDefinition,
  numerator: number | null,
  denominator: number | null,
): Pick<Rate, 'value' | 'numerator' | 'denominator' | 'per' | 'reason' | 'small'> => {
  const sides = { numerator, denominator, ...(per === undefined ? {} : { per }) };
  if (numerator === null || denominator === null) return { value: null, ...sides };
  const small = per === undefined && denominator < SMALL_DENOMINATOR ? { small: true as const } : {};
  if (denominator === 0) return { value: null, ...sides, reason: 'zeroDenominator', ...small };
  if (denominator < suppressBelow) return { value: null, ...sides, reason: 'smallDenominator', ...small };
  return { value: share(numerator * (per ?? 1), denominator), ...sides, ...small };
};

const bracketed = ({ formula }: Quantity): string => (formula.includes(' ') ? `(${formula})` : formula);

const compute = (definition: RateDefinition, numbers: Numbers, report: Report, zeros: ReadonlySet<FigureKey>): Rate => {
  const numerator = evaluate(definition.numerator, numbers);
  const denominator = evaluate(definition.denominator, numbers);
  const basis = [...numerator.basis, ...denominator.basis];
  const assumedZero = [...new Set(basis)].filter((key) => zeros.has(key));
  const per = definition.per === undefined ? '' : ` × ${definition.per}`;
  return {
    ...divide(definition, numerator.value, denominator.value),
    basis,
    formula: `${bracketed(numerator)} / ${bracketed(denominator)}${per}`,
    ...gapsIn(numerator, denominator),
    ...(definition.legacy && isStatutoryForm(report.edition) ? { value: null, reason: 'notThisEra' as const } : {}),
    ...(assumedZero.length > 0 ? { assumedZero } : {}),
  };
};

const checkOutsideNumbers = (options: RateOptions): void => {
  for (const name of outsideNumbers) {
    const value = options[name];
    if (value !== undefined && !(Number.isFinite(value) && value >= 0))
      throw new TypeError(`options.${name} must be a number of 0 or more.`);
  }
};

/**
 * Every ratio that is computed from these reports, by its stable id, in a fixed order; docs/rates.md defines each and
 * names its source. Fractions, not percent: `formatPercent(rate.value)` prints one.
 *
 * @throws {TypeError} where a number given in the options is none.
 */
export const rates = (report: Report, options: RateOptions = {}): Record<RateId, Rate> => {
  checkOutsideNumbers(options);
  const { scope = 'all', blankAsZero = false } = options;
  const figures = figuresIn(report, scope);
  const zeros = blankAsZero ? assumedZeros(report, scope) : new Set<FigureKey>();
  const numbers: Numbers = {
    figure: (key) => (zeros.has(key) ? 0 : leafOf(figures, key)),
    outside: (name) => options[name],
  };
  const computed = Object.entries(rateDefinitions(options)).map(
    ([id, definition]) => [id, compute(definition, numbers, report, zeros)] as const,
  );
  return Object.fromEntries(computed) as Record<RateId, Rate>;
};

/**
 * Applications received per 100,000 inhabitants. State the year and the area of the population beside it.
 *
 * @throws {TypeError} where the population is no number of 0 or more.
 */
export const requestsPerCapita = (report: Report, population: number): Rate =>
  rates(report, { population }).requestsPerCapita;
