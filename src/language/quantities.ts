import { endsWithAny, startsWithAny, wordsOf } from './affixes.js';
import { isDigit, type Mantissa, readMantissa, scaleDecimal } from './amounts.js';
import { isCode, isEnumerator, isRate } from './codes.js';
import { isNumeral, readNumeral } from './numerals.js';
import { type UnitKind, unitAt, WORDS_BEHIND } from './units.js';

export { scaleDecimal } from './amounts.js';

/**
 * Quantities in running text: a number with its qualifier and its classifier (58件, 6.8万人次, 一百二十余人次, 近56条,
 * 10,200 条, 1 004件, 2万余件). Works on the matching copy of a text (fold.ts) and knows nothing about reports; it
 * only knows which numbers are dates, ordinals, document numbers, enumerators or parts of names and so count nothing.
 */
export interface Quantity {
  readonly type: 'quantity';
  /** From the first qualifier or digit to the end of the classifier. */
  readonly from: number;
  readonly to: number;
  /** The number alone, with 万 and 亿 but without qualifier and classifier. */
  readonly numberFrom: number;
  readonly numberTo: number;
  /** The number times 万 or 亿; money in yuan. */
  readonly value: number;
  readonly qualifier?: 'atLeast' | 'about';
  /** The classifier as folded, or '' where none stands. */
  readonly unit: string;
  readonly kind: UnitKind;
  /** Written in Chinese numerals. */
  readonly chinese: boolean;
}

/** A percentage as printed (12.50%, 百分之八十, 5个百分点, 2倍). */
export interface Percentage {
  readonly type: 'percentage';
  readonly from: number;
  readonly to: number;
  readonly kind: 'percent' | 'points' | 'times';
  readonly value: number;
  readonly printed: string;
  readonly qualifier?: 'atLeast' | 'about';
}

/** A calendar year (2018年, 二〇一八年, 2018年度). */
interface YearMention {
  readonly type: 'year';
  readonly from: number;
  readonly to: number;
  readonly year: number;
}

export type NumberToken = Quantity | Percentage | YearMention;

const BEFORE_ABOUT = wordsOf(['大约', '约为', '约占', '约', '将近', '接近', '近']);

const BEFORE_AT_LEAST = wordsOf(['超过', '突破', '超', '逾', '多达', '不少于', '不低于']);

/** Words that only end in 约 or 近: 预约7次 is exactly seven. */
const NO_ABOUT = wordsOf([
  '预约',
  '节约',
  '合约',
  '公约',
  '签约',
  '违约',
  '附近',
  '最近',
  '临近',
  '邻近',
  '就近',
  '靠近',
]);

const AFTER_AT_LEAST = wordsOf(['余', '多', '以上']);

const MORE = wordsOf(['余', '多']);

const AFTER_ABOUT = wordsOf(['左右', '上下']);

const readYear = (text: string, from: number, to: number): YearMention | null => {
  if (text[to] !== '年') return null;
  const digits = text.slice(from, to);
  const year = /^\d{4}$/.test(digits) ? Number(digits) : digits.length === 4 ? readNumeral(digits) : null;
  if (year === null || year < 1949 || year > 2100) return null;
  return { type: 'year', from, to: text[to + 1] === '度' ? to + 2 : to + 1, year };
};

/** 不足10件 is a bound that the count stays below: no count at all. */
const BEFORE_BELOW = wordsOf(['不足', '不到']);

const qualify = (about: boolean, atLeast: boolean): { qualifier?: 'atLeast' | 'about' } =>
  about ? { qualifier: 'about' } : atLeast ? { qualifier: 'atLeast' } : {};

/** 百分之八十, 80%, 5个百分点, 2倍, 1.5倍. */
const readPercentage = (text: string, from: number, mantissa: Mantissa): Percentage | null => {
  const around = (kind: Percentage['kind'], to: number, start = from): Percentage => ({
    type: 'percentage',
    from: start,
    to,
    kind,
    value: mantissa.value,
    printed: text.slice(start, to),
    ...qualify(
      endsWithAny(text, start, BEFORE_ABOUT) !== null || startsWithAny(text, to, AFTER_ABOUT) !== null,
      endsWithAny(text, start, BEFORE_AT_LEAST) !== null || startsWithAny(text, to, AFTER_AT_LEAST) !== null,
    ),
  });
  if (text[mantissa.to] === '%') return around('percent', mantissa.to + 1);
  if (text.startsWith('个百分点', mantissa.to)) return around('points', mantissa.to + 4);
  if (text[mantissa.to] === '倍') return around('times', mantissa.to + 1);
  if (text.startsWith('百分之', from - 3)) return around('percent', mantissa.to, from - 3);
  return null;
};

/** 尚未审结的为零: the numeral alone behind 为 or 是, at the end of its clause. */
const isZero = (text: string, from: number, to: number): boolean =>
  text.slice(from, to) === '零' && '为是'.includes(text[from - 1] ?? ' ') && '。;,、)'.includes(text[to] ?? '。');

