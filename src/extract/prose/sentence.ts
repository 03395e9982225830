import { type Quantity, scaleDecimal } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import { type Binding, type Reading, readQuantity } from './bind.js';
import { readDocuments } from './documents.js';
import type { Domain, FigureOption } from './lexicon/term.js';
import { coordinated, readLists } from './lists.js';
import { accepts, advance, type Ground, optionsOf } from './meaning.js';
import type { TermToken, Token } from './tokens.js';
import { isLevel, standingOf } from './when.js';
import { leftOf, rightOf } from './window.js';

/** What later sentences of a passage may lean on. */
export interface Memory {
  ground: Ground;
  /** The figure bound last, for what borrows its name (较上年的47件, 含县区24件, 占…). */
  last: Binding | null;
  /** What the last sentence began with: a sentence that names nothing speaks of this. */
  head: Binding | null;
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
const carryKey = (
  token: TermToken,
  tokens: readonly Token[],
  index: number,
  text: string,
  year: number | undefined,
): FigureKey => {
  const ahead = text.slice(Math.max(0, token.from - 6), token.from);
  if (/(?:上年|上年度|去年|上一年|上一年度|往年)$/u.test(ahead)) return 'applications.carriedOver.total';
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

const isNot = (token: Token): boolean =>
  token.type === 'term' && token.term.type === 'grammar' && token.term.word === 'not';

/** 结转5件: the 结转 straight to the left of a quantity. */
const carryLeft = (tokens: readonly Token[], index: number, text: string, year: number | undefined): Reading | null => {
  const quantity = tokens[index] as Quantity;
  if (!accepts('cases', quantity) || quantity.kind === 'none' || quantity.unit === '项') return null;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'quantity' || token.type === 'percentage' || (token.type === 'mark' && token.mark !== '、'))
      return null;
    if (token.type === 'term' && token.term.type === 'carry') {
      return { key: carryKey(token, tokens, at, text, year), token, loose: false };
    }
  }
  return null;
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

/** 其余1件结转: the 结转 behind a quantity that nothing else names. */
const carryRight = (
  tokens: readonly Token[],
  index: number,
  text: string,
  year: number | undefined,
): Reading | null => {
  const quantity = tokens[index] as Quantity;
  if (!accepts('cases', quantity) || quantity.kind === 'none' || quantity.unit === '项') return null;
  for (let at = index + 1; at < tokens.length && tokens[at]!.from - quantity.to <= 16; at++) {
    const token = tokens[at]!;
    if (
      isNot(token) ||
      token.type === 'quantity' ||
      token.type === 'percentage' ||
      (token.type === 'mark' && token.mark !== ',')
    )
      return null;
    if (token.type !== 'term') continue;
    if (token.term.type === 'carry') return { key: carryKey(token, tokens, at, text, year), token, loose: false };
    if (namesCarriedForward(token)) {
      return { key: 'applications.carriedForward.total', token, loose: false };
    }
  }
  return null;
};

/** 申请中有1件结转到2016年: what happened to the number stands straight behind it. */
const carryAdjacent = (
  tokens: readonly Token[],
  index: number,
  text: string,
  year: number | undefined,
): Reading | null => {
  const next = tokens[index + 1];
  if (next?.type !== 'term' || next.from !== tokens[index]!.to || !text.startsWith('结转', next.from)) return null;
  const to = tokens[index + 2];
  const now = to?.type === 'year' && to.year === year && to.from - next.to <= 1;
  const reading = carryRight(tokens, index, text, year);
  return reading === null ? null : { ...reading, key: now ? 'applications.carriedOver.total' : reading.key };
};

/** How far the quote of a figure reaches back to the words that name it. */
const QUOTE_REACH = 40;

const bindingsOf = (
  reading: Reading,
  quantity: Quantity,
  scope: Binding['scope'],
  tokens: readonly Token[],
  index: number,
  text: string,
): Binding[] => {
  const binding = bindingOf(reading, quantity, scope, tokens, index, text);
  return reading.also === undefined
    ? [binding]
    : [binding, { ...binding, key: reading.also, loose: true, aside: true }];
};

/** 专项经费（万元）：3.5 prints the unit with the label. */
const inLabelUnit = (quantity: Quantity, between: string): Quantity =>
  quantity.kind === 'none' && between.includes('(万元)')
    ? { ...quantity, unit: '万元', kind: 'money', value: scaleDecimal(String(quantity.value), 4) }
    : quantity;

const bindingOf = (
  reading: Reading,
  quantity: Quantity,
  scope: Binding['scope'],
  tokens: readonly Token[],
  index: number,
  text: string,
): Binding => {
  const { token } = reading;
  const scaled = inLabelUnit(quantity, text.slice(token.to, quantity.from));
  const between = tokens.slice(0, index).some((other) => other.type === 'quantity' && other.from > token.from);
  const ahead = token.from < quantity.from && quantity.from - token.from <= QUOTE_REACH && !between;
  const behind = token.from >= quantity.to && token.to - quantity.to <= QUOTE_REACH;
  return {
    key: reading.key,
    scope,
    quantity: scaled,
    from: ahead ? token.from : quantity.from,
    to: behind ? token.to : quantity.to,
    loose: reading.loose,
    ...(token.term.type === 'figure' && token.term.sole === true ? { aside: true } : {}),
  };
};

/** Reads one sentence: every quantity that its words tie to a figure. `earlier` are the sentences of the passage so far. */
export const readSentence = (
  tokens: readonly Token[],
  { text, end }: Pick<Sentence, 'text' | 'end'>,
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
  const lists = readLists(tokens, groundAt);
  const work: Work = {
    tokens,
    text,
    year,
    groundAt,
    lists: lists.settled,
    inherited: lists.inherited,
    order: [],
    used: new Set(),
    bindings: new Map(),
  };
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
    const made = bind(work, index, here, memory, earlier);
    if (made.length === 0) {
      if (countsOther(work, index)) strange = index;
      const part = partOfCaseload(work, index, previous);
      if (part === null) continue;
      work.bindings.delete(previous!);
      made.push(part);
    } else if (!isCaseload(made[0]!) && isPartOfSame(work, index, made[0]!)) continue;
    work.bindings.set(token, made);
    if (!work.inherited.has(index)) work.order.push(made[0]!);
    previous = token;
    const last = made[0]!;
    if (last.scope !== 'previousYear' && last.scope !== 'cumulative') memory.last = last;
    if (last.key.startsWith('engagement.')) engagement = last.key;
  }
  nameHandled(work.bindings);
  dropCaseload(work);
  dropParts(work.bindings);
  dropAsides(work.bindings);
  const first = [...work.bindings.values()][0]?.[0];
  if (first !== undefined && first.scope === 'all') memory.head = first;
  const final = [...work.bindings.values()].at(-1)?.[0]?.key;
  memory.ground = {
    ...ground,
    ...(final?.startsWith('disclosure.byChannel.') ? { domain: 'disclosure' } : {}),
    engagement,
  };
  return { text, end, tokens, grounds, bindings: work.bindings };
};

