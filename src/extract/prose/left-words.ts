import type { FigureKey } from '../../schema/keys.js';
import type { Channel } from './lexicon/term.js';
import { channelKey, type Ground, moneyGround } from './meaning.js';
import { groundFor, isVerb, type Place } from './reading.js';
import type { Near, Window } from './window.js';

/** The words to the left of a quantity at one number of commas away, and what they say together. */
export interface Left {
  readonly place: Place;
  readonly window: Window;
  readonly level: number;
  /** The words at this level, nearest first. */
  readonly terms: readonly Near[];
  readonly ground: Ground;
  /** The channels named at this level: a number behind several belongs to none of them. */
  readonly channels: ReadonlySet<FigureKey>;
  /** 收到, 受理. */
  readonly receives: Near | undefined;
}

export const leftAt = (place: Place, window: Window, level: number, ground: Ground): Left => {
  const { quantity } = place;
  const here = quantity.kind === 'money' ? moneyGround(ground) : groundFor(ground, window.terms, level, quantity);
  const terms = window.terms.filter((near) => near.level === level);
  return {
    place,
    window,
    level,
    terms,
    ground: here,
    channels: channelsIn(terms, here),
    receives: terms.find((near) => isVerb(near, 'receive')),
  };
};

/** The figures of the channels among these words. */
export const channelsIn = (terms: readonly Near[], ground: Ground): ReadonlySet<FigureKey> => {
  const keys = new Set<FigureKey>();
  for (const { token } of terms) {
    if (token.term.type !== 'channel') continue;
    const option = channelKey(token.term.channel, ground.domain);
    if (option !== null) keys.add(option.key);
  }
  return keys;
};

/** 政务微信、微博等新媒体, 电子屏、宣传栏等其他方式: the last word stands for all of them. */
export const COLLECTIVE: ReadonlySet<Channel> = new Set(['other', 'socialMedia', 'media']);
