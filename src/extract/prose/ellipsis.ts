import type { Quantity } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import { readQuantity } from './bind.js';
import type { Domain, FigureOption } from './lexicon/term.js';
import { accepts, type Ground } from './meaning.js';
import type { Reading } from './reading.js';
import type { TermToken } from './tokens.js';
import { leftOf } from './window.js';
import { type Turn, turnOf } from './work.js';

/**
 * Numbers that no word around them names, and that what was told before them names nevertheless.
 */

/** The reading of a number without a name of its own, or null. */
export const readElliptic = (turn: Turn, ground: Ground): Reading | null =>
  participants(turn) ?? sumOfParts(turn) ?? sumOfCircles(turn) ?? reached(turn, ground) ?? elliptic(turn, ground);

/** 培训2期、310人次: the people behind the sessions. */
const participants = ({ tokens, index, quantity, bindings }: Turn): Reading | null => {
  const [mark, sessions] = [tokens[index - 1], tokens[index - 2]];
  if (mark?.type !== 'mark' || mark.to !== quantity.from || !accepts('people', quantity) || quantity.kind === 'none')
    return null;
  const bound = sessions === undefined ? undefined : bindings.get(sessions)?.[0];
  if (bound?.key !== 'training.sessions') return null;
  return { key: 'training.participants', token: placeOf(quantity), loose: false };
};

/** Figures whose parts may be summed up in words, by the keys of the parts. */
const FAMILIES: ReadonlyArray<readonly [RegExp, FigureKey]> = [
  [/^applications\.byChannel\./, 'applications.received.total'],
  [/^applications\.received\.(?!total)/, 'applications.received.total'],
  [/^disclosure\.byChannel\./, 'disclosure.total'],
  [/^enquiries\.(?!total|pageViews)/, 'enquiries.total'],
  [/^resources\.staff\.(?!total)/, 'resources.staff.total'],
  [/^fees\.(?:search|paperCopying|mail|delivery|cdCopying|floppyCopying|other)$/, 'fees.total'],
];

/** 收到网上申请3件、信函申请1件，共4件: a sum in words of just the parts before it is their total. */
const sumOfParts = ({ quantity, text, order }: Turn): Reading | null => {
  if (!/(?:共|共计|合计|总计)$/u.test(text.slice(Math.max(0, quantity.from - 2), quantity.from))) return null;
  for (const [family, total] of FAMILIES) {
    const parts = order.filter((bound) => bound.scope === 'all' && family.test(bound.key));
    const sum = parts.reduce((amount, bound) => amount + bound.quantity.value, 0);
    if (parts.length >= 2 && Math.abs(sum - quantity.value) < 1e-9)
      return { key: total, token: placeOf(quantity), loose: false };
  }
  return null;
};

/** 市本级收到156件，各部门811件，各区县1325件，全市合计2292件: the sum of what each circle counted is the figure of the whole. */
const sumOfCircles = ({ quantity, text, order }: Turn): Reading | null => {
  if (!/(?:共|共计|合计|总计)$/u.test(text.slice(Math.max(0, quantity.from - 2), quantity.from))) return null;
  const key = order[0]?.key;
  const same = order.filter(
    (bound) => bound.key === key && bound.scope !== 'previousYear' && bound.scope !== 'cumulative',
  );
  const sum = same.reduce((amount, bound) => amount + bound.quantity.value, 0);
  return key !== undefined && same.length >= 2 && sum === quantity.value
    ? { key, token: placeOf(quantity), loose: false }
    : null;
};

/** 比上年增加96条，达到701条: the level has the name of what grew. */
const reached = (turn: Turn, ground: Ground): Reading | null => {
  const { tokens, index, quantity, text } = turn;
  if (!/(?:达到|达|总数为|总量为)$/u.test(text.slice(Math.max(0, quantity.from - 3), quantity.from))) return null;
  for (let at = index - 1; at >= 0 && index - at <= 3; at--) {
    if (tokens[at]!.type !== 'quantity' || turn.bindings.has(tokens[at]!)) continue;
    return readQuantity(turnOf(turn, at), ground)?.reading ?? null;
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
const elliptic = (turn: Turn, ground: Ground): Reading | null => {
  const { tokens, index, quantity, text } = turn;
  const option = ground.domain === null ? undefined : SECTION_COUNTS.get(ground.domain);
  const lead = text.slice(Math.max(0, quantity.from - 3), quantity.from);
  if (option === undefined || !accepts(option.units, quantity) || quantity.kind === 'none' || quantity.unit === '个')
    return null;
  const opens =
    quantity.from === 0 && turn.earlier.length === 0 && /^[,。;]?$/u.test(text.slice(quantity.to, quantity.to + 1)); // 2件，均维持
  if (
    turn.bindings.size > 0 ||
    (tokens.length > 1 && !opens && !/(?:共|共有|共计|合计|共公布|公布|全年|年度)$/u.test(lead))
  )
    return null;
  const left = leftOf(tokens, index, turn.used);
  const named = left.terms.some(({ token }) => token.term.type !== 'grammar' && token.term.type !== 'verb');
  return named || left.bracket >= 0 ? null : { key: option.key, token: placeOf(quantity), loose: true };
};

/** A reading that no word names is quoted by its number alone. */
const placeOf = (quantity: Quantity): TermToken => ({
  type: 'term',
  from: quantity.from,
  to: quantity.to,
  term: { type: 'neutral' },
});
