import type { Percentage } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import type { Claim } from './claims.js';
import { grammarOf, labelBefore, quoteFrom, type Stated } from './lead.js';
import { nounKey, optionsOf } from './meaning.js';
import type { Binding } from './reading.js';
import type { TermToken } from './tokens.js';
import type { Sentence } from './work.js';

/** A percentage as a change against the year before, in percent or in points; null where it is none. */
export const readChange = (stated: Stated, subject: Binding | undefined): Claim | null => {
  const { percentage, lead, sentence } = stated;
  const direction = directionOf(stated);
  const common = { percentage, from: quoteFrom(stated), to: percentage.to, scope: subject?.scope ?? 'all' };
  if (percentage.kind === 'points') {
    return { ...common, kind: 'points', of: subject?.key ?? null, percent: signed(percentage.value, direction) };
  }
  const compared =
    lead.some((term) => grammarOf(term) === 'compare' || grammarOf(term) === 'previousYear') ||
    /(?:是|为|达)(?:了)?(?:\d{4}年|上年度?|去年)(?:同期)?(?:\d{1,9}[件条]|\p{Script=Han}{2,10})?的(?:近|约)?$/u.test(
      sentence.text.slice(Math.max(0, percentage.from - 26), percentage.from),
    ); // 是2014年的2倍, 是上年306件的2倍, 是2015年公开总量的1.5倍
  if (direction === null && !(percentage.kind === 'times' && compared)) return null;
  const of = growsElse(stated) ? null : (namedGrowth(stated) ?? subject?.key ?? grownBefore(stated));
  return {
    ...common,
    kind: 'growth',
    of,
    ...(of === null ? { label: labelBefore(sentence.text, common.from) } : {}),
    base: 'previousYear',
    percent: growthOf(percentage, direction),
  };
};

/** 粉丝增长27.6%: the readers of a channel are no count of what it carried. */
const growsElse = ({ lead, sentence: { text }, percentage }: Stated): boolean =>
  lead[1]?.term.type === 'object' ||
  /(?:粉丝|冬粉|关注|订阅|用户|阅读|转发|点赞)\p{Script=Han}{0,12}$/u.test(
    text.slice(Math.max(0, percentage.from - 16), percentage.from),
  );

type Direction = 'increase' | 'decrease' | null;

/** 增长15.2%, 下降了3.7%, 15.2%的增幅. */
const directionOf = ({ sentence: { tokens, text }, index, percentage, lead }: Stated): Direction => {
  const near = lead.find(
    (token) => percentage.from - token.to <= 4 && ['increase', 'decrease'].includes(grammarOf(token) ?? ''),
  );
  if (near !== undefined) return grammarOf(near) as Direction;
  const next = tokens[index + 1];
  if (next !== undefined && next.from - percentage.to <= 2) {
    const word = grammarOf(next);
    if (word === 'increase' || word === 'decrease') return word;
  }
  return /^的(?:增长|增幅)/u.test(text.slice(percentage.to, percentage.to + 4)) ? 'increase' : null;
};

/**
 * 主动公开信息数量增长27.5%, 申请数量较上年增长60%: the noun before the growth or before the comparison names what grew,
 * where no number of this year stands between.
 */
const namedGrowth = ({ lead, sentence }: Stated): FigureKey | null => {
  for (const [place, token] of lead.entries()) {
    const word = grammarOf(token);
    if (word === 'compare' || word === 'previousYear') return namedCount(lead.slice(place + 1), token, sentence);
    if (token.term.type === 'figure') return keyOf(token, sentence);
  }
  return null;
};

/** 申请数量 straight before 较: the noun with the word for its count. */
const namedCount = (lead: readonly TermToken[], { from }: TermToken, sentence: Sentence): FigureKey | null => {
  const [noun] = lead;
  if (noun === undefined || !/^(?:总?数?量|总数|件数)$/u.test(sentence.text.slice(noun.to, from))) return null;
  return noun.term.type === 'domain' ? (nounKey(noun.term.domain)?.key ?? null) : keyOf(noun, sentence);
};

const keyOf = (token: TermToken, { grounds, tokens }: Sentence): FigureKey | null =>
  optionsOf(token.term, grounds[tokens.indexOf(token)]!)[0]?.key ?? null;

/** 与2009年的8431条相比，增长17.1%: the figure of the year before names what grew. */
const grownBefore = ({ sentence, index }: Stated): FigureKey | null =>
  sentence.tokens
    .slice(0, index)
    .flatMap((token) => sentence.bindings.get(token) ?? [])
    .find((bound) => bound.scope === 'previousYear')?.key ?? null;

/** 下降0% is 0, and not -0, which no JSON can hold. */
const signed = (value: number, direction: Direction): number => (direction === 'decrease' ? 0 - value : value);

/** A fraction in percent, to four places; `|| 0` for what rounds to -0. */
const percentOf = (fraction: number): number => (Math.round(fraction * 1e6) || 0) / 1e4;

/** The percentage as signed growth: 是上年的2倍 is +100, 增长1.5倍 +150, 下降12.3% -12.3. */
const growthOf = ({ kind, value }: Percentage, direction: Direction): number => {
  if (kind !== 'times') return signed(value, direction);
  return direction === null ? percentOf(value - 1) : signed(percentOf(value), direction);
};