/** Counts of a whole that one sentence can state only once. */
const ONCE: ReadonlySet<FigureKey> = new Set([
  'applications.received.total',
  'applications.outcomes.total.total',
  'disclosure.total',
]);

/**
 * 收到住房类申请6件、征收类申请9件: several numbers under one noun are parts, unless the first is the whole of the others.
 * A sum is not stated and so not reported.
 */
const dropParts = (bindings: Map<Token, readonly Binding[]>): void => {
  for (const key of ONCE) {
    const same = [...bindings].filter(([, bound]) =>
      bound.some((one) => one.key === key && one.scope === 'all' && !one.loose),
    );
    const values = same.map(([token]) => (token as Quantity).value);
    if (same.length < 2 || values.every((value) => value === values[0])) continue;
    const sumOf = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0);
    const last = values.length - 1;
    const drop =
      values[0]! >= sumOf(values.slice(1))
        ? same.slice(1)
        : values[last] === sumOf(values.slice(0, last))
          ? same.slice(0, last)
          : same;
    for (const [token] of drop) bindings.delete(token);
  }
};

const isCaseload = ({ key }: Binding): boolean => key === 'reconsideration.total' || key === 'litigation.all.total';

/** 行政复议案件63件、行政诉讼案件28件，其中涉及政府信息公开的复议3件、诉讼1件: what stands before 其中 is the whole caseload. */
const dropCaseload = ({ tokens, bindings }: Work): void => {
  const isGrammar = (token: Token, word: string): boolean =>
    token.type === 'term' && token.term.type === 'grammar' && token.term.word === word;
  const among = tokens.findIndex((token) => isGrammar(token, 'among'));
  if (among < 0 || !tokens.slice(among, among + 3).some((token) => isGrammar(token, 'ogi'))) return;
  const edge = tokens[among]!.from;
  for (const [token, [bound]] of [...bindings]) {
    const again = [...bindings].some(([other, [one]]) => other.from > edge && one?.key === bound?.key);
    if (token.from < edge && bound !== undefined && isCaseload(bound) && again) bindings.delete(token);
  }
};

