import type { DisclosureLeaf } from '../../forms/form.js';
import type { IssuerId } from '../../measure/issuers.js';
import { judgedGrowth, roughOf } from '../claims/growth.js';
import { isAgainstOtherYear } from '../prose/aside.js';
import type { CheckOptions } from '../report.js';
import type { CheckResult } from '../result.js';
import { type RuleId, ruleIds, rules } from '../rules.js';
import { type Checkable, numberOf, subjectOf } from '../subject.js';
import { resultOf, silentVerdict, type Verdict, type Words } from '../verdict.js';
import { carried, cumulative, items, pending, reviews, stocks } from './chains.js';
import { copyVerdicts, jumpVerdicts, unitVerdicts } from './changes.js';
import { pairsOf } from './issuers.js';
import { counts, type Pair } from './pair.js';
import { textVerdicts } from './text.js';

/** What `checkSeries` can be told. */
export interface SeriesOptions extends CheckOptions {
  /**
   * Names the issuer where its name changed over the years: one name for all reports, or a function of the report.
   * Without it years are paired by the issuer's name.
   */
  readonly issuerId?: IssuerId;
}

/** CLAIM-GROWTH against the report of the year before, where this one does not restate its figure. */
const growthVerdicts = ({ earlier, later, years }: Pair): Verdict[] =>
  later.report.claims.flatMap((claim): Verdict[] => {
    if (claim.kind !== 'growth' || claim.of === null || claim.scope !== 'all') return [];
    if (numberOf(later, claim.of, 'previousYear') !== undefined || isAgainstOtherYear(later, claim.offset)) return [];
    const [before, now] = [roughOf(earlier, claim.of), roughOf(later, claim.of)];
    return before === undefined || now === undefined
      ? []
      : [{ ...judgedGrowth(claim, claim.of, { now, before }), years }];
  });

const groups: ReadonlyArray<(pair: Pair) => Verdict[]> = [
  carried,
  stocks,
  items,
  pending,
  cumulative,
  reviews,
  jumpVerdicts,
  copyVerdicts,
  unitVerdicts,
  textVerdicts,
  growthVerdicts,
];

const NO_PAIR: Words = {
  zh: '没有同一机关的相邻年度报告',
  en: 'no two reports of one issuer on years that follow each other',
};
const NOT_STATED: Words = { zh: '相邻年度的报告未列出可供核对的数据', en: 'the reports state nothing to check' };

/** Rules whose years must stand on one form, with what the form counts for them; a change of the form is a break in the series. */
const ON_FORM: ReadonlyMap<RuleId, DisclosureLeaf> = new Map<RuleId, DisclosureLeaf>([
  ['Y-STOCK', 'inForce'],
  ['Y-ITEMS', 'itemsChange'],
]);

/** A pair across a change of the form: rules of one form do not apply, and that is said. */
const boundaries = ({ earlier, later, years }: Pair): Verdict[] => {
  const [before, now] = [earlier.report.edition, later.report.edition];
  if (before === now) return [];
  const words: Words = {
    zh: `${years[0]}年（${before}）与${years[1]}年（${now}）格式不同，不能衔接`,
    en: `the form changed from ${before} (${years[0]}) to ${now} (${years[1]})`,
  };
  return [...ON_FORM]
    .filter(([, leaf]) => counts(before, leaf) || counts(now, leaf))
    .map(([rule]) => ({ ...silentVerdict(rule, 'notApplicable', words), years }));
};

const silences = (pairs: readonly Pair[], spoken: ReadonlySet<RuleId>): Verdict[] =>
  ruleIds
    .filter((rule) => rules[rule].on === 'series' && !spoken.has(rule))
    .map((rule) => silentVerdict(rule, 'notAssessable', pairs.length === 0 ? NO_PAIR : NOT_STATED));

/**
 * Holds the reports of an issuer to the rules that run across years: stocks and flows, what is carried on, copied tables
 * and texts, jumps. Years are paired by the issuer's name; reports without a year (templates) and two reports of one
 * issuer on one year are left out, since nothing tells which belongs to which.
 *
 * @param reports Parsed reports, or bare ones, in any order, of one issuer or of many.
 * @returns The results, pair by pair in the order of the years.
 */
export const checkSeries = (reports: readonly Checkable[], options: SeriesOptions = {}): CheckResult[] => {
  const { language = 'zh', issuerId } = options;
  const pairs = pairsOf(reports.map(subjectOf), issuerId);
  const verdicts = pairs.flatMap((pair) => [...groups.flatMap((group) => group(pair)), ...boundaries(pair)]);
  const spoken = new Set(verdicts.map(({ rule }) => rule));
  return [...verdicts, ...silences(pairs, spoken)].map((verdict) => resultOf(verdict, language));
};
