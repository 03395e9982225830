import type { Quantity } from '../../language/quantities.js';
import { readLeft } from './left.js';
import type { Ground } from './meaning.js';
import { blocksReach, reaches, subjectChannel } from './reach.js';
import type { Place, Reading } from './reading.js';
import { isAdjacentNoun, isSubject, isWaiver, ownRight, readRight } from './right.js';
import type { TermToken } from './tokens.js';
import { leftOf, type Window } from './window.js';

/** What the words around a quantity make of it, and on which side they stand. */
export interface Found {
  readonly reading: Reading;
  readonly side: 'left' | 'right';
}

const onLeft = (reading: Reading): Found => ({ reading, side: 'left' });
const onRight = (reading: Reading): Found => ({ reading, side: 'right' });

/**
 * What a quantity counts, by the words around it. The nearest noun to the left wins; a noun straight behind the number
 * beats a mere channel; then the right side; then nouns beyond a comma.
 */
export const readQuantity = (place: Place, ground: Ground): Found | null => {
  const { quantity } = place;
  if (quantity.kind === 'foreign') return null;
  const left = leftOrNoun(place);
  const right = ownRight(place);
  const requested = ground.domain === null && right.some((token) => isOfDomain(token, 'applications'));
  if (quantity.kind === 'money' && isWaiver(right[0], place, ground))
    return onRight({ key: 'fees.waived', token: right[0]!, loose: false });
  if (quantity.kind !== 'none' && isSubject(right[0], place)) {
    const told = readRight(place, right, left, ground);
    if (told !== null && !told.loose) return onRight(told);
  }
  const near = readLeft(place, left, 0, requested ? { ...ground, domain: 'applications' } : ground);
  if (near?.loose === true && near.key === 'disclosure.total' && namesOther(right[0], place)) return null;
  if (near !== null) return nearOrAdjacent(place, near, right, left, ground);
  if (left.terms.some(({ level, token }) => level === 0 && isOfDomain(token, 'foreign'))) return null;
  const behind = quantity.kind === 'none' ? null : readRight(place, right, left, ground);
  return behind === null ? readFar(place, left, ground) : onRight(behind);
};

/** 及时公开16件人大代表建议: the noun straight behind the number is of other business. */
const namesOther = (next: TermToken | undefined, { quantity }: Place): boolean =>
  next?.from === quantity.to &&
  (next.term.type === 'object' || (next.term.type === 'domain' && next.term.domain === 'foreign'));

const isOfDomain = ({ term }: TermToken, domain: 'applications' | 'foreign'): boolean =>
  term.type === 'domain' && term.domain === domain;

/** 通过网站发布31条主动公开政府信息: a noun straight behind the number beats a channel or a hint before it. */
const nearOrAdjacent = (
  place: Place,
  near: Reading,
  right: readonly TermToken[],
  left: Window,
  ground: Ground,
): Found => {
  const behind = isAdjacentNoun(right[0], place) ? readRight(place, right.slice(0, 1), left, ground) : null;
  const weak = near.token.term.type === 'channel' || near.loose;
  return behind !== null && weak && near.token.to < place.quantity.from && behind.key !== near.key && !behind.loose
    ? onRight(behind)
    : onLeft(near);
};

/** The nouns beyond one comma, the channel that is the subject of the sentence, the nouns beyond two. */
const readFar = (place: Place, left: Window, ground: Ground): Found | null => {
  for (const level of [1, 2]) {
    if (left.terms.some((term) => term.level < level && blocksReach(term, place))) return null;
    const far = readLeft(place, left, level, ground);
    if (far !== null && mayReach(place.quantity, level) && reaches(place)) return onLeft(far);
    const subject = level === 1 ? subjectChannel(place, left, ground) : null;
    if (subject !== null) return onLeft(subject);
  }
  return null;
};

/** A bare number belongs to its own clause, money to that or the one before. */
const mayReach = ({ kind }: Quantity, level: number): boolean => kind !== 'none' && (kind !== 'money' || level === 1);

/** 公开总量（640条）: a number alone in its bracket belongs to the noun before it. */
const leftOrNoun = ({ tokens, index, used }: Place): Window => {
  const left = leftOf(tokens, index, used);
  const noun = left.bracket < 0 || left.terms.length > 0 ? undefined : tokens[left.bracket - 1];
  const names = noun?.type === 'term' && (noun.term.type === 'figure' || noun.term.type === 'domain');
  return names && noun.to === tokens[left.bracket]!.from ? leftOf(tokens, left.bracket, used) : left;
};
