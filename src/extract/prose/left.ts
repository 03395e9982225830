import type { Quantity } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import { isDispute, isJoinedFee, isOfOtherBusiness } from './exclusions.js';
import { isInformationBehind, listsInformation, namesInformation } from './information.js';
import { type Left, leftAt } from './left-words.js';
import type { FigureOption } from './lexicon/term.js';
import { accepts, type Ground, optionsOf } from './meaning.js';
import { isAnybody, isFormOfInterpretation, isPartOfSite, isPassedOver } from './passed-over.js';
import { isPair, publishedBy } from './published-by.js';
import { fits, has, isVerb, type Place, type Reading, readNoun } from './reading.js';
import { isWord, type TermToken } from './tokens.js';
import { type Near, stands, type Window } from './window.js';

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

const isGazette = (term: TermToken['term']): boolean => term.type === 'channel' && term.channel === 'gazette';

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
    published !== undefined &&
    accepts('items', quantity) &&
    (namesInformation(terms, quantity, text) ||
      listsInformation(left) ||
      isInformationBehind(published.token, quantity, text))
  ) {
    return {
      key: 'disclosure.total',
      token: (terms.find((near) => isVerb(near, 'publish')) ?? published).token,
      loose: true,
    };
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
