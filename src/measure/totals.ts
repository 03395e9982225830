import { evaluate } from '../check/relation.js';
import { kinds } from '../check/relations/applications.js';
import { figureOf, type Subject, subjectOf } from '../check/subject.js';
import { identitiesOf } from '../check/tables.js';
import { statutoryForms } from '../forms/statutory-forms.js';
import { applicationRowsOf } from '../forms/which-form.js';
import { type FigureKey, figureKeys, type Scope } from '../schema/keys.js';
import type { Report } from '../schema/report.js';
import { minus, sumOf } from './decimal.js';

/** A total as the report states it, and as its parts make it. The two are never merged. */
export interface Total {
  /** The dotted path of the total; `<row>.organizations` for the five kinds of legal person, of which most rows have no key. */
  readonly of: string;
  readonly reported: number | null;
  /** The sum of all parts; null where one is missing. */
  readonly computed: number | null;
  /** reported - computed, exact. */
  readonly delta: number | null;
  /** The sum of the parts that are stated. */
  readonly stated: number;
  readonly parts: readonly FigureKey[];
  /** The parts that are blank or not stated. */
  readonly missing: readonly FigureKey[];
}

interface Sum {
  readonly of: string;
  readonly parts: readonly FigureKey[];
}

const keySet: ReadonlySet<string> = new Set(figureKeys);

/** 法人或其他组织: every kind of applicant but natural persons. */
const organizationKinds = kinds.filter((kind) => kind !== 'naturalPerson');

const rows = [...new Set(statutoryForms.flatMap(applicationRowsOf))];

const organizations: readonly Sum[] = rows.map((row) => ({
  of: `${row}.organizations`,
  parts: organizationKinds.map((kind) => `${row}.${kind}` as FigureKey),
}));

/** Totals that no identity of a form states. */
const others: readonly Sum[] = [
  { of: 'applications.handled.total', parts: ['applications.received.total', 'applications.carriedOver.total'] },
  { of: 'litigation.all.total', parts: ['litigation.direct.total', 'litigation.afterReconsideration.total'] },
  { of: 'disclosure.byChannel.socialMedia', parts: ['disclosure.byChannel.weibo', 'disclosure.byChannel.wechat'] },
];

const sumsOf = (subject: Subject, scope: Scope): readonly Sum[] =>
  identitiesOf(subject, scope)
    .filter(({ left, rule }) => left.length === 1 && rule !== 'S14-ANS-CONC')
    .map((relation) => ({
      of: relation.left[0]!,
      parts: evaluate(subject, { ...relation, or: [] }, scope).right.terms.map(({ key }) => key),
    }));

const totalOf = (subject: Subject, scope: Scope, { of, parts }: Sum): Total[] => {
  const reported = keySet.has(of) ? figureOf(subject, of as FigureKey, scope) : undefined;
  const values = parts.map((key) => figureOf(subject, key, scope));
  if (reported === undefined && values.every((value) => value === undefined)) return [];
  const missing = parts.filter((_, index) => typeof values[index] !== 'number');
  const stated = sumOf(values.flatMap((value) => value ?? []));
  const computed = missing.length === 0 ? stated : null;
  const delta = typeof reported !== 'number' || computed === null ? null : minus(reported, computed);
  return [{ of, reported: reported ?? null, computed, delta, stated, parts, missing }];
};

/**
 * Every total and subtotal that the report states or whose parts it states, side by side with what the parts make. One
 * total may stand several times, with other parts: 收到申请数 by kind of applicant and by channel. Sums that count one thing
 * twice (items of disclosure by channel) are no totals and are left out.
 */
export const totals = (report: Report, { scope = 'all' }: { readonly scope?: Scope } = {}): Total[] => {
  const subject = subjectOf(report);
  return [...sumsOf(subject, scope), ...organizations, ...others].flatMap((sum) => totalOf(subject, scope, sum));
};
