import type { CaseOutcome } from '../../forms/form.js';
import type { FigureKey } from '../../schema/keys.js';
import type { Relation } from '../relation.js';
import type { RuleId } from '../rules.js';

const RESULTS: readonly CaseOutcome[] = ['upheld', 'corrected', 'other', 'pending'];

const identity = (rule: RuleId, group: string, results: readonly CaseOutcome[]): Relation => ({
  rule,
  kind: 'equal',
  left: [`${group}.total` as FigureKey],
  right: results.map((result) => `${group}.${result}` as FigureKey),
});

/** The identities of the remedies table (表四). */
export const remedyRelations: readonly Relation[] = [
  identity('T4-SUM-review', 'reconsideration', RESULTS),
  identity('T4-SUM-direct', 'litigation.direct', RESULTS),
  identity('T4-SUM-after', 'litigation.afterReconsideration', RESULTS),
];

/**
 * Before 2019 there was no row for pending cases: they were left out, or put under 其他情形. Prose that names them counts
 * them in.
 */
const withPending = (rule: RuleId, group: string): Relation => {
  const concluded = identity(
    rule,
    group,
    RESULTS.filter((result) => result !== 'pending'),
  );
  const note = { zh: '尚未审结的案件可能未列入。', en: 'Pending cases may have been left out.' };
  return {
    ...concluded,
    note,
    or: [{ left: concluded.left, right: [...concluded.right, `${group}.pending` as FigureKey] }],
  };
};

export const remedyRelations2014: readonly Relation[] = [
  withPending('S14-REVIEW-SUM', 'reconsideration'),
  withPending('S14-LIT-SUM', 'litigation.all'),
];
