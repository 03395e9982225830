import { isNumeralChar, readNumeral } from './numerals.js';

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

/** `record` counts documents, requests and cases; `foreign` is a classifier of things no report of this kind counts. */
export type UnitKind = 'record' | 'person' | 'visit' | 'place' | 'money' | 'none' | 'foreign';

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
export interface YearMention {
  readonly type: 'year';
  readonly from: number;
  readonly to: number;
  readonly year: number;
}

export type NumberToken = Quantity | Percentage | YearMention;

/** Longest first within a first character; 条次 and 件次 are tallies of deliveries, not of documents. */
const UNITS: ReadonlyArray<readonly [string, UnitKind]> = [
  ['万元', 'money'],
  ['亿元', 'money'],
  ['元', 'money'],
  ['块钱', 'money'],
  ['人次', 'visit'],
  ['余人', 'person'],
  ['条次', 'foreign'],
  ['件次', 'record'],
  ['次', 'record'],
  ['件', 'record'],
  ['条', 'record'],
  ['宗', 'record'],
  ['起', 'record'],
  ['份', 'record'],
  ['例', 'record'],
  ['则', 'record'],
  ['篇', 'record'],
  ['期', 'record'],
  ['项', 'record'],
  ['部', 'record'],
  ['封', 'record'],
  ['桩', 'record'],
  ['只', 'record'],
  ['案', 'record'],
  ['单', 'record'],
  ['笔', 'record'],
  ['场', 'record'],
  ['班', 'record'],
  ['个', 'record'],
  ['人', 'person'],
  ['名', 'person'],
  ['位', 'person'],
  ['处', 'place'],
  ['所', 'place'],
  ['家', 'place'],
];

/** Two-character things whose first character alone would be a classifier. */
const NOT_UNITS: ReadonlyArray<string> = [
  '个百分点',
  '个渠道',
  '个方面',
  '个部分',
  '个单位',
  '个部门',
  '个问题',
  '个专题',
  '个栏目',
  '个阶段',
  '个领域',
  '个环节',
  '个行业',
  '个社区',
  '个村',
  '个乡',
  '个镇',
  '个县',
  '个街道',
  '个科室',
  '个处室',
  '个类别',
  '个小组',
  '个站点',
  '个账号',
  '个季度',
  '个月',
  '个工作日',
  '个小时',
  '小时',
  '年',
  '月',
  '日',
  '号',
  '岁',
  '天',
  '点',
  '分',
  '时',
  '届',
  '楼',
  '层',
  '室',
  '级',
  '度',
  '米',
  '公里',
  '亩',
  '吨',
  '户',
  '台',
  '套',
  '辆',
  '类',
  '批',
  '册',
  '张',
  '幅',
  '页',
  '字',
  '版',
  '章',
  '款',
  '周',
  '季',
  '种',
  '大',
  '方面',
  '本',
  '枚',
  '座',
  '栏',
  '组',
  '轮',
  '步',
  '路',
  '村',
  '镇',
  '县',
  '市',
  '省',
  '区',
  '校',
  '门',
  '盏',
  '株',
  '头',
  '瓶',
  '箱',
  '袋',
  '粉丝',
  '卷',
  '块',
  '面',
  '架',
  '盘',
  '根',
  '节',
  '学时',
  '课时',
  '公顷',
  '千瓦',
];

/** Record classifiers that are also the first character of a common word behind a Chinese numeral (一部分, 两项制度). */
const WORDS_BEHIND: ReadonlyArray<string> = [
  '部分',
  '部门',
  '次性',
  '次告知',
  '条龙',
  '条例',
  '个别',
  '人事',
  '人大',
  '人民',
  '处理',
  '处罚',
  '处置',
  '件事',
  '期间',
  '期工程',
  '期建设',
  '项目标',
  '名录',
  '所有',
  '位置',
  '例外',
  '份子',
  '单位',
  '家属',
  '家庭',
  '案卷',
  '班子',
  '场所',
  '部委',
  '部署',
  '宗旨',
  '条款',
  '条线',
  '项行动',
];

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

const BEFORE_ABOUT = ['大约', '约为', '约占', '约', '将近', '接近', '近'];
const BEFORE_AT_LEAST = ['超过', '突破', '超', '逾', '多达', '不少于', '不低于'];

/** Words that only end in 约 or 近: 预约7次 is exactly seven. */
const NO_ABOUT = ['预约', '节约', '合约', '公约', '签约', '违约', '附近', '最近', '临近', '邻近', '就近', '靠近'];
const AFTER_AT_LEAST = ['余', '多', '以上'];
const AFTER_ABOUT = ['左右', '上下'];

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
  const [whole = '', fraction = ''] = digits.split('.');
  const padded = fraction.padEnd(power, '0');
  return Number(`${whole}${padded.slice(0, power)}.${padded.slice(power) || '0'}`);
};

const startsWithAny = (text: string, at: number, words: readonly string[]): string | null => {
  for (const word of words) if (text.startsWith(word, at)) return word;
  return null;
};

const endsWithAny = (text: string, to: number, words: readonly string[]): string | null => {
  for (const word of words) if (to >= word.length && text.startsWith(word, to - word.length)) return word;
  return null;
};

