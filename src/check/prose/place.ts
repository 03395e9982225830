import { minus } from '../../measure/decimal.js';
import type { Source } from '../../schema/parsed.js';
import { APPROXIMATE } from '../subject.js';

/** Words that make a number beside them an approximate one. */
const ROUGHLY = /[约約近余餘多超]|左右|以上/u;

const isRough = ({ text, raw }: Source): boolean => ROUGHLY.test(text) || ROUGHLY.test(raw);

/** Whether a place states this number, as exactly as it speaks. */
export const isNear = (place: Source, meant: number): boolean =>
  place.value === meant || (isRough(place) && Math.abs(minus(place.value!, meant)) <= Math.abs(meant) * APPROXIMATE);

/** The words of a place; an assertion without a number (均维持) with the number that it comes to. */
export const wordsAt = ({ value, text, raw }: Source): string => {
  if (text === String(value)) return text;
  return /\d/u.test(raw) ? `“${text}”` : `“${text}”（${value}）`;
};
