import type { Quantity } from '../../language/quantities.js';
import type { FigureKey, Scope } from '../../schema/keys.js';
import type { Channel, FigureOption } from './lexicon/term.js';
import { accepts, channelKey, fitsFigure, type Ground, isSoft, moneyGround, nounKey, optionsOf } from './meaning.js';
import type { TermToken, Token } from './tokens.js';
import { leftOf, type Near, rightOf, stands, type Window } from './window.js';

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
}

/** What a noun beside a quantity makes of it. */
export interface Reading {
  readonly key: FigureKey;
  readonly token: TermToken;
  readonly loose: boolean;
  /** What the same words hint at besides: 通过网站主动公开政府信息88篇 is the web site, and perhaps all. */
  readonly also?: FigureKey;
}

const PUBLISHES = new Set(['disclosure', 'documents', 'engagement', 'resources', 'training']);

/** 发布, 公开 beside a channel speak of disclosure, whatever was said before. */
const groundFor = (ground: Ground, terms: readonly Near[], level: number, quantity: Quantity): Ground => {
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

const fits = (options: readonly FigureOption[], quantity: Quantity): FigureOption | undefined =>
  options.find((option) => fitsFigure(option, quantity));

const has = (terms: readonly Near[], level: number, test: (near: Near) => boolean): boolean =>
  terms.some((near) => near.level <= level && test(near));

const isVerb = (near: Near, verb: string): boolean => near.token.term.type === 'verb' && near.token.term.verb === verb;

/** True where two channels are named side by side (网站、微信共…): a number behind them belongs to neither. */
const namesSeveralChannels = (terms: readonly Near[], level: number, ground: Ground): ReadonlySet<FigureKey> => {
  const keys = new Set<FigureKey>();
  for (const { token, level: at } of terms) {
    if (at !== level || token.term.type !== 'channel') continue;
    const option = channelKey(token.term.channel, ground.domain);
    if (option !== null) keys.add(option.key);
  }
  return keys;
};

/** 政务微信、微博等新媒体, 电子屏、宣传栏等其他方式: the last word stands for all of them. */
const COLLECTIVE: ReadonlySet<Channel> = new Set(['other', 'socialMedia', 'media']);

/** 微博、微信 as one number have a key of their own. */
const SOCIAL: ReadonlySet<FigureKey> = new Set(['disclosure.byChannel.weibo', 'disclosure.byChannel.wechat']);

/** The figure named to the left of a quantity, at this number of commas away. */
const readLeft = (window: Window, level: number, quantity: Quantity, ground: Ground, text: string): Reading | null => {
  const here = quantity.kind === 'money' ? moneyGround(ground) : groundFor(ground, window.terms, level, quantity);
  const terms = window.terms.filter((near) => near.level === level);
  const channels = namesSeveralChannels(window.terms, level, here);
  const several = channels.size > 1;
  const social = channels.size === 2 && [...channels].every((key) => SOCIAL.has(key));
  const receives = terms.find((near) => isVerb(near, 'receive'));
  let noun: Reading | null = null;
  let blocked = false;
  for (const { token } of terms) {
    const { term } = token;
    if (!stands(text, token, quantity)) break;
    if (isRate(text, token) || isAttributed(window.terms, token) || isOtherKind(text, token)) return noun;
    if (term.type === 'figure' && isDispute(term.options[0]!.key) && isOfOthers(text, token)) return noun;
    if (term.type === 'object' || term.type === 'document') {
      blocked = true;
      continue;
    }
    if (term.type === 'domain') {
      if (noun === null && !(term.bare && here.domain !== term.domain)) noun = readNoun(token, terms, quantity);
      if (term.domain === 'foreign') return noun;
      continue;
    }
    if (term.type === 'residual' && optionsOf(term, here).length === 0) return noun; // 不予处理及其他6件
    const option = fits(optionsOf(term, here), quantity);
    if (option === undefined) continue;
    if (option.key === 'disclosure.total' && quantity.unit === '项' && isSum(text.slice(token.from, token.to)))
      continue;
    if (blocked && quantity.kind === 'money' && term.type === 'contextual') continue;
    if (option.key === 'fees.total') {
      const waived = terms.find((near) => near.token.to <= token.from && names(near, 'fees.waived', here));
      if (waived !== undefined) return { key: 'fees.waived', token: waived.token, loose: false }; // 减免困难群众费用52元
    }
    if (isSum(text.slice(token.from, token.to)) && sumsUp(terms, token, quantity, here)) continue;
    if (term.type === 'channel' && social) return { key: 'disclosure.byChannel.socialMedia', token, loose: false };
    if (term.type === 'channel' && several) {
      if (!COLLECTIVE.has(term.channel) || text[token.from - 1] !== '等') continue;
    }
    const loose =
      term.type === 'figure' && (term.loose === true || (isDispute(option.key) && !has(window.terms, 1, isDisclosure)));
    if (blocked && term.type === 'figure' && isSoft(term.domain)) continue;
    if (loose && option.key === 'disclosure.total' && receives !== undefined) continue;
    if (
      blocked &&
      (loose ||
        (term.type === 'channel' &&
          (here.domain !== 'disclosure' || isSite(term.channel)) &&
          !text.slice(token.to, quantity.from).includes('信息')))
    )
      continue;
    if (option.key === 'disclosure.total') {
      const channel = channelOf(terms, quantity, here, several);
      if (channel === null && loose && level === 0) {
        // 一是厅门户网站，全年公开信息3102条: the channel heads the item.
        const head = channelOf(
          window.terms.filter((near) => near.level === 1),
          quantity,
          here,
          false,
        );
        if (head !== null && namesSeveralChannels(window.terms, 1, here).size === 1) return head;
      }
      if (channel !== null) {
        const site = channel.key === 'disclosure.byChannel.website';
        return !site || (loose && !text.slice(token.from, token.to).startsWith('公开'))
          ? channel
          : { ...channel, also: option.key };
      }
    }
    if (option.key.startsWith('fees.') && isJoinedFee(text, token)) return { key: 'fees.total', token, loose: false };
    if (option.key === 'enquiries.total') {
      if (isAdvice(text, token)) continue;
      const way = enquiryWay(terms, quantity, here);
      if (way !== null) return way;
    }
    if (term.type === 'channel' && here.domain === 'applications' && receives !== undefined) {
      return { key: option.key, token, loose, also: 'applications.received.total' };
    }
    return { key: reasonBeside(option.key, terms, token, here) ?? option.key, token, loose };
  }
  const published = terms[0];
  if (
    noun === null &&
    level === 0 &&
    here.domain === 'applications' &&
    published !== undefined &&
    isVerb(published, 'publish') &&
    isGrant(text, published.token, quantity)
  ) {
    return { key: 'applications.outcomes.granted.total', token: published.token, loose: false };
  }
  if (noun === null && level === 0 && accepts('items', quantity) && namesInformation(terms, quantity, text)) {
    return { key: 'disclosure.total', token: terms.find((near) => isVerb(near, 'publish'))!.token, loose: true };
  }
  if (
    noun === null &&
    !blocked &&
    receives !== undefined &&
    here.domain === 'applications' &&
    accepts('cases', quantity) &&
    REQUESTS.has(quantity.unit)
  ) {
    return { key: 'applications.received.total', token: receives.token, loose: false };
  }
  return noun;
};

const names = (near: Near, key: FigureKey, ground: Ground): boolean =>
  optionsOf(near.token.term, ground).some((option) => option.key === key);

const isDispute = (key: FigureKey): boolean => key === 'complaints.total' || key === 'grievances.total';

const isDisclosure = (near: Near): boolean => near.token.term.type === 'grammar' && near.token.term.word === 'ogi';

/** 重复申请不予处理1件: the reason says more than its family. A refusal keeps its family: 因…不予公开. */
const reasonBeside = (key: FigureKey, terms: readonly Near[], token: TermToken, ground: Ground): FigureKey | null => {
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

const isSum = (word: string): boolean => word === '合计' || word === '共计' || word === '总计';

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

/** 告知申请人向县林业局咨询, 应通过咨询等其他途径办理: what the applicant was told to do. */
const isAdvice = (text: string, token: TermToken): boolean =>
  text.startsWith('等其', token.to) ||
  /(?:告知|建议|引导|指引|指导)[^,。;]{0,14}(?:向|到|通过)[^,。;]{0,14}$/u.test(
    text.slice(Math.max(0, token.from - 34), token.from),
  );

/** 收取检索、复制、邮寄费12846.5元, 检索费、邮寄费等0元: one amount for several fees is their total. */
const isJoinedFee = (text: string, token: TermToken): boolean =>
  text[token.to] === '等' ||
  /(?:检索|复制|复印|邮寄|递送|打印)(?:费)?[、和及]$/u.test(text.slice(Math.max(0, token.from - 6), token.from));

/** 营业执照申请, 消费者投诉举报: the word glued to the noun makes it another thing. */
const isAttributed = (terms: readonly Near[], token: TermToken): boolean =>
  (token.term.type === 'domain' || token.term.type === 'contextual' || token.term.type === 'figure') &&
  !(token.term.type === 'figure' && token.term.domain === 'disclosure') &&
  terms.some(
    (near) =>
      near.token.to === token.from &&
      (near.token.term.type === 'object' ||
        (near.token.term.type === 'domain' && near.token.term.domain === 'foreign')),
  );

/** 治安处罚类行政复议13件, 信访类培训3期: another kind of the same thing. */
const isOtherKind = (text: string, token: TermToken): boolean =>
  token.term.type !== 'channel' &&
  text[token.from - 1] === '类' &&
  !/(?:公开|各)类$/u.test(text.slice(Math.max(0, token.from - 3), token.from));

/** 物业投诉1326件: complaints about another thing, which stands glued before the word. */
const isOfOthers = (text: string, token: TermToken): boolean => {
  const before = text.slice(Math.max(0, token.from - 2), token.from);
  return /\p{Script=Han}$/u.test(before) && !DISPUTE_LEAD.test(before);
};

const DISPUTE_LEAD =
  /(?:公开|工作|收到|受理|接到|接受|接收|发生|处理|办理|提出|引起|引发|群众|公众|公民|社会|个人|单位|[有的被无未到起和及或与类是为因])$/u;

/** 日均访问量: a rate, not a count of the year. */
const isRate = (text: string, token: TermToken): boolean =>
  /(?:日均|月均|年均|平均|每日|每月)$/u.test(text.slice(Math.max(0, token.from - 2), token.from));

/** What stands on a web site may be anything; what a channel of its own sends out is its own count. */
const isSite = (channel: Channel): boolean => channel === 'website' || channel === 'online';

const REQUESTS = new Set(['件', '宗', '起', '份', '条', '次', '例', '人次', '项', '单', '笔', '封']);

/** 公开3宗 among the replies: 公开 alone is 予以公开. */
const isGrant = (text: string, verb: TermToken, quantity: Quantity): boolean =>
  text.slice(verb.from, verb.to) === '公开' &&
  text[verb.from - 1] !== '不' &&
  verb.to === quantity.from &&
  ['件', '宗', '起', '份', '例'].includes(quantity.unit);

/** 公开各类气象政务信息74条: a verb of publishing, and information in general behind it. */
const namesInformation = (terms: readonly Near[], quantity: Quantity, text: string): boolean => {
  const nearest = terms.find((near) => near.token.term.type !== 'grammar');
  if (nearest === undefined || !isVerb(nearest, 'publish') || quantity.kind === 'none') return false;
  const words = text.slice(nearest.token.to, quantity.from);
  return (
    words.length <= 16 &&
    !words.startsWith('的') &&
    /^(?:各类|各种)?[^,。;、:]{0,8}(?:政务|政府|各类[^,。;、:]{0,4})信息(?:共|共计|合计|总数|数)?$/u.test(words)
  );
};

/** 通过门户网站公开信息1352条 counts the web site, however general the noun. */
const channelOf = (terms: readonly Near[], quantity: Quantity, ground: Ground, several: boolean): Reading | null => {
  if (several) return null;
  for (const { token } of terms) {
    const options = optionsOf(token.term, ground);
    const conference = options.find(({ key }) => key === 'disclosure.byChannel.pressConference');
    const named = token.term.type === 'channel' ? options : conference === undefined ? [] : [conference];
    const option = fits(named, quantity);
    if (option !== undefined) return { key: option.key, token, loose: false };
  }
  return null;
};

/** A noun that counts a whole domain: 收到…申请, 行政复议. 办理…申请 alone only hints at what was received. */
const readNoun = (token: TermToken, terms: readonly Near[], quantity: Quantity): Reading | null => {
  if (token.term.type !== 'domain') return null;
  const option = nounKey(token.term.domain);
  if (option === null || !accepts(option.units, quantity)) return null;
  const receives = has(terms, Number.POSITIVE_INFINITY, (near) => isVerb(near, 'receive'));
  const handles = has(terms, Number.POSITIVE_INFINITY, (near) => isVerb(near, 'handle'));
  return { key: option.key, token, loose: token.term.domain === 'applications' && handles && !receives };
};

/** 选派2名同志参加了县里组织的业务培训: a training that others held. */
const isGuest = (text: string, quantity: Quantity, token: TermToken): boolean =>
  /参加[^,。;]{1,12}(?:组织|举办|召开|开展)的/u.test(text.slice(quantity.to, token.to));

/** The figure named to the right: 5件为当面申请, 31条主动公开政府信息, 1名专职工作人员. */
const readRight = (
  terms: readonly TermToken[],
  left: Window,
  quantity: Quantity,
  ground: Ground,
  text: string,
): Reading | null => {
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
        noun ??= readNoun(token, left.terms, quantity);
      continue;
    }
    const option = fits(optionsOf(term, here), quantity);
    if (option === undefined || isGuest(text, quantity, token)) continue;
    const inTime =
      option.key === 'applications.outcomes.total.total' && /工作日内/u.test(text.slice(quantity.to, token.from));
    const reading = { key: inTime ? ON_TIME : option.key, token, loose: term.type === 'figure' && term.loose === true };
    // 5件因涉及商业秘密不予公开: refused, and perhaps for this reason alone.
    const allAnswered = option.key === ON_TIME && /均|全部/u.test(text.slice(quantity.to, token.from));
    if (allAnswered)
      return {
        ...reading,
        also: /答复|回复/u.test(text.slice(token.from, token.to))
          ? 'applications.outcomes.total.total'
          : 'applications.closed.total',
      };
    const refused = isReason(option.key)
      ? terms.find((other) => other.from > token.from && optionsOf(other.term, here).some(({ key }) => key === REFUSED))
      : undefined;
    return refused === undefined ? reading : { key: REFUSED, token: refused, loose: false, also: option.key };
  }
  return noun;
};

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

