import { type FigureKey, type Scope, scopes } from '../schema/keys.js';
import type { IndicatorForm } from '../schema/report.js';
import { evaluate, type Relation } from './relation.js';
import { relationVerdicts, type SuspectsOf } from './relation-verdicts.js';
import {
  applicationRelations,
  formRows,
  proseApplicants,
  proseBalance,
  proseOutcomes,
  subtotalRelations,
} from './relations/applications.js';
import {
  channelRelations2014,
  fujianRelations,
  generalRelations,
  proseFees,
  relations2014,
  replies2014,
  shanghaiV1Relations,
  shanghaiV2Relations,
} from './relations/indicators.js';
import { disclosureRelations, enquiryRelation, partRelations } from './relations/parts.js';
import { remedyRelations, remedyRelations2014 } from './relations/remedies.js';
import { figureOf, isStatutory, numberOf, type Subject } from './subject.js';
import { withPlaces } from './suspects/elsewhere.js';
import { rowSuspects } from './suspects/row.js';
import { tableSuspects } from './suspects/table.js';
import type { Verdict } from './verdict.js';

/** The identities of each indicator form. */
const byForm: Readonly<Record<IndicatorForm, readonly Relation[]>> = {
  'stat-2014': [...channelRelations2014, ...relations2014, ...remedyRelations2014],
  'appendix-shanghai-v1': shanghaiV1Relations,
  'appendix-shanghai-v2': shanghaiV2Relations,
  'appendix-fujian': fujianRelations,
};

/** Relations that no form prints as its own, and that every report may state the operands of. */
const everywhere = (subject: Subject, scope: Scope): readonly Relation[] => {
  const states = (key: FigureKey): boolean => figureOf(subject, key, scope) !== undefined;
  const applicants = states('applications.received.organizations') ? [proseApplicants] : [];
  return [...generalRelations, ...partRelations, enquiryRelation, ...applicants];
};

const checkAll = (
  subject: Subject,
  relations: readonly Relation[],
  scope: Scope,
  options: { readonly tables?: boolean; readonly suspectsOf?: SuspectsOf } = {},
): Verdict[] =>
  relationVerdicts(
    subject,
    relations.map((relation) => evaluate(subject, relation, scope)),
    { suspectsOf: rowSuspects(subject, scope), ...options },
  );

/** The outcome rows that the report uses. */
const rowsOf = (subject: Subject): readonly string[] => formRows((key) => figureOf(subject, key) !== undefined);

/** The applications table, with the cells that would explain what fails in it. */
const applicationVerdicts = (subject: Subject): Verdict[] => {
  const rows = rowsOf(subject);
  const found = tableSuspects(rows, (key) => figureOf(subject, key));
  const suspectsOf: SuspectsOf = (relation) => found(relation).map(withPlaces(subject));
  return [
    ...checkAll(subject, applicationRelations(rows), 'all', { tables: true, suspectsOf }),
    ...checkAll(subject, subtotalRelations(rows), 'all'),
  ];
};

const statutoryVerdicts = (subject: Subject): Verdict[] => [
  ...checkAll(subject, disclosureRelations, 'all'),
  ...applicationVerdicts(subject),
  ...checkAll(subject, remedyRelations, 'all', { tables: true }),
];

/** The kinds of outcome of prose since 2019 are those of the statutory form. */
const NEW_GROUPS: readonly FigureKey[] = [
  'applications.outcomes.unavailable.subtotal.total',
  'applications.outcomes.notProcessed.subtotal.total',
  'applications.outcomes.other.subtotal.total',
];

/** What prose is held to: the list of 2014 that most of it follows, or the kinds of outcome since 2019. */
const proseRelations = (subject: Subject, scope: Scope): readonly Relation[] => {
  const states = (key: FigureKey): boolean => figureOf(subject, key, scope) !== undefined;
  const outcomes = NEW_GROUPS.some(states) ? [proseOutcomes] : [...relations2014, ...remedyRelations2014];
  return [proseBalance(states), ...channelRelations2014, ...outcomes, ...proseFees];
};

const isStatutoryTable = (subject: Subject, scope: Scope): boolean => scope === 'all' && isStatutory(subject);

/** The identities that a scope of the report is held to, whatever stands in them. */
export const identitiesOf = (subject: Subject, scope: Scope): readonly Relation[] => {
  const { form } = subject.report;
  const rows = rowsOf(subject);
  const own = isStatutoryTable(subject, scope)
    ? [...applicationRelations(rows), ...subtotalRelations(rows), ...remedyRelations, ...channelRelations2014]
    : form === undefined
      ? proseRelations(subject, scope)
      : byForm[form];
  return [...own, ...everywhere(subject, scope)].filter(({ kind }) => kind === 'equal');
};

/** Replies that conclude an application; a request to correct it (告知作出更改补充) does not. */
const conclusions: Relation = {
  rule: 'SUB-LE',
  kind: 'atMost',
  left: replies2014.filter((key) => key !== 'applications.outcomes.correctionRequested.total'),
  right: ['applications.closed.total'],
};

/**
 * A part of the report that states its replies and not their total: they are at most the applications that it closed.
 */
const partConclusions = (subject: Subject, scope: Scope): Verdict[] => {
  if (numberOf(subject, 'applications.outcomes.total.total', scope) !== undefined) return [];
  return checkAll(subject, [conclusions], scope).filter(({ status }) => status === 'fail');
};

const isFilled = ({ figures }: Subject, scope: Scope): boolean => (figures.get(scope)?.size ?? 0) > 0;

const scopeVerdicts = (subject: Subject, scope: Scope): Verdict[] => {
  const { edition, form } = subject.report;
  const general = everywhere(subject, scope);
  if (isStatutoryTable(subject, scope)) {
    return [...statutoryVerdicts(subject), ...checkAll(subject, [...general, ...channelRelations2014], scope)];
  }
  const part = scope === 'all' ? [] : partConclusions(subject, scope);
  const own = form === undefined ? proseRelations(subject, scope) : byForm[form];
  return [...checkAll(subject, [...own, ...general], scope, { tables: edition === 'indicators' }), ...part];
};

/** The identities of the tables, and the same in prose, for every scope of the report. */
export const tableVerdicts = (subject: Subject): Verdict[] =>
  scopes.filter((scope) => isFilled(subject, scope)).flatMap((scope) => scopeVerdicts(subject, scope));
