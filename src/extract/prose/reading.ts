import type { Quantity } from '../../language/quantities.js';
import type { FigureKey, Scope } from '../../schema/keys.js';
import type { Channel, FigureOption } from './lexicon/term.js';
import { accepts, fitsFigure, type Ground, nounKey } from './meaning.js';
import type { TermToken, Token } from './tokens.js';
import type { Near } from './window.js';

/** A quantity where it stands in its sentence: what every rule about a number looks at. */
export interface Place {
  readonly tokens: readonly Token[];
  /** Where the quantity stands among the tokens. */
  readonly index: number;
  readonly quantity: Quantity;
  /** The matching copy of the whole passage. */
  readonly text: string;
  /** The year of the report, where it is known. */
  readonly year: number | undefined;
  /** Words that a number before this one has taken. */
  readonly used: ReadonlySet<Token>;
}

/** A quantity that a sentence ties to a figure. */
export interface Binding {
  readonly key: FigureKey;
  readonly scope: Scope;
  readonly quantity: Quantity;
  /** Start of the words that name the figure; the quote runs from here to the end of the quantity. */
  readonly from: number;
  readonly to: number;
  /** Only a hint: dropped where a full statement of the same figure stands elsewhere. */
  readonly loose: boolean;
  /** The words name another figure first; see `Reading.also`. */
  readonly aside?: true;
  /** Whether the words bound the count to the year, or let it run on from the beginning. */
  readonly span?: 'annual' | 'running';
}

/** What a noun beside a quantity makes of it. */
export interface Reading {
  readonly key: FigureKey;
  readonly token: TermToken;
  readonly loose: boolean;
  /** What the same words hint at besides: 通过网站主动公开政府信息88篇 is the web site, and perhaps all. */
  readonly also?: FigureKey;
}

/** Where these are spoken of, a verb of publishing leads back to what was published. */
const PUBLISHES = new Set(['disclosure', 'documents', 'engagement', 'resources', 'training']);

/** 发布, 公开 beside a channel speak of disclosure, whatever was said before. */
export const groundFor = (ground: Ground, terms: readonly Near[], level: number, quantity: Quantity): Ground => {
  const pages =
    (ground.domain === 'applications' || ground.domain === 'enquiries') &&
    (quantity.unit === '条' || quantity.unit === '篇');
  if (ground.domain !== null && !PUBLISHES.has(ground.domain) && !pages) return ground;
  const publishes = terms.some(
    (near) =>
      near.level <= level &&
      ((near.token.term.type === 'verb' && near.token.term.verb === 'publish') ||
        (near.token.term.type === 'figure' && near.token.term.domain === 'disclosure')),
  );
  return publishes ? { ...ground, domain: 'disclosure' } : ground;
};

/** The first option whose classifiers take the quantity. */
export const fits = (options: readonly FigureOption[], quantity: Quantity): FigureOption | undefined =>
  options.find((option) => fitsFigure(option, quantity));

/** True where a word at most this many commas away passes the test. */
export const has = (terms: readonly Near[], level: number, test: (near: Near) => boolean): boolean =>
  terms.some((near) => near.level <= level && test(near));

/** True of a verb of this meaning. */
export const isVerb = (near: Near, verb: string): boolean =>
  near.token.term.type === 'verb' && near.token.term.verb === verb;

/** What stands on a web site may be anything; what a channel of its own sends out is its own count. */
export const isSite = (channel: Channel): boolean => channel === 'website' || channel === 'online';

/** A noun that counts a whole domain: 收到…申请, 行政复议. 办理…申请 alone only hints at what was received. */
export const readNoun = (
  token: TermToken,
  terms: readonly Near[],
  quantity: Quantity,
  text: string,
): Reading | null => {
  if (token.term.type !== 'domain') return null;
  const option = nounKey(token.term.domain);
  if (option === null || !accepts(option.units, quantity)) return null;
  const receives = has(terms, Number.POSITIVE_INFINITY, (near) => isVerb(near, 'receive'));
  const handles = has(terms, Number.POSITIVE_INFINITY, (near) => isVerb(near, 'handle'));
  const done = token.term.domain === 'applications' ? doneIn(terms, text) : null;
  return {
    key: option.key,
    token,
    loose: token.term.domain === 'applications' && handles && !receives,
    ...(done === null ? {} : { also: done }),
  };
};

/** 受理并办结12件, 受理答复6件: received, and dealt with. */
const doneIn = (terms: readonly Near[], text: string): FigureKey | null => {
  const verb = terms.find((near) => isVerb(near, 'receive'))?.token;
  const words = verb === undefined ? '' : text.slice(verb.from, verb.to);
  if (words.endsWith('办结')) return 'applications.closed.total';
  return /[答回]复$/u.test(words) ? 'applications.outcomes.total.total' : null;
};