/** How far to the right a noun may stand behind its number. */
const RIGHT_REACH = 16;

const isAdjacentNoun = (token: TermToken | undefined, quantity: Quantity, text: string): boolean =>
  token !== undefined &&
  (token.term.type === 'figure' || token.term.type === 'domain') &&
  ['', '的', '份', '次'].includes(text.slice(quantity.to, token.from));

/**
 * What a quantity counts, by the words around it. The nearest noun to the left wins; a noun straight behind the number
 * beats a mere channel; then the right side; then nouns beyond a comma.
 */
export const readQuantity = (
  tokens: readonly Token[],
  index: number,
  ground: Ground,
  used: ReadonlySet<Token>,
  text: string,
): { reading: Reading; side: 'left' | 'right' } | null => {
  const quantity = tokens[index] as Quantity;
  if (quantity.kind === 'foreign') return null;
  const left = leftOrNoun(tokens, index, used);
  const right = ownRight(tokens, index, quantity);
  const requested =
    ground.domain === null &&
    right.some((token) => token.term.type === 'domain' && token.term.domain === 'applications');
  if (quantity.kind === 'money' && isWaiver(right[0], quantity, ground))
    return { reading: { key: 'fees.waived', token: right[0]!, loose: false }, side: 'right' };
  if (quantity.kind !== 'none' && isSubject(right[0], quantity, text)) {
    const told = readRight(right, left, quantity, ground, text);
    if (told !== null && !told.loose) return { reading: told, side: 'right' };
  }
  const near = readLeft(left, 0, quantity, requested ? { ...ground, domain: 'applications' } : ground, text);
  if (near !== null) {
    const behind = isAdjacentNoun(right[0], quantity, text)
      ? readRight(right.slice(0, 1), left, quantity, ground, text)
      : null;
    const weak = near.token.term.type === 'channel' || near.loose;
    if (behind !== null && weak && near.token.to < quantity.from && behind.key !== near.key && !behind.loose) {
      return { reading: behind, side: 'right' };
    }
    return { reading: near, side: 'left' };
  }
  if (
    left.terms.some(
      (term) => term.level === 0 && term.token.term.type === 'domain' && term.token.term.domain === 'foreign',
    )
  ) {
    return null;
  }
  const behind = quantity.kind === 'none' ? null : readRight(right, left, quantity, ground, text);
  if (behind !== null) return { reading: behind, side: 'right' };
  for (const level of [1, 2]) {
    if (left.terms.some((term) => term.level < level && blocksReach(term, quantity, text))) return null;
    const far = readLeft(left, level, quantity, ground, text);
    if (
      far !== null &&
      quantity.kind !== 'none' &&
      (quantity.kind !== 'money' || level === 1) &&
      reaches(tokens, index, text)
    ) {
      return { reading: far, side: 'left' };
    }
    if (level === 1) {
      const subject = subjectChannel(tokens, index, left, ground, quantity, text);
      if (subject !== null) return { reading: subject, side: 'left' };
    }
  }
  return null;
};

