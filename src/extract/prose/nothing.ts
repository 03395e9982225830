import type { FigureKey } from '../../schema/keys.js';
import { comesFromBefore } from './carry.js';
import { documentKey } from './documents.js';
import { advance, channelKey, type Ground, nounKey, optionsOf } from './meaning.js';
import type { TermToken } from './tokens.js';
import type { Sentence } from './work.js';

/**
 * What a negation says there was none of: the figures that the words of its clause name together.
 */

/** Figures of which 没有 can be said as a whole; 没有 before anything else states no count. */
const ZEROABLE: ReadonlySet<FigureKey> = new Set<FigureKey>([
  'applications.received.total',
  'applications.carriedForward.total',
  'applications.carriedOver.total',
  'applications.closed.extended',
  'reconsideration.total',
  'litigation.all.total',
  'litigation.direct.total',
  'litigation.afterReconsideration.total',
  'complaints.total',
  'grievances.total',
  'fees.total',
  'fees.waived',
  'fees.processing',
  'enquiries.total',
  'enquiries.phone',
  'enquiries.inPerson',
  'enquiries.online',
  'resources.remedyCosts',
  'resources.budget',
  'resources.staff.fullTime',
  'resources.staff.partTime',
  'engagement.pressConferences',
  'engagement.onlineInterviews',
  'engagement.responses',
  'engagement.policyInterpretations',
  'training.sessions',
  'disclosure.normativeDocuments.issued',
]);

/** How a case ended. */
export const isResult = (key: FigureKey): boolean =>
  /^(?:reconsideration|litigation\.\w+)\.(?:upheld|corrected|other|pending)$/.test(key);

/** How an application was answered. */
export const isOutcome = (key: FigureKey): boolean =>
  key.startsWith('applications.outcomes.') && key !== 'applications.outcomes.total.total';

/** What a term says there was none of. */
export const zeroKey = (token: TermToken, ground: Ground, text: string): FigureKey | null => {
  const { term } = token;
  if (term.type === 'contextual' && term.meanings.fees !== undefined && 'figure' in term.meanings.fees) {
    return /支出|合计|共计|总计/u.test(text.slice(token.from, token.to)) ? null : term.meanings.fees.figure.key;
  }
  if (term.type === 'domain') return nounKey(term.domain)?.key ?? null;
  if (term.type === 'carry')
    return comesFromBefore(text, token.from) ? 'applications.carriedOver.total' : 'applications.carriedForward.total';
  const key = optionsOf(term, ground)[0]?.key;
  if (key === undefined || (term.type === 'figure' && term.loose)) return null;
  return ZEROABLE.has(key) || isResult(key) || isOutcome(key) ? key : null;
};

/** A requests noun that only says what the case, the fee or the enquiry is about (因政府信息公开申请引起的行政复议). */
const isContext = (tokens: readonly TermToken[], at: number, text: string): boolean => {
  const token = tokens[at]!;
  if (token.term.type !== 'domain' || token.term.domain !== 'applications') return false;
  const before = text.slice(Math.max(0, token.from - 12), token.from);
  if (/(?:向|对|因|由|就|针对|关于|为)[^,。;、和]{0,10}$/u.test(before) && !/(?:提出|提交|递交)$/u.test(before))
    return true;
  if (/^(?:行为|事项|工作)?(?:引起|引发|产生|导致)/u.test(text.slice(token.to, token.to + 4))) return true;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return !/^(?:、|和|及|或|以及|与|或者|,)(?:因|被|未|无|也)?/u.test(text.slice(token.to, next.from)) && isObject(next);
};

/** A noun of another domain, which can have been none itself. */
const isObject = (token: TermToken): boolean =>
  (token.term.type === 'domain' && token.term.domain !== 'applications') ||
  (token.term.type === 'figure' && !token.term.options[0]!.key.startsWith('applications.')) ||
  (token.term.type === 'contextual' && token.term.meanings.fees !== undefined);

/** 因政府信息公开被举报投诉: about disclosure, whatever business was told before. */
const disclosureGround = (ground: Ground, words: string): Ground =>
  ground.domain === 'foreign' && words.includes('信息公开') ? { ...ground, domain: null } : ground;

/** 未制发、废止行政规范性文件: every verb with every noun. */
const documentZeros = (terms: readonly TermToken[], year: number | undefined): FigureKey[] =>
  terms.flatMap(({ term: noun }) =>
    noun.type !== 'document'
      ? []
      : terms.flatMap(({ term: verb }) => {
          const key =
            verb.type === 'documentVerb' && verb.verb !== 'inForce' ? documentKey(noun.noun, verb.verb, year) : null;
          return key === null ? [] : [key];
        }),
  );

