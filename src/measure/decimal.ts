/**
 * Exact decimal arithmetic for counts, money and percentages. A number of the report stands for the decimal that it is
 * written as (0.1 is one tenth, not the binary fraction next to it), so that no tie of a rounding flips and no sum of
 * amounts drifts.
 */

/** A figure as callers hold it: absent and blank figures give null results, never NaN. */
export type Operand = number | null | undefined;

/** The exact decimal `units` × 10^-`places`. */
export interface Decimal {
  readonly units: bigint;
  /** Decimals as written: 10% has none, 10.00% has two. */
  readonly places: number;
}

/** How a printed percentage relates to the true one at its printed precision. */
export type PercentFit = 'rounded' | 'truncated' | 'different';

/** Digits of a quotient: enough to tell every double from its neighbour. */
const QUOTIENT_DIGITS = 40;

const power = (places: number): bigint => 10n ** BigInt(places);

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

const isNumber = (value: Operand): value is number => typeof value === 'number' && Number.isFinite(value);

/** The decimal that a finite number is written as. */
export const decimalOf = (value: number): Decimal => {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return places >= 0 ? { units, places } : { units: units * power(-places), places: 0 };
};

const numberOf = ({ units, places }: Decimal): number => Number(`${units}e-${places}`);

/** The integers that stand in the same relation as the two decimals. */
const aligned = (one: Decimal, other: Decimal): readonly [bigint, bigint, number] => {
  const places = Math.max(one.places, other.places);
  return [one.units * power(places - one.places), other.units * power(places - other.places), places];
};

const plus = (one: Decimal, other: Decimal): Decimal => {
  const [left, right, places] = aligned(one, other);
  return { units: left + right, places };
};

const ZERO: Decimal = { units: 0n, places: 0 };

/** The sum of whole numbers, which binary arithmetic adds exactly as long as they stay safe; else undefined. */
const wholeSum = (values: readonly number[]): number | undefined => {
  let sum = 0;
  for (const value of values) {
    if (!Number.isSafeInteger(value)) return undefined;
    sum += value;
    if (!Number.isSafeInteger(sum)) return undefined;
  }
  return sum;
};

/** The exact sum: 0.1 + 0.2 is 0.3. The values must be finite. */
export const sumOf = (values: readonly number[]): number =>
  wholeSum(values) ?? numberOf(values.map(decimalOf).reduce(plus, ZERO));

/** The exact difference. */
export const minus = (one: number, other: number): number => sumOf([one, -other]);

/** The number nearest to numerator / denominator. */
const quotient = (numerator: Decimal, denominator: Decimal): number => {
  const [top, bottom] = aligned(numerator, denominator);
  const places = Math.max(0, QUOTIENT_DIGITS + `${bottom}`.length - `${top}`.length);
  return numberOf({ units: (top * power(places)) / bottom, places });
};

/** part / whole as a fraction; null where one is missing, the whole is 0 or no number can hold the result. */
export const share = (part: Operand, whole: Operand): number | null => {
  if (!isNumber(part) || !isNumber(whole) || whole === 0) return null;
  const fraction = quotient(decimalOf(part), decimalOf(whole));
  return Number.isFinite(fraction) ? fraction : null;
};

/** (now - before) / before as a fraction; null where one is missing or the base is 0. */
export const growth = (now: Operand, before: Operand): number | null =>
  isNumber(now) && isNumber(before) ? share(minus(now, before), before) : null;

/** Full-width digits and signs to ASCII. */
const narrow = (text: string): string =>
  text.replace(/[０-９％．－＋]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** Reads "12.50%", "-3 %", "１２％" or a bare "12.50"; null for anything else. The decimals are kept as printed. */
export const readPercent = (text: string): Decimal | null => {
  const match = /^([-+]?)(\d{1,15})(?:\.(\d{1,15}))?\s?%?$/u.exec(narrow(text).trim());
  if (match === null) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, places: fraction.length };
};

/**
 * Compares a printed percentage with part / whole at its printed precision: `rounded` within half a unit of the last
 * digit, `truncated` where the digits behind were cut off. Null where an operand is missing or the whole is 0.
 */
export const fitPercent = (printed: Decimal, part: Operand, whole: Operand): PercentFit | null => {
  if (!isNumber(part) || !isNumber(whole) || whole === 0) return null;
  const [top, bottom] = aligned(decimalOf(part), decimalOf(whole));
  const base = magnitude(bottom);
  const exact = (bottom < 0n ? -top : top) * 100n * power(printed.places);
  if (2n * magnitude(printed.units * base - exact) <= base) return 'rounded';
  return exact / base === printed.units ? 'truncated' : 'different';
};

/**
 * Whether a percentage as printed ("66.6%") states part / whole, rounded or truncated at its printed precision. Null
 * where it cannot be told: an operand is missing, the whole is 0, or the text is no percentage.
 */
export const matchesPercent = (percentText: string, part: Operand, whole: Operand): boolean | null => {
  const printed = readPercent(percentText);
  const fit = printed === null ? null : fitPercent(printed, part, whole);
  return fit === null ? null : fit !== 'different';
};

/**
 * A fraction as a percentage with the given number of decimals, rounded half up (away from zero): 0.30798 is "30.80%".
 * Null for a missing or infinite fraction.
 *
 * @throws {RangeError} where `digits` is no integer from 0 to 100.
 */
export const formatPercent = (fraction: Operand, digits = 2): string | null => {
  if (!Number.isInteger(digits) || digits < 0 || digits > 100) throw new RangeError('digits must be from 0 to 100.');
  if (!isNumber(fraction)) return null;
  const { units, places } = decimalOf(fraction);
  const divisor = power(places);
  const rounded = (magnitude(units) * 100n * power(digits) * 2n + divisor) / (2n * divisor);
  const text = `${rounded}`.padStart(digits + 1, '0');
  const split = text.length - digits;
  const sign = units < 0n && rounded > 0n ? '-' : '';
  return `${sign}${text.slice(0, split)}${digits === 0 ? '' : `.${text.slice(split)}`}%`;
};