/** 费用9.5元予以免除: what became of the money. */
const isWaiver = (next: TermToken | undefined, quantity: Quantity, ground: Ground): boolean =>
  next?.from === quantity.to && optionsOf(next.term, moneyGround(ground)).some(({ key }) => key === 'fees.waived');

/** 4件为网络申请, 1份以信函方式寄来: the number is the subject, and what follows says what it counts. */
const isSubject = (next: TermToken | undefined, quantity: Quantity, text: string): boolean =>
  next?.term.type === 'channel' && /^(?:为|是|系|以|通过|来自)$/u.test(text.slice(quantity.to, next.from));

/** Words that may stand between a comma and a number without naming anything. */
const FILLERS =
  '全年度 全年 本年度 年度 今年 我局 我镇 我县 我市 我区 我乡 我办 我委 本局 本镇 本县 本市 本区 全局 全镇 全县 全市 全区 已经 已 累计 总计 总共 共计 合计 总数 数量 共 计 为 有 达到 达 约 近 超过 的 了 截至 目前 其中 及时 先后 实际 作出指引 作出说明 作出解释 作出答复 书面告知 告知申请人 已告知 告知 引导 指引 召开 举办 举行 组织 开展 接待 参加'
    .split(' ')
    .sort((one, other) => other.length - one.length);

