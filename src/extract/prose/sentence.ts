import type { Quantity } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import { type Binding, type Reading, readQuantity } from './bind.js';
import { readDocuments } from './documents.js';
import { coordinated, readLists } from './lists.js';
import { accepts, advance, type Ground } from './meaning.js';
import { standingOf } from './when.js';
import type { TermToken, Token } from './tokens.js';
import { leftOf } from './window.js';

/** What later sentences of a passage may lean on. */
export interface Memory {
  ground: Ground;
  /** The figure bound last, for what borrows its name (较上年的47件, 含县区24件, 占…). */
  last: Binding | null;
}

export interface Sentence {
  /** The matching copy of the whole passage. */
  readonly text: string;
  /** Where the sentence ends in it. */
  readonly end: number;
  readonly tokens: readonly Token[];
  /** The ground on which each token stands, in the order of `tokens`. */
  readonly grounds: readonly Ground[];
  readonly bindings: ReadonlyMap<Token, readonly Binding[]>;
}

/** 结转 alone: what came from a year before is carried over, everything else is carried forward. */
const carryKey = (token: TermToken, tokens: readonly Token[], index: number, text: string, year: number | undefined): FigureKey => {
  const ahead = text.slice(Math.max(0, token.from - 6), token.from);
  if (/(?:上年|上年度|去年|上一年|上一年度|往年)$/u.test(ahead)) return 'applications.carriedOver.total';
  for (let at = index - 1; at >= 0 && index - at <= 3; at--) {
    const other = tokens[at]!;
    if (other.type === 'mark') break;
    if (other.type === 'year' && token.from - other.to <= 2) {
      return year === undefined || other.year < year ? 'applications.carriedOver.total' : 'applications.carriedForward.total';
    }
  }
  return 'applications.carriedForward.total';
};

const isNot = (token: Token): boolean => token.type === 'term' && token.term.type === 'grammar' && token.term.word === 'not';

/** 结转5件: the 结转 straight to the left of a quantity. */
const carryLeft = (tokens: readonly Token[], index: number, text: string, year: number | undefined): Reading | null => {
  const quantity = tokens[index] as Quantity;
  if (!accepts('cases', quantity) || quantity.kind === 'none') return null;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'quantity' || token.type === 'percentage' || (token.type === 'mark' && token.mark !== '、')) return null;
    if (token.type === 'term' && token.term.type === 'carry') {
      return { key: carryKey(token, tokens, at, text, year), token, loose: false };
    }
  }
  return null;
};

/** 其余1件结转: the 结转 behind a quantity that nothing else names. */
const carryRight = (tokens: readonly Token[], index: number, text: string, year: number | undefined): Reading | null => {
  const quantity = tokens[index] as Quantity;
  if (!accepts('cases', quantity) || quantity.kind === 'none') return null;
  for (let at = index + 1; at < tokens.length && tokens[at]!.from - quantity.to <= 16; at++) {
    const token = tokens[at]!;
    if (isNot(token) || token.type === 'quantity' || token.type === 'percentage' || (token.type === 'mark' && token.mark !== ',')) return null;
    if (token.type === 'term' && token.term.type === 'carry') {
      return { key: carryKey(token, tokens, at, text, year), token, loose: false };
    }
  }
  return null;
};

/** How far the quote of a figure reaches back to the words that name it. */
const QUOTE_REACH = 40;

const bindingsOf = (reading: Reading, quantity: Quantity, scope: Binding['scope'], tokens: readonly Token[], index: number): Binding[] => {
  const binding = bindingOf(reading, quantity, scope, tokens, index);
  return reading.also === undefined ? [binding] : [binding, { ...binding, key: reading.also, loose: true }];
};

const bindingOf = (reading: Reading, quantity: Quantity, scope: Binding['scope'], tokens: readonly Token[], index: number): Binding => {
  const { token } = reading;
  const between = tokens.slice(0, index).some((other) => other.type === 'quantity' && other.from > token.from);
  const ahead = token.from < quantity.from && quantity.from - token.from <= QUOTE_REACH && !between;
  const behind = token.from >= quantity.to && token.to - quantity.to <= QUOTE_REACH;
  return {
    key: reading.key,
    scope,
    quantity,
    from: ahead ? token.from : quantity.from,
    to: behind ? token.to : quantity.to,
    loose: reading.loose,
  };
};

/** Reads one sentence: every quantity that its words tie to a figure. `earlier` are the sentences of the passage so far. */
export const readSentence = (
  tokens: readonly Token[],
  text: string,
  memory: Memory,
  year: number | undefined,
  earlier: readonly Sentence[],
): Sentence => {
  const places = new Map<Token, number>(tokens.map((token, index) => [token, index]));
  const grounds: Ground[] = [];
  let ground = memory.ground;
  for (const token of tokens) {
    if (token.type === 'term') ground = advance(ground, token.term);
    grounds.push(ground);
  }
  const groundAt = (token: Token): Ground => grounds[places.get(token) ?? -1] ?? memory.ground;
  const work: Work = {
    tokens,
    text,
    year,
    groundAt,
    lists: readLists(tokens, groundAt),
    used: new Set(),
    bindings: new Map(),
  };
  let { engagement } = memory.ground;
  let previous: Token | null = null;
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'quantity' || token.kind === 'foreign' || isFirstOfTwo(tokens, index)) continue;
    const here: Ground = { ...grounds[index]!, engagement, last: memory.last?.key ?? null };
    const made = bind(work, index, here, memory, earlier);
    if (made.length === 0) {
      const part = partOfCaseload(work, index, previous);
      if (part === null) continue;
      work.bindings.delete(previous!);
      made.push(part);
    }
    work.bindings.set(token, made);
    previous = token;
    const last = made[0]!;
    if (last.scope !== 'previousYear' && last.scope !== 'cumulative') memory.last = last;
    if (last.key.startsWith('engagement.')) engagement = last.key;
  }
  memory.ground = { ...ground, engagement };
  const stop = text.indexOf('。', tokens[tokens.length - 1]?.to ?? 0);
  return { text, end: stop < 0 ? text.length : stop, tokens, grounds, bindings: work.bindings };
};

