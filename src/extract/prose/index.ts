import type { Document } from '../../read/blocks.js';
import type { FigureKey } from '../../schema/keys.js';
import type { BreakdownFinding, ClaimFinding, Extraction } from '../finding.js';
import { readBareCount, readBareZeros } from './bare.js';
import { readBreakdowns } from './breakdowns.js';
import { isOtherCaseload, isOtherDispute, isReport, soleDomain, speaksOfDisclosure } from './business.js';
import { readClaims } from './claims.js';
import { sentencesOf } from './cuts.js';
import {
  breakdownOf,
  claimOf,
  draftOf,
  impliedDraft,
  isNoticed,
  isOfChannel,
  isTruncated,
  processingFee,
  zeroDraft,
} from './drafts.js';
import { emptyTotals, noteTotal, readImplied, type Totals } from './implied.js';
import { type Ground, groundOf, remedyGround } from './meaning.js';
import { readNoCosts, readZeros } from './negation.js';
import { type Passage, type PassageContext, readPassages } from './passages.js';
import type { Binding } from './reading.js';
import { readSentence } from './sentence.js';
import { type Draft, settle } from './settle.js';
import { domainOf, isSilent, type Topic } from './topics.js';
import { classesDocuments, withoutClasses } from './twins.js';
import type { Memory, Sentence } from './work.js';

/**
 * Prose, from passages to findings. A document is cut into passages (passages, outline, unwrap, grid), each into tokens
 * of the lexicon (tokens) and sentences (cuts). A sentence is read number by number (sentence, resolve): whose number it
 * is (when, circles), what the words around it name (bind: left, right, reach; passed-over, published-by, information), lists, documents and 结转 (lists,
 * documents, carry), what it borrows from before (ellipsis, borrow), and which of several numbers are parts (parts).
 * Then follows what the sentences say without numbers (negation, bare, implied), their percentages (claims) and lists
 * of categories (breakdowns). What is found becomes findings (drafts), heard together in the end (settle).
 */

/** What the prose reader is told of the report. */
export interface ProseContext extends PassageContext {
  /** Is shown each passage with its sentences as they were read (`npm run why`). */
  readonly watch?: (passage: Passage, sentences: readonly Sentence[]) => void;
}

/** What a report yields on the way, before its statements are heard together. */
interface Harvest {
  readonly drafts: Draft[];
  /** What was counted so far, for 上述申请均已办结. */
  readonly totals: Totals;
  readonly claims: ClaimFinding[];
  readonly breakdowns: BreakdownFinding[];
}

const emptyHarvest = (): Harvest => ({ drafts: [], totals: emptyTotals(), claims: [], breakdowns: [] });

/** Reads one passage into the harvest. `known` are the figures of the report so far. */
const readPassage = (
  passage: Passage,
  memory: Memory,
  context: ProseContext,
  known: Map<FigureKey, number>,
  harvest: Harvest,
): void => {
  const sentences = readSentences(passage, memory, context.year);
  context.watch?.(passage, sentences);
  const later = emptyTotals();
  const bound = sentences.flatMap((sentence) => [...sentence.bindings.values()].flat());
  for (const binding of bound) {
    if (isTruncated(passage, binding) || isOtherDispute(passage, binding) || isOfChannel(passage, binding)) continue;
    const paid = processingFee(binding, passage);
    if (isNoticed(paid, passage)) continue;
    harvest.drafts.push(draftOf(passage, paid));
    if (binding.scope === 'all') known.set(binding.key, binding.quantity.value);
    noteTotal(later, binding);
  }
  const { totals } = harvest;
  // Without a number a passage states no share and lists nothing.
  const isCounted = passage.tokens.some(({ type }) => type === 'quantity' || type === 'percentage');
  const cutAt = passage.cut ? passage.folded.value.length : null;
  let parent: Binding | null = null;
  for (const [place, sentence] of sentences.entries()) {
    for (const zero of readZeros(sentence, cutAt, context.year)) harvest.drafts.push(zeroDraft(passage, zero));
    const costs = readNoCosts(sentence, passage.heading);
    if (costs !== null) harvest.drafts.push(zeroDraft(passage, costs));
    for (const implied of readImplied(sentence, totals, later)) harvest.drafts.push(impliedDraft(passage, implied));
    if (!isCounted) continue;
    for (const claim of readClaims(sentence, sentences[place - 1], known)) harvest.claims.push(claimOf(passage, claim));
    for (const breakdown of readBreakdowns(sentence, parent)) harvest.breakdowns.push(breakdownOf(passage, breakdown));
    parent = totals.disclosed;
  }
};

