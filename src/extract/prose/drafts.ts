import { unfold } from '../../language/fold.js';
import { locate } from '../../language/located.js';
import type { BreakdownFinding, ClaimFinding, Evidence } from '../finding.js';
import type { Breakdown } from './breakdowns.js';
import type { Claim } from './claims.js';
import type { Implied } from './implied.js';
import type { Zero } from './negation.js';
import type { Passage } from './passages.js';
import type { Binding } from './reading.js';
import type { Draft } from './settle.js';

/** Source evidence for a stretch of a passage's matching copy. */
const evidenceOf = (passage: Passage, from: number, to: number, rawFrom = from, rawTo = to): Evidence => {
  const [start, end] = unfold(passage.folded, from, to);
  const raw = unfold(passage.folded, rawFrom, rawTo);
  return {
    span: locate(passage.text, start, end),
    text: passage.text.value.slice(start, end),
    raw: passage.text.value.slice(raw[0], raw[1]),
  };
};

/** 0万元 is quoted as 0: read by itself 0万 looks like a number of ten thousands. */
const endOfQuote = ({ quantity, to }: Binding, text: string): number =>
  quantity.value === 0 && text[quantity.numberTo - 1] === '万'
    ? quantity.numberTo - 1
    : quantity.value === 0 && quantity.unit.startsWith('万')
      ? quantity.numberTo
      : to;

/** A binding as a finding; `rank` says how plainly the figure is stated. */
export const draftOf = (passage: Passage, binding: Binding): Draft => {
  const { quantity } = binding;
  return {
    rank: rankOf(binding, passage.folded.value),
    aside: binding.aside === true,
    ...(binding.span === undefined ? {} : { span: binding.span }),
    finding: {
      key: binding.key,
      scope: binding.scope,
      value: quantity.value,
      status: 'reported',
      ...(quantity.qualifier === undefined ? {} : { qualifier: quantity.qualifier }),
      unit: quantity.kind === 'money' ? '元' : quantity.unit,
      origin: 'prose',
      evidence: evidenceOf(
        passage,
        binding.from,
        endOfQuote(binding, passage.folded.value),
        quantity.from,
        quantity.to,
      ),
    },
  };
};

const rankOf = (binding: Binding, text: string): Draft['rank'] => {
  if (binding.loose || isCategory(binding, text)) return 0;
  const words = text.slice(binding.from, binding.quantity.from);
  return isFormWording(words) || isOfDisclosure(binding, text) ? 2 : 1;
};

/** 人事信息8条，政策解读5条: an item in a list of categories is only a hint beside 发布政策解读6篇. */
const isCategory = ({ from, quantity }: Binding, text: string): boolean =>
  /^政策解读(?:类?信息)?$/u.test(text.slice(from, quantity.from)) && ',、;:中'.includes(text[from - 1] ?? ' ');

/** How far back the words may stand that say what was asked about or taught. */
const SUBJECT_REACH = 80;

/** 政务公开业务培训1期 beside 安全生产培训12场: of trainings and enquiries those about disclosure are meant. */
const isOfDisclosure = ({ key, quantity }: Binding, text: string): boolean => {
  if (!/^(?:enquiries|training)\./.test(key)) return false;
  const lead = text.slice(Math.max(0, quantity.from - SUBJECT_REACH), quantity.from);
  const clause = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf(';')) + 1);
  return /(?:信息|政务)公开/u.test(clause);
};

/** The wording of the form of 2014, which names the whole indicator and so settles which of several numbers is meant. */
const isFormWording = (words: string): boolean =>
  /公开政府信息|稿件发布|参加或举办新闻发布会|政府网站在线访谈|回应事件|回应公众关注热点或重大舆情/u.test(words);

/** Words that state none; 不涉及 and 不收取 only imply it. */
const NONE = /无|未|没|不存在|零/u;

/** A zero in words. */
export const zeroDraft = (passage: Passage, zero: Zero): Draft => ({
  rank: 1,
  aside: false,
  finding: {
    key: zero.key,
    scope: zero.scope ?? 'all',
    value: 0,
    status: NONE.test(passage.folded.value.slice(zero.from, zero.to)) ? 'reported' : 'implied',
    unit: '',
    origin: 'prose',
    evidence: evidenceOf(passage, zero.from, zero.to),
  },
});

/** A figure without a number of its own. */
export const impliedDraft = (passage: Passage, implied: Implied): Draft => ({
  rank: 0,
  aside: false,
  finding: {
    key: implied.key,
    scope: 'all',
    value: implied.value,
    status: 'implied',
    unit: '',
    origin: 'prose',
    evidence: evidenceOf(passage, implied.from, implied.to),
  },
});

/** A stated percentage with its place in the source. */
export const claimOf = (passage: Passage, claim: Claim): ClaimFinding => {
  const { percentage } = claim;
  return {
    kind: claim.kind,
    of: claim.of,
    ...(claim.label === undefined || claim.label === '' ? {} : { label: claim.label }),
    ...(claim.base === undefined ? {} : { base: claim.base }),
    scope: claim.scope,
    percent: claim.percent,
    printed: percentage.printed,
    ...(percentage.qualifier === undefined ? {} : { qualifier: percentage.qualifier }),
    evidence: evidenceOf(passage, claim.from, claim.to, percentage.from, percentage.to),
  };
};

/** A list of categories with the places of its numbers in the source. */
export const breakdownOf = (
  passage: Passage,
  { of, scope, total, exhaustive, parts }: Breakdown,
): BreakdownFinding => ({
  of,
  scope,
  ...(total === undefined
    ? {}
    : { total: { value: total.value, evidence: evidenceOf(passage, total.from, total.to) } }),
  exhaustive,
  parts: parts.map((part) => ({
    label: part.label,
    value: part.quantity.value,
    ...(part.percent === undefined ? {} : { percent: part.percent }),
    evidence: evidenceOf(passage, part.from, part.quantity.to, part.quantity.from, part.quantity.to),
  })),
});

/** 发出收费通知3件，实际收取900元 under 信息处理费: the fee of since 2021, not the cost of copies. */
export const processingFee = (binding: Binding, passage: Passage): Binding =>
  binding.key === 'fees.total' && /处理费/u.test(passage.heading + passage.folded.value)
    ? { ...binding, key: 'fees.processing' }
    : binding;

/** 发出收费通知3件，金额合计2700元，…实际收取1400元: what was asked for is not what was paid. */
export const isNoticed = ({ key, quantity }: Binding, { folded }: Passage): boolean =>
  key === 'fees.processing' &&
  quantity.value > 0 &&
  /通知[^。;]{0,24}$/u.test(folded.value.slice(Math.max(0, quantity.from - 28), quantity.from)) &&
  !/(?:收取|实收|收到|到账|缴纳)[^。;]{0,12}$/u.test(
    folded.value.slice(Math.max(0, quantity.from - 14), quantity.from),
  );

/** （一）网站公开情况。通过政府网站公开政府信息341条: under the heading of a channel the site is not all that was disclosed. */
export const isOfChannel = ({ heading }: Passage, { key, aside }: Binding): boolean =>
  aside === true && key === 'disclosure.total' && /(?:网站|微博|微信|公报|媒体|平台|公众号)/u.test(heading);

/** The last number of a text that stops in the middle (行政职责类7) may have lost digits. */
export const isTruncated = (passage: Passage, binding: Binding): boolean =>
  passage.cut &&
  binding.quantity.to >= passage.folded.value.length &&
  binding.quantity.unit === '' &&
  binding.quantity.value !== 0 &&
  !/:\d+$/u.test(passage.folded.value);
