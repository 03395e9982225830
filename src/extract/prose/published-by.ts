import type { Quantity } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import { isInformationBehind } from './information.js';
import { COLLECTIVE, channelsIn, type Left } from './left-words.js';
import { type Ground, optionsOf } from './meaning.js';
import { isOfAnotherThing } from './passed-over.js';
import { fits, type Reading } from './reading.js';
import type { TermToken } from './tokens.js';
import type { Near } from './window.js';

/** 微博、微信 as one number have a key of their own. */
const SOCIAL: ReadonlySet<FigureKey> = new Set(['disclosure.byChannel.weibo', 'disclosure.byChannel.wechat']);

export const isPair = (channels: ReadonlySet<FigureKey>): boolean =>
  channels.size === 2 && [...channels].every((key) => SOCIAL.has(key));

/** The channel by which all of a number was published: beside the noun, or at the head of its item. */
export const publishedBy = (left: Left, token: TermToken, loose: boolean): Reading | null => {
  const { quantity, text } = left.place;
  const ways = left.terms.filter(({ token: way }) => !isOfAnotherThing(left, way));
  const channel = left.channels.size > 1 ? collectiveOf(left) : channelOf(ways, quantity, left.ground);
  if (channel === null) return loose && left.level === 0 ? channelAhead(left) : null;
  const site = channel.key === 'disclosure.byChannel.website';
  if (site && !loose && sitesIn(left) > 1) return { key: 'disclosure.total', token, loose: false, also: channel.key }; // 在市政府网站、局网站公开2406条
  const hint =
    loose && !text.slice(token.from, token.to).startsWith('公开') && !isInformationBehind(token, quantity, text);
  return !site || hint ? channel : { ...channel, also: 'disclosure.total' };
};

/** How many sites are named side by side. */
const sitesIn = ({ terms }: Left): number =>
  terms.filter(({ token: { term } }) => term.type === 'channel' && term.channel === 'website').length;

/** 通过微博、微信等政务新媒体公开信息3.2万条: the last of several channels stands for all of them. */
const collectiveOf = ({ terms, ground, channels, place: { quantity, text } }: Left): Reading | null => {
  const last = terms.find(({ token }) => token.term.type === 'channel');
  if (last !== undefined && isPair(channels))
    return { key: 'disclosure.byChannel.socialMedia', token: last.token, loose: false }; // 微博、微信共发布信息2087条
  if (last?.token.term.type !== 'channel' || !COLLECTIVE.has(last.token.term.channel)) return null;
  if (text[last.token.from - 1] !== '等') return null;
  const option = fits(optionsOf(last.token.term, ground), quantity);
  return option === undefined ? null : { key: option.key, token: last.token, loose: false };
};

/** 一是厅门户网站，全年公开信息3102条: the channel heads the item. */
const channelAhead = ({ place, window, ground }: Left): Reading | null => {
  const terms = window.terms.filter((near) => near.level === 1);
  return channelsIn(terms, ground).size === 1 ? channelOf(terms, place.quantity, ground) : null;
};

/** 通过门户网站公开信息1352条 counts the web site, however general the noun. */
const channelOf = (terms: readonly Near[], quantity: Quantity, ground: Ground): Reading | null => {
  for (const { token } of terms) {
    const options = optionsOf(token.term, ground);
    const conference = options.find(({ key }) => key === 'disclosure.byChannel.pressConference');
    const named = token.term.type === 'channel' ? options : conference === undefined ? [] : [conference];
    const option = fits(named, quantity);
    if (option !== undefined) return { key: option.key, token, loose: false };
  }
  return null;
};
