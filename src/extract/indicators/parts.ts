import type { FigureKey } from '../../schema/keys.js';

/**
 * The part of a table that a row belongs to. Equal labels stand in several parts (被依法纠错数 under 行政复议 and under
 * 行政诉讼, 邮寄费 under both kinds of fees), and the rows before such a label say which part it is in.
 */
export type Part =
  | 'disclosure'
  | 'engagement'
  | 'enquiries'
  | 'applications'
  | 'outcomes'
  | 'negative'
  | 'refused'
  | 'reconsideration'
  | 'litigation'
  | 'complaints'
  | 'fees'
  | 'proactiveFees'
  | 'applicationFees'
  | 'resources'
  | 'training';

/** The longest prefix decides. */
const PREFIXES: ReadonlyArray<readonly [string, Part]> = [
  ['disclosure.', 'disclosure'],
  ['engagement.', 'engagement'],
  ['enquiries.', 'enquiries'],
  ['applications.outcomes.negativeReplies.', 'negative'],
  ['applications.outcomes.refused.exemption', 'negative'], // 免予公开范围1 to 6 stand under 否决公开 only
  ['applications.outcomes.refused.', 'refused'],
  ['applications.outcomes.', 'outcomes'],
  ['applications.', 'applications'],
  ['reconsideration.', 'reconsideration'],
  ['litigation.', 'litigation'],
  ['grievances.', 'complaints'],
  ['complaints.', 'complaints'],
  ['fees.proactive.', 'proactiveFees'],
  ['fees.total', 'fees'],
  ['fees.', 'applicationFees'],
  ['resources.', 'resources'],
  ['training.', 'training'],
];

export const partOf = (key: FigureKey): Part => PREFIXES.find(([prefix]) => key.startsWith(prefix))![1];
