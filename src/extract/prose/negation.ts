import type { FigureKey, Scope } from '../../schema/keys.js';
import { documentKey } from './documents.js';
import { advance, channelKey, type Ground, groundOf, nounKey, optionsOf } from './meaning.js';
import type { Passage } from './passages.js';
import type { Sentence } from './sentence.js';
import { type TermToken, type Token, tokenize } from './tokens.js';
import { circleAt } from './when.js';

/** A zero in words: 未收到政府信息公开申请, 未发生行政复议、行政诉讼, 无。 */
export interface Zero {
  readonly key: FigureKey;
  /** The words that state none. */
  readonly from: number;
  readonly to: number;
  readonly scope?: Scope;
}

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
  'engagement.pressConferences',
  'engagement.onlineInterviews',
  'engagement.responses',
  'engagement.policyInterpretations',
  'training.sessions',
  'disclosure.normativeDocuments.issued',
]);

const isResult = (key: FigureKey): boolean =>
  /^(?:reconsideration|litigation\.\w+)\.(?:upheld|corrected|other|pending)$/.test(key);
const isOutcome = (key: FigureKey): boolean =>
  key.startsWith('applications.outcomes.') && key !== 'applications.outcomes.total.total';

/** What a term says there was none of. */
const zeroKey = (token: TermToken, ground: Ground, text: string): FigureKey | null => {
  const { term } = token;
  if (term.type === 'contextual' && term.meanings.fees !== undefined && 'figure' in term.meanings.fees) {
    return /支出|合计|共计|总计/u.test(text.slice(token.from, token.to)) ? null : term.meanings.fees.figure.key;
  }
  if (term.type === 'domain') return nounKey(term.domain)?.key ?? null;
  if (term.type === 'carry') return 'applications.carriedForward.total';
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
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return !/^(?:、|和|及|或|以及|与|或者|,)(?:因|被|未|无|也)?/u.test(text.slice(token.to, next.from)) && isObject(next);
};

const isObject = (token: TermToken): boolean =>
  (token.term.type === 'domain' && token.term.domain !== 'applications') ||
  (token.term.type === 'figure' && !token.term.options[0]!.key.startsWith('applications.')) ||
  (token.term.type === 'contextual' && token.term.meanings.fees !== undefined);

const isNot = (token: Token): token is TermToken =>
  token.type === 'term' && token.term.type === 'grammar' && token.term.word === 'not';

/** The clause of a negation: its tokens up to a comma, a stop or a number. */
const clauseAfter = (
  tokens: readonly Token[],
  index: number,
): { terms: TermToken[]; end: number; counted: boolean } => {
  const terms: TermToken[] = [];
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.type === 'mark') {
      if (token.mark === '、' || token.mark === '(' || token.mark === ')') continue;
      return { terms, end: token.from, counted: false };
    }
    if (token.type === 'year') continue;
    if (token.type !== 'term')
      return { terms, end: token.from, counted: token.type === 'quantity' && token.value !== 0 };
    const before = tokens[at - 1]!;
    if (isNot(token) && before.type === 'mark' && before.mark === '、') continue; // 未制定、未废止规章
    if (isNot(token)) return { terms, end: token.from, counted: false };
    terms.push(token);
  }
  return { terms, end: -1, counted: false };
};

/** The clause before a negation at its end: 行政复议、行政诉讼均未发生。 */
const clauseBefore = (tokens: readonly Token[], index: number): TermToken[] => {
  const terms: TermToken[] = [];
  let commas = 0;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'mark') {
      // 因…申请行政复议的，我乡无一例。 has its subject before the comma.
      const empty = token.mark === ',' && terms.length === 0 && ++commas === 1;
      if (token.mark === '、' || token.mark === ':' || empty) continue;
      break;
    }
    if (token.type === 'year') continue;
    if (token.type !== 'term' || isNot(token)) break;
    terms.unshift(token);
  }
  return terms;
};

/** What may follow 未发生 and still leave the subject in front of it. */
const EMPTY_TAIL =
  /^(?:过)?(?:发生|出现|产生|涉及|收到|此类|该类|相关|任何|有|上述|以上)?(?:情况|情形|事项|案件|现象|问题|的)?$/u;

const SUBJECT_BRIDGE =
  /^(?:为)?(?:的|情况|数量|案件|方面|费用|等){0,2}[,:]?(?:\d{4}年度?|本年度|全年)?(?:我[局镇县市区乡街办委厅]|本[局镇县市区乡街办委厅单机][位关]?)?(?:均|都|也|亦|全)?$/u;

/** What a clause describes that only tells who or which had none (无投诉的单位). */
const RELATIVE = /^的(?:单位|部门|机构|街道|乡镇|县区|学校|科室|同志|个人|人员|予以|给予|视为|评)/u;

