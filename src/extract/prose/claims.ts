import type { Percentage } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import type { ClaimFinding } from '../finding.js';
import { readChange } from './growth.js';
import { leadOf, type Stated } from './lead.js';
import type { Binding } from './reading.js';
import { readOrphan, readShare, readShared } from './shares.js';
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
    return readShared(stated) ?? readOrphan(stated, previous) ?? readClaim(stated) ?? [];
  });

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
    const current = bound?.find((one) => one.scope !== 'previousYear' && one.scope !== 'cumulative');
    if (current !== undefined) return { binding: current, at };
  }
  return null;
};