/** The sentences of a passage, each read with what those before it left in the memory. */
const readSentences = (passage: Passage, memory: Memory, year: number | undefined): Sentence[] => {
  const text = passage.folded.value;
  const sentences: Sentence[] = [];
  if (memory.ground.domain === null) memory.ground = { ...memory.ground, domain: soleDomain(passage.tokens) };
  for (const { tokens, end } of sentencesOf(passage)) {
    if (isOtherCaseload(text.slice(tokens[0]?.from ?? 0, end))) {
      memory.ground = groundOf('foreign');
      continue;
    }
    // Other business ends with its sentence.
    if (memory.ground.domain === 'foreign') memory.ground = { ...memory.ground, domain: domainOf(passage.topic) };
    const classed = classesDocuments(tokens, text) ? withoutClasses(tokens, text) : tokens;
    const sentence = readSentence(classed, { text, end }, memory, year, sentences);
    sentences.push(sentence);
    memory.ground = homeward(memory.ground, sentence, passage.topic);
  }
  return sentences;
};

/** Under 依申请公开 a sentence that only mentions 投诉 or 咨询 and counts none leaves the next one on the ground of the section. */
const homeward = (ground: Ground, { bindings }: Sentence, topic: Topic | null): Ground => {
  const home = domainOf(topic);
  if (home !== 'applications' || (ground.domain !== 'complaints' && ground.domain !== 'enquiries')) return ground;
  const counted = [...bindings.values()].flat().some(({ key }) => key.startsWith(ground.domain!));
  return counted ? ground : { ...ground, domain: home };
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
  (!passage.runIn && domainOf(passage.topic) === null && passage.folded.value.length <= 40);

/** The ground that the heading of a passage opens. */
const openGround = ({ topic, heading }: Passage): Ground =>
  topic === 'remedies' ? remedyGround(heading) : groundOf(domainOf(topic));

/** Reads the prose of a report: quantities first, then what they count, then what the sentences imply and claim. */
export const readProse = (document: Document, context: ProseContext): Extraction => {
  if (!speaksOfDisclosure(document.source)) return NOTHING;
  const harvest = emptyHarvest();
  const known = new Map<FigureKey, number>();
  const memory: Memory = { ground: groundOf(null), last: null, head: null };
  for (const passage of readPassages(document, context)) {
    const silent = isSilent(passage.topic);
    if (silent && passage.topic !== 'problems') continue;
    if (!goesOn(passage)) {
      memory.ground = openGround(passage);
      memory.last = null;
      memory.head = null;
    } else if (memory.ground.domain === null) memory.ground = openGround(passage);
    const bare = readBareZeros(passage);
    if (bare.length > 0) {
      for (const key of bare)
        harvest.drafts.push(zeroDraft(passage, { key, from: 0, to: passage.folded.value.length }));
      continue;
    }
    const counted = readBareCount(passage);
    harvest.drafts.push(...counted.map((binding) => draftOf(passage, binding)));
    if (counted.length > 0) continue;
    if (!silent) readPassage(passage, memory, context, known, harvest);
    else {
      // Want of money and hands is told among the problems, in numbers that stand nowhere else.
      const aside = emptyHarvest();
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
