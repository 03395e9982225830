import type { Quantity } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import { type Ground, moneyGround, optionsOf } from './meaning.js';
import { fits, groundFor, has, isVerb, type Place, type Reading, readNoun } from './reading.js';
import type { TermToken } from './tokens.js';
import { rightOf, type Window } from './window.js';

/** How far to the right a noun may stand behind its number. */
const RIGHT_REACH = 16;

/** The words behind a quantity, without a place or person that the next number counts (5个市场监管所设立查阅点6处). */
export const ownRight = ({ tokens, index, quantity }: Place): readonly TermToken[] => {
  const right = rightOf(tokens, index).filter((token) => token.from - quantity.to <= RIGHT_REACH);
  const last = right[right.length - 1];
  const next = last === undefined ? undefined : tokens[tokens.indexOf(last) + 1];
  const taken = quantity.kind === 'place' || quantity.unit === '个';
  return taken && next?.type === 'quantity' && next.from === last!.to ? right.slice(0, -1) : right;
};

/** The figure named to the right: 5件为当面申请, 31条主动公开政府信息, 1名专职工作人员. */
export const readRight = (place: Place, terms: readonly TermToken[], left: Window, ground: Ground): Reading | null => {
  const { quantity, text } = place;
  let noun: Reading | null = null;
  const here = groundFor(ground, left.terms, 0, quantity);
  for (const token of terms) {
    const { term } = token;
    if (term.type === 'object') {
      if (isVenue(terms, token, quantity, text)) continue;
      return null;
    }
    if (term.type === 'grammar' && term.word === 'all' && noun !== null) return noun; // 19件申请全部按时办结
    if (term.type === 'domain') {
      if (term.domain === 'foreign') return noun;
      if (term.domain !== 'applications' || receivesAround(left, token, text))
        noun ??= readNoun(token, left.terms, quantity, text);
      continue;
    }
    const option = fits(optionsOf(term, here), quantity);
    if (isWayOfAnswer(text, token)) return null;
    if (option === undefined || isGuest(text, quantity, token)) continue;
    const inTime =
      option.key === 'applications.outcomes.total.total' && /工作日内/u.test(text.slice(quantity.to, token.from));
    const reading = { key: inTime ? ON_TIME : option.key, token, loose: term.type === 'figure' && term.loose === true };
    const allAnswered = option.key === ON_TIME && /均|全部/u.test(text.slice(quantity.to, token.from));
    if (allAnswered)
      return {
        ...reading,
        also: /答复|回复/u.test(text.slice(token.from, token.to))
          ? 'applications.outcomes.total.total'
          : 'applications.closed.total',
      };
    // 5件因涉及商业秘密不予公开: refused, and perhaps for this reason alone.
    const refused = isReason(option.key)
      ? terms.find((other) => other.from > token.from && optionsOf(other.term, here).some(({ key }) => key === REFUSED))
      : undefined;
    return refused === undefined ? reading : { key: REFUSED, token: refused, loose: false, also: option.key };
  }
  return noun;
};

/** 其中3件以传真方式送达答复: how it was answered, not how it was asked. */
const isWayOfAnswer = (text: string, { term, to }: TermToken): boolean =>
  term.type === 'channel' && /^(?:方式|形式|渠道|途径)?(?:送达|答复|回复|反馈|告知)/u.test(text.slice(to, to + 6));

/** 选派2名同志参加了县里组织的业务培训: a training that others held. */
const isGuest = (text: string, quantity: Quantity, token: TermToken): boolean =>
  /参加[^,。;]{1,12}(?:组织|举办|召开|开展)的/u.test(text.slice(quantity.to, token.to));

/** 68件在15个工作日内答复 says how fast, not how many in all. */
const ON_TIME: FigureKey = 'applications.closed.onTime';

/** 在19个办事大厅设立查阅点: as many points as halls. */
const isVenue = (terms: readonly TermToken[], object: TermToken, quantity: Quantity, text: string): boolean =>
  quantity.unit === '个' &&
  terms.some(
    (token) =>
      token.from > object.from &&
      token.term.type === 'figure' &&
      /设[立置有]?$/u.test(text.slice(object.to, token.from)),
  );

const REFUSED: FigureKey = 'applications.outcomes.refused.subtotal.total';

const isReason = (key: FigureKey): boolean => key.startsWith('applications.outcomes.refused.') && key !== REFUSED;

/** 29件申请提供了信息 counts no applications received; 37件申请中 and 收到5件申请 do. */
const receivesAround = (left: Window, noun: TermToken, text: string): boolean =>
  has(left.terms, 0, (near) => isVerb(near, 'receive') || isVerb(near, 'handle')) ||
  /^(?:中|当中|里|,|。|;|均|全部|已)/u.test(text.slice(noun.to, noun.to + 2));

/** 31条主动公开政府信息: a noun straight behind its number. */
export const isAdjacentNoun = (token: TermToken | undefined, { quantity, text }: Place): boolean =>
  token !== undefined &&
  (token.term.type === 'figure' || token.term.type === 'domain') &&
  ['', '的', '份', '次'].includes(text.slice(quantity.to, token.from));

/** 费用9.5元予以免除: what became of the money. */
export const isWaiver = (next: TermToken | undefined, { quantity }: Place, ground: Ground): boolean =>
  next?.from === quantity.to && optionsOf(next.term, moneyGround(ground)).some(({ key }) => key === 'fees.waived');

/** 4件为网络申请, 1份以信函方式寄来: the number is the subject, and what follows says what it counts. */
export const isSubject = (next: TermToken | undefined, { quantity, text }: Place): boolean =>
  next?.term.type === 'channel' && /^(?:为|是|系|以|通过|来自)$/u.test(text.slice(quantity.to, next.from));