/** True where the words are fillers from end to end. */
const isFiller = (words: string): boolean => {
  let at = 0;
  while (at < words.length) {
    const filler =
      FILLERS.find((word) => words.startsWith(word, at)) ?? /^\d{4}年度?/u.exec(words.slice(at, at + 6))?.[0];
    if (filler === undefined) return false;
    at += filler.length;
  }
  return true;
};

/** A noun reaches over a comma only where nothing but fillers and verbs stands between the comma and the number. */
const reaches = (tokens: readonly Token[], index: number, text: string): boolean => {
  const quantity = tokens[index]!;
  let words = '';
  let to = quantity.from;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'mark' && (token.mark === ',' || token.mark === ':')) {
      words = text.slice(token.to, to) + words;
      return isFiller(words);
    }
    if (token.type === 'term' && (token.term.type === 'verb' || token.term.type === 'grammar')) {
      words = text.slice(token.to, to) + words;
      to = token.from;
    } else if (token.type === 'term' && token.term.type === 'object') {
      return text.slice(token.to, quantity.from).includes('信息');
    } else if (token.type !== 'year') return true;
  }
  return true;
};

/** 开通政务微博3个，发布信息45318条: a bare verb of publishing speaks of the channel that is the subject of the sentence. */
const sameChannel = (one: TermToken, other: TermToken): boolean =>
  one.term.type === 'channel' && other.term.type === 'channel' && one.term.channel === other.term.channel;

