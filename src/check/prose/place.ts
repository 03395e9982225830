import { minus } from '../../measure/decimal.js';
import type { Source } from '../../schema/parsed.js';

/** 约, 近, 余 … beside a number: within 5 %. */
const APPROXIMATE = /[约約近余餘多超]|左右|以上/u;
const TOLERANCE = 0.05;

const isRough = ({ text, raw }: Source): boolean => APPROXIMATE.test(text) || APPROXIMATE.test(raw);

/** Whether a place states this number, as exactly as it speaks. */
export const isNear = (place: Source, meant: number): boolean =>
  place.value === meant || (isRough(place) && Math.abs(minus(place.value!, meant)) <= Math.abs(meant) * TOLERANCE);

/** The words of a place; an assertion without a number (均维持) with the number that it comes to. */
export const wordsAt = ({ value, text, raw }: Source): string => {
  if (text === String(value)) return text;
  return /\d/u.test(raw) ? `“${text}”` : `“${text}”（${value}）`;
};
