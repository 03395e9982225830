import type { Finding } from '../extract/finding.js';

/** 约 and 近 stay within a tenth of the number, 余 and 多 reach up to a fifth above it: 近2万 for 18,600, 50余 for 58. */
const ABOUT = 0.1;
const AT_LEAST = 0.2;

/** The weight of the last digit that is not 0: 100 for 800, 10 for 850. An approximation is as fine as that. */
const grain = (value: number): number => {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
};

const covers = ({ qualifier, value: stated }: Finding, value: number): boolean => {
  if (qualifier === undefined || stated === null) return false;
  const magnitude = Math.abs(stated);
  return qualifier === 'atLeast'
    ? value >= stated && value <= stated + Math.max(grain(magnitude), magnitude * AT_LEAST)
    : Math.abs(value - stated) <= Math.max(grain(magnitude) / 2, magnitude * ABOUT);
};

/**
 * Whether two places may speak of one number: equal values, or an approximate one (800余) that covers the other (832).
 * A blank contradicts nothing.
 */
export const agree = (one: Finding, other: Finding): boolean =>
  one.value === null ||
  other.value === null ||
  one.value === other.value ||
  covers(one, other.value) ||
  covers(other, one.value);