/** What is needed to bind the quantities of one sentence. */
interface Work {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly year: number | undefined;
  readonly groundAt: (token: Token) => Ground;
  readonly lists: ReadonlyMap<number, readonly Reading[]>;
  readonly used: Set<Token>;
  readonly bindings: Map<Token, readonly Binding[]>;
}

const bind = (work: Work, index: number, ground: Ground, memory: Memory, earlier: readonly Sentence[]): Binding[] => {
  const { tokens, text, year } = work;
  const quantity = tokens[index] as Quantity;
  const standing = standingOf(tokens, index, leftOf(tokens, index, work.used).bracket, text, year);
  if (standing === null) return [];
  const made = readingsOf(work, index, ground).flatMap((reading) => bindingsOf(reading, quantity, standing.scope, tokens, index));
  const borrows = standing.borrows === 'always' || (standing.borrows === 'unnamed' && made.length === 0);
  if (!borrows || memory.last === null) return made;
  const lender = standing.scope === 'previousYear' ? (lenderByGrowth(work, index, earlier) ?? memory.last) : memory.last;
  return borrow(lender, quantity, standing.scope);
};

/** 12项71条: items and their records; the records are what counts. */
const isFirstOfTwo = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1];
  return next?.type === 'quantity' && next.from === tokens[index]!.to && next.kind === 'record';
};

const readingsOf = (work: Work, index: number, ground: Ground): readonly Reading[] => {
  const { tokens, text, year } = work;
  const listed = work.lists.get(index);
  if (listed !== undefined) return listed;
  const quantity = tokens[index] as Quantity;
  const mayCarry = ground.domain === 'applications' || ground.domain === null;
  const carried = mayCarry ? carryLeft(tokens, index, text, year) : null;
  if (carried !== null) return [carried];
  const document = readDocuments(tokens, index, text, year);
  if (document !== null) return [document];
  const found = readQuantity(tokens, index, ground, work.used, text);
  if (found === null) {
    const later = mayCarry ? carryRight(tokens, index, text, year) : null;
    return later === null ? [] : [later];
  }
  if (found.side === 'right') work.used.add(found.reading.token);
  const equals = found.side === 'left' ? coordinated(tokens, index, work.groundAt, text) : [];
  if (equals.length >= 2 && equals[equals.length - 1]!.key === found.reading.key) return quantity.value === 0 ? equals : [];
  return [found.reading];
};

/** 行政复议案件48件，其中涉及政府信息公开的5件: the first number was the whole caseload, the second is the figure. */
const partOfCaseload = (work: Work, index: number, previous: Token | null): Binding | null => {
  const whole = previous === null ? undefined : work.bindings.get(previous)?.[0];
  if (whole === undefined || !/^(?:reconsideration|litigation\.\w+|complaints|grievances)\.total$/.test(whole.key)) return null;
  const left = leftOf(work.tokens, index, work.used);
  const quantity = work.tokens[index] as Quantity;
  const names = left.terms.find((near) => near.token.term.type === 'grammar' && near.token.term.word === 'ogi');
  if (names === undefined || !accepts('cases', quantity) || quantity.value > whole.quantity.value) return null;
  return { ...whole, quantity, from: names.token.from, to: quantity.to };
};

/**
 * 与2009年的8431条相比，增长17.1%: of the figures told so far, the one that grew by just this share is meant. Null where
 * no growth is printed or no figure fits.
 */
const lenderByGrowth = (work: Work, index: number, earlier: readonly Sentence[]): Binding | null => {
  const growth = work.tokens.slice(index + 1).find((token) => token.type === 'percentage' && token.kind === 'percent');
  const quantity = work.tokens[index] as Quantity;
  if (growth === undefined || growth.type !== 'percentage' || quantity.value === 0) return null;
  const digits = growth.printed.replace(/^[^.]*\.?|%$/gu, '').length;
  const fits = (binding: Binding): boolean => {
    const change = (100 * Math.abs(binding.quantity.value - quantity.value)) / quantity.value;
    return binding.scope === 'all' && Math.abs(change - growth.value) <= 0.51 * 10 ** -digits;
  };
  const told = [...earlier.flatMap((sentence) => [...sentence.bindings.values()].flat()), ...[...work.bindings.values()].flat()];
  return told.reverse().find(fits) ?? null;
};

/** The same figure for another year or another circle. */
const borrow = (last: Binding, quantity: Quantity, scope: Binding['scope']): Binding[] => {
  const money = quantity.kind === 'money';
  if (money !== (last.quantity.kind === 'money')) return [];
  return [{ key: last.key, scope, quantity, from: quantity.from, to: quantity.to, loose: false }];
};
