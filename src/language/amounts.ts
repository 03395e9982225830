/** The number itself: digits with separators, Chinese numerals, 万 and 亿, and the 余 or 多 among them. */

import { digitsOf, isNumeral, readNumeral } from './numerals.js';

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Reads the Arabic number at `at`: digits with thousands separators (comma, blank) and a decimal part. */
const readArabic = (text: string, at: number): { to: number; value: number; digits: string } | null => {
  let index = at;
  let digits = '';
  while (index < text.length && isDigit(text.charCodeAt(index))) digits += text[index++];
  if (digits === '' || digits.length > 15) return null;
  const groupOfThree = (from: number): boolean =>
    isDigit(text.charCodeAt(from)) &&
    isDigit(text.charCodeAt(from + 1)) &&
    isDigit(text.charCodeAt(from + 2)) &&
    !isDigit(text.charCodeAt(from + 3));
  if (digits.length <= 3 && digits[0] !== '0') {
    while ((text[index] === ',' || text[index] === ' ' || text[index] === "'") && groupOfThree(index + 1)) {
      digits += text.slice(index + 1, index + 4);
      index += 4;
    }
  }
  if (text[index] === '.' && isDigit(text.charCodeAt(index + 1))) {
    let fraction = index + 1;
    while (fraction < text.length && isDigit(text.charCodeAt(fraction))) fraction++;
    if (text[fraction] !== '.') {
      digits += text.slice(index, fraction);
      index = fraction;
    }
  }
  return { to: index, value: Number(digits), digits };
};

/** `value × factor` on the decimal digits, so that 213.608214 万 is 2136082.14 and nothing near it. */
export const scaleDecimal = (digits: string, power: number): number => {
  if (!digits.includes('.')) return Number(digits) * 10 ** power; // both factors are exact, so it is rounded once
  const [whole = '', fraction = ''] = digits.split('.');
  const padded = fraction.padEnd(power, '0');
  return Number(`${whole}${padded.slice(0, power)}.${padded.slice(power) || '0'}`);
};

const ROUND: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10000],
]);

export interface Mantissa {
  readonly to: number;
  readonly value: number;
  readonly chinese: boolean;
  readonly atLeast: boolean;
}

/** The number from `at` with 万, 亿 and the 余 or 多 that may stand on either side of them. */
export const readMantissa = (text: string, at: number): Mantissa | null => {
  if (isDigit(text.charCodeAt(at))) {
    const arabic = readArabic(text, at);
    if (arabic === null) return null;
    let { to, value } = arabic;
    let atLeast = false;
    const skip = text[to] === '余' || text[to] === '多' ? 1 : 0;
    const scale = text[to + skip];
    if (scale === '万' || scale === '亿' || scale === '千' || scale === '百') {
      value = scaleDecimal(arabic.digits, scale === '亿' ? 8 : scale === '万' ? 4 : scale === '千' ? 3 : 2);
      to += skip + 1;
      atLeast = skip === 1;
      if (scale === '亿' && text[to] === '元') return { to, value, chinese: false, atLeast };
      const rest = isDigit(text.charCodeAt(to)) && scale === '万' ? readArabic(text, to) : null; // 1万2千
      if (rest !== null && text[rest.to] === '千') {
        value += rest.value * 1000;
        to = rest.to + 1;
      }
    }
    return { to, value, chinese: false, atLeast };
  }
  let to = at;
  while (to < text.length && isNumeral(text.charCodeAt(to))) to++;
  const run = text.slice(at, to);
  const round = to - at === 1 && (text[to] === '余' || text[to] === '多') ? ROUND.get(run) : undefined; // 百余人次
  if (round !== undefined) return { to, value: round, chinese: true, atLeast: true };
  const value = readNumeral(run);
  if (value === null) return null;
  const fraction = chineseFraction(text, to);
  return fraction !== '' && (text.startsWith('百分之', at - 3) || /^[倍%元]/.test(text[to + 1 + fraction.length] ?? ''))
    ? { to: to + 1 + fraction.length, value: Number(`${value}.${digitsOf(fraction)}`), chinese: true, atLeast: false }
    : { to, value, chinese: true, atLeast: false };
};

/** The numerals behind 点 (百分之十二点五), one for each decimal place; empty where there are none. */
const chineseFraction = (text: string, at: number): string => {
  if (text[at] !== '点') return '';
  let to = at + 1;
  while (to < text.length && isNumeral(text.charCodeAt(to))) to++;
  const run = text.slice(at + 1, to);
  return digitsOf(run) === null ? '' : run;
};
