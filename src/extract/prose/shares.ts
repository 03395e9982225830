import type { Percentage } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import type { Claim } from './claims.js';
import { behindLast } from './clause.js';
import { grammarOf, labelBefore, leadOf, quoteFrom, type Stated } from './lead.js';
import { nounKey, optionsOf } from './meaning.js';
import type { Binding } from './reading.js';
import { RATE_IN_TIME } from './timeliness.js';
import type { TermToken, Token } from './tokens.js';
import type { Sentence } from './work.js';

const shareOf = (
  { percentage }: Stated,
  { key, scope }: Pick<Binding, 'key' | 'scope'>,
  base: FigureKey | undefined,
  from: number,
): Claim => ({
  percentage,
  from,
  to: percentage.to,
  kind: 'share',
  of: key,
  ...(base === undefined ? {} : { base }),
  scope,
  percent: percentage.value,
});

/** A percentage as the share of a figure or of a category; null where nothing says that it is one. */
export const readShare = (stated: Stated, subject: { binding: Binding; at: number } | null): Claim | null => {
  const { sentence, index, percentage, lead } = stated;
  const { tokens, text } = sentence;
  const from = quoteFrom(stated);
  const rate = rateOf(stated);
  if (rate !== null) return shareOf(stated, { key: rate, scope: 'all' }, baseOf(rate, [], stated), from);
  const shares = lead.some((term) => grammarOf(term) === 'share');
  const owner = ownerBehind(stated);
  if (owner !== null && shares) return shareOf(stated, owner, baseOf(owner.key, [], stated), from);
  const adjacent = subject !== null && ownsShare(tokens, subject.at, index);
  if (
    !shares &&
    !adjacent &&
    nameBefore(stated) === null &&
    !/^(?:是|属|为|的)/u.test(text.slice(percentage.to, percentage.to + 1))
  )
    return null;
  const named = nameBefore(stated);
  if (named === null && adjacent && (shares || isBracketed(tokens, index))) {
    const base = baseOf(subject.binding.key, lead, stated);
    // Of all that was disclosed all is no share: 重点领域公开政府信息60条,占总数的20% is one of a part without a key.
    const all = subject.binding.key === 'disclosure.total' && subject.binding.scope === 'all' && base === undefined;
    if (!all) return shareOf(stated, subject.binding, base, from);
  }
  return shareOfNone(stated, named ?? labelOf(stated), from);
};

/** The share of a category, which has no key. */
const shareOfNone = ({ percentage }: Stated, label: string, from: number): Claim => ({
  percentage,
  from,
  to: percentage.to,
  kind: 'share',
  of: null,
  label,
  scope: 'all',
  percent: percentage.value,
});

/** 机构职能类信息占总体的比例为4.2%, 其次是民生事项类20%: a category named in the clause of its share, without a number. */
const nameBefore = ({ sentence: { text, tokens }, index, percentage }: Stated): string | null => {
  const clause = behindLast(text.slice(Math.max(0, percentage.from - 48), percentage.from), ',;。:、()');
  const shared =
    /^(?:其中|其次是?|再次是?|最后是?|首先是?|还有|而)?(?<name>\p{Script=Han}{2,20}?(?:类信息|类|信息))(?:约|各|所|仅|就|也|均)?占/u.exec(
      clause,
    );
  if (shared !== null) return shared.groups!.name!;
  let at = index - 1;
  while (at >= 0 && tokens[at]!.type !== 'percentage' && tokens[at]!.type !== 'quantity') at--;
  if (tokens[at]?.type !== 'percentage') return null;
  return (
    /^(?:其次|再次|最后|其余)(?:是|为)?(?<name>\p{Script=Han}{2,20}?)(?:占|为|是)?$/u.exec(clause)?.groups?.name ?? null
  );
};

