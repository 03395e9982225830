import type { Quantity } from '../../language/quantities.js';
import type { TermToken, Token } from './tokens.js';

/** A term beside a quantity; `level` counts the commas and colons between the two. */
export interface Near {
  readonly token: TermToken;
  readonly level: number;
}

/** What stands beside a quantity, nearest first, up to where its words can reach. */
export interface Window {
  readonly terms: readonly Near[];
  /** Index of the bracket that the quantity stands in, or -1. */
  readonly bracket: number;
  /** 其中 was met: what stands before it is the whole. */
  readonly among: boolean;
}

/** Units of time. */
const TIMES = new Set(['年', '月', '日', '天', '个月', '个工作日', '个小时', '小时', '周', '季', '时']);

/** 3大类、41项、258条: kinds are told before what they hold. */
const KINDS = new Set(['大', '类', '种']);

/** 15个工作日, 3月: says when, and parts no noun from its number. */
export const isSpanOfTime = (token: Token): boolean =>
  token.type === 'quantity' && token.kind === 'foreign' && (TIMES.has(token.unit) || KINDS.has(token.unit));

/** 政务公开专区（查阅点）34个: the bracket straight before a number names it, unless it says what is included. */
const namesInBracket = (tokens: readonly Token[], close: number): boolean => {
  const first = tokens[close - 1];
  const open = tokens[close - 2];
  return first?.type === 'term' && first.term.type === 'figure' && open?.type === 'mark' && open.mark === '(';
};

/** How many commas a noun may stand away from its number (主动公开方面，全年，共计12条). */
const MAX_COMMAS = 2;

/**
 * The words to the left of a quantity. They end at another number, a full stop or semicolon, 其中 and an opening
 * bracket; what stands in closed brackets is passed over (网站（含转发）405条).
 */
export const leftOf = (tokens: readonly Token[], index: number, used: ReadonlySet<Token>): Window => {
  const terms: Near[] = [];
  let level = 0;
  let closed = 0;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'mark') {
      if (token.mark === ')') closed += at === index - 1 && namesInBracket(tokens, at) ? 0 : 1;
      else if (token.mark === '(') {
        if (closed === 0 && terms.length === 1 && tokens[index - 1]?.type === 'mark') continue;
        if (closed === 0) return { terms, bracket: at, among: false };
        closed--;
      } else if (closed > 0 || token.mark === '、') continue;
      else if (token.mark === '.' || token.mark === ';') break;
      else if (token.mark === ':' && at === index - 1)
        continue; // 政府网站（条）：71
      else if (++level > MAX_COMMAS) break;
      continue;
    }
    if (closed > 0 || token.type === 'year' || used.has(token) || isSpanOfTime(token)) continue;
    if (token.type !== 'term') {
      if (isPayer(token, tokens[index]!)) continue;
      if (token.to === tokens[index]!.from || isMeasure(tokens, at, index) || isShareAhead(tokens, at)) continue; // 12项71条
      break;
    }
    if (token.term.type === 'grammar' && token.term.word === 'among') return { terms, bracket: -1, among: true };
    terms.push({ token, level });
  }
  return { terms, bracket: -1, among: false };
};

/** 减免1名残疾申请人复印费15元: who paid stands between the verb and the money. */
const isPayer = (token: Token, money: Token): boolean =>
  token.type === 'quantity' &&
  (token.kind === 'person' || token.unit === '户' || token.unit === '家') &&
  money.type === 'quantity' &&
  money.kind === 'money';

/** 予以公开的占48.9%，共22件: the share stands before the number that it is of. */
const isShareAhead = (tokens: readonly Token[], at: number): boolean => {
  const [noun, share] = [tokens[at - 2], tokens[at - 1]];
  const shares = share?.type === 'term' && share.term.type === 'grammar' && share.term.word === 'share';
  return tokens[at]!.type === 'percentage' && shares && noun?.type === 'term';
};

/** 41项、258条: the same things in two measures. */
const isMeasure = (tokens: readonly Token[], at: number, index: number): boolean => {
  const [one, mark, other] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  const next = mark?.type === 'mark' && '、,'.includes(mark.mark) && at + 2 === index;
  return (
    next &&
    one.type === 'quantity' &&
    ['项', '期'].includes(one.unit) &&
    other?.type === 'quantity' &&
    other.unit === '条'
  );
};

/** The words to the right of a quantity, up to the next number, comma, stop or bracket. */
export const rightOf = (tokens: readonly Token[], index: number): readonly TermToken[] => {
  const terms: TermToken[] = [];
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.type === 'year' || isSpanOfTime(token)) continue;
    if (token.type !== 'term') break;
    terms.push(token);
  }
  return terms;
};

/** (条): as a label of a list prints its unit. */
const LABEL_UNIT = /^(?:数|数量|总数)?(?:\([^()]{1,4}\))?:?$/u;

/** Words that may stand between a noun and a bare number (行政复议数为0). */
const BRIDGES = new Set([
  '',
  '为',
  '是',
  '共',
  '数',
  '数为',
  '数量',
  '数量为',
  '总数',
  '总数为',
  '情况',
  ':',
  '情况:',
  '的',
  '共计',
  '计',
  '各',
  '均',
  '均为',
  '亦为',
  '也为',
  '同样为',
  '分别为',
  '达',
  '量为',
  '件数',
  '案件',
  '案件数',
  '条数',
  '=',
]);

/** A number without a classifier counts only what stands straight before it. */
export const stands = (text: string, term: { readonly to: number }, quantity: Quantity): boolean => {
  if (quantity.kind !== 'none') return true;
  if (/^\p{Script=Han}/u.test(text.slice(quantity.to, quantity.to + 1)) && !text.startsWith('其中', quantity.to))
    return false; // 64卷: a classifier not known
  const between = text.slice(term.to, quantity.from).replace(/^(?:申请|公开政府信息|公开|答复)/u, '');
  return BRIDGES.has(between) || LABEL_UNIT.test(between);
};
