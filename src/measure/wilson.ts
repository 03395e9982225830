/** The Wilson score interval of a rate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The normal deviate of 95 % confidence. */
const DEVIATE = 1.959963984540054;

/**
 * The Wilson interval (95 %) of a share of cases, for ranking agencies whose numbers are small. An estimate in binary
 * floating point, unlike everything else here. Null where the two are no part and whole or the whole is 0.
 */
export const wilsonInterval = (numerator: number | null, denominator: number | null): Interval | null => {
  if (numerator === null || denominator === null) return null;
  if (!(denominator > 0 && numerator >= 0 && numerator <= denominator)) return null;
  const fraction = numerator / denominator;
  const spread = DEVIATE ** 2 / denominator;
  const centre = fraction + spread / 2;
  const margin = DEVIATE * Math.sqrt((fraction * (1 - fraction) + spread / 4) / denominator);
  return {
    low: Math.max(0, (centre - margin) / (1 + spread)),
    high: Math.min(1, (centre + margin) / (1 + spread)),
  };
};
