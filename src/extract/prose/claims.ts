import type { Percentage, Quantity } from '../../language/quantities.js';
import type { FigureKey, Scope } from '../../schema/keys.js';
import type { Binding } from './bind.js';
import { nounKey, optionsOf } from './meaning.js';
import type { Sentence } from './sentence.js';
import type { TermToken, Token } from './tokens.js';

/** A stated percentage, tied to the figure it is of; spans are those of the matching copy. */
export interface Claim {
  readonly kind: 'share' | 'growth' | 'points';
  readonly of: FigureKey | null;
  readonly label?: string;
  readonly base?: FigureKey | 'previousYear';
  readonly scope: Scope;
  readonly percent: number;
  readonly percentage: Percentage;
  readonly from: number;
  readonly to: number;
}

type Direction = 'increase' | 'decrease' | null;

const grammarOf = (token: Token): string | null =>
  token.type === 'term' && token.term.type === 'grammar' ? token.term.word : null;

/** Tokens between the last number or stop and the percentage, nearest first. */
const leadOf = (tokens: readonly Token[], index: number): TermToken[] => {
  const lead: TermToken[] = [];
  let closed = 0;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'mark' && token.mark === ')') closed++;
    else if (closed > 0) {
      if (token.type === 'mark' && token.mark === '(') closed--;
      continue;
    }
    if (token.type === 'quantity' || token.type === 'percentage') break;
    if (token.type === 'mark' && (token.mark === '.' || token.mark === ';')) break;
    if (token.type === 'term') lead.push(token);
  }
  return lead;
};

/** 增长15.2%, 下降了3.7%, 15.2%的增幅. */
const directionOf = (tokens: readonly Token[], index: number, lead: readonly TermToken[], text: string): Direction => {
  const percentage = tokens[index]!;
  const near = lead.find(
    (token) => percentage.from - token.to <= 4 && ['increase', 'decrease'].includes(grammarOf(token) ?? ''),
  );
  if (near !== undefined) return grammarOf(near) as Direction;
  const next = tokens[index + 1];
  if (next !== undefined && next.from - percentage.to <= 2) {
    const word = grammarOf(next);
    if (word === 'increase' || word === 'decrease') return word;
  }
  return /^的(?:增长|增幅)/u.test(text.slice(percentage.to, percentage.to + 4)) ? 'increase' : null;
};

/** The binding nearest before `index` that states this year's figure. */
const subjectOf = (sentence: Sentence, index: number): { binding: Binding; at: number } | null => {
  let closed = 0;
  for (let at = index - 1; at >= 0; at--) {
    const token = sentence.tokens[at]!;
    if (token.type === 'mark' && token.mark === ')') closed++;
    else if (token.type === 'mark' && token.mark === '(') closed = Math.max(0, closed - 1);
    if (closed > 0) continue;
    const bound = sentence.bindings.get(token);
    const current = bound?.find((one) => one.scope !== 'previousYear' && one.scope !== 'cumulative');
    if (current !== undefined) return { binding: current, at };
  }
  return null;
};

/** 主动公开信息数量增长27.5%: the noun before the growth names what grew, where no number of this year stands between. */
const namedGrowth = (lead: readonly TermToken[], sentence: Sentence): FigureKey | null => {
  for (const token of lead) {
    const word = grammarOf(token);
    if (word === 'compare' || word === 'previousYear') return null;
    if (token.term.type === 'figure')
      return optionsOf(token.term, sentence.grounds[sentence.tokens.indexOf(token)]!)[0]?.key ?? null;
  }
  return null;
};

/** 与2009年的8431条相比，增长17.1%: the figure of the year before names what grew. */
const lenderOf = (sentence: Sentence, index: number): FigureKey | null =>
  sentence.tokens
    .slice(0, index)
    .flatMap((token) => sentence.bindings.get(token) ?? [])
    .find((bound) => bound.scope === 'previousYear')?.key ?? null;

/** The percentage as signed growth: 是上年的2倍 is +100, 增长1.5倍 +150, 下降12.3% -12.3. */
const growthOf = (percentage: Percentage, direction: Direction): number => {
  const sign = direction === 'decrease' ? -1 : 1;
  if (percentage.kind !== 'times') return sign * percentage.value;
  return direction === null
    ? Math.round((percentage.value - 1) * 1e6) / 1e4
    : (sign * Math.round(percentage.value * 1e6)) / 1e4;
};

