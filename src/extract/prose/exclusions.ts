import type { FigureKey } from '../../schema/keys.js';
import type { TermToken } from './tokens.js';
import type { Near } from './window.js';

/** Complaints and petitions, which are counted in any business. */
export const isDispute = (key: FigureKey): boolean => key === 'complaints.total' || key === 'grievances.total';

/** A word for a sum, which names nothing by itself. */
export const isSum = (word: string): boolean => word === '合计' || word === '共计' || word === '总计';

/** 告知申请人向县林业局咨询, 应通过咨询等其他途径办理: what the applicant was told to do. */
export const isAdvice = (text: string, token: TermToken): boolean =>
  text.startsWith('等其', token.to) ||
  /(?:告知|建议|引导|指引|指导)[^,。;]{0,14}(?:向|到|通过)[^,。;]{0,14}$/u.test(
    text.slice(Math.max(0, token.from - 34), token.from),
  );

/** 收取检索、复制、邮寄费12846.5元, 检索费、邮寄费等0元: one amount for several fees is their total. */
export const isJoinedFee = (text: string, token: TermToken): boolean =>
  text[token.to] === '等' ||
  /(?:检索|复制|复印|邮寄|递送|打印)(?:费)?[、和及]$/u.test(text.slice(Math.max(0, token.from - 6), token.from));

/** 营业执照申请, 消费者投诉举报: the word glued to the noun makes it another thing; 纳税人信息公开申请 is ours all the same. */
const isAttributed = (text: string, terms: readonly Near[], token: TermToken): boolean =>
  !text.slice(token.from, token.to).includes('信息公开') &&
  (token.term.type === 'domain' || token.term.type === 'contextual' || token.term.type === 'figure') &&
  !(token.term.type === 'figure' && token.term.domain === 'disclosure') &&
  terms.some(
    (near) =>
      near.token.to === token.from &&
      (near.token.term.type === 'object' ||
        (near.token.term.type === 'domain' && near.token.term.domain === 'foreign')),
  );

/** 治安处罚类行政复议13件, 工伤认定方面的行政诉讼19件: another kind of the same thing. */
const isOtherKind = (text: string, token: TermToken): boolean => {
  const lead = text.slice(Math.max(0, token.from - 6), token.from);
  return token.term.type !== 'channel' && /(?:类|方面的)$/u.test(lead) && !/(?:公开|信息|各)(?:类|方面的)$/u.test(lead);
};

/** 物业投诉1326件: complaints about another thing, which stands glued before the word. */
const isOfOthers = (text: string, token: TermToken): boolean => {
  const before = text.slice(Math.max(0, token.from - 2), token.from);
  return /\p{Script=Han}$/u.test(before) && !DISPUTE_LEAD.test(before);
};

const DISPUTE_LEAD =
  /(?:公开|方面|工作|收到|受理|接到|接受|接收|发生|处理|办理|提出|引起|引发|群众|公众|公民|社会|个人|单位|[有的被无未到起和及或与类是为因])$/u;

/** 执法业务培训, 安全生产培训: a training in other work, which stands glued before the word. */
const isOtherTraining = (text: string, token: TermToken): boolean => {
  const { term } = token;
  if (term.type !== 'figure' || term.domain !== 'training' || !text.slice(token.from, token.to).includes('培训'))
    return false;
  const before = text.slice(Math.max(0, token.from - 4), token.from);
  return OTHER_TRAINING.test(before);
};

const OTHER_TRAINING =
  /(?:执法|安全|生产|消防|应急|技能|就业|创业|党务|党建|法律|法制|普法|财务|会计|统计|农技|农业|科技|环保|税务|税收|招商|教师|教育|医务|医疗|护理|急救|档案|保密|计生|统战|纪检|廉政|信访|招标|采购|驾驶|岗位|职工|军事|防汛|防疫|疫情)$/u;

/** 校园意外伤害调解51件: a settlement of other quarrels, which stand glued before the word. */
const isOtherSettlement = (text: string, token: TermToken): boolean =>
  /^[调和]解$/u.test(text.slice(token.from, token.to)) &&
  /\p{Script=Han}(?<!经|以|被|行政|予以|达成|法院|机关|庭外|主持|进行|通过|诉讼|复议|双方|其中|后|有|为)$/u.test(
    text.slice(Math.max(0, token.from - 2), token.from),
  );

/** 日均访问量: a rate, not a count of the year. */
const isRate = (text: string, token: TermToken): boolean =>
  /(?:日均|月均|年均|平均|每日|每月)$/u.test(text.slice(Math.max(0, token.from - 2), token.from));

/** True where the word names a rate, or the same thing in other business. */
export const isOfOtherBusiness = (text: string, terms: readonly Near[], token: TermToken): boolean =>
  isRate(text, token) ||
  isOtherTraining(text, token) ||
  isAttributed(text, terms, token) ||
  isOtherKind(text, token) ||
  isOtherSettlement(text, token) ||
  (token.term.type === 'figure' && isDispute(token.term.options[0]!.key) && isOfOthers(text, token));
