import type { Quantity } from '../../language/quantities.js';
import { isAdvice, isSum } from './exclusions.js';
import { COLLECTIVE, type Left } from './left-words.js';
import type { FigureOption } from './lexicon/term.js';
import { type Ground, isSoft, optionsOf } from './meaning.js';
import { isAmongWays } from './reach.js';
import { fits, isSite } from './reading.js';
import type { TermToken } from './tokens.js';
import type { Near } from './window.js';

/**
 * Words that could name the figure of a number and do not: one kind of several, one way of many, another thing, somebody else.
 */
/** 县政府门户网站石桥湾镇专栏: a column of a site is the site. */
export const isPartOfSite = ({ terms, place: { text } }: Left, token: TermToken): boolean =>
  /^(?:专栏|频道|栏目|专题)$/u.test(text.slice(token.from, token.to)) &&
  terms.some(
    (near) =>
      near.token.term.type === 'channel' &&
      isSite(near.token.term.channel) &&
      near.token.to <= token.from &&
      /^\p{Script=Han}{0,8}$/u.test(text.slice(near.token.to, token.from)),
  );

/** 政策解读图片12篇, 政策解读文字和视频: in what form a policy was explained. */
export const isFormOfInterpretation = (text: string, { from }: TermToken): boolean =>
  /解读(?:稿件|材料|文字|文章|图片|图解|漫画|视频|[、和及与]){0,4}$/u.test(text.slice(Math.max(0, from - 12), from));

/** 清理网站错链63条 under 依申请公开; 新媒体等多角度解读14件: what is counted stands between the channel and the number. */
export const isOfAnotherThing = ({ ground, place: { quantity, text } }: Left, { term, to }: TermToken): boolean => {
  const words = text.slice(to, quantity.from);
  if (term.type === 'channel' && ground.domain === 'applications' && isSite(term.channel) && quantity.unit === '条')
    return !/申请|提交|提出|递交|受理|收到|^(?:方式|形式|渠道|途径|平台|系统|的)*(?:为|共|有|:)?$/u.test(words);
  if (/^等公开(?:渠道|方式|平台|途径|载体)/u.test(words)) return true; // 通过公告栏等公开渠道: by whatever way
  return /^等多(?:角度|形式|方式|途径|渠道|维度)/u.test(words);
};

/** True where the word could name the figure and does not, so that one farther left may. */
export const isPassedOver = (
  left: Left,
  token: TermToken,
  { key }: FigureOption,
  loose: boolean,
  blocked: boolean,
): boolean => {
  const { quantity, text } = left.place;
  const { term } = token;
  if (isSum(text.slice(token.from, token.to))) {
    if (key === 'disclosure.total' && quantity.unit === '项') return true;
    if (sumsUp(left.terms, token, quantity, left.ground)) return true;
  }
  if (term.type === 'channel' && left.channels.size > 1) {
    if (!COLLECTIVE.has(term.channel) || text[token.from - 1] !== '等') return true;
  }
  if (blocked && term.type === 'figure' && isSoft(term.domain)) return true;
  if (term.type === 'channel' && isOfAnotherThing(left, token)) return true;
  if (
    key.startsWith('resources.staff.') &&
    /(?:优秀|先进|表彰)$/u.test(text.slice(Math.max(0, token.from - 2), token.from))
  )
    return true; // 评选优秀信息公开工作人员3名
  if (loose && key === 'disclosure.total' && left.receives !== undefined) return true;
  if (loose && key === 'disclosure.total' && isJointSubject(left, token)) return true;
  if (key === 'disclosure.total' && /^中(?!心)/u.test(text.slice(token.to, token.to + 2))) return true; // 主动公开信息中，新增事项88项
  if (key === 'enquiries.total' && isAdvice(text, token)) return true;
  if (key === 'applications.received.naturalPerson' && !isApplicant(text, token, quantity.from)) return true;
  if (key === 'engagement.policyInterpretations' && isKindAmongKinds(text, token, quantity.to)) return true;
  if (term.type === 'channel' && isSite(term.channel) && (isFirstOfKinds(left, token) || isOneOfMany(left, token)))
    return true;
  return blocked && (loose || isStray(left, token));
};

