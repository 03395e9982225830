import { charSet } from './chars.js';

/**
 * Chinese numerals: 十二, 两百余, 一千二百三十六, 二〇〇九, 1万2千, 三亿零五万, 廿三.
 *
 * Works on the matching copy (see fold.ts), so every character stands in its simplified, half-width form.
 */

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['零', 0],
  ['〇', 0],
  ['○', 0],
  ['一', 1],
  ['壹', 1],
  ['二', 2],
  ['两', 2],
  ['贰', 2],
  ['三', 3],
  ['叁', 3],
  ['四', 4],
  ['肆', 4],
  ['五', 5],
  ['伍', 5],
  ['六', 6],
  ['陆', 6],
  ['七', 7],
  ['柒', 7],
  ['八', 8],
  ['捌', 8],
  ['九', 9],
  ['玖', 9],
]);

const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

const NUMERALS = charSet([...DIGITS.keys(), ...UNITS.keys(), ...LARGE.keys(), '廿卅'].join(''));

/** Digits, 十百千, 廿卅, 万亿; takes a UTF-16 unit. */
export const isNumeral = (unit: number): boolean => NUMERALS.has(unit);

/** Numerals that are single digits, as digits (二五 → 25, 零七 → 07); null where one is none. */
export const digitsOf = (run: string): string | null => {
  const digits = Array.from(run, (char) => DIGITS.get(char));
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? digits.join('') : null;
};

/**
 * The value of a run of Chinese numerals, or null where the run is no number (百万, 千万 alone, 一二三十).
 * Digits alone are read by position (二〇〇九 = 2009), otherwise by value (两千零九 = 2009).
 */
export const readNumeral = (run: string): number | null => {
  if (run === '') return null;
  const chars = [...run];
  if (chars.every((char) => DIGITS.has(char))) {
    if (chars.length > 1 && chars.includes('两')) return null;
    return chars.length > 15 ? null : Number(digitsOf(run));
  }
  let total = 0; // finished at 亿 and 万
  let section = 0; // below 万
  let digit = -1; // a digit that waits for its unit
  let unitBelow = Number.POSITIVE_INFINITY; // units must fall within a section
  let largeBelow = Number.POSITIVE_INFINITY;
  let previousUnit = 0; // for 一千二 = 1200
  for (const [index, char] of chars.entries()) {
    const value = DIGITS.get(char);
    if (value !== undefined) {
      if (digit > 0) return null; // 一二十
      if (value === 0) {
        previousUnit = 0;
        digit = -1;
        continue;
      }
      digit = value;
      continue;
    }
    if (char === '廿' || char === '卅') {
      if (digit > 0 || unitBelow <= 10) return null;
      section += char === '廿' ? 20 : 30;
      unitBelow = 10;
      previousUnit = 10;
      continue;
    }
    const unit = UNITS.get(char);
    if (unit !== undefined) {
      if (unit >= unitBelow) return null;
      if (digit < 0 && !(unit === 10 && (index === 0 || section % 100 === 0))) return null; // 百 and 千 need a digit
      section += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
      unitBelow = unit;
      previousUnit = unit;
      continue;
    }
    const large = LARGE.get(char)!;
    const amount = section + Math.max(digit, 0);
    if (large === 1e8) {
      if (largeBelow <= 1e8 || total + amount === 0) return null;
      total = (total + amount) * 1e8; // 三万亿 is not met here, 三千亿 is
    } else {
      if (largeBelow <= 1e4 || amount === 0) return null;
      total += amount * 1e4;
    }
    largeBelow = large;
    section = 0;
    digit = -1;
    unitBelow = Number.POSITIVE_INFINITY;
    previousUnit = large;
  }
  if (digit > 0) section += previousUnit >= 100 && digitClosesShort(chars) ? (digit * previousUnit) / 10 : digit;
  return total + section;
};

/** 一千二 and 三百五 end in a digit straight behind a unit above 十: 1200 and 350. */
const digitClosesShort = (chars: readonly string[]): boolean => {
  const before = chars[chars.length - 2];
  return before !== undefined && (UNITS.has(before) || LARGE.has(before)) && before !== '十' && before !== '拾';
};

/** The usual spelling of a whole number up to 9,999 亿, the inverse of `readNumeral`. */
export const writeNumeral = (value: number): string => {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e12) {
    throw new RangeError(`writeNumeral takes a whole number from 0 to 999999999999, not ${value}`);
  }
  if (value === 0) return '零';
  const below10000 = (rest: number, leading: boolean): string => {
    let text = '';
    let zero = false;
    for (const [unit, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(rest / unit) % 10;
      if (digit === 0) {
        zero = zero || text !== '';
        continue;
      }
      if (zero) text += '零';
      zero = false;
      text += unit === 10 && digit === 1 && text === '' && leading ? '十' : '零一二三四五六七八九'[digit]! + name;
    }
    return text;
  };
  let text = '';
  let needsZero = false;
  for (const [size, name] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(value / size) % 1e4;
    if (part === 0) {
      needsZero = needsZero || text !== '';
      continue;
    }
    if (text !== '' && (needsZero || part < 1000)) text += '零';
    needsZero = false;
    text += below10000(part, text === '') + name;
  }
  return text;
};
