import type { Quantity } from '../../language/quantities.js';
import { accepts, type Ground, nounKey, optionsOf } from './meaning.js';
import type { Reading } from './reading.js';
import type { TermToken, Token } from './tokens.js';

/**
 * Lists that tie names and numbers by order: 当面申请、网上申请分别为3件和5件; 行政复议、行政诉讼各1件;
 * 行政复议、行政诉讼均为0件. They are found before anything else is bound, because the nearest noun would mislead.
 */

/** What a term names, as a reading; null where it names nothing on this ground. */
const nameOf = (token: TermToken, quantity: Quantity, ground: Ground): Reading | null => {
  const option = optionsOf(token.term, ground).find((candidate) => accepts(candidate.units, quantity));
  if (option !== undefined) {
    return { key: option.key, token, loose: token.term.type === 'figure' && token.term.loose === true };
  }
  if (token.term.type !== 'domain') return null;
  const noun = nounKey(token.term.domain);
  return noun !== null && accepts(noun.units, quantity) ? { key: noun.key, token, loose: false } : null;
};

/** 信函、传真申请（件）：0 prints a colon and its unit behind the label. */
const labelEnd = (tokens: readonly Token[], index: number): number => {
  const marks = [tokens[index - 3], tokens[index - 2], tokens[index - 1]].map((token) =>
    token?.type === 'mark' ? token.mark : ' ',
  );
  return marks.join('') === '():' ? index - 3 : marks[2] === ':' ? index - 1 : index;
};

/** The names that stand before `index` in its clause, in order, parted by 、 和 or commas only. */
const namesBefore = (
  tokens: readonly Token[],
  index: number,
  quantity: Quantity,
  groundAt: (token: Token) => Ground,
): Reading[] => {
  const names: Reading[] = [];
  for (let at = labelEnd(tokens, index) - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'mark') {
      if (token.mark === '、') continue;
      break;
    }
    if (token.type === 'year') continue;
    if (token.type !== 'term') break;
    if (token.term.type === 'grammar') {
      if (token.term.word === 'among') break;
      continue;
    }
    // 网络申请: the noun belongs to its channel; 16件申请: it belongs to the number before it.
    const owner = tokens[at - 1];
    if (owner?.type === 'quantity' && owner.to === token.from) break;
    if (
      token.term.type === 'domain' &&
      owner?.type === 'term' &&
      owner.to === token.from &&
      owner.term.type === 'channel'
    )
      continue;
    const own = groundAt(token);
    const name = nameOf(token, quantity, own.domain === null ? groundAt(tokens[index]!) : own);
    if (name !== null && !names.some((other) => other.key === name.key)) names.unshift(name);
  }
  return names;
};

/**
 * The names that are listed, where one more stands beside them: the noun that all of them qualify (同意公开、部分公开的
 * 答复数分别), or what they are about (申请同意公开、部分公开分别). A list mark parts the listed names only.
 */
const listed = (names: readonly Reading[], count: number, tokens: readonly Token[]): readonly Reading[] => {
  const opens = (name: Reading | undefined): boolean =>
    name !== undefined && tokens[tokens.indexOf(name.token) - 1]?.type !== 'mark';
  let rest = names;
  if (rest.length > count && opens(rest[rest.length - 1])) rest = rest.slice(0, -1);
  if (rest.length > count && opens(rest[rest.length - count])) rest = rest.slice(-count);
  return rest;
};

/** The numbers of a 分别 list: quantities of one kind behind `index`, parted by 、 , or 和. */
const numbersAfter = (tokens: readonly Token[], index: number): number[] => {
  const numbers: number[] = [];
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.type === 'quantity') numbers.push(at);
    else if (token.type === 'mark' && (token.mark === '、' || token.mark === ',')) continue;
    else if (
      token.type === 'term' &&
      (token.term.type === 'verb' || (numbers.length === 0 && token.term.type === 'figure'))
    )
      continue; // 微博、微信分别公开政府信息231条、418条
    else break;
  }
  return numbers;
};

/**
 * Readings that a list settles, by index of the quantity; `inherited` are the places of a list without names of its own
 * (其中省本级分别为57件和19件), counted from its end. One quantity may count several
 * names (各, 均为0).
 */
export const readLists = (
  tokens: readonly Token[],
  groundAt: (token: Token) => Ground,
): { readonly settled: ReadonlyMap<number, readonly Reading[]>; readonly inherited: ReadonlyMap<number, number> } => {
  const settled = new Map<number, readonly Reading[]>();
  const inherited = new Map<number, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'term' || token.term.type !== 'grammar') continue;
    if (token.term.word === 'respectively') {
      const numbers = numbersAfter(tokens, index);
      const first = numbers[0];
      if (first === undefined || numbers.length < 2) continue;
      const near = namesBefore(tokens, index, tokens[first] as Quantity, (name) =>
        name === token ? groundAt(tokens[first]!) : groundAt(name),
      );
      const names = listed(near, numbers.length, tokens);
      if (names.length === 0) for (const [place, at] of numbers.entries()) inherited.set(at, numbers.length - place);
      if (names.length !== numbers.length) continue;
      for (const [place, at] of numbers.entries()) settled.set(at, [names[place]!]);
    } else if (token.term.word === 'each' || token.term.word === 'all') {
      const next = tokens[index + 1];
      if (next?.type !== 'quantity' || (token.term.word === 'all' && next.value !== 0)) continue;
      const names = namesBefore(tokens, index, next, groundAt).flatMap(expand);
      if (names.length >= 2) settled.set(index + 1, names);
    }
  }
  return { settled, inherited };
};

/** 专、兼职人员各1名: both kinds are named in one word. */
const expand = (name: Reading): Reading[] =>
  name.key === 'resources.staff.total'
    ? [
        { ...name, key: 'resources.staff.fullTime' },
        { ...name, key: 'resources.staff.partTime' },
      ]
    : [name];

/**
 * One 0 for several nouns (申请行政复议、提起行政诉讼的案件0件): all names side by side before it. Any other number behind
 * several nouns of equal rank belongs to none of them alone.
 */
export const coordinated = (
  tokens: readonly Token[],
  index: number,
  groundAt: (token: Token) => Ground,
  text: string,
): readonly Reading[] => {
  const quantity = tokens[index] as Quantity;
  const names = namesBefore(tokens, index, quantity, groundAt);
  const run: Reading[] = [];
  for (const name of names.reverse()) {
    const nearer = run[0];
    if (nearer !== undefined && !joins(text.slice(name.token.to, nearer.token.from))) break;
    run.unshift(name);
  }
  return run;
};

/** 、 和 或 及 and what little may stand beside them between two names of equal rank. */
const joins = (between: string): boolean =>
  /^(?:、|和|及|或|或者|以及|与|和被|、被|及被|和提起|、提起)$/u.test(between);