/** 出行提示类312条、政策解读类27条: one kind of what a channel sent. */
const isKindAmongKinds = (text: string, { from, to }: TermToken, end: number): boolean =>
  text.slice(to - 1, to + 1).includes('类') &&
  /类[^,。;、]{0,4}\d/u.test(text.slice(Math.max(0, from - 16), from) + text.slice(end, end + 16));

/** 在县政府网站公开机构信息3条、监测数据52条: the first of several kinds on a site is not all that stands there. */
const isFirstOfKinds = ({ place: { tokens, index, quantity, text } }: Left, { to }: TermToken): boolean => {
  const words = text.slice(to, quantity.from);
  const [mark, next] = [tokens[index + 1], tokens.slice(index + 1).find((token) => token.type === 'quantity')];
  return (
    mark?.type === 'mark' &&
    (mark.mark === '、' || mark.mark === ',') &&
    next?.type === 'quantity' &&
    next.kind === 'record' &&
    next.from - mark.to <= 12 &&
    !/网|微信|微博|公众号|媒体|平台|客户端|栏|屏|报|其中|[收接受办答公发]|占/u.test(text.slice(mark.to, next.from)) &&
    /^(?:上|主动|共计?|总计|累计)*(?:公开|发布|公布)(?!了?(?:各类|各种)?(?:政府|政务|相关|有关)?信息)[^,。;、\d]{2,12}$/u.test(
      words,
    )
  );
};

/** 通过政府网站、宣传单等方式公开200余条: one way of several, the others of which have no key. */
const isOneOfMany = ({ channels, place: { text } }: Left, token: TermToken): boolean =>
  channels.size === 1 && isAmongWays(text, token);

/** 门户网站、微信公众号共发布信息410条: what the channels sent together, which no key counts. */
const isJointSubject = ({ channels, terms, place: { text } }: Left, { from, to }: TermToken): boolean => {
  const ways = terms.filter(({ token }) => token.term.type === 'channel').map(({ token }) => token);
  const [first, last] = [ways.at(-1), ways[0]];
  return (
    channels.size > 1 &&
    first !== undefined &&
    last !== undefined &&
    text.slice(from, to).startsWith('共') &&
    /^(?:\([^()]{1,12}\))?$/u.test(text.slice(last.to, from)) &&
    !/(?:通过|利用|依托|在|借助)[^,。;]{0,8}$/u.test(text.slice(Math.max(0, first.from - 12), first.from))
  );
};

/** 公民 may be anybody who applies. */
export const isAnybody = (text: string, { from, to }: TermToken): boolean =>
  /^(?:公民|个人)/u.test(text.slice(from, to));

/** 公民148件 counts who applied; 收到公民政府信息公开申请148件 counts what was received. */
const isApplicant = (text: string, token: TermToken, number: number): boolean =>
  !isAnybody(text, token) || /^(?:提出|提交|递交|申请|的|有|共|为|:)*$/u.test(text.slice(token.to, number));

/** A channel with a noun of another thing behind it counts that thing. */
const isStray = ({ ground, terms, place: { quantity, text } }: Left, { term }: TermToken): boolean => {
  const last = Math.max(...terms.map(({ token }) => (token.term.type === 'channel' ? token.to : 0)));
  return (
    term.type === 'channel' &&
    (ground.domain !== 'disclosure' || isSite(term.channel)) &&
    !text.slice(last, quantity.from).includes('信息')
  );
};

/** 减免费用合计35元: the sum is of what is named straight before it. */
const sumsUp = (terms: readonly Near[], sum: TermToken, quantity: Quantity, ground: Ground): boolean =>
  terms.some(
    ({ token }) =>
      token.to === sum.from &&
      token.term.type === 'figure' &&
      fits(optionsOf(token.term, ground), quantity) !== undefined,
  );