/** 共办理申请58件，其中新收52件，上年结转6件: what was handled is both together. */
const nameHandled = (bindings: Map<Token, readonly Binding[]>): void => {
  const one = (key: FigureKey, loose: boolean): [Token, readonly Binding[]] | undefined =>
    [...bindings].find(([, [first]]) => first?.key === key && first.scope === 'all' && first.loose === loose);
  const valueOf = (found: [Token, readonly Binding[]] | undefined): number =>
    found?.[1][0]!.quantity.value ?? Number.NaN;
  const handled = one('applications.received.total', true);
  const sum =
    valueOf(one('applications.received.total', false)) + valueOf(one('applications.carriedOver.total', false));
  if (handled === undefined || valueOf(handled) !== sum) return;
  bindings.set(handled[0], [{ ...handled[1][0]!, key: 'applications.handled.total', loose: false }]);
};

/** A term that leads back from other business: a domain, a figure, 政府信息公开. */
const returns = (token: Token): boolean =>
  token.type === 'term' &&
  ((token.term.type === 'domain' && !token.term.bare && token.term.domain !== 'foreign') ||
    token.term.type === 'figure' ||
    (token.term.type === 'grammar' && token.term.word === 'ogi'));

/** 受理许可14件，办结14件: a case word with a number of its own makes what follows its business too. */
const countsOther = (work: Work, index: number): boolean => {
  const quantity = work.tokens[index] as Quantity;
  const [nearest] = leftOf(work.tokens, index, work.used).terms.filter(
    ({ token }) => token.term.type !== 'grammar' && token.term.type !== 'verb',
  );
  return (
    nearest?.level === 0 && nearest.token.term.type === 'object' && (quantity.unit === '件' || quantity.unit === '起')
  );
};

/** 通过网站公开1540条，通过公报公开32条: where channels stand side by side, none of them is all. */
const dropAsides = (bindings: Map<Token, readonly Binding[]>): void => {
  const channels = new Set(
    [...bindings.values()]
      .flat()
      .filter(({ key }) => key.startsWith('disclosure.byChannel.'))
      .map(({ key }) => key),
  );
  if (channels.size < 2) return;
  for (const [token, bound] of bindings)
    bindings.set(
      token,
      bound.filter((one) => one.aside !== true),
    );
};

/** What is needed to bind the quantities of one sentence. */
interface Work {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly year: number | undefined;
  readonly groundAt: (token: Token) => Ground;
  readonly lists: ReadonlyMap<number, readonly Reading[]>;
  readonly inherited: ReadonlyMap<number, number>;
  /** Bindings in the order they were made, without those of inherited lists. */
  readonly order: Binding[];
  readonly used: Set<Token>;
  readonly bindings: Map<Token, readonly Binding[]>;
}