/** 网站890条、微信640条，分别占58.2%、41.8%: the shares belong to the figures before, in order. */
export const readShared = (stated: Stated): Claim | null => {
  const { sentence, index, percentage } = stated;
  const { tokens } = sentence;
  let first = index;
  while (first > 0 && (tokens[first - 1]!.type === 'percentage' || isListMark(tokens[first - 1]!))) first--;
  const opened = leadOf(tokens, first).some((term) => grammarOf(term) === 'respectively');
  if (!opened) return null;
  let last = index;
  while (last < tokens.length - 1 && (tokens[last + 1]!.type === 'percentage' || isListMark(tokens[last + 1]!))) last++;
  const shares = tokens.slice(first, last + 1).filter((other) => other.type === 'percentage');
  if (shares.length < 2) return null;
  const place = shares.indexOf(percentage);
  const shared = leadOf(tokens, first).some((term) => grammarOf(term) === 'share');
  const names = shared ? namesOf(sentence, first) : [];
  if (names.length === shares.length) return shareOfNone(stated, names[place]!, percentage.from);
  const figures = tokens.slice(0, first).filter((other) => other.type === 'quantity');
  const figure = figures[figures.length - shares.length + place];
  if (figure === undefined) return null;
  const owner = sentence.bindings.get(figure)?.[0];
  if (owner === undefined && !shared) return null;
  if (owner === undefined) return shareOfNone(stated, labelBefore(sentence.text, figure.from), percentage.from);
  return shareOf(stated, owner, baseOf(owner.key, [], stated), percentage.from);
};

/** 政务动态和村务公开所占比例最大,分别占总数的28%和20%: categories that stand there without numbers. */
const namesOf = ({ text, tokens }: Sentence, first: number): string[] => {
  const end = tokens.slice(0, first).findLast((token) => grammarOf(token) === 'respectively')!.from;
  const number = tokens.slice(0, first).findLast(({ type }) => type === 'quantity' || type === 'percentage');
  const words = text.slice(Math.max(end - 60, number?.to ?? 0), end).replace(/[,。;:]$/u, '');
  const clause = behindLast(words, ',;。:')
    .replace(/^(?:其中|以)/u, '')
    .replace(/(?:的?(?:所占|占)?(?:比例|比重|数量))?(?:最|较|居)?(?:大|多|高|前)?$/u, '');
  const names = clause.split(/[和与及、]/u);
  return names.every((name) => /^\p{Script=Han}{2,16}$/u.test(name)) ? names : [];
};

const isListMark = (token: Token): boolean => token.type === 'mark' && (token.mark === '、' || token.mark === ',');

/**
 * A share that opens a sentence has lost its figure (…46件。占总数的88%): of the numbers of the sentence before, the one
 * pair that gives just this share at its printed precision is meant.
 */
export const readOrphan = (stated: Stated, previous: Sentence | undefined): Claim | null => {
  const { sentence, index, percentage } = stated;
  const opens = sentence.tokens
    .slice(0, index)
    .every((other) => other.type === 'term' && other.term.type === 'grammar');
  if (!opens || previous === undefined || percentage.kind !== 'percent') return null;
  const figures = [...previous.bindings.values()].map((bound) => bound[0]!).filter((one) => one.scope === 'all');
  const pairs = figures.flatMap((part) =>
    figures
      .filter((whole) => whole !== part && whole.quantity.value > 0 && part.quantity.value < whole.quantity.value)
      .filter((whole) => prints(percentage, part.quantity.value, whole.quantity.value))
      .map((whole) => ({ part, whole })),
  );
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return null;
  return shareOf(stated, pair.part, pair.whole.key, sentence.tokens[0]!.from);
};

/** True where the printed percentage is just the share of these two numbers, rounded at its precision. */
const prints = (percentage: Percentage, part: number, whole: number): boolean => {
  const digits = percentage.printed.replace(/^[^.]*\.?|%$/gu, '').length;
  return whole > 0 && Math.abs((100 * part) / whole - percentage.value) <= 0.5 * 10 ** -digits + 1e-9;
};