const unitAt = (text: string, at: number): readonly [string, UnitKind] => {
  if (text.startsWith('批次', at)) return ['批次', 'visit'];
  const foreign = startsWithAny(text, at, NOT_UNITS);
  if (foreign !== null) return [foreign, 'foreign'];
  for (const unit of UNITS) if (text.startsWith(unit[0], at)) return unit;
  return ['', 'none'];
};

/** Characters before a number that make it an ordinal, a part of a code or a rate and never a count. */
const BEFORE_NEVER = new Set('第每前〔[-./@_#~·');

/** Before a Chinese numeral also the first half of a word: 统一, 唯一, 进一步, 数十. */
const BEFORE_NUMERAL = new Set('逐统唯进同逢万十专划单之不另某任');

/** True where the number `[from, to)` belongs to a document number, an address, a name or another code. */
const isCode = (text: string, from: number, to: number): boolean => {
  const before = text[from - 1] ?? '';
  const after = text[to] ?? '';
  if (
    after === '〕' ||
    after === ']' ||
    after === '-' ||
    after === '_' ||
    after === '@' ||
    after === '/' ||
    after === '~' ||
    after === '·'
  )
    return true;
  if (after === ':' || after === '至') return true; // 8:30, 2013至2015年, 11至30件
  if (isLatin(text.charCodeAt(to)) || (before !== '' && isLatin(before.charCodeAt(0)))) return true;
  if (before === ':' && /^\d{6,}$/.test(text.slice(from, to)) && unitAt(text, to)[1] === 'none') return true; // a phone number
  if (
    isNumeralChar(text[from]!) &&
    (BEFORE_NUMERAL.has(before) ||
      (before === '数' && !'总件次人条'.includes(text[from - 2] ?? ' ') && '十百千万亿'.includes(text[from]!)))
  )
    return true;
  return BEFORE_NEVER.has(before) || isArticle(text, from, to);
};

/** 100元/件, 每件100元, 每卷2元, 标准为8元: a price or a rate. */
const isRate = (text: string, from: number, to: number): boolean =>
  text[to] === '/' ||
  /(?:每[^,。;:]{1,4}|标准为|标准是|核定为|单价为?|[按每]张)$/u.test(text.slice(Math.max(0, from - 6), from));

/** 第9至12条, 第九条, 15条规定: an article of a law, not a count. */
const isArticle = (text: string, from: number, to: number): boolean =>
  (text[to] === '条' && /^条(?:规定|第|款|要求|之|和第|、第|至第|及第)/u.test(text.slice(to, to + 3))) ||
  /第[\d一二三四五六七八九十百]{1,5}条?(?:至|到|、|和|及)第?$/u.test(text.slice(Math.max(0, from - 10), from));

const readYear = (text: string, from: number, to: number): YearMention | null => {
  if (text[to] !== '年') return null;
  const digits = text.slice(from, to);
  const year = /^\d{4}$/.test(digits) ? Number(digits) : digits.length === 4 ? readNumeral(digits) : null;
  if (year === null || year < 1949 || year > 2100) return null;
  return { type: 'year', from, to: text[to + 1] === '度' ? to + 2 : to + 1, year };
};

const ROUND: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10000],
]);

/** 不足10件 is a bound that the count stays below: no count at all. */
const BEFORE_BELOW = ['不足', '不到'];

interface Mantissa {
  readonly to: number;
  readonly value: number;
  readonly chinese: boolean;
  readonly atLeast: boolean;
}

/** The number from `at` with 万, 亿 and the 余 or 多 that may stand on either side of them. */
const readMantissa = (text: string, at: number): Mantissa | null => {
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
  while (to < text.length && isNumeralChar(text[to]!)) to++;
  const run = text.slice(at, to);
  const round = to - at === 1 && (text[to] === '余' || text[to] === '多') ? ROUND.get(run) : undefined; // 百余人次
  if (round !== undefined) return { to, value: round, chinese: true, atLeast: true };
  const value = readNumeral(run);
  return value === null ? null : { to, value, chinese: true, atLeast: false };
};

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
  const more = startsWithAny(text, to, ['余', '多']);
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
  const ahead =
    endsWithAny(text, from, NO_ABOUT) === null
      ? (endsWithAny(text, from, BEFORE_ABOUT) ?? endsWithAny(text, from, BEFORE_AT_LEAST))
      : null;
  if (ahead !== null) {
    if (BEFORE_ABOUT.includes(ahead)) about = true;
    else atLeast = true;
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

/** True for `1.` `2、` `3)` `①` that open an item: a separator stands before, and no digit behind. */
const isEnumerator = (text: string, from: number, to: number): boolean => {
  const after = text[to] ?? '';
  if (after !== '.' && after !== '、' && after !== ')' && after !== '．') return false;
  if (isDigit(text.charCodeAt(to + 1)) || to - from > 2) return false;
  if (after === ')') return true;
  return after === '.' || from === 0 || '。;；:：,，)、'.includes(text[from - 1]!) || isGapLike(text[from - 1]!);
};

const isGapLike = (char: string): boolean => char === ' ' || char === '|';

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
    if (!isDigit(code) && !isNumeralChar(text[at]!)) {
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
  while (index < text.length && isNumeralChar(text[index]!)) index++;
  return Math.max(index, at + 1);
};
