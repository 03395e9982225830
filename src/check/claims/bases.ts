import type { FigureKey, Scope } from '../../schema/keys.js';
import type { Subject } from '../subject.js';

/** A denominator: one figure, or several together. */
export type Base = readonly FigureKey[];

const RECEIVED: FigureKey = 'applications.received.total';
const ANSWERS: FigureKey = 'applications.outcomes.total.total';
const CLOSED: FigureKey = 'applications.closed.total';
const HANDLED: FigureKey = 'applications.handled.total';
const REFUSED: FigureKey = 'applications.outcomes.refused.subtotal.total';

const INCOMING: readonly Base[] = [[RECEIVED], [RECEIVED, 'applications.carriedOver.total'], [HANDLED]];
const CONCLUDED: readonly Base[] = [[ANSWERS], [CLOSED]];

/** What a share of a figure may be a share of, the usual one first: reports change the denominator without saying so. */
const BASES: ReadonlyArray<readonly [prefix: string, bases: readonly Base[]]> = [
  ['applications.byChannel.', INCOMING],
  ['applications.received.', INCOMING],
  ['applications.closed.total', [...INCOMING, [ANSWERS]]],
  ['applications.closed.', [[CLOSED], ...INCOMING, [ANSWERS]]],
  ['applications.outcomes.total.', [...INCOMING, [CLOSED]]],
  ['applications.outcomes.refused.', [...CONCLUDED, ...INCOMING, [REFUSED]]],
  ['applications.', [...CONCLUDED, ...INCOMING]],
  [
    'disclosure.normativeDocuments.disclosed',
    [['disclosure.normativeDocuments.issued'], ['disclosure.total'], ['disclosure.normativeDocuments.made']],
  ],
  ['disclosure.', [['disclosure.total']]],
  ['enquiries.', [['enquiries.total']]],
  ['resources.staff.', [['resources.staff.total']]],
  ['engagement.leadersAtPressConferences', [['engagement.pressConferences']]],
  ['engagement.leadersAtOnlineInterviews', [['engagement.onlineInterviews']]],
  ['engagement.', [['engagement.responses']]],
  ['fees.', [['fees.total'], ['fees.applications']]],
  ['reconsideration.', [['reconsideration.total']]],
  ['litigation.direct.', [['litigation.direct.total']]],
  ['litigation.afterReconsideration.', [['litigation.afterReconsideration.total']]],
  ['litigation.', [['litigation.all.total']]],
];

/** Groups whose stated members together are a denominator of their own. */
const GROUPS = [
  'applications.byChannel.',
  'disclosure.byChannel.',
  'enquiries.',
  'applications.outcomes.refused.',
  'applications.closed.',
];

const isMember = (key: FigureKey, group: string): boolean =>
  key.startsWith(group) && !/(?:^|\.)(?:subtotal\.total|pageViews)$/u.test(key) && key !== `${group}total`;

const siblings = ({ figures }: Subject, key: FigureKey, scope: Scope): readonly Base[] => {
  const group = GROUPS.find((prefix) => key.startsWith(prefix));
  if (group === undefined) return [];
  return [[...(figures.get(scope)?.keys() ?? [])].filter((member) => isMember(member, group))];
};

/** The denominators that a share of this figure may have, without the figure itself. */
export const basesOf = (subject: Subject, key: FigureKey, scope: Scope): readonly Base[] => {
  const listed = BASES.find(([prefix]) => key.startsWith(prefix))?.[1] ?? [];
  return [...listed, ...siblings(subject, key, scope)].filter((base) => base.length > 1 || base[0] !== key);
};