/** What the share is of, by the noun behind 占 (占办结总数的) or by the family of the figure. */
const baseOf = (key: FigureKey, lead: readonly TermToken[], stated: Stated): FigureKey | undefined => {
  const { sentence } = stated;
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
    return wholeOfReplies(key, stated);
  }
  if (key.startsWith('disclosure.') && key !== 'disclosure.total') return 'disclosure.total';
  if (key.startsWith('enquiries.')) return 'enquiries.total';
  const route = /^(reconsideration|litigation\.\w+)\./.exec(key)?.[1];
  return route === undefined ? undefined : (`${route}.total` as FigureKey);
};

const WHOLES: readonly FigureKey[] = [
  'applications.outcomes.total.total',
  'applications.closed.total',
  'applications.received.total',
];

/** 予以公开34件，占15.4%: of the wholes told so far the one that gives just this share, and none where none does. */
const wholeOfReplies = (key: FigureKey, { sentence, known, percentage }: Stated): FigureKey | undefined => {
  const part =
    [...sentence.bindings.values()].flat().find((bound) => bound.key === key)?.quantity.value ?? known.get(key);
  const told = WHOLES.filter((whole) => whole !== key && known.has(whole));
  return part === undefined ? told[0] : told.find((whole) => prints(percentage, part, known.get(whole)!));
};

/** Rates of the work on applications. 按时 … comes first: 办结率 is its tail. */
const RATES: ReadonlyArray<readonly [FigureKey, RegExp]> = [
  ['applications.closed.onTime', RATE_IN_TIME],
  ['applications.outcomes.total.total', /(?:答复|回复)率$/u],
  ['applications.closed.total', /(?:办结|办理)率$/u],
];

/** 答复率100% where applications are told of; 热线办结率 is a rate of other business. */
const rateOfWork = ({ sentence: { text, grounds }, index, percentage }: Stated): FigureKey | null => {
  if (grounds[index]?.domain !== 'applications') return null;
  const lead = text
    .slice(Math.max(0, percentage.from - 12), percentage.from)
    .replace(/(?:均|都|已)?(?:为|达到|达|是)$/u, '');
  return RATES.find(([, words]) => words.test(lead))?.[0] ?? null;
};

/** 全文电子化率: a rate names its figure before the percentage. */
const rateOf = (stated: Stated): FigureKey | null => {
  const work = rateOfWork(stated);
  if (work !== null) return work;
  const { lead, sentence, percentage } = stated;
  const near = lead[0];
  if (near === undefined) return null;
  const between = sentence.text.slice(near.to, percentage.from);
  if (!/^(?:率(?:为|达|达到|是|均为|均达|约|约为)?|达|达到|)$/u.test(between)) return null;
  return optionsOf(near.term, sentence.grounds[sentence.tokens.indexOf(near)]!)[0]?.key ?? null;
};

/** 予以公开的占48.9%，共22件: the figure stands behind its share. */
const ownerBehind = ({ sentence: { tokens, text, bindings }, index, percentage }: Stated): Binding | null => {
  const [mark, next] = [tokens[index + 1], tokens[index + 2]];
  if (mark?.type !== 'mark' || mark.mark !== ',' || next?.type !== 'quantity') return null;
  if (!/^(?:共|共计|计|为|有|即)?$/u.test(text.slice(mark.to, next.from))) return null;
  const bound = bindings.get(next)?.[0];
  return bound !== undefined && bound.from < percentage.from ? bound : null;
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

/** 46件（88%）: the percentage opens its bracket. */
const isBracketed = (tokens: readonly Token[], index: number): boolean => {
  const previous = tokens[index - 1];
  return previous?.type === 'mark' && previous.mark === '(';
};

/** The category of a share without a key: the words before its number, or those behind 85%是…. */
const labelOf = ({ sentence: { tokens, text }, index, percentage }: Stated): string => {
  for (let at = index - 1; at >= 0; at--) {
    const previous = tokens[at]!;
    if (previous.type === 'quantity') return labelBefore(text, previous.from);
    if (previous.type === 'percentage' || (previous.type === 'mark' && previous.mark === '.')) break;
  }
  const end = text.slice(percentage.to, percentage.to + 24).search(/[,;。]/u);
  return text.slice(percentage.to, end < 0 ? percentage.to + 24 : percentage.to + end);
};