const subjectChannel = (
  tokens: readonly Token[],
  index: number,
  left: Window,
  ground: Ground,
  quantity: Quantity,
  text: string,
): Reading | null => {
  if (!left.terms.some((near) => near.level === 0 && isVerb(near, 'publish')) || left.among) return null;
  const channels: TermToken[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'mark' && (token.mark === '.' || token.mark === ';')) break;
    if (token.type === 'term' && token.term.type === 'channel' && !channels.some((other) => sameChannel(other, token)))
      channels.push(token);
  }
  const [channel] = channels;
  const verb = left.terms.find((near) => isVerb(near, 'publish'))!.token;
  const general = /^(?:各类|政务|政府)*(?:信息|文章|推文|动态|稿件)?(?:共|累计)?$/u.test(
    text.slice(verb.to, quantity.from),
  );
  if (channel === undefined || channels.length > 1) return null;
  if (!general && (channel.term.type !== 'channel' || isSite(channel.term.channel))) return null;
  const here = groundFor(ground, left.terms, 0, quantity);
  const option = fits(optionsOf(channel.term, here), quantity);
  return option === undefined ? null : { key: option.key, token: channel, loose: true };
};

/** The words behind a quantity, without a place or person that the next number counts (5个市场监管所设立查阅点6处). */
const ownRight = (tokens: readonly Token[], index: number, quantity: Quantity): readonly TermToken[] => {
  const right = rightOf(tokens, index).filter((token) => token.from - quantity.to <= RIGHT_REACH);
  const last = right[right.length - 1];
  const next = last === undefined ? undefined : tokens[tokens.indexOf(last) + 1];
  const taken = quantity.kind === 'place' || quantity.unit === '个';
  return taken && next?.type === 'quantity' && next.from === last!.to ? right.slice(0, -1) : right;
};

/** 公开总量（640条）: a number alone in its bracket belongs to the noun before it. */
const leftOrNoun = (tokens: readonly Token[], index: number, used: ReadonlySet<Token>): Window => {
  const left = leftOf(tokens, index, used);
  const noun = left.bracket < 0 || left.terms.length > 0 ? undefined : tokens[left.bracket - 1];
  const names = noun?.type === 'term' && (noun.term.type === 'figure' || noun.term.type === 'domain');
  return names && noun.to === tokens[left.bracket]!.from ? leftOf(tokens, left.bracket, used) : left;
};

/** Nearer words that say the number counts something else. */
const blocksReach = (near: Near, quantity: Quantity, text: string): boolean =>
  near.token.term.type === 'domain' ||
  (near.token.term.type === 'object' && !text.slice(near.token.to, quantity.from).includes('信息'));
