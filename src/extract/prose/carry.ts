import type { Quantity } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import { accepts } from './meaning.js';
import type { Place, Reading } from './reading.js';
import { isWord, type TermToken, type Token } from './tokens.js';

/**
 * 结转: applications that pass from one year to the next. The word is the same for what came from the year before (上年
 * 结转) and what goes into the next (结转下年), so the year beside it decides.
 */

/** 上年结转, 上年度无结转: the year before stands ahead of the word. */
export const comesFromBefore = (text: string, from: number): boolean =>
  /(?:上年|上年度|去年|上一年|上一年度|往年)(?:没有|无|未)?$/u.test(text.slice(Math.max(0, from - 6), from));

/** 结转 alone: what came from a year before is carried over, everything else is carried forward. */
const carryKey = ({ tokens, text, year }: Place, token: TermToken, index: number): FigureKey => {
  if (comesFromBefore(text, token.from)) return 'applications.carriedOver.total';
  for (let at = index - 1; at >= 0 && index - at <= 3; at--) {
    const other = tokens[at]!;
    if (other.type === 'mark') break;
    if (other.type === 'year' && token.from - other.to <= 2) {
      return year === undefined || other.year < year
        ? 'applications.carriedOver.total'
        : 'applications.carriedForward.total';
    }
  }
  return 'applications.carriedForward.total';
};

/** A number that can count applications; 项 counts what they ask for. */
const isCount = (quantity: Quantity): boolean =>
  accepts('cases', quantity) && quantity.kind !== 'none' && quantity.unit !== '项';

/** 2022年结转至2023年3件 in a report on 2023: what came from the year before. */
const movedInto = ({ tokens, text, year, quantity }: Place, index: number): boolean => {
  const [from, carry, into] = [tokens[index - 3], tokens[index - 2], tokens[index - 1]];
  return (
    year !== undefined &&
    from?.type === 'year' &&
    from.year === year - 1 &&
    carry?.type === 'term' &&
    /^(?:结转|转入|留转|转结)/u.test(text.slice(carry.from, carry.to)) &&
    into?.type === 'year' &&
    into.year === year &&
    into.to === quantity.from
  );
};

/** 结转5件: the 结转 straight to the left of a quantity. */
export const carryLeft = (place: Place): Reading | null => {
  const { tokens, index, quantity } = place;
  if (!isCount(quantity)) return null;
  if (movedInto(place, index))
    return { key: 'applications.carriedOver.total', token: tokens[index - 2] as TermToken, loose: false };
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'quantity' || token.type === 'percentage' || (token.type === 'mark' && token.mark !== '、'))
      return null;
    if (token.type === 'term' && token.term.type === 'carry') {
      return { key: carryKey(place, token, at), token, loose: false };
    }
  }
  return null;
};

/** 其余1件结转: the 结转 behind a quantity that nothing else names. */
export const carryRight = (place: Place): Reading | null => {
  const { tokens, index, quantity } = place;
  if (!isCount(quantity)) return null;
  for (let at = index + 1; at < tokens.length && tokens[at]!.from - quantity.to <= 16; at++) {
    const token = tokens[at]!;
    if (
      isWord(token, 'not') ||
      token.type === 'quantity' ||
      token.type === 'percentage' ||
      (token.type === 'mark' && token.mark !== ',')
    )
      return null;
    if (token.type !== 'term') continue;
    if (ownsNext(tokens, at, index)) return null;
    if (token.term.type === 'carry') return { key: carryKey(place, token, at), token, loose: false };
    if (namesCarriedForward(token)) {
      return { key: 'applications.carriedForward.total', token, loose: false };
    }
  }
  return null;
};

/** 申请33件，顺延至下一年答复3件: behind the comma the word has a number of its own. */
const ownsNext = (tokens: readonly Token[], at: number, index: number): boolean => {
  if (!tokens.slice(index + 1, at).some(({ type }) => type === 'mark')) return false;
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next]!;
    if (token.type === 'mark') return false;
    if (token.type === 'quantity') return true;
  }
  return false;
};

const namesCarriedForward = ({ term }: TermToken): boolean => {
  const meaning = term.type === 'contextual' ? term.meanings.applications : undefined;
  const key =
    term.type === 'figure'
      ? term.options[0]!.key
      : meaning !== undefined && 'figure' in meaning
        ? meaning.figure.key
        : null;
  return key === 'applications.carriedForward.total';
};

/** 申请中有1件结转到2016年: what happened to the number stands straight behind it. */
export const carryAdjacent = (place: Place): Reading | null => {
  const { tokens, index, text, year } = place;
  const next = tokens[index + 1];
  if (next?.type !== 'term' || next.from !== tokens[index]!.to || !text.startsWith('结转', next.from)) return null;
  const to = tokens[index + 2];
  const now = to?.type === 'year' && to.year === year && to.from - next.to <= 1;
  const reading = carryRight(place);
  return reading === null ? null : { ...reading, key: now ? 'applications.carriedOver.total' : reading.key };
};
