import type { Quantity } from '../../language/quantities.js';
import { isAdvice } from './exclusions.js';
import { readLists } from './lists.js';
import { withoutParts } from './look-alikes.js';
import { advance, type Ground } from './meaning.js';
import { isCaseload, isPartOfSame, partOfCaseload, settleParts } from './parts.js';
import { bind } from './resolve.js';
import { isWord, type TermToken, type Token } from './tokens.js';
import { leftOf } from './window.js';
import { type Memory, type Sentence, type Turn, turnOf, type Work } from './work.js';

/** Reads one sentence: every quantity that its words tie to a figure. `earlier` are the sentences of the passage so far. */
export const readSentence = (
  tokens: readonly Token[],
  { text, end }: Pick<Sentence, 'text' | 'end'>,
  memory: Memory,
  year: number | undefined,
  earlier: readonly Sentence[],
): Sentence => {
  const grounds = groundsOf(tokens, text, memory.ground);
  if (!tokens.some(({ type }) => type === 'quantity')) {
    memory.ground = { ...(grounds.at(-1) ?? memory.ground), engagement: memory.ground.engagement };
    return { text, end, tokens, grounds, bindings: new Map() };
  }
  const places = new Map<Token, number>(tokens.map((token, index) => [token, index]));
  const groundAt = (token: Token): Ground => grounds[places.get(token) ?? -1] ?? memory.ground;
  const lists = readLists(tokens, groundAt);
  const work: Work = {
    tokens,
    text,
    year,
    groundAt,
    lists: lists.settled,
    inherited: lists.inherited,
    memory,
    earlier,
    order: [],
    used: new Set(),
    bindings: new Map(),
  };
  const engagement = bindAll(work, grounds);
  settleParts(work);
  const first = [...work.bindings.values()][0]?.[0];
  if (first !== undefined && first.scope === 'all') memory.head = first;
  const final = [...work.bindings.values()].at(-1)?.[0]?.key;
  memory.ground = {
    ...(grounds.at(-1) ?? memory.ground),
    ...(final?.startsWith('disclosure.byChannel.') ? { domain: 'disclosure' } : {}),
    ...(final?.startsWith('litigation.') && splitsSuits(work) ? { route: 'litigation.all' } : {}),
    engagement,
  };
  return { text, end, tokens, grounds, bindings: work.bindings };
};

/** 告知申请人向国土局咨询 speaks of no enquiry. */
const isAdvised = (text: string, token: TermToken): boolean =>
  token.term.type === 'figure' && token.term.domain === 'enquiries' && isAdvice(text, token);

/** 行政诉讼27件，其中直接起诉16件，复议后起诉11件: the next sentence speaks of all suits again. */
const splitsSuits = ({ bindings }: Work): boolean => {
  const keys = new Set([...bindings.values()].flat().map(({ key }) => key));
  return (
    keys.has('litigation.all.total') &&
    keys.has('litigation.direct.total') &&
    keys.has('litigation.afterReconsideration.total')
  );
};

/** The ground behind each token, in order. */
const groundsOf = (tokens: readonly Token[], text: string, start: Ground): Ground[] => {
  let ground = start;
  const routes = new Set<Ground['route']>();
  return tokens.map((token, index) => {
    if (token.type === 'term' && !isAdvised(text, token)) ground = advance(ground, token.term);
    if (ground.domain === 'foreign' && isStop(token)) ground = { ...ground, domain: null };
    if (isCountedNoun(token, tokens[index - 1])) ground = { ...ground, domain: 'applications' };
    routes.add(ground.route);
    // 未经复议直接起诉6件，经复议后起诉3件；…: behind both ways the suits are all of them again.
    const both = routes.has('litigation.direct') && routes.has('litigation.afterReconsideration');
    if (both && token.type === 'mark' && token.mark === ';') ground = { ...ground, route: 'litigation.all' };
    return ground;
  });
};

/** 2012年的2件申请: counted in cases, a mere 申请 is one of ours. */
const isCountedNoun = (token: Token, number: Token | undefined): boolean =>
  token.type === 'term' &&
  token.term.type === 'domain' &&
  token.term.domain === 'applications' &&
  number?.type === 'quantity' &&
  number.unit === '件' &&
  number.to === token.from;

/** Binds the quantities of a sentence from left to right; the engagement figure that stands at its end is returned. */
const bindAll = (work: Work, grounds: readonly Ground[]): Ground['engagement'] => {
  const { tokens, memory } = work;
  let { engagement } = memory.ground;
  let previous: Token | null = null;
  let strange = -1; // index of the last number of other business
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'quantity' || token.kind === 'foreign' || isFirstOfTwo(tokens, index)) continue;
    const away = strange >= 0 && !tokens.slice(strange, index).some(returns);
    const here: Ground = {
      ...grounds[index]!,
      ...(away ? { domain: 'foreign', route: null } : {}),
      engagement,
      last: memory.last?.key ?? null,
    };
    const turn = turnOf(work, index);
    const made = withoutParts(turn, bind(turn, here));
    if (made === null) continue;
    if (made.length === 0) {
      if (countsOther(turn)) strange = index;
      const part = partOfCaseload(turn, previous);
      if (part === null) continue;
      work.bindings.delete(previous!);
      made.push(part);
    } else if (!isCaseload(made[0]!) && isPartOfSame(turn, made[0]!)) continue;
    work.bindings.set(token, made);
    if (!work.inherited.has(index)) work.order.push(made[0]!);
    previous = token;
    const last = made[0]!;
    if (last.scope !== 'previousYear' && last.scope !== 'cumulative') memory.last = last;
    if (last.key.startsWith('engagement.')) engagement = last.key;
  }
  return engagement;
};

/** A term that leads back from other business: a domain, a figure, 政府信息公开; and the end of the clause. */
const returns = (token: Token): boolean =>
  isStop(token) ||
  (token.type === 'term' &&
    ((token.term.type === 'domain' && !token.term.bare && token.term.domain !== 'foreign') ||
      token.term.type === 'figure' ||
      isWord(token, 'ogi')));

const isStop = (token: Token): boolean => token.type === 'mark' && token.mark === ';';

/** 受理许可14件，办结14件: a case word with a number of its own makes what follows its business too. */
const countsOther = ({ tokens, index, quantity, used }: Turn): boolean => {
  const [nearest] = leftOf(tokens, index, used).terms.filter(
    ({ token }) => token.term.type !== 'grammar' && token.term.type !== 'verb',
  );
  return (
    nearest?.level === 0 && nearest.token.term.type === 'object' && (quantity.unit === '件' || quantity.unit === '起')
  );
};

/** 12项71条: items and their records; the records are what counts. */
const isFirstOfTwo = (tokens: readonly Token[], index: number): boolean => {
  const [quantity, mark, next] = [tokens[index] as Quantity, tokens[index + 1], tokens[index + 2]];
  if (mark?.type === 'quantity') return mark.from === quantity.to && mark.kind === 'record';
  const listed =
    mark?.type === 'mark' && '、,'.includes(mark.mark) && next?.type === 'quantity' && next.from === mark.to;
  return listed === true && ['项', '期'].includes(quantity.unit) && next.unit === '条'; // 3大类、41项、258条
};