/** What the share is of, by the noun behind 占 (占办结总数的) or by the family of the figure. */
const baseOf = (
  key: FigureKey,
  lead: readonly TermToken[],
  sentence: Sentence,
  known: ReadonlySet<FigureKey>,
): FigureKey | undefined => {
  const share = lead.findIndex((token) => grammarOf(token) === 'share');
  const named = (share < 0 ? [] : lead.slice(0, share)).find((token) => token.term.type !== 'grammar');
  if (named !== undefined) {
    const ground = sentence.grounds[sentence.tokens.indexOf(named)]!;
    const base =
      optionsOf(named.term, ground)[0]?.key ??
      (named.term.type === 'domain' ? nounKey(named.term.domain)?.key : undefined);
    if (base !== undefined && base !== key) return base;
  }
  if (key.startsWith('applications.byChannel.') || key.startsWith('applications.received.'))
    return 'applications.received.total';
  if (key.startsWith('applications.outcomes.refused.') && key !== 'applications.outcomes.refused.subtotal.total') {
    return undefined;
  }
  if (key.startsWith('applications.')) {
    const candidates: FigureKey[] = [
      'applications.outcomes.total.total',
      'applications.closed.total',
      'applications.received.total',
    ];
    return candidates.find((candidate) => candidate !== key && known.has(candidate));
  }
  if (key.startsWith('disclosure.') && key !== 'disclosure.total') return 'disclosure.total';
  if (key.startsWith('enquiries.')) return 'enquiries.total';
  const route = /^(reconsideration|litigation\.\w+)\./.exec(key)?.[1];
  return route === undefined ? undefined : (`${route}.total` as FigureKey);
};

/** Words straight before the share that name a category: the last run without marks. */
const labelBefore = (text: string, to: number): string => {
  let from = to;
  while (from > 0 && to - from < 24 && !',;。:、()'.includes(text[from - 1]!)) from--;
  return text.slice(from, to).replace(/^(?:其中|另外|此外)/u, '');
};

/** 全文电子化率, 答复率: a rate names its figure before the percentage. */
const rateOf = (lead: readonly TermToken[], sentence: Sentence, index: number): FigureKey | null => {
  const percentage = sentence.tokens[index]!;
  const near = lead[0];
  if (near === undefined) return null;
  const between = sentence.text.slice(near.to, percentage.from);
  if (!/^(?:率(?:为|达|达到|是|均为|均达|约|约为)?|达|达到)$/u.test(between)) return null;
  return optionsOf(near.term, sentence.grounds[sentence.tokens.indexOf(near)]!)[0]?.key ?? null;
};

/** The percentages of a sentence. `known` are the figures of the report so far, which settle an unnamed base. */
export const readClaims = (
  sentence: Sentence,
  previous: Sentence | undefined,
  known: ReadonlySet<FigureKey>,
): Claim[] => {
  const claims: Claim[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    if (token.type !== 'percentage') continue;
    const claim =
      readShared(sentence, index, token, known) ??
      readOrphan(sentence, previous, index, token) ??
      readClaim(sentence, index, token, known);
    if (claim !== null) claims.push(claim);
  }
  return claims;
};

/** 网站890条、微信640条，分别占58.2%、41.8%: the shares belong to the figures before, in order. */
const readShared = (
  sentence: Sentence,
  index: number,
  token: Percentage,
  known: ReadonlySet<FigureKey>,
): Claim | null => {
  const { tokens } = sentence;
  let first = index;
  while (first > 0 && (tokens[first - 1]!.type === 'percentage' || isListMark(tokens[first - 1]!))) first--;
  const opened = leadOf(tokens, first).some((term) => grammarOf(term) === 'respectively');
  if (!opened) return null;
  let last = index;
  while (last < tokens.length - 1 && (tokens[last + 1]!.type === 'percentage' || isListMark(tokens[last + 1]!))) last++;
  const shares = tokens.slice(first, last + 1).filter((other) => other.type === 'percentage');
  const figures = tokens.slice(0, first).flatMap((other) => sentence.bindings.get(other)?.slice(0, 1) ?? []);
  const owner = figures[figures.length - shares.length + shares.indexOf(token)];
  if (shares.length < 2 || owner === undefined) return null;
  const base = baseOf(owner.key, [], sentence, known);
  return {
    percentage: token,
    from: token.from,
    to: token.to,
    kind: 'share',
    of: owner.key,
    ...(base === undefined ? {} : { base }),
    scope: owner.scope,
    percent: token.value,
  };
};

const isListMark = (token: Token): boolean => token.type === 'mark' && (token.mark === '、' || token.mark === ',');

/**
 * A share that opens a sentence has lost its figure (…46件。占总数的88%): of the numbers of the sentence before, the one
 * pair that gives just this share at its printed precision is meant.
 */
const readOrphan = (
  sentence: Sentence,
  previous: Sentence | undefined,
  index: number,
  token: Percentage,
): Claim | null => {
  const opens = sentence.tokens
    .slice(0, index)
    .every((other) => other.type === 'term' && other.term.type === 'grammar');
  if (!opens || previous === undefined || token.kind !== 'percent') return null;
  const figures = [...previous.bindings.values()].map((bound) => bound[0]!).filter((one) => one.scope === 'all');
  const digits = token.printed.replace(/^[^.]*\.?|%$/gu, '').length;
  const pairs = figures.flatMap((part) =>
    figures
      .filter((whole) => whole !== part && whole.quantity.value > 0 && part.quantity.value < whole.quantity.value)
      .filter(
        (whole) => Math.abs((100 * part.quantity.value) / whole.quantity.value - token.value) <= 0.5 * 10 ** -digits,
      )
      .map((whole) => ({ part, whole })),
  );
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return null;
  return {
    percentage: token,
    from: sentence.tokens[0]!.from,
    to: token.to,
    kind: 'share',
    of: pair.part.key,
    base: pair.whole.key,
    scope: 'all',
    percent: token.value,
  };
};

