import type { FigureKey } from '../../schema/keys.js';
import type { Relation } from '../relation.js';
import type { RuleId } from '../rules.js';

const atMost = (rule: RuleId, part: FigureKey, whole: FigureKey): Relation => ({
  rule,
  kind: 'atMost',
  left: [part],
  right: [whole],
});

/** 其中: figures that are a part of another one in the same scope, and have no rule of their own. */
export const partRelations: readonly Relation[] = [
  atMost('SUB-LE', 'disclosure.digitized', 'disclosure.total'),
  atMost('SUB-LE', 'disclosure.officialDocuments', 'disclosure.total'),
  atMost('SUB-LE', 'grievances.firstHandling', 'grievances.total'),
];

/** The disclosure table (表二) of both statutory forms. */
export const disclosureRelations: readonly Relation[] = [
  atMost('T2-STOCK-GE-FLOW', 'disclosure.rules.made', 'disclosure.rules.inForce'),
  atMost('T2-STOCK-GE-FLOW', 'disclosure.normativeDocuments.made', 'disclosure.normativeDocuments.inForce'),
  atMost('T2-2019-PUBLIC', 'disclosure.rules.newlyDisclosed', 'disclosure.rules.disclosedTotal'),
  atMost(
    'T2-2019-PUBLIC',
    'disclosure.normativeDocuments.newlyDisclosed',
    'disclosure.normativeDocuments.disclosedTotal',
  ),
];

/** 咨询: the ways that make up the total, where the report names all of them. */
export const enquiryRelation: Relation = {
  rule: 'BREAKDOWN-SUM',
  kind: 'equal',
  left: ['enquiries.total'],
  right: ['enquiries.phone', 'enquiries.inPerson', 'enquiries.online'],
};
