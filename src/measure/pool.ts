import type { Report } from '../schema/report.js';
import { sumOf } from './decimal.js';
import { type RateDefinition, rateDefinitions } from './rate-definitions.js';
import type { RateId } from './rate-ids.js';
import { divide, type Rate, type RateOptions, rates } from './rates.js';

/** A rate of several reports together. */
export interface PooledRate extends Pick<Rate, 'value' | 'numerator' | 'denominator' | 'per' | 'reason' | 'small'> {
  /** Reports that both sides could be computed for. */
  readonly count: number;
  /** Positions, in the list that was given, of the reports without one. */
  readonly missing: readonly number[];
}

const isWhole = ({ numerator, denominator, reason }: Rate): boolean =>
  numerator !== null && denominator !== null && reason !== 'notThisEra';

const pool = (definition: RateDefinition, all: readonly Rate[]): PooledRate => {
  const whole = all.filter(isWhole);
  const sumOfSide = (side: 'numerator' | 'denominator'): number | null =>
    whole.length === 0 ? null : sumOf(whole.map((rate) => rate[side] ?? 0));
  return {
    ...(whole.length === 0 ? { reason: 'missing' } : {}),
    ...divide(definition, sumOfSide('numerator'), sumOfSide('denominator')),
    count: whole.length,
    missing: all.flatMap((rate, position) => (isWhole(rate) ? [] : [position])),
  };
};

/**
 * The rates of several reports together: the sum of the numerators over the sum of the denominators, never a mean of
 * rates, over the reports that state both.
 */
export const sumRates = (reports: readonly Report[], options: RateOptions = {}): Record<RateId, PooledRate> => {
  const ofReports = reports.map((report) => rates(report, options));
  const pooled = Object.entries(rateDefinitions(options)).map(([id, definition]) => {
    const all = ofReports.map((ofReport) => ofReport[id as RateId]);
    return [id, pool(definition, all)] as const;
  });
  return Object.fromEntries(pooled) as Record<RateId, PooledRate>;
};