const bind = (work: Work, index: number, ground: Ground, memory: Memory, earlier: readonly Sentence[]): Binding[] => {
  const { tokens, text, year } = work;
  const quantity = tokens[index] as Quantity;
  const standing = standingOf(tokens, index, leftOf(tokens, index, work.used).bracket, text, year);
  const moved = carryAdjacent(tokens, index, text, year);
  if (moved?.key === 'applications.carriedOver.total') return bindingsOf(moved, quantity, 'all', tokens, index, text); // 2015年收到的申请中有1件结转到2016年
  if (standing === null) return [];
  const place = work.inherited.get(index);
  if (place !== undefined) {
    const lender = work.order[work.order.length - place];
    const neighbour = work.inherited.has(index - 1) ? work.bindings.get(tokens[index - 1]!)?.[0] : undefined;
    return lender === undefined ? [] : borrow(lender, quantity, neighbour?.scope ?? standing.scope);
  }
  const made = readingsOf(work, index, ground).flatMap((reading) =>
    bindingsOf(reading, quantity, standing.scope, tokens, index, text),
  );
  if (made.length === 0 && /(?:新增|公开|发布)$/u.test(text.slice(Math.max(0, quantity.from - 3), quantity.from))) {
    const stock = work.order[work.order.length - 1];
    if (stock?.scope === 'cumulative') return borrow(stock, quantity, 'all'); // 历年累计9218条，其中2016年新增1106条
  }
  const borrows = standing.borrows === 'always' || (standing.borrows === 'unnamed' && made.length === 0);
  if (!borrows) return made;
  const lender = lenderOf(work, index, standing.scope, memory, earlier);
  return lender === null ? [] : borrow(lender, quantity, standing.scope);
};

/** Whose name a quantity borrows that has none of its own. */
const lenderOf = (
  work: Work,
  index: number,
  scope: Binding['scope'],
  memory: Memory,
  earlier: readonly Sentence[],
): Binding | null => {
  const own = [...work.bindings.values()];
  if (isLevel(work.text, work.tokens[index]!.from)) return own[own.length - 1]?.[0] ?? memory.last;
  if (scope === 'previousYear')
    return (
      lenderByGrowth(work, index, earlier) ??
      namedBehind(work, index) ??
      memory.last ??
      own[own.length - 1]?.[0] ??
      null
    );
  return own.length === 0 ? (memory.head ?? memory.last) : (memory.last ?? own[own.length - 1]![0] ?? null);
};

/** 与上年的171条相比，主动公开信息数量增长27.5%: the noun behind the comparison names its number. */
const namedBehind = (work: Work, index: number): Binding | null => {
  const { tokens } = work;
  const quantity = tokens[index] as Quantity;
  for (let at = index + 1; at < tokens.length && tokens[at]!.from - quantity.to <= 24; at++) {
    const token = tokens[at]!;
    if (token.type === 'quantity' || token.type === 'percentage') return null;
    const option = token.type === 'term' && token.term.type === 'figure' ? token.term.options[0] : undefined;
    if (option !== undefined && accepts(option.units, quantity))
      return { key: option.key, scope: 'previousYear', quantity, from: quantity.from, to: quantity.to, loose: false };
  }
  return null;
};

/** 12项71条: items and their records; the records are what counts. */
const isFirstOfTwo = (tokens: readonly Token[], index: number): boolean => {
  const [quantity, mark, next] = [tokens[index] as Quantity, tokens[index + 1], tokens[index + 2]];
  if (mark?.type === 'quantity') return mark.from === quantity.to && mark.kind === 'record';
  const listed = mark?.type === 'mark' && mark.mark === '、' && next?.type === 'quantity' && next.from === mark.to;
  return listed === true && ['项', '期'].includes(quantity.unit) && next.unit === '条'; // 3大类、41项、258条
};

