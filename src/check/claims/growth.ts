import { minus } from '../../measure/decimal.js';
import type { FigureKey, Scope } from '../../schema/keys.js';
import type { Claim } from '../../schema/report.js';
import { isAgainstOtherYear } from '../prose/aside.js';
import { numberOf, type Subject, slackOfKeys } from '../subject.js';
import type { Verdict } from '../verdict.js';
import { nameOf } from '../words.js';
import { AGREEMENTS, type ClaimFit, fitClaim, isMadeByRough, type Rough, truePercent } from './printed.js';

/** A figure of this year and of the year before. */
interface Pair {
  readonly now: Rough;
  readonly before: Rough;
}

const sign = (value: number): string => (value > 0 ? `+${value}%` : `${value}%`);

const fitOf = (claim: Claim, { now, before }: Pair): ClaimFit | null => {
  const fit = fitClaim(claim, minus(now.value, before.value), before.value);
  return fit === 'different' && isMadeByRough(claim, now, before, 1) ? 'near' : fit;
};

/** The verdict on a growth with both of its numbers. */
export const judgedGrowth = (claim: Claim, key: FigureKey, pair: Pair): Verdict => {
  const [now, before] = [pair.now.value, pair.before.value];
  const difference = minus(now, before);
  const fit = fitOf(claim, pair);
  const common = { rule: 'CLAIM-GROWTH' as const, keys: [key], scope: claim.scope, offset: claim.offset };
  const lead = {
    zh: `${nameOf(key).zh}：所述增减 ${sign(claim.percent)}`,
    en: `${nameOf(key).en}, stated growth ${sign(claim.percent)}`,
  };
  if (fit === null) {
    const words = { zh: `${lead.zh}，上年数为0，无法核对。`, en: `${lead.en}: last year's figure is 0.` };
    return { ...common, status: 'notAssessable', severity: 'info', reported: claim.percent, words };
  }
  const computed = truePercent(claim, difference, before);
  const numbers = { reported: claim.percent, computed };
  const sum = {
    zh: `由 ${before} 到 ${now} 为 ${sign(computed)}`,
    en: `from ${before} to ${now} is ${sign(computed)}`,
  };
  const sameWay = difference === 0 || claim.percent === 0 || difference > 0 === claim.percent > 0;
  if (fit !== 'different' && sameWay) {
    const truncated = fit === 'truncated';
    const agreement = AGREEMENTS[fit];
    const words = {
      zh: `${lead.zh}，${sum.zh}，${agreement.zh}。`,
      en: `${lead.en}: ${sum.en}, which agrees${agreement.en}.`,
    };
    return { ...common, ...numbers, status: 'pass', ...(truncated ? { severity: 'info' as const } : {}), words };
  }
  const words = { zh: `${lead.zh}，但${sum.zh}。`, en: `${lead.en}, but ${sum.en}.` };
  const mild = claim.qualifier === undefined ? {} : { severity: 'info' as const };
  return { ...common, ...numbers, status: 'fail', ...mild, words };
};

const openGrowth = (claim: Claim, key: FigureKey | null, reason: Verdict['words']): Verdict => {
  const label = key === null ? { zh: claim.label ?? '', en: claim.label ?? '' } : nameOf(key);
  return {
    rule: 'CLAIM-GROWTH',
    status: 'notAssessable',
    keys: key === null ? [] : [key],
    reported: claim.percent,
    scope: claim.scope,
    offset: claim.offset,
    words: {
      zh: `${label.zh}：所述增减 ${sign(claim.percent)}，${reason.zh}。`,
      en: `${label.en}, stated growth ${sign(claim.percent)}: ${reason.en}.`,
    },
  };
};

const NO_KEY = { zh: '没有对应的数据', en: 'no figure belongs to it' };
const OTHER_YEAR = { zh: '对比的不是上一年，无法核对', en: 'told against another year than the one before' };
const NO_BASE = { zh: '缺少本年数或上年数，无法核对', en: "this year's or last year's figure is not stated" };

/** A figure with its slack. */
export const roughOf = (subject: Subject, key: FigureKey, scope: Scope = 'all'): Rough | undefined => {
  const value = numberOf(subject, key, scope);
  return value === undefined ? undefined : { value, slack: slackOfKeys(subject, [key], scope) };
};

/** The pairs that the growth may be taken of: in its scope, and where it stands behind a bracket in the whole. */
const pairsOf = (subject: Subject, { scope }: Claim, key: FigureKey): readonly Pair[] => {
  const before = roughOf(subject, key, 'previousYear');
  if (before === undefined) return [];
  return [...new Set([scope, 'all' as const])].flatMap((name): Pair[] => {
    const now = roughOf(subject, key, name);
    return now === undefined || name === 'previousYear' ? [] : [{ now, before }];
  });
};

/** CLAIM-GROWTH: a growth against the figure of last year that the report restates. */
export const growthVerdict = (subject: Subject, claim: Claim): Verdict => {
  if (claim.of === null) return openGrowth(claim, null, NO_KEY);
  if (isAgainstOtherYear(subject, claim.offset)) return openGrowth(claim, claim.of, OTHER_YEAR);
  const key = claim.of;
  const verdicts = pairsOf(subject, claim, key).map((pair) => judgedGrowth(claim, key, pair));
  return verdicts.find(({ status }) => status === 'pass') ?? verdicts[0] ?? openGrowth(claim, key, NO_BASE);
};
