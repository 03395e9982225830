import type { Language } from '../messages.js';
import { breakdownVerdicts } from './breakdowns.js';
import { claimVerdicts } from './claims/index.js';
import { crossVerdicts } from './cross.js';
import { dateVerdicts } from './dates.js';
import { numberVerdicts } from './numbers.js';
import { plausibilityVerdicts } from './plausibility.js';
import { proseVerdicts } from './prose/index.js';
import type { CheckResult } from './result.js';
import { type RuleId, ruleIds, rules } from './rules.js';
import { scopeVerdicts } from './scopes.js';
import { sectionVerdicts } from './sections.js';
import { type Checkable, isStatutory, type Subject, subjectOf } from './subject.js';
import { tableVerdicts } from './tables.js';
import { resultOf, silentVerdict, type Verdict, type Words } from './verdict.js';

/** What `checkReport` can be told. */
export interface CheckOptions {
  /** Language of the messages; Chinese unless told otherwise. */
  readonly language?: Language;
}

/** Every group of rules that looks at one report. */
const groups: ReadonlyArray<(subject: Subject) => Verdict[]> = [
  tableVerdicts,
  numberVerdicts,
  scopeVerdicts,
  breakdownVerdicts,
  claimVerdicts,
  proseVerdicts,
  sectionVerdicts,
  dateVerdicts,
  crossVerdicts,
  plausibilityVerdicts,
];

const NOT_STATED: Words = { zh: '报告未列出可供核对的数据', en: 'the report states nothing to check' };
const OTHER_FORM: Words = { zh: '不适用于这一格式', en: 'does not apply to this form' };
const NEEDS_READINGS: Words = { zh: '需要读数（needs readings）', en: 'needs readings' };

/** Rules that look at the places of the source. */
const READS_PLACES: ReadonlySet<RuleId> = new Set<RuleId>([
  'X-PROSE-PROSE',
  'X-PROSE-T2',
  'X-PROSE-T3',
  'X-PROSE-T4',
  'P-UNITS',
  'X-FEE-T2',
]);

const STATUTORY = /^(?:T[234]-|S-|X-PROSE-T|X-FEE|X-T4|X-DIRECT|P-DECISIONS)/u;
const FORMS: ReadonlyArray<readonly [prefix: string, form: string]> = [
  ['A1-', 'appendix-shanghai-v1'],
  ['A2-', 'appendix-shanghai-v2'],
  ['FJ-', 'appendix-fujian'],
];

/** Whether the form of the report has what the rule is about. */
const applies = (subject: Subject, rule: RuleId): boolean => {
  if (STATUTORY.test(rule)) return isStatutory(subject);
  const form = FORMS.find(([prefix]) => rule.startsWith(prefix))?.[1];
  return form === undefined || form === subject.report.form;
};

/** Why a rule has nothing to say. */
const silence = (subject: Subject, rule: RuleId): Verdict => {
  if (!applies(subject, rule)) return silentVerdict(rule, 'notApplicable', OTHER_FORM);
  const blind = subject.parsed === undefined && READS_PLACES.has(rule);
  return silentVerdict(rule, 'notAssessable', blind ? NEEDS_READINGS : NOT_STATED);
};

const orderOf: ReadonlyMap<RuleId, number> = new Map(ruleIds.map((rule, index) => [rule, index]));

/**
 * Holds a report to every rule that one report can be held to (docs/checks). A rule that looks at several places gives a
 * result for each; one that has nothing to look at gives a single `notAssessable` or `notApplicable`.
 *
 * @param input A parsed report. A bare report does too, but rules that compare places of the source then say "needs
 *   readings".
 * @returns The results in the order of the rules. Nothing is changed and nothing is repaired.
 */
export const checkReport = (input: Checkable, { language = 'zh' }: CheckOptions = {}): CheckResult[] => {
  const subject = subjectOf(input);
  const verdicts = groups.flatMap((group) => group(subject));
  const spoken = new Set(verdicts.map(({ rule }) => rule));
  const silent = ruleIds
    .filter((rule) => rules[rule].on === 'report' && !spoken.has(rule))
    .map((rule) => silence(subject, rule));
  return [...verdicts, ...silent]
    .sort((one, other) => orderOf.get(one.rule)! - orderOf.get(other.rule)!)
    .map((verdict) => resultOf(verdict, language));
};