/** 没有以传真形式提出的申请: none came this way. */
const channelZeros = (terms: readonly TermToken[], text: string): FigureKey[] =>
  terms.some(({ term }) => term.type === 'domain' && term.domain === 'applications') &&
  !/书面申请|书面或|任何(?:形式|方式|渠道|途径)|或(?:者)?以?其[他它](?:形式|方式)|等(?:各种|多种)?(?:形式|方式|渠道|途径)的/u.test(
    text,
  ) &&
  !terms.some(({ term }) => term.type === 'contextual' && term.meanings.fees !== undefined)
    ? terms
        .map(({ term }) => (term.type === 'channel' ? (channelKey(term.channel, 'applications')?.key ?? null) : null))
        .filter((key) => key !== null)
    : [];

/** 与诉讼（行政复议、行政申诉）有关的费用支出: the costs of cases, and no cases. */
export const REMEDY_COSTS = /(?:诉讼|复议|申诉|应诉)[^,。;]{0,12}(?:有关|相关)的?[^,。;]{0,4}(?:费用|支出)/u;

/** The single fees among the words. */
const feesNamed = (terms: readonly TermToken[]): FigureKey[] =>
  terms
    .flatMap(({ term }) => (term.type === 'figure' ? term.options : []))
    .map(({ key }) => key)
    .filter((key) => key.startsWith('fees.'));

/** 检索、复制、邮寄费用: several fees in one word are their total; 检索费、复印费 are each their own. */
const JOINED_FEES = /(?:检索|复制|复印|邮寄|递送|打印)(?:[、和及](?:检索|复制|复印|邮寄|递送|打印)){1,4}等?费/u;

/** The only fees that the Regulations of 2007 allow (article 27): where none of the three was collected, nothing was. */
const ALL_FEES: readonly FigureKey[] = ['fees.search', 'fees.paperCopying', 'fees.mail'];

/** So far before the last fee the first may stand: 检索、复印、邮寄费. */
const FEES_REACH = 16;

/** 未收取检索、复制、邮寄费用: nothing was charged at all; 未收取复印费 says so of one fee. */
const feesOf = (terms: readonly TermToken[], text: string): FigureKey[] => {
  const named = [...new Set(feesNamed(terms))];
  const words = text.slice(Math.max(0, (terms[0]?.from ?? 0) - FEES_REACH), terms.at(-1)?.to);
  if (named.length > 0 && JOINED_FEES.test(words)) return ['fees.total'];
  return ALL_FEES.every((fee) => named.includes(fee)) ? ['fees.total', ...named] : named;
};

/** The figures of which the words before or behind a negation say there was none. */
export const namesOf = (terms: readonly TermToken[], sentence: Sentence, year: number | undefined): FigureKey[] => {
  const { tokens, text } = sentence;
  if (terms.some((term) => term.term.type === 'domain' && term.term.domain === 'foreign')) return [];
  const words = text.slice(terms[0]?.from ?? 0, terms.at(-1)?.to ?? 0);
  if (REMEDY_COSTS.test(words)) return ['resources.remedyCosts'];
  const keys: FigureKey[] = documentZeros(terms, year);
  const channels = channelZeros(terms, words);
  if (channels.length > 0) return [...new Set(channels)];
  let ground: Ground | undefined;
  for (const [at, token] of terms.entries()) {
    ground ??= disclosureGround(
      sentence.grounds[Math.max(0, tokens.indexOf(token) - 1)]!,
      text.slice(Math.max(0, token.from - 14), token.to),
    );
    ground = advance(ground, token.term);
    if (isContext(terms, at, text)) continue;
    const key = zeroKey(token, ground, text);
    if (key !== null && !keys.includes(key)) keys.push(key);
  }
  // 无人来电、来访或在网上咨询: nobody asked at all.
  const ways = terms.filter(
    ({ term }) =>
      (term.type === 'channel' && term.channel === 'phone') ||
      (term.type === 'contextual' && term.meanings.enquiries !== undefined),
  );
  if (ways.length > 0 && keys.some((key) => key.startsWith('enquiries.'))) return ['enquiries.total'];
  // 没有被依法纠错的案件 under 行政诉讼: the result, not the procedure.
  const outcomes = keys.filter(isOutcome);
  if (
    outcomes.length > 0 &&
    keys.includes('applications.received.total') &&
    !/(?:依申请公开|申请)[和、及]不予公开/u.test(text)
  )
    return outcomes;
  const results = keys.filter(isResult);
  if (results.length > 0) return results;
  // 收取复印费36.5元，未收取检索费和邮寄费: beside a fee that was collected each of the others is none.
  const charged = [...sentence.bindings.values()].some(
    ([bound]) => bound!.key.startsWith('fees.') && bound!.quantity.value > 0,
  );
  if (charged) return [...new Set([...keys, ...feesNamed(terms)])];
  return keys.length > 0 ? keys : feesOf(terms, text);
};