const readingsOf = (work: Work, index: number, ground: Ground): readonly Reading[] => {
  const { tokens, text, year } = work;
  const listed = work.lists.get(index);
  if (listed !== undefined) return listed;
  const quantity = tokens[index] as Quantity;
  const mayCarry = ground.domain === 'applications' || ground.domain === null;
  const carried = mayCarry ? (carryLeft(tokens, index, text, year) ?? carryAdjacent(tokens, index, text, year)) : null;
  if (carried !== null) return [carried];
  const document = readDocuments(tokens, index, text, year);
  if (document !== null) return [document];
  const found = readQuantity(tokens, index, ground, work.used, text);
  if (found === null) {
    const later = mayCarry ? carryRight(tokens, index, text, year) : null;
    if (later !== null) return [later];
    const beside =
      participants(work, index) ??
      sumOfParts(work, index) ??
      reached(work, index, ground) ??
      elliptic(work, index, ground);
    if (beside !== null) return [beside];
    const zeros = quantity.value === 0 ? coordinated(tokens, index, work.groundAt, text) : [];
    return zeros.length >= 2 ? zeros : [];
  }
  const ended = resultOf(work, index, found.reading, ground);
  if (ended !== null) return [ended];
  if (found.side === 'right') for (const token of rightOf(tokens, index)) work.used.add(token);
  const equals = found.side === 'left' ? coordinated(tokens, index, work.groundAt, text) : [];
  if (found.reading.key === 'fees.total') return [found.reading];
  const conference = work.order[work.order.length - 1]?.key === 'engagement.pressConferences';
  if (conference && found.reading.loose && found.reading.key === 'disclosure.total') {
    return [{ ...found.reading, key: 'disclosure.byChannel.pressConference', loose: false }]; // 组织新闻发布会24场，公开信息63条
  }
  if (equals.length >= 2 && quantity.value === 0) return equals;
  if (equals.length >= 2 && equals[equals.length - 1]!.key === found.reading.key) return [];
  return [found.reading];
};

/** 行政诉讼3件，…诉讼案件2件胜诉: where the cases are counted already, a second number counts their result. */
const resultOf = (work: Work, index: number, reading: Reading, ground: Ground): Reading | null => {
  const [quantity, next, end] = [work.tokens[index]!, work.tokens[index + 1], work.tokens[index + 2]];
  if (
    !work.order.some((bound) => bound.key === reading.key) ||
    !/^(?:recon|litig)\w+(?:\.\w+)?\.total$/.test(reading.key)
  )
    return null;
  if (next?.type !== 'term' || next.from !== quantity.to || (end !== undefined && end.type !== 'mark')) return null;
  const option = optionsOf(next.term, ground).find(({ key }) => /\.(?:upheld|corrected|other|pending)$/.test(key));
  if (option === undefined) return null;
  work.used.add(next);
  return { key: option.key, token: next, loose: false };
};

/** 比上年增加96条，达到701条: the level has the name of what grew. */
const reached = (work: Work, index: number, ground: Ground): Reading | null => {
  const { tokens, text } = work;
  const quantity = tokens[index]!;
  if (!/(?:达到|达|总数为|总量为)$/u.test(text.slice(Math.max(0, quantity.from - 3), quantity.from))) return null;
  for (let at = index - 1; at >= 0 && index - at <= 3; at--) {
    if (tokens[at]!.type !== 'quantity' || work.bindings.has(tokens[at]!)) continue;
    return readQuantity(tokens, at, ground, work.used, text)?.reading ?? null;
  }
  return null;
};

/** What a section counts, for a sentence that only says 共有12件. */
const SECTION_COUNTS: ReadonlyMap<Domain, FigureOption> = new Map([
  ['disclosure', { key: 'disclosure.total', units: 'items' }],
  ['applications', { key: 'applications.received.total', units: 'cases' }],
  ['fees', { key: 'fees.total', units: 'money' }],
  ['reconsideration', { key: 'reconsideration.total', units: 'cases' }],
  ['litigation', { key: 'litigation.all.total', units: 'cases' }],
]);

/** 本年度共有12件 under a heading: a number that nothing names counts what the section is about. */
const elliptic = (work: Work, index: number, ground: Ground): Reading | null => {
  const quantity = work.tokens[index] as Quantity;
  const option = ground.domain === null ? undefined : SECTION_COUNTS.get(ground.domain);
  const lead = work.text.slice(Math.max(0, quantity.from - 3), quantity.from);
  if (option === undefined || !accepts(option.units, quantity) || quantity.kind === 'none' || quantity.unit === '个')
    return null;
  if (work.bindings.size > 0 || (work.tokens.length > 1 && !/(?:共|共有|共计|合计|共公布|公布|全年|年度)$/u.test(lead)))
    return null;
  const left = leftOf(work.tokens, index, work.used);
  const named = left.terms.some(({ token }) => token.term.type !== 'grammar' && token.term.type !== 'verb');
  return named || left.bracket >= 0 ? null : { key: option.key, token: placeOf(quantity), loose: true };
};

