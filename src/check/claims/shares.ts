import type { FigureKey, Scope } from '../../schema/keys.js';
import type { Claim } from '../../schema/report.js';
import { numberOf, type Subject, slackOfKeys, sumOfKeys } from '../subject.js';
import type { Verdict } from '../verdict.js';
import { listOf, nameOf } from '../words.js';
import { type Base, basesOf } from './bases.js';
import { AGREEMENTS, type ClaimFit, fitClaim, isMadeByRough, truePercent } from './printed.js';

/** A share with its operands, as one reading of the text gives them. */
interface Trial {
  readonly base: Base;
  readonly part: number;
  readonly whole: number;
  readonly fit: ClaimFit;
}

const JOINT: FigureKey = 'applications.outcomes.grantedOrPartiallyGranted.total';
const GRANTS: readonly FigureKey[] = [
  'applications.outcomes.granted.total',
  'applications.outcomes.partiallyGranted.total',
];

const partOf = (subject: Subject, key: FigureKey, scope: Scope): number | undefined =>
  numberOf(subject, key, scope) ?? (key === JOINT ? sumOfKeys(subject, GRANTS, scope) : undefined);

const namedBase = ({ base }: Claim): readonly Base[] => (base === undefined || base === 'previousYear' ? [] : [[base]]);

const trialsIn = (subject: Subject, claim: Claim, key: FigureKey, scope: Scope): readonly Trial[] => {
  const part = partOf(subject, key, scope);
  if (part === undefined) return [];
  return [...namedBase(claim), ...basesOf(subject, key, scope)].flatMap((base): Trial[] => {
    const whole = sumOfKeys(subject, base, scope);
    if (whole === undefined) return [];
    const fit = fitClaim(claim, part, whole);
    if (fit === null) return [];
    const [rough, roughWhole] = [
      { value: part, slack: slackOfKeys(subject, [key], scope) },
      { value: whole, slack: slackOfKeys(subject, base, scope) },
    ];
    const isNear = fit === 'different' && isMadeByRough(claim, rough, roughWhole);
    return [{ base, part, whole, fit: isNear ? 'near' : fit }];
  });
};

/** The trials in the scope of the claim; a share behind a bracket (含县区2件)，占… may speak of the whole. */
const trialsOf = (subject: Subject, claim: Claim, key: FigureKey): readonly Trial[] => {
  const own = trialsIn(subject, claim, key, claim.scope);
  return claim.scope === 'all' ? own : [...own, ...trialsIn(subject, claim, key, 'all')];
};

/** 办结率100% says that all that was due was answered. */
const isFlourish = ({ of, percent }: Claim): boolean =>
  percent === 100 && (of === 'applications.closed.total' || of === 'applications.outcomes.total.total');

const missingOf = (subject: Subject, claim: Claim, key: FigureKey): readonly FigureKey[] => {
  const [base = []] = [...namedBase(claim), ...basesOf(subject, key, claim.scope)];
  return [key, ...base].filter((name) => partOf(subject, name, claim.scope) === undefined);
};

const open = (subject: Subject, claim: Claim, key: FigureKey): Verdict => {
  const missing = missingOf(subject, claim, key);
  const zeros = missing.length === 0;
  return {
    rule: 'CLAIM-SHARE',
    status: 'notAssessable',
    ...(zeros ? { severity: 'info' as const } : {}),
    keys: [key],
    reported: claim.percent,
    scope: claim.scope,
    offset: claim.offset,
    missing,
    words: {
      zh: `${nameOf(key).zh}占比 ${claim.text}：${zeros ? '分母为0，无法核对' : `缺少${listOf(missing, 'zh')}，无法核对`}。`,
      en: `${nameOf(key).en}, share ${claim.text}: ${zeros ? 'the denominator is 0' : `not stated: ${listOf(missing, 'en')}`}.`,
    },
  };
};

const overWhole = (claim: Claim, key: FigureKey): Verdict => ({
  rule: 'CLAIM-SHARE',
  status: 'fail',
  keys: [key],
  reported: claim.percent,
  scope: claim.scope,
  offset: claim.offset,
  words: {
    zh: `${nameOf(key).zh}占比 ${claim.text}：占比不可能超过100%。`,
    en: `${nameOf(key).en}, share ${claim.text}: a share cannot exceed 100%.`,
  },
});

const quotientText = ({ part, whole, base }: Trial, percent: number): Verdict['words'] => ({
  zh: `${part} ÷ ${listOf(base, 'zh')} ${whole} = ${percent}%`,
  en: `${part} / ${listOf(base, 'en')} ${whole} = ${percent}%`,
});

const judged = (claim: Claim, key: FigureKey, trials: readonly Trial[]): Verdict => {
  const best =
    trials.find(({ fit }) => fit === 'rounded') ?? trials.find(({ fit }) => fit !== 'different') ?? trials[0]!;
  const computed = truePercent(claim, best.part, best.whole);
  const quotient = quotientText(best, computed);
  const common = {
    rule: 'CLAIM-SHARE' as const,
    keys: [key, ...best.base],
    reported: claim.percent,
    computed,
    scope: claim.scope,
    offset: claim.offset,
  };
  const lead = { zh: `${nameOf(key).zh}占比 ${claim.text}`, en: `${nameOf(key).en}, share ${claim.text}` };
  if (best.fit === 'different') {
    const mild = claim.qualifier !== undefined || isFlourish(claim);
    const words = { zh: `${lead.zh}，但 ${quotient.zh}。`, en: `${lead.en}, but ${quotient.en}.` };
    return { ...common, status: 'fail', ...(mild ? { severity: 'info' as const } : {}), words };
  }
  const truncated = best.fit === 'truncated';
  const agreement = AGREEMENTS[best.fit];
  const words = {
    zh: `${lead.zh}：${quotient.zh}，${agreement.zh}。`,
    en: `${lead.en}: ${quotient.en}, which agrees${agreement.en}.`,
  };
  return { ...common, status: 'pass', ...(truncated ? { severity: 'info' as const } : {}), words };
};

/** CLAIM-SHARE of a figure that has a key, with the denominator that the text names or one that it could mean. */
export const keyedShare = (subject: Subject, claim: Claim, key: FigureKey): Verdict => {
  if (claim.percent > 100) return overWhole(claim, key);
  const trials = trialsOf(subject, claim, key);
  return trials.length === 0 ? open(subject, claim, key) : judged(claim, key, trials);
};
