import type { Quantity } from '../../language/quantities.js';
import type { Left } from './left-words.js';
import { isVerb } from './reading.js';
import type { TermToken } from './tokens.js';
import type { Near } from './window.js';

/** 信息 in general around a number: what was disclosed, in other words than 主动公开政府信息. */
/** 全年公开401条信息: the noun stands behind the number. */
export const isInformationBehind = (verb: TermToken, { from, to }: Quantity, text: string): boolean =>
  /^(?:主动)?(?:公开|公布)(?:\d{1,3}(?:大?项|大类|类)、|了|各类)*$/u.test(text.slice(verb.from, from))
    ? /^(?:各类)?(?:政府|政务)?(?:公开)?信息(?!公开)/u.test(text.slice(to, to + 9))
    : /^发布了?$/u.test(text.slice(verb.from, from)) &&
      /^(?:各类)?(?:政府|政务)信息(?!公开)/u.test(text.slice(to, to + 9));

/** 公开涉农补贴、饮水工程等政府信息共142条: information of many kinds, and a verb of publishing ahead of them. */
export const listsInformation = ({ terms, place: { quantity, text } }: Left): boolean =>
  /等(?:各类|方面|方面的|相关|有关|事项|事项的|内容|内容的)?(?:政府|政务)信息(?:共|共计|合计|累计|总计)?$/u.test(
    text.slice(Math.max(0, quantity.from - 14), quantity.from),
  ) && terms.some(({ token }) => text.startsWith('公开', token.to - 2));

/** 公开各类气象政务信息74条: a verb of publishing, and information in general behind it. */
export const namesInformation = (terms: readonly Near[], quantity: Quantity, text: string): boolean => {
  const nearest = terms.find((near) => near.token.term.type !== 'grammar');
  if (nearest === undefined || !isVerb(nearest, 'publish') || quantity.kind === 'none') return false;
  const words = text.slice(nearest.token.to, quantity.from);
  if (words.length <= 40 && /[等和及]各类(?:政府|政务)?信息(?:共|共计|合计|总数|数)?$/u.test(words)) return true; // 公开…动态和各类政府信息684条
  return (
    words.length <= 16 &&
    !words.startsWith('的') &&
    /^(?:各类|各种)?[^,。;、:]{0,8}(?:政务|政府|各类[^,。;、:]{0,4})信息(?:共|共计|合计|总数|数)?$/u.test(words)
  );
};