const readClaim = (
  sentence: Sentence,
  index: number,
  token: Percentage,
  known: ReadonlySet<FigureKey>,
): Claim | null => {
  const { tokens, text } = sentence;
  const lead = leadOf(tokens, index);
  const direction = directionOf(tokens, index, lead, text);
  const compared = lead.some((term) => grammarOf(term) === 'compare' || grammarOf(term) === 'previousYear');
  const subject = subjectOf(sentence, index);
  const lent = namedGrowth(lead, sentence) ?? subject?.binding.key ?? lenderOf(sentence, index);
  const common = {
    percentage: token,
    from: lead[0] !== undefined && token.from - lead[0].to <= 6 ? lead[0].from : token.from,
    to: token.to,
  };
  if (token.kind === 'points') {
    return {
      ...common,
      kind: 'points',
      of: subject?.binding.key ?? null,
      scope: subject?.binding.scope ?? 'all',
      percent: direction === 'decrease' ? -token.value : token.value,
    };
  }
  if (direction !== null || (token.kind === 'times' && compared)) {
    return {
      ...common,
      kind: 'growth',
      of: lent,
      ...(lent === null ? { label: labelBefore(text, common.from) } : {}),
      base: 'previousYear',
      scope: subject?.binding.scope ?? 'all',
      percent: growthOf(token, direction),
    };
  }
  if (token.kind === 'times') return null;
  const rate = rateOf(lead, sentence, index);
  if (rate !== null) {
    const base = baseOf(rate, [], sentence, known);
    return {
      ...common,
      kind: 'share',
      of: rate,
      ...(base === undefined ? {} : { base }),
      scope: 'all',
      percent: token.value,
    };
  }
  const owner = ownerBehind(sentence, index);
  if (owner !== null && lead.some((term) => grammarOf(term) === 'share')) {
    const base = baseOf(owner.key, [], sentence, known);
    return {
      ...common,
      kind: 'share',
      of: owner.key,
      ...(base === undefined ? {} : { base }),
      scope: owner.scope,
      percent: token.value,
    };
  }
  const shares = lead.some((term) => grammarOf(term) === 'share');
  const adjacent = subject !== null && ownsShare(tokens, subject.at, index);
  if (!shares && !adjacent && !/^(?:是|属|为|的)/u.test(text.slice(token.to, token.to + 1))) return null;
  if (adjacent && (shares || isBracketed(tokens, index))) {
    const key = subject.binding.key;
    const base = baseOf(key, lead, sentence, known);
    return {
      ...common,
      kind: 'share',
      of: key,
      ...(base === undefined ? {} : { base }),
      scope: subject.binding.scope,
      percent: token.value,
    };
  }
  return { ...common, kind: 'share', of: null, label: labelOf(sentence, index), scope: 'all', percent: token.value };
};

/** 予以公开的占48.9%，共22件: the figure stands behind its share. */
const ownerBehind = ({ tokens, text, bindings }: Sentence, index: number): Binding | null => {
  const [mark, next] = [tokens[index + 1], tokens[index + 2]];
  if (mark?.type !== 'mark' || mark.mark !== ',' || next?.type !== 'quantity') return null;
  if (!/^(?:共|共计|计|为|有|即)?$/u.test(text.slice(mark.to, next.from))) return null;
  const bound = bindings.get(next)?.[0];
  return bound !== undefined && bound.from < tokens[index]!.from ? bound : null;
};

/** No other number stands between the figure and its share, except one in brackets (58件（含乡镇29件），占…). */
const ownsShare = (tokens: readonly Token[], from: number, to: number): boolean => {
  let depth = 0;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]!;
    if (token.type === 'mark' && token.mark === '(') depth++;
    else if (token.type === 'mark' && token.mark === ')') depth--;
    else if (depth === 0 && (token.type === 'quantity' || token.type === 'percentage')) return false;
  }
  return depth <= 1;
};

const isBracketed = (tokens: readonly Token[], index: number): boolean => {
  const previous = tokens[index - 1];
  return previous?.type === 'mark' && previous.mark === '(';
};

/** The category of a share without a key: the words before its number, or those behind 85%是…. */
const labelOf = (sentence: Sentence, index: number): string => {
  const { tokens, text } = sentence;
  const token = tokens[index]!;
  for (let at = index - 1; at >= 0; at--) {
    const previous = tokens[at]!;
    if (previous.type === 'quantity') return labelBefore(text, (previous as Quantity).from);
    if (previous.type === 'percentage' || (previous.type === 'mark' && previous.mark === '.')) break;
  }
  const end = text.slice(token.to, token.to + 24).search(/[,;。]/u);
  return text.slice(token.to, end < 0 ? token.to + 24 : token.to + end);
};
