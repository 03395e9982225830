import type { Quantity } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import { isAdvice, isDispute, isJoinedFee, isOfOtherBusiness, isSum } from './exclusions.js';
import type { Channel, FigureOption } from './lexicon/term.js';
import { accepts, channelKey, type Ground, isSoft, moneyGround, optionsOf } from './meaning.js';
import { isAmongWays } from './reach.js';
import { fits, groundFor, has, isSite, isVerb, type Place, type Reading, readNoun } from './reading.js';
import { isWord, type TermToken } from './tokens.js';
import { type Near, stands, type Window } from './window.js';

/** The words to the left of a quantity at one number of commas away, and what they say together. */
interface Left {
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

const leftAt = (place: Place, window: Window, level: number, ground: Ground): Left => {
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
const channelsIn = (terms: readonly Near[], ground: Ground): ReadonlySet<FigureKey> => {
  const keys = new Set<FigureKey>();
  for (const { token } of terms) {
    if (token.term.type !== 'channel') continue;
    const option = channelKey(token.term.channel, ground.domain);
    if (option !== null) keys.add(option.key);
  }
  return keys;
};

/** The figure named to the left of a quantity, at this number of commas away. */
export const readLeft = (place: Place, window: Window, level: number, ground: Ground): Reading | null => {
  const left = leftAt(place, window, level, ground);
  const { quantity, text } = place;
  let noun: Reading | null = null;
  let blocked = false; // a noun of another thing stands nearer
  let documents = false; // and it is one of documents
  for (const { token } of left.terms) {
    const { term } = token;
    if (!stands(text, token, quantity)) break;
    if (isOfOtherBusiness(text, window.terms, token)) return noun;
    if (term.type === 'object' || term.type === 'document') {
      if (isPartOfSite(left, token) || isFormOfInterpretation(text, token)) continue;
      blocked = true;
      documents ||= term.type === 'document';
      continue;
    }
    if (term.type === 'domain') {
      if (noun === null && !(term.bare && left.ground.domain !== term.domain))
        noun = readNoun(token, left.terms, quantity, text);
      if (term.domain === 'foreign') return noun;
      continue;
    }
    const options = optionsOf(term, left.ground);
    if (term.type === 'residual' && options.length === 0) return noun; // 不予处理及其他6件
    if (noun !== null && isOfAnother(noun.key, options)) return noun; // 不服…答复申请行政复议6件
    const option = fits(options, quantity);
    if (option === undefined || (blocked && quantity.kind === 'money' && term.type === 'contextual')) continue;
    if (noun !== null && left.receives !== undefined && APPLICANTS.test(option.key) && !isAnybody(text, token))
      return { ...noun, also: option.key }; // 收到自然人提起的依申请公开件5件
    const loose = isLoose(left, token, option);
    const settled = settledBeside(left, token, option);
    if (settled !== null) return settled;
    if (documents && isGazette(term)) continue; // 公报刊登规章5件
    if (!isPassedOver(left, token, option, loose, blocked)) return readNamed(left, token, option, loose);
  }
  return noun ?? readVerb(left, blocked);
};

/** Who applied. */
const APPLICANTS = /^applications\.received\.(?!total$)/;

/** 行政复议 nearer to the number than an answer: the answer is what the case is about. */
const isOfAnother = (key: FigureKey, options: readonly FigureOption[]): boolean =>
  /^(?:reconsideration|litigation)\./.test(key) &&
  options.some((option) => !/^(?:reconsideration|litigation)\./.test(option.key));

/** A word that only hints, and a complaint where nothing near speaks of disclosure. */
const isLoose = ({ window }: Left, { term }: TermToken, { key }: FigureOption): boolean =>
  term.type === 'figure' &&
  (term.loose === true || (isDispute(key) && !has(window.terms, 1, (near) => isWord(near.token, 'ogi'))));

/** 微博、微信 as one number have a key of their own. */
const SOCIAL: ReadonlySet<FigureKey> = new Set(['disclosure.byChannel.weibo', 'disclosure.byChannel.wechat']);

const isPair = (channels: ReadonlySet<FigureKey>): boolean =>
  channels.size === 2 && [...channels].every((key) => SOCIAL.has(key));

/** A word beside the noun settles the figure: a waiver, or a pair of channels that is counted as one. */
const settledBeside = ({ terms, ground, channels }: Left, token: TermToken, option: FigureOption): Reading | null => {
  if (option.key.startsWith('fees.') && option.key !== 'fees.waived') {
    const waived = terms.find((near) => near.token.to <= token.from && names(near, 'fees.waived', ground));
    if (waived !== undefined) return { key: 'fees.waived', token: waived.token, loose: false }; // 减免困难群众费用52元
  }
  return token.term.type === 'channel' && isPair(channels)
    ? { key: 'disclosure.byChannel.socialMedia', token, loose: false }
    : null;
};

const names = (near: Near, key: FigureKey, ground: Ground): boolean =>
  optionsOf(near.token.term, ground).some((option) => option.key === key);

/** 政务微信、微博等新媒体, 电子屏、宣传栏等其他方式: the last word stands for all of them. */
const COLLECTIVE: ReadonlySet<Channel> = new Set(['other', 'socialMedia', 'media']);

const isGazette = (term: TermToken['term']): boolean => term.type === 'channel' && term.channel === 'gazette';

/** 县政府门户网站石桥湾镇专栏: a column of a site is the site. */
const isPartOfSite = ({ terms, place: { text } }: Left, token: TermToken): boolean =>
  /^(?:专栏|频道|栏目|专题)$/u.test(text.slice(token.from, token.to)) &&
  terms.some(
    (near) =>
      near.token.term.type === 'channel' &&
      isSite(near.token.term.channel) &&
      near.token.to <= token.from &&
      /^\p{Script=Han}{0,8}$/u.test(text.slice(near.token.to, token.from)),
  );

/** 政策解读图片12篇, 政策解读文字和视频: in what form a policy was explained. */
const isFormOfInterpretation = (text: string, { from }: TermToken): boolean =>
  /解读(?:稿件|材料|文字|文章|图片|图解|漫画|视频|[、和及与]){0,4}$/u.test(text.slice(Math.max(0, from - 12), from));

/** 清理网站错链63条 under 依申请公开; 新媒体等多角度解读14件: what is counted stands between the channel and the number. */
const isOfAnotherThing = ({ ground, place: { quantity, text } }: Left, { term, to }: TermToken): boolean => {
  const words = text.slice(to, quantity.from);
  if (term.type === 'channel' && ground.domain === 'applications' && isSite(term.channel) && quantity.unit === '条')
    return !/申请|提交|提出|递交|受理|收到|^(?:方式|形式|渠道|途径|平台|系统|的)*(?:为|共|有|:)?$/u.test(words);
  if (/^等公开(?:渠道|方式|平台|途径|载体)/u.test(words)) return true; // 通过公告栏等公开渠道: by whatever way
  return /^等多(?:角度|形式|方式|途径|渠道|维度)/u.test(words);
};

/** True where the word could name the figure and does not, so that one farther left may. */
const isPassedOver = (
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
const isAnybody = (text: string, { from, to }: TermToken): boolean => /^(?:公民|个人)/u.test(text.slice(from, to));

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

/** What a word names, with the words beside it that say it more closely. */
const readNamed = (left: Left, token: TermToken, option: FigureOption, loose: boolean): Reading => {
  const { quantity, text } = left.place;
  if (option.key === 'disclosure.total') {
    const channel = publishedBy(left, token, loose);
    if (channel !== null) return channel;
  }
  if (option.key.startsWith('fees.') && isJoinedFee(text, token)) return { key: 'fees.total', token, loose: false };
  if (option.key === 'enquiries.total') {
    const way = enquiryWay(left.terms, quantity, left.ground);
    if (way !== null) return way;
  }
  if (token.term.type === 'channel' && left.ground.domain === 'applications' && left.receives !== undefined) {
    return { key: option.key, token, loose, also: 'applications.received.total' };
  }
  if (option.key === 'disclosure.byChannel.website' && listsInformation(left)) {
    return { key: option.key, token, loose, also: 'disclosure.total' };
  }
  if (option.key === 'applications.closed.onTime' && /[答回]复/u.test(text.slice(token.from, token.to)))
    return { key: option.key, token, loose, also: 'applications.outcomes.total.total' }; // 在规定时限内答复2件
  const reply = replyBeside(option.key, left, token);
  if (reply !== null) return reply;
  return { key: reasonBeside(option.key, left.terms, token, left.ground) ?? option.key, token, loose };
};

/** “同意公开”的答复820件: the kind of reply says more than the word 答复 behind it. */
const replyBeside = (key: FigureKey, { place, terms, ground }: Left, token: TermToken): Reading | null => {
  if (key !== 'applications.outcomes.total.total') return null;
  for (const { token: kind } of terms) {
    const reply = kind.to <= token.from ? optionsOf(kind.term, ground)[0]?.key : undefined;
    const between = place.text.slice(kind.to, token.from);
    if (reply?.startsWith('applications.outcomes.') === true && /^["”]?的$/u.test(between))
      return { key: reply, token: kind, loose: false };
    if (reply === 'applications.carriedForward.total' && between === '')
      return { key: reply, token: kind, loose: false }; // 顺延至下一年答复3件
  }
  return null;
};

/** The channel by which all of a number was published: beside the noun, or at the head of its item. */
const publishedBy = (left: Left, token: TermToken, loose: boolean): Reading | null => {
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

/** 重复申请不予处理1件: the reason says more than its family. A refusal keeps its family: 因…不予公开. */
const reasonBeside = (key: FigureKey, terms: readonly Near[], token: TermToken, ground: Ground): FigureKey | null => {
  if (key === 'resources.staff.total') return kindOfStaff(terms, token, ground);
  const family = /^(applications\.outcomes\.(?:unavailable|notProcessed|other)\.)subtotal\.total$/.exec(key)?.[1];
  if (family === undefined) return null;
  const beside =
    terms.find((near) => near.token.to === token.from) ??
    (family.includes('unavailable') ? terms.find((near) => near.token !== token) : undefined);
  const reason = beside === undefined ? undefined : optionsOf(beside.token.term, ground)[0]?.key;
  if (reason === 'applications.outcomes.repeat.total' && family.includes('notProcessed'))
    return 'applications.outcomes.notProcessed.repeat.total';
  if (
    family.includes('unavailable') &&
    (reason === 'applications.outcomes.doesNotExist.total' || reason === 'applications.outcomes.otherAgency.total')
  )
    return reason;
  return reason?.startsWith(family) ? reason : null;
};

/** 专职从事政府信息公开工作的人员9人, 兼职信息公开工作人员2名. */
const kindOfStaff = (terms: readonly Near[], token: TermToken, ground: Ground): FigureKey | null => {
  const beside = terms.find((near) => near.token.to === token.from);
  const kind = beside === undefined ? undefined : optionsOf(beside.token.term, ground)[0]?.key;
  return kind === 'resources.staff.fullTime' || kind === 'resources.staff.partTime' ? kind : null;
};

/** 减免费用合计35元: the sum is of what is named straight before it. */
const sumsUp = (terms: readonly Near[], sum: TermToken, quantity: Quantity, ground: Ground): boolean =>
  terms.some(
    ({ token }) =>
      token.to === sum.from &&
      token.term.type === 'figure' &&
      fits(optionsOf(token.term, ground), quantity) !== undefined,
  );

/** 通过网上咨询平台受理咨询64条: one way of asking named beside the noun is what was counted. */
const enquiryWay = (terms: readonly Near[], quantity: Quantity, ground: Ground): Reading | null => {
  const ways = terms.flatMap(({ token }) => {
    const option = fits(optionsOf(token.term, ground), quantity);
    return option === undefined || option.key === 'enquiries.total' || !option.key.startsWith('enquiries.')
      ? []
      : [{ key: option.key, token, loose: false }];
  });
  const [way] = ways;
  return way !== undefined && ways.every((other) => other.key === way.key) ? { ...way, also: 'enquiries.total' } : null;
};

/** Where no noun names a number, its verb may: 公开3宗, 公开…信息74条, 收到5件. */
const readVerb = (left: Left, blocked: boolean): Reading | null => {
  const { place, level, terms, ground, receives } = left;
  const { quantity, text } = place;
  const applies = ground.domain === 'applications';
  const published = terms[0];
  if (
    level === 0 &&
    applies &&
    published !== undefined &&
    isVerb(published, 'publish') &&
    isGrant(text, published.token, quantity)
  ) {
    return { key: 'applications.outcomes.granted.total', token: published.token, loose: false };
  }
  if (
    level === 0 &&
    accepts('items', quantity) &&
    (namesInformation(terms, quantity, text) ||
      listsInformation(left) ||
      isInformationBehind(published?.token, quantity, text))
  ) {
    return { key: 'disclosure.total', token: terms.find((near) => isVerb(near, 'publish'))!.token, loose: true };
  }
  if (!blocked && receives !== undefined && applies && accepts('cases', quantity) && REQUESTS.has(quantity.unit)) {
    return { key: 'applications.received.total', token: receives.token, loose: false };
  }
  return null;
};

/** Classifiers of requests. */
const REQUESTS = new Set(['件', '宗', '起', '份', '条', '次', '例', '人次', '项', '单', '笔', '封']);

/** 公开3宗 among the replies: 公开 alone is 予以公开. */
const isGrant = (text: string, verb: TermToken, quantity: Quantity): boolean =>
  text.slice(verb.from, verb.to) === '公开' &&
  text[verb.from - 1] !== '不' &&
  verb.to === quantity.from &&
  ['件', '宗', '起', '份', '例'].includes(quantity.unit);

/** 全年公开401条信息: the noun stands behind the number. */
const isInformationBehind = (verb: TermToken | undefined, { from, to }: Quantity, text: string): boolean =>
  verb !== undefined &&
  (/^(?:主动)?(?:公开|公布)(?:\d{1,3}(?:大?项|大类|类)、|了|各类)*$/u.test(text.slice(verb.from, from))
    ? /^(?:各类)?(?:政府|政务)?(?:公开)?信息(?!公开)/u.test(text.slice(to, to + 9))
    : /^发布了?$/u.test(text.slice(verb.from, from)) &&
      /^(?:各类)?(?:政府|政务)信息(?!公开)/u.test(text.slice(to, to + 9)));

/** 公开涉农补贴、饮水工程等政府信息共142条: information of many kinds, and a verb of publishing ahead of them. */
const listsInformation = ({ terms, place: { quantity, text } }: Left): boolean =>
  /等(?:各类|方面|方面的|相关|有关|事项|事项的|内容|内容的)?(?:政府|政务)信息(?:共|共计|合计|累计|总计)?$/u.test(
    text.slice(Math.max(0, quantity.from - 14), quantity.from),
  ) && terms.some(({ token }) => text.startsWith('公开', token.to - 2));

/** 公开各类气象政务信息74条: a verb of publishing, and information in general behind it. */
const namesInformation = (terms: readonly Near[], quantity: Quantity, text: string): boolean => {
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
