import {
  type Decimal,
  decimalOf,
  fitPercent,
  formatPercent,
  type Operand,
  type PercentFit,
  readPercent,
  share,
} from '../../measure/decimal.js';
import type { Claim } from '../../schema/report.js';
import { APPROXIMATE } from '../subject.js';
import type { Words } from '../verdict.js';

/** How a stated percentage relates to the true one; `near` only where 约 or 近 stands beside it, or its operands are rough. */
export type ClaimFit = PercentFit | 'near';

/** 1.5倍, ２倍: the multiple as printed. */
const TIMES = /^[^\d]{0,12}(\d{1,9})(?:\.(\d{1,9}))?\s?倍/u;

/** The percentage as printed, without its sign; one in words has the decimals of its value. */
const printedOf = ({ text, percent }: Pick<Claim, 'text' | 'percent'>): Decimal => {
  const { units, places } = readPercent(text) ?? decimalOf(Math.abs(percent));
  return { units: units < 0n ? -units : units, places };
};

/** A multiple is printed in units of the whole: 1.5倍 is 150 %, known to 5 percentage points. */
const timesOf = ({ text, percent }: Pick<Claim, 'text' | 'percent'>): Decimal | undefined => {
  const match = TIMES.exec(text);
  if (match === null) return undefined;
  const { units, places } = decimalOf(Math.abs(percent) / 100);
  const wanted = match[2]?.length ?? 0;
  return places >= wanted ? { units, places } : { units: units * 10n ** BigInt(wanted - places), places: wanted };
};

const isNear = (percent: number, part: Operand, whole: Operand): boolean => {
  const truth = share(part, whole);
  return truth !== null && Math.abs(Math.abs(percent) - Math.abs(truth) * 100) <= Math.abs(truth) * 100 * APPROXIMATE;
};

/** Compares the size of a claim with part / whole at its printed precision; null where it cannot be told. */
export const fitClaim = (
  claim: Pick<Claim, 'text' | 'percent' | 'qualifier'>,
  part: number,
  whole: number,
): ClaimFit | null => {
  const times = timesOf(claim);
  const size = Math.abs(part);
  const fit =
    times === undefined ? fitPercent(printedOf(claim), size, whole) : fitPercent(times, size, Math.abs(whole) * 100);
  if (fit !== 'different' || claim.qualifier === undefined) return fit;
  return isNear(claim.percent, part, whole) ? 'near' : fit;
};

/** A number that was stated, and how far the one that was meant may be from it (1.2万, 300余). */
export interface Rough {
  readonly value: number;
  readonly slack: number;
}

/** Half a unit of the last printed digit, in percent. */
const halfUnitOf = (claim: Pick<Claim, 'text' | 'percent'>): number => {
  const times = timesOf(claim);
  return times === undefined ? 0.5 / 10 ** printedOf(claim).places : 50 / 10 ** times.places;
};

/** Whether numbers within the slack of two rough ones can make the percentage: part / whole, less `minus` wholes. */
export const isMadeByRough = (
  claim: Pick<Claim, 'text' | 'percent'>,
  part: Rough,
  whole: Rough,
  minus: 0 | 1 = 0,
): boolean => {
  if (part.slack + whole.slack === 0 || whole.value <= whole.slack) return false;
  const low = (Math.max(0, part.value - part.slack) / (whole.value + whole.slack) - minus) * 100;
  const high = ((part.value + part.slack) / (whole.value - whole.slack) - minus) * 100;
  const half = halfUnitOf(claim);
  return claim.percent >= low - half && claim.percent <= high + half;
};

/** The true percentage, one decimal finer than printed, for people to read. */
export const truePercent = (claim: Pick<Claim, 'text' | 'percent'>, part: number, whole: number): number => {
  const digits = Math.min(printedOf(claim).places + 1, 4);
  return Number((formatPercent(share(part, whole), digits) ?? '0').replace('%', ''));
};

/** How a percentage agrees, behind 相符 and "agrees". */
export const AGREEMENTS: Readonly<Record<Exclude<ClaimFit, 'different'>, Words>> = {
  rounded: { zh: '相符', en: '' },
  truncated: { zh: '截尾后相符（truncated）', en: ' when truncated' },
  near: { zh: '在约数范围内相符', en: ' as far as the numbers are exact' },
};