const zeroAt = (from: number, to: number): Quantity => ({
  type: 'quantity',
  from,
  to,
  numberFrom: from,
  numberTo: to,
  value: 0,
  unit: '',
  kind: 'none',
  chinese: true,
});

const readQuantity = (text: string, from: number, mantissa: Mantissa): Quantity | null => {
  let to = mantissa.to;
  let atLeast = mantissa.atLeast;
  let about = false;
  const blank = text[to] === ' ' ? 1 : 0;
  if (blank === 1 && unitAt(text, to + 1)[1] !== 'none') to += 1;
  const more = startsWithAny(text, to, MORE);
  if (more !== null) {
    atLeast = true;
    to += more.length;
  }
  const [unit, kind] = unitAt(text, to);
  if (isZero(text, from, to)) return zeroAt(from, to);
  if (mantissa.chinese && (unit === '' || kind === 'foreign' || startsWithAny(text, to, WORDS_BEHIND) !== null))
    return null;
  if (mantissa.chinese && /^(?:合计|共计|相加|总计)/u.test(text.slice(to + unit.length, to + unit.length + 2)))
    return null; // 三项合计
  if (unit !== '' && unit.length === 1 && startsWithAny(text, to, WORDS_BEHIND) !== null) return null;
  if (endsWithAny(text, from, BEFORE_BELOW) !== null) return null;
  if (
    text.slice(from, to + unit.length) === '一起' &&
    !/^(?:[,。;、)]|行政|政府|信息|复议|诉讼|申请|依申请)/u.test(text.slice(to + 1, to + 4))
  )
    return null;
  if (text[from - 1] === '等' && ['个', '项', '部', '家'].includes(unit)) return null; // 监督、投诉等4个 counts the list
  const numberTo = mantissa.to;
  const power = unit === '万元' ? 4 : unit === '亿元' ? 8 : 0;
  if (kind !== 'foreign') to += unit.length;
  const value = power === 0 ? mantissa.value : scaleDecimal(String(mantissa.value), power);
  if (kind === 'money' && isRate(text, from, to)) return null;
  const behind = startsWithAny(text, to, AFTER_ABOUT);
  if (behind !== null) {
    about = true;
    to += behind.length;
  } else if (text.startsWith('以上', to)) {
    atLeast = true;
    to += 2;
  }
  if (endsWithAny(text, from, NO_ABOUT) === null) {
    if (endsWithAny(text, from, BEFORE_ABOUT) !== null) about = true;
    else if (endsWithAny(text, from, BEFORE_AT_LEAST) !== null) atLeast = true;
  }
  return {
    type: 'quantity',
    from,
    to,
    numberFrom: from,
    numberTo,
    value,
    ...qualify(about, atLeast),
    unit,
    kind,
    chinese: mantissa.chinese,
  };
};

/**
 * All quantities, percentages and years of a matching copy, in order. `silent` masks stretches whose numbers are
 * names and titles (《…》, short quotations). Linear.
 */
export const readNumbers = (text: string, silent: ReadonlyArray<readonly [number, number]> = []): NumberToken[] => {
  const tokens: NumberToken[] = [];
  let mask = 0;
  let at = 0;
  while (at < text.length) {
    while (mask < silent.length && silent[mask]![1] <= at) mask++;
    const masked = silent[mask];
    if (masked !== undefined && at >= masked[0]) {
      at = masked[1];
      continue;
    }
    const code = text.charCodeAt(at);
    if (!isDigit(code) && !isNumeral(code)) {
      at++;
      continue;
    }
    const mantissa = readMantissa(text, at);
    if (mantissa === null) {
      at = skipRun(text, at);
      continue;
    }
    const year = readYear(text, at, mantissa.to);
    if (year !== null) {
      tokens.push(year);
      at = year.to;
      continue;
    }
    const percentage = readPercentage(text, at, mantissa);
    if (percentage !== null) {
      tokens.push(percentage);
      at = percentage.to;
      continue;
    }
    if (isEnumerator(text, at, mantissa.to) || isCode(text, at, mantissa.to)) {
      at = skipRun(text, mantissa.to);
      continue;
    }
    const quantity = readQuantity(text, at, mantissa);
    if (quantity !== null) {
      tokens.push(quantity);
      at = Math.max(quantity.to, mantissa.to);
    } else at = mantissa.to;
  }
  return tokens;
};

/** Past the rest of a digit or numeral run, so that the tail of a code is never read as a number of its own. */
const skipRun = (text: string, at: number): number => {
  let index = at;
  if (isDigit(text.charCodeAt(index))) {
    while (index < text.length && isDigit(text.charCodeAt(index))) index++;
    return index;
  }
  while (index < text.length && isNumeral(text.charCodeAt(index))) index++;
  return Math.max(index, at + 1);
};
