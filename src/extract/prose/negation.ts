import type { FigureKey, Scope } from '../../schema/keys.js';
import { circleAt } from './circles.js';
import { namesOf, REMEDY_COSTS } from './nothing.js';
import { isWord, type TermToken, type Token } from './tokens.js';
import type { Sentence } from './work.js';

/** A zero in words: 未收到政府信息公开申请, 未发生行政复议、行政诉讼, 无。 */
export interface Zero {
  readonly key: FigureKey;
  /** The words that state none. */
  readonly from: number;
  readonly to: number;
  readonly scope?: Scope;
}

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
    if (isWord(token, 'not') && before.type === 'mark' && before.mark === '、') continue; // 未制定、未废止规章
    if (isWord(token, 'not')) return { terms, end: token.from, counted: false };
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
    if (token.type !== 'term' || isWord(token, 'not')) break;
    terms.unshift(token);
  }
  return terms;
};

/** What may follow 未发生 and still leave the subject in front of it. */
const EMPTY_TAIL =
  /^(?:过)?(?:发生|出现|产生|涉及|收到|此类|该类|相关|任何|有|上述|以上)?(?:情况|情形|事项|案件|现象|问题|的)?$/u;

/** What may stand between a subject and the negation that empties it. */
const SUBJECT_BRIDGE =
  /^(?:为)?(?:的|情况|数量|案件|方面|费用|等){0,2}[,:]?(?:\d{4}年度?|本年度|全年)?(?:我[局镇县市区乡街办委厅]|本[局镇县市区乡街办委厅单机][位关]?)?(?:均|都|也|亦|全)?$/u;

const RELATIVE = /^的(?:单位|部门|机构|街道|乡镇|县区|学校|科室|同志|个人|人员|予以|给予|视为|评)/u;

/** 无投诉的单位评为优秀 tells of some; 未向申请公开的单位收取费用 goes on and tells of all. */
const isRelative = (terms: readonly TermToken[], text: string): boolean => {
  const at = terms.findIndex(({ to }) => RELATIVE.test(text.slice(to, to + 3)));
  const names = ({ term }: TermToken): boolean =>
    term.type === 'figure' || term.type === 'domain' || term.type === 'contextual';
  return at >= 0 && !terms.slice(at + 1).some(names);
};

/** 个别单位没有专职人员, 6个县局未收到申请: none of some, which says nothing of the whole. */
const OF_SOME = /(?:个别|部分|有的|有些|一些|少数|多数|大多|\d[个家])[^,。;:]{0,16}$/u;

/** 行政执法工作均无被申请行政复议: the cases that other work might have led to. */
const isOfOtherWork = (key: FigureKey, tokens: readonly Token[], index: number): boolean => {
  if (!/^(?:reconsideration|litigation)\./.test(key)) return false;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'mark' || isWord(token, 'ogi')) return false;
    if (token.type === 'term' && token.term.type === 'object') return true;
  }
  return false;
};

/** 没有相应费用支出 under 与诉讼有关的费用支出. */
export const readNoCosts = ({ text, tokens, end }: Sentence, heading: string): Zero | null => {
  if (!REMEDY_COSTS.test(heading)) return null;
  const from = tokens[0]?.from ?? end;
  const none = /(?:没有|未产生|未发生|无)(?:相应|相关|任何|此类|此项)?的?(?:费用支出|费用|支出)/u.exec(
    text.slice(from, end),
  );
  return none === null
    ? null
    : { key: 'resources.remedyCosts', from: from + none.index, to: from + none.index + none[0].length };
};

/** The zeros of a sentence. `cutAt` is the end of a text that may have lost its last words. */
export const readZeros = (sentence: Sentence, cutAt: number | null, year: number | undefined): Zero[] => {
  const zeros: Zero[] = [];
  const { tokens, text } = sentence;
  for (const [index, token] of tokens.entries()) {
    if (!isWord(token, 'not')) continue;
    const after = clauseAfter(tokens, index);
    if (after.counted) continue;
    const end = after.end < 0 ? sentence.end : after.end;
    const keys = namesOf(after.terms, sentence, year).filter((key) => !isOfOtherWork(key, tokens, index));
    const last = after.terms[after.terms.length - 1];
    if (keys.length > 0 && last !== undefined) {
      if (isRelative(after.terms, text) || OF_SOME.test(text.slice(Math.max(0, token.from - 24), token.from))) continue;
      if (cutAt !== null && end >= cutAt && !isWhole(text.slice(last.to, cutAt))) continue;
      const scope = circleAt(tokens, index, text);
      for (const key of keys) zeros.push({ key, from: token.from, to: last.to, scope });
      continue;
    }
    if (!EMPTY_TAIL.test(text.slice(token.to, end).replace(/[。]$/u, ''))) continue;
    const subject = clauseBefore(tokens, index);
    const final = subject[subject.length - 1];
    if (final === undefined || !SUBJECT_BRIDGE.test(text.slice(final.to, token.from))) continue;
    for (const key of namesOf(subject, sentence, year)) zeros.push({ key, from: subject[0]!.from, to: token.to });
  }
  return zeros;
};

/** Words that complete a negation at the end of a text that has no full stop. */
const isWhole = (tail: string): boolean =>
  tail === '' || /^(?:的)?(?:情况|情形|案件|事项|费用|件|行为|现象|问题|申请|等)+[。;]?$/u.test(tail);