/** The zeros of a sentence. `cutAt` is the end of a text that may have lost its last words. */
export const readZeros = (sentence: Sentence, cutAt: number | null, year: number | undefined): Zero[] => {
  const zeros: Zero[] = [];
  const { tokens, text } = sentence;
  for (const [index, token] of tokens.entries()) {
    if (!isNot(token)) continue;
    const after = clauseAfter(tokens, index);
    if (after.counted) continue;
    const end = after.end < 0 ? sentence.end : after.end;
    const keys = namesOf(after.terms, tokens, sentence, text, year);
    const last = after.terms[after.terms.length - 1];
    if (keys.length > 0 && last !== undefined) {
      // 无投诉的单位评为优秀 describes some, and states nothing of all.
      if (after.terms.some(({ to }) => RELATIVE.test(text.slice(to, to + 3)))) continue;
      if (cutAt !== null && end >= cutAt && !isWhole(text.slice(last.to, cutAt))) continue;
      const scope = circleAt(tokens, index, text);
      for (const key of keys) zeros.push({ key, from: token.from, to: last.to, scope });
      continue;
    }
    if (!EMPTY_TAIL.test(text.slice(token.to, end).replace(/[。]$/u, ''))) continue;
    const subject = clauseBefore(tokens, index);
    const final = subject[subject.length - 1];
    if (final === undefined || !SUBJECT_BRIDGE.test(text.slice(final.to, token.from))) continue;
    for (const key of namesOf(subject, tokens, sentence, text, year))
      zeros.push({ key, from: subject[0]!.from, to: token.to });
  }
  return zeros;
};

/** Words that complete a negation at the end of a text that has no full stop. */
const isWhole = (tail: string): boolean =>
  tail === '' || /^(?:的)?(?:情况|情形|案件|事项|费用|件|行为|现象|问题|申请|等)+[。;]?$/u.test(tail);

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
  !text.includes('书面申请') &&
  !terms.some(({ term }) => term.type === 'contextual' && term.meanings.fees !== undefined)
    ? terms
        .map(({ term }) => (term.type === 'channel' ? (channelKey(term.channel, 'applications')?.key ?? null) : null))
        .filter((key) => key !== null)
    : [];

const feesNamed = (terms: readonly TermToken[]): FigureKey[] =>
  terms
    .flatMap(({ term }) => (term.type === 'figure' ? term.options : []))
    .map(({ key }) => key)
    .filter((key) => key.startsWith('fees.'));

const namesOf = (
  terms: readonly TermToken[],
  tokens: readonly Token[],
  sentence: Sentence,
  text: string,
  year: number | undefined,
): FigureKey[] => {
  if (terms.some((term) => term.term.type === 'domain' && term.term.domain === 'foreign')) return [];
  const keys: FigureKey[] = documentZeros(terms, year);
  const channels = channelZeros(terms, text.slice(terms[0]?.from ?? 0, terms.at(-1)?.to ?? 0));
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
  // 无法定情形 … 收取检索、复制等费用: the total of the fees is meant.
  return keys;
};

/** Words of an answer that says nothing but none: 本年度未发生。 我镇2016年度无申请。 */
const BARE_LEAD =
  /^(?:\d{4}年度?|本年度内?|全年度?|报告期内|目前|我[局镇县市区乡街办委关院厅处]|本[局镇县市区乡街办委关院厅处单机][位关]?|,){0,5}/u;
const BARE_NONE =
  /^(?:均|暂|尚|亦)?(?:无申请|没有申请|无人申请|未收到申请|无此类情况发生|无此类情况|无此情况|无相关情况|无此项|无相关费用|没有此类情况发生|没有此类情况|未发生此类情况|未发生相关情况|没有发生|未发生|未产生|未涉及|未出现|不存在|没有|无)(?:此类|该类|相关|任何)?(?:情况|情形|案件|事项|费用|业务)?[。;]?$/u;

const isBare = (text: string): boolean => BARE_NONE.test(text.slice(BARE_LEAD.exec(text)?.[0].length ?? 0));

/**
 * 无。 or 本年度未发生。 as the whole answer of a section: none of what the heading names. Only for what can be counted
 * as a whole; a heading such as 其他需要报告的事项 names nothing.
 */
export const readBareZeros = (passage: Passage): FigureKey[] => {
  if (passage.folded.value.length > 60 || !isBare(passage.folded.value)) return [];
  const headingTokens = tokenize(passage.heading);
  let ground: Ground = groundOf(null);
  const keys: FigureKey[] = [];
  const terms = headingTokens.filter((token): token is TermToken => token.type === 'term');
  const names = (token: TermToken): boolean =>
    token.term.type === 'domain' || token.term.type === 'figure' || token.term.type === 'contextual';
  for (const [at, token] of terms.entries()) {
    ground = advance(ground, token.term);
    const remedyFollows = terms
      .slice(at + 1)
      .some(
        (other) =>
          other.term.type === 'domain' &&
          (other.term.domain === 'reconsideration' || other.term.domain === 'litigation'),
      );
    if (!names(token) || (token.term.type === 'domain' && token.term.domain === 'applications' && remedyFollows))
      continue;
    const key = zeroKey(token, ground, passage.heading);
    if (key !== null && !isResult(key) && !isOutcome(key) && !keys.includes(key)) keys.push(key);
  }
  return keys;
};
