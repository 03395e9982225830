import type { Percentage } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import type { ClaimFinding } from '../finding.js';
import { readChange } from './growth.js';
import { leadOf, type Stated } from './lead.js';
import type { Binding } from './reading.js';
import { readOrphan, readShare, readShared } from './shares.js';
import { isWord } from './tokens.js';
import type { Sentence } from './work.js';

/** A stated percentage, tied to the figure it is of; spans are those of the matching copy. */
export interface Claim extends Pick<ClaimFinding, 'kind' | 'of' | 'label' | 'base' | 'scope' | 'percent'> {
  readonly percentage: Percentage;
  readonly from: number;
  readonly to: number;
}

/** The percentages of a sentence. `known` are the figures of the report so far, which settle an unnamed base. */
export const readClaims = (
  sentence: Sentence,
  previous: Sentence | undefined,
  known: ReadonlyMap<FigureKey, number>,
): Claim[] =>
  sentence.tokens.flatMap((percentage, index) => {
    if (percentage.type !== 'percentage') return [];
    const stated: Stated = { sentence, index, percentage, lead: leadOf(sentence.tokens, index), known };
    const claims = readShared(stated) ?? readOrphan(stated, previous) ?? readClaim(stated) ?? [];
    return standsUnderRunning(stated, previous) ? [claims].flat().map(running) : claims;
  });

/** True where the last thing told of all that was disclosed is a cumulative number: 累计782条,…其中机构职能类占0.51%. */
const standsUnderRunning = ({ sentence, index }: Stated, previous: Sentence | undefined): boolean => {
  const last = lastTotal(sentence, index);
  if (last !== undefined) return last.scope === 'cumulative';
  const among = isWord(sentence.tokens[0], 'among');
  return among && previous !== undefined && lastTotal(previous, previous.tokens.length)?.scope === 'cumulative';
};

/** The last figure of disclosure told before `index`; a restated one of last year counts for nothing here. */
const lastTotal = ({ tokens, bindings }: Sentence, index: number): Binding | undefined => {
  for (let at = index - 1; at >= 0; at--) {
    const bound = bindings.get(tokens[at]!)?.find(({ scope }) => scope !== 'previousYear');
    if (bound !== undefined) return bound;
  }
  return undefined;
};

/** A share of what was disclosed, or of a category of it, is one of the running total. */
const running = (claim: Claim): Claim =>
  claim.kind === 'share' && (claim.of === null || claim.of.startsWith('disclosure.'))
    ? { ...claim, scope: 'cumulative' }
    : claim;

const readClaim = (stated: Stated): Claim | null => {
  const subject = subjectOf(stated);
  const change = readChange(stated, subject?.binding);
  return change !== null || stated.percentage.kind === 'times' ? change : readShare(stated, subject);
};

/** The binding nearest before the percentage that states this year's figure. */
const subjectOf = ({ sentence, index }: Stated): { binding: Binding; at: number } | null => {
  let closed = 0;
  for (let at = index - 1; at >= 0; at--) {
    const token = sentence.tokens[at]!;
    if (token.type === 'mark' && token.mark === ')') closed++;
    else if (token.type === 'mark' && token.mark === '(') closed = Math.max(0, closed - 1);
    if (closed > 0) continue;
    const bound = sentence.bindings.get(token);
    const current = bound?.filter((one) => one.scope !== 'previousYear' && one.scope !== 'cumulative') ?? [];
    const binding = current.find((one) => countsAll(one, sentence)) ?? current[0];
    if (binding !== undefined) return { binding, at };
  }
  return null;
};

/** 在网站公开政府信息共2406条, 通过平台主动公开269条: a number that counts the channel and all speaks of all by these words. */
const countsAll = ({ key, from, quantity }: Binding, { text }: Sentence): boolean =>
  key === 'disclosure.total' &&
  /主动公开|共/u.test(text.slice(Math.max(0, Math.min(from, quantity.from - 16)), quantity.from));