/** 培训2期、310人次: the people behind the sessions. */
const participants = (work: Work, index: number): Reading | null => {
  const quantity = work.tokens[index] as Quantity;
  const [mark, sessions] = [work.tokens[index - 1], work.tokens[index - 2]];
  if (mark?.type !== 'mark' || mark.to !== quantity.from || !accepts('people', quantity) || quantity.kind === 'none')
    return null;
  const bound = sessions === undefined ? undefined : work.bindings.get(sessions)?.[0];
  if (bound?.key !== 'training.sessions') return null;
  return { key: 'training.participants', token: placeOf(quantity), loose: false };
};

/** A reading that no word names is quoted by its number alone. */
const placeOf = (quantity: Quantity): TermToken => ({
  type: 'term',
  from: quantity.from,
  to: quantity.to,
  term: { type: 'neutral' },
});

const FAMILIES: ReadonlyArray<readonly [RegExp, FigureKey]> = [
  [/^applications\.byChannel\./, 'applications.received.total'],
  [/^applications\.received\.(?!total)/, 'applications.received.total'],
  [/^disclosure\.byChannel\./, 'disclosure.total'],
  [/^enquiries\.(?!total|pageViews)/, 'enquiries.total'],
  [/^resources\.staff\.(?!total)/, 'resources.staff.total'],
  [/^fees\.(?:search|paperCopying|mail|delivery|cdCopying|floppyCopying|other)$/, 'fees.total'],
];

/** 收到网上申请3件、信函申请1件，共4件: a sum in words of just the parts before it is their total. */
const sumOfParts = (work: Work, index: number): Reading | null => {
  const quantity = work.tokens[index] as Quantity;
  if (!/(?:共|共计|合计|总计)$/u.test(work.text.slice(Math.max(0, quantity.from - 2), quantity.from))) return null;
  for (const [family, total] of FAMILIES) {
    const parts = work.order.filter((bound) => bound.scope === 'all' && family.test(bound.key));
    const sum = parts.reduce((amount, bound) => amount + bound.quantity.value, 0);
    if (parts.length >= 2 && Math.abs(sum - quantity.value) < 1e-9)
      return { key: total, token: placeOf(quantity), loose: false };
  }
  return null;
};

/** 培训班2期，其中镇村干部培训班1期: behind 其中 the same figure again is a part of it. */
const isPartOfSame = (work: Work, index: number, binding: Binding): boolean => {
  const whole = work.order[work.order.length - 1];
  if (
    whole === undefined ||
    whole.key !== binding.key ||
    whole.scope !== binding.scope ||
    (whole.loose && !binding.loose)
  )
    return false;
  return leftOf(work.tokens, index, work.used).among && binding.quantity.value <= whole.quantity.value;
};

/** 行政复议案件48件，其中涉及政府信息公开的5件: the first number was the whole caseload, the second is the figure. */
const partOfCaseload = (work: Work, index: number, previous: Token | null): Binding | null => {
  const whole = previous === null ? undefined : work.bindings.get(previous)?.[0];
  if (whole === undefined || !/^(?:reconsideration|litigation\.\w+|complaints|grievances)\.total$/.test(whole.key))
    return null;
  const left = leftOf(work.tokens, index, work.used);
  const quantity = work.tokens[index] as Quantity;
  const names = left.terms.find((near) => near.token.term.type === 'grammar' && near.token.term.word === 'ogi');
  if (names === undefined || !accepts('cases', quantity) || quantity.value > whole.quantity.value) return null;
  return { ...whole, quantity, from: names.token.from, to: quantity.to };
};

/** How many sentences back a comparison may look. */
const RECENT = 6;

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
  const told = [
    ...earlier.slice(-RECENT).flatMap((sentence) => [...sentence.bindings.values()].flat()),
    ...[...work.bindings.values()].flat(),
  ];
  return told.reverse().find(fits) ?? null;
};

/** The same figure for another year or another circle. */
const borrow = (last: Binding, quantity: Quantity, scope: Binding['scope']): Binding[] => {
  const same = quantity.unit === last.quantity.unit || quantity.kind === 'none' || last.quantity.kind === 'none';
  if (!same) return [];
  return [{ key: last.key, scope, quantity, from: quantity.from, to: quantity.to, loose: false }];
};
