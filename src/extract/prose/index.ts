import { unfold } from '../../language/fold.js';
import { locate } from '../../language/located.js';
import type { Quantity } from '../../language/quantities.js';
import type { Block, Document } from '../../read/blocks.js';
import type { FigureKey } from '../../schema/keys.js';
import type { BreakdownFinding, ClaimFinding, Evidence, Extraction, Finding } from '../finding.js';
import type { Binding } from './bind.js';
import { readBreakdowns } from './breakdowns.js';
import { readClaims } from './claims.js';
import { type Implied, noteTotal, readImplied, type Totals } from './implied.js';
import { groundOf, remedyGround } from './meaning.js';
import { readBareZeros, readZeros, type Zero } from './negation.js';
import { type Passage, readPassages } from './passages.js';
import { type Memory, readSentence, type Sentence } from './sentence.js';
import { type Draft, settle } from './settle.js';
import type { Token } from './tokens.js';
import { domainOf, isSilent } from './topics.js';
import { classesDocuments, withoutClasses } from './twins.js';

export interface ProseContext {
  /** Blocks that tables have used. */
  readonly consumed: ReadonlySet<Block>;
  /** The year of the report, where it is known: a number of another year is not this year's. */
  readonly year?: number;
}

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

const draftOf = (passage: Passage, binding: Binding): Draft => {
  const { quantity } = binding;
  return {
    rank: rankOf(binding, passage.folded.value),
    aside: binding.aside === true,
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
  if (binding.loose) return 0;
  const words = text.slice(binding.from, binding.quantity.from);
  return isFormWording(words) || isOfDisclosure(binding, text) ? 2 : 1;
};

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

const zeroDraft = (passage: Passage, zero: Zero): Draft => ({
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

const impliedDraft = (passage: Passage, implied: Implied): Draft => ({
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

/** A sentence of more tokens than this is cut at its next comma: words never reach that far, and work stays linear. */
const MAX_TOKENS = 400;

interface Cut {
  readonly tokens: readonly Token[];
  /** Where the sentence ends in the passage. */
  readonly end: number;
}

/** The sentences of a passage: its tokens parted at full stops. A first sentence of a name alone leads the next. */
const sentencesOf = (passage: Passage): Cut[] => {
  const sentences: Cut[] = [];
  let current: Token[] = [];
  const close = (end: number): void => {
    if (current.length > 0) sentences.push({ tokens: current, end });
    current = [];
  };
  for (const token of passage.tokens) {
    if (token.type !== 'mark') {
      current.push(token);
      continue;
    }
    const isLabel = sentences.length === 0 && token.from <= 12 && !current.some((other) => other.type === 'quantity');
    if (token.mark === '.' && isLabel && current.length > 0) current.push({ ...token, mark: ':' });
    else if (token.mark === '.' || (current.length >= MAX_TOKENS && token.mark !== '(')) close(token.from);
    else current.push(token);
  }
  close(passage.folded.value.length);
  return sentences;
};

/** Cases of reconsideration and litigation in general, which an agency hears as the organ of reconsideration. */
const isCaseload = (text: string): boolean =>
  /与(?:政府)?信息公开无关|不计入(?:主动公开)?(?:政府)?信息公开|不在上表统计|不列入(?:上表|本表)/u.test(text) ||
  (/复议|诉讼/u.test(text) &&
    !/信息公开(?!专栏|网|栏|平台|目录|指南|系统|专区)|政府信息(?!公开)/u.test(text) &&
    /办理行政复议案件|审理行政复议案件|审结行政复议|各类|法制|司法局|决定受理|决定不予受理|转送|负责人出庭|复议能力/u.test(
      text,
    ));

const emptyTotals = (): Totals => ({
  received: null,
  carriedOver: null,
  answered: null,
  disclosed: null,
  cases: new Map(),
});

const startOf = (tokens: readonly Token[]): number => tokens[0]?.from ?? 0;

const totalOf = (passage: Passage, total: Quantity): NonNullable<BreakdownFinding['total']> => ({
  value: total.value,
  evidence: evidenceOf(passage, total.from, total.to),
});

interface Harvest {
  readonly drafts: Draft[];
  readonly claims: ClaimFinding[];
  readonly breakdowns: BreakdownFinding[];
}

const readPassage = (
  passage: Passage,
  memory: Memory,
  context: ProseContext,
  known: Set<FigureKey>,
  harvest: Harvest,
): void => {
  const text = passage.folded.value;
  const sentences: Sentence[] = [];
  if (memory.ground.domain === null) memory.ground = { ...memory.ground, domain: soleDomain(passage.tokens) };
  for (const { tokens, end } of sentencesOf(passage)) {
    if (isCaseload(text.slice(startOf(tokens), end))) {
      memory.ground = groundOf('foreign');
      continue;
    }
    // Other business ends with its sentence.
    if (memory.ground.domain === 'foreign') memory.ground = { ...memory.ground, domain: domainOf(passage.topic) };
    const classed = classesDocuments(tokens, text) ? withoutClasses(tokens, text) : tokens;
    sentences.push(readSentence(classed, { text, end }, memory, context.year, sentences));
  }
  const later = emptyTotals();
  for (const sentence of sentences) {
    for (const bindings of sentence.bindings.values()) {
      for (const binding of bindings) {
        if (isTruncated(passage, binding) || isOtherDispute(passage, binding)) continue;
        harvest.drafts.push(draftOf(passage, processingFee(binding, passage)));
        if (binding.scope === 'all') known.add(binding.key);
        noteTotal(later, binding);
      }
    }
  }
  const totals = emptyTotals();
  let parent: Binding | null = null;
  for (const [place, sentence] of sentences.entries()) {
    for (const zero of readZeros(sentence, passage.cut ? text.length : null, context.year))
      harvest.drafts.push(zeroDraft(passage, zero));
    for (const implied of readImplied(sentence, totals, later)) harvest.drafts.push(impliedDraft(passage, implied));
    for (const claim of readClaims(sentence, sentences[place - 1], known)) {
      const { percentage } = claim;
      harvest.claims.push({
        kind: claim.kind,
        of: claim.of,
        ...(claim.label === undefined || claim.label === '' ? {} : { label: claim.label }),
        ...(claim.base === undefined ? {} : { base: claim.base }),
        scope: claim.scope,
        percent: claim.percent,
        printed: percentage.printed,
        ...(percentage.qualifier === undefined ? {} : { qualifier: percentage.qualifier }),
        evidence: evidenceOf(passage, claim.from, claim.to, percentage.from, percentage.to),
      });
    }
    for (const breakdown of readBreakdowns(sentence, parent)) {
      harvest.breakdowns.push({
        of: breakdown.of,
        scope: breakdown.scope,
        ...(breakdown.total === undefined ? {} : { total: totalOf(passage, breakdown.total) }),
        exhaustive: breakdown.exhaustive,
        parts: breakdown.parts.map((part) => ({
          label: part.label,
          value: part.quantity.value,
          ...(part.percent === undefined ? {} : { percent: part.percent }),
          evidence: evidenceOf(passage, part.from, part.quantity.to, part.quantity.from, part.quantity.to),
        })),
      });
    }
    parent = totals.disclosed;
  }
};

/** 物业纠纷投诉1135件: complaints of other business, told where nothing speaks of disclosure. */
const isOtherDispute = (passage: Passage, binding: Binding): boolean =>
  binding.key === 'complaints.total' &&
  binding.loose &&
  passage.topic !== 'remedies' &&
  passage.topic !== 'enquiries' &&
  !/信息公开|政务公开|行政复议|行政诉讼/u.test(passage.folded.value);

/** Where a passage comes to speak of applications alone, its first words do too (不予公开2件，答复政府信息公开申请30件). */
const soleDomain = (tokens: readonly Token[]): 'applications' | null => {
  const domains = tokens.flatMap((token) => {
    if (token.type !== 'term') return [];
    if (token.term.type === 'domain') return token.term.bare ? [] : [token.term.domain];
    return token.term.type === 'figure'
      ? [token.term.domain]
      : token.term.type === 'object'
        ? ['foreign' as const]
        : [];
  });
  return domains.length > 0 && domains.every((domain) => domain === 'applications') ? 'applications' : null;
};

/** 发出收费通知3件，实际收取900元 under 信息处理费: the fee of since 2021, not the cost of copies. */
const processingFee = (binding: Binding, passage: Passage): Binding =>
  binding.key === 'fees.total' && /处理费/u.test(passage.heading + passage.folded.value)
    ? { ...binding, key: 'fees.processing' }
    : binding;

/** The last number of a text that stops in the middle (行政职责类7) may have lost digits. */
const isTruncated = (passage: Passage, binding: Binding): boolean =>
  passage.cut &&
  binding.quantity.to >= passage.folded.value.length &&
  binding.quantity.unit === '' &&
  binding.quantity.value !== 0 &&
  !/:\d+$/u.test(passage.folded.value);

/** 政府信息公开, 信息主动公开 …, in either script: without these words a text is no report of this kind. */
const speaksOfDisclosure = (source: string): boolean =>
  /(?:信息|政务|政務|主动|主動|申请|申請|依申请|依申請)(?:公开|公開)|(?:公开|公開).{0,12}信息/u.test(source);

/** Facts that any page on disclosure may tell, a guide or a list of reports too. */
const TELLS_NOTHING: ReadonlySet<FigureKey> = new Set([
  'enquiries.pageViews',
  'resources.readingPoints',
  'resources.offices',
  'resources.staff.total',
  'resources.staff.fullTime',
  'resources.staff.partTime',
]);

/** True where the figures are those of a year's work, or the text calls itself a report. */
const isReport = (findings: readonly Finding[], source: string): boolean => {
  if (findings.some(({ key }) => !TELLS_NOTHING.has(key))) return true;
  const named = /年度(?:工作)?(?:报告|報告|总结|總結)|年报|年報|工作(?:报告|報告|总结|總結)/u.test(source);
  return named && findings.some(({ key }) => key !== 'enquiries.pageViews');
};

const NOTHING: Extraction = {
  findings: [],
  unplaced: [],
  claims: [],
  breakdowns: [],
  notices: [],
  consumed: new Set(),
};

/** A list goes on behind a colon, with 其中, and line by line where no heading says what a line is about. */
const goesOn = (passage: Passage): boolean =>
  passage.continues ||
  /^(?:其中|其余|另有)/u.test(passage.folded.value) ||
  (domainOf(passage.topic) === null && passage.folded.value.length <= 40);

/** Reads the prose of a report: quantities first, then what they count, then what the sentences imply and claim. */
export const readProse = (document: Document, context: ProseContext): Extraction => {
  if (!speaksOfDisclosure(document.source)) return NOTHING;
  const harvest: Harvest = { drafts: [], claims: [], breakdowns: [] };
  const known = new Set<FigureKey>();
  const memory: Memory = { ground: groundOf(null), last: null, head: null };
  for (const passage of readPassages(document, context.consumed, context.year)) {
    const silent = isSilent(passage.topic);
    if (silent && passage.topic !== 'problems') continue;
    if (!goesOn(passage)) {
      memory.ground = passage.topic === 'remedies' ? remedyGround(passage.heading) : groundOf(domainOf(passage.topic));
      memory.last = null;
      memory.head = null;
    }
    const bare = readBareZeros(passage);
    if (bare.length > 0) {
      for (const key of bare)
        harvest.drafts.push(zeroDraft(passage, { key, from: 0, to: passage.folded.value.length }));
      continue;
    }
    if (!silent) readPassage(passage, memory, context, known, harvest);
    else {
      // Want of money and hands is told among the problems, in numbers that stand nowhere else.
      const aside: Harvest = { drafts: [], claims: [], breakdowns: [] };
      readPassage(passage, memory, context, known, aside);
      harvest.drafts.push(
        ...aside.drafts.filter(({ finding }) => /^resources\.(?:budget|spending|staff)/.test(finding.key)),
      );
    }
  }
  const findings = settle(harvest.drafts, context.year);
  if (!isReport(findings, document.source)) return NOTHING;
  return {
    findings,
    unplaced: [],
    claims: harvest.claims,
    breakdowns: harvest.breakdowns,
    notices: [],
    consumed: new Set(),
  };
};
