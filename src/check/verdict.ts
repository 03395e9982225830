import { minus } from '../measure/decimal.js';
import type { Language } from '../messages.js';
import type { FigureKey, Scope } from '../schema/keys.js';
import type { CheckResult, CheckSeverity, CheckStatus, Suspect } from './result.js';
import { type RuleId, rules } from './rules.js';

/** A text in the languages of the package. */
export type Words = Readonly<Record<Language, string>>;

/** A result before it is put into words. */
export interface Verdict {
  readonly rule: RuleId;
  readonly status: CheckStatus;
  /** Where it differs from that of the rule. */
  readonly severity?: CheckSeverity;
  readonly keys: readonly FigureKey[];
  readonly words: Words;
  readonly reported?: number;
  readonly computed?: number;
  readonly scope?: Scope;
  readonly assumedZero?: readonly FigureKey[];
  readonly missing?: readonly FigureKey[];
  readonly offset?: number;
  readonly years?: readonly [number, number];
  readonly missingParts?: readonly string[];
  readonly suspects?: readonly Suspect[];
}

type Extras = Pick<CheckResult, 'assumedZero' | 'missing' | 'scope' | 'offset' | 'years' | 'missingParts' | 'suspects'>;

const extrasOf = ({ assumedZero, missing, scope, offset, years, missingParts, suspects }: Verdict): Extras => ({
  ...(assumedZero === undefined || assumedZero.length === 0 ? {} : { assumedZero }),
  ...(missing === undefined || missing.length === 0 ? {} : { missing }),
  ...(scope === undefined || scope === 'all' ? {} : { scope }),
  ...(offset === undefined ? {} : { offset }),
  ...(years === undefined ? {} : { years }),
  ...(missingParts === undefined || missingParts.length === 0 ? {} : { missingParts }),
  ...(suspects === undefined || suspects.length === 0 ? {} : { suspects }),
});

const SCOPE_WORDS: Readonly<Record<Exclude<Scope, 'all'>, Words>> = {
  subordinate: { zh: '下级部分：', en: 'Subordinate part: ' },
  ownLevel: { zh: '本级：', en: 'Own level: ' },
  cumulative: { zh: '历年累计：', en: 'Cumulative: ' },
  previousYear: { zh: '上年数：', en: 'Year before: ' },
};

/** Puts a verdict into words. */
export const resultOf = (verdict: Verdict, language: Language): CheckResult => {
  const { rule, status, severity = rules[rule].severity, keys, words, reported = null, computed = null } = verdict;
  const { scope = 'all' } = verdict;
  return {
    rule,
    status,
    severity,
    keys,
    reported,
    computed,
    delta: reported === null || computed === null ? null : minus(reported, computed),
    message: `${scope === 'all' ? '' : SCOPE_WORDS[scope][language]}${words[language]}`,
    ...extrasOf(verdict),
  };
};

/** A rule without an operand: of another form or era, or of something that the report does not speak of. */
export const silentVerdict = (rule: RuleId, status: 'notApplicable' | 'notAssessable', reason: Words): Verdict => ({
  rule,
  status,
  keys: [],
  words: { zh: `${rules[rule].zh}：${reason.zh}`, en: `${rules[rule].en}: ${reason.en}` },
});
