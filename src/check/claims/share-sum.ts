import { decimalOf, minus, readPercent, sumOf } from '../../measure/decimal.js';
import type { FigureKey } from '../../schema/keys.js';
import type { Claim } from '../../schema/report.js';
import { numberOf, type Subject } from '../subject.js';
import type { Verdict, Words } from '../verdict.js';
import type { SharedList } from './lists.js';

type Printed = Pick<Claim, 'text' | 'percent'>;

/** Half a unit of the last printed digit of every share. */
const toleranceOf = (shares: readonly Printed[]): number =>
  sumOf(shares.map(({ text, percent }) => Number(`5e-${(readPercent(text) ?? decimalOf(percent)).places + 1}`)));

type Agreement = 'rounded' | 'truncated' | 'different';

/** Shares that were cut off instead of rounded (14.2 + 28.5 + 57.1) fall short by up to a unit each. */
const agreementOf = (shares: readonly Printed[], sum: number): Agreement => {
  const tolerance = toleranceOf(shares);
  const shortfall = minus(100, sum);
  if (Math.abs(shortfall) <= tolerance) return 'rounded';
  return shortfall > 0 && shortfall <= tolerance * 2 ? 'truncated' : 'different';
};

const AGREEMENTS: Readonly<Record<Agreement, Words>> = {
  rounded: { zh: '在四舍五入范围内等于100%', en: 'which is 100% within rounding' },
  truncated: { zh: '截尾后相符（truncated）', en: 'which is 100% when truncated' },
  different: { zh: '不等于100%', en: 'which is not 100%' },
};

const verdictOf = (shares: readonly Printed[], place: Pick<Verdict, 'keys' | 'scope' | 'offset'>): Verdict => {
  const sum = sumOf(shares.map(({ percent }) => percent));
  const agreement = agreementOf(shares, sum);
  const list = shares.map(({ text }) => text).join(' + ');
  return {
    rule: 'SHARE-SUM',
    status: agreement === 'different' ? 'fail' : 'pass',
    ...(agreement === 'truncated' ? { severity: 'info' as const } : {}),
    ...place,
    reported: sum,
    computed: 100,
    words: {
      zh: `${list} = ${sum}%，${AGREEMENTS[agreement].zh}。`,
      en: `${list} = ${sum}%, ${AGREEMENTS[agreement].en}.`,
    },
  };
};

/** All parts of something; shares of nothing (0件，占0%) add up to nothing. */
const isExhaustive = (subject: Subject, { breakdown }: SharedList): boolean => {
  const { of, scope, total, exhaustive, parts } = breakdown;
  const whole = total?.value ?? (of === null ? undefined : numberOf(subject, of, scope));
  const sum = sumOf(parts.map(({ value }) => value));
  return sum !== 0 && (exhaustive === true || whole === sum);
};

/** SHARE-SUM of a list whose every part has a share, where the parts are all there are. */
export const listShareSum = (subject: Subject, list: SharedList): Verdict[] => {
  if (list.parts.length < 2 || list.parts.length !== list.breakdown.parts.length) return [];
  if (!isExhaustive(subject, list)) return [];
  const { of, scope } = list.breakdown;
  return [
    verdictOf(
      list.parts.map(({ claim }) => claim),
      { keys: of === null ? [] : [of], scope, offset: list.parts[0]!.claim.offset },
    ),
  ];
};

interface Family {
  readonly base: FigureKey;
  readonly claims: readonly Claim[];
}

/** Shares of figures that have keys, by scope and denominator. */
const families = (claims: readonly Claim[]): readonly Family[] => {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'share' || claim.of === null || claim.base === undefined || claim.base === 'previousYear')
      continue;
    const id = `${claim.scope} ${claim.base}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].map((members) => ({ base: members[0]!.base as FigureKey, claims: members }));
};

/** SHARE-SUM of the shares of one figure, where the numbers prove that the parts are all there are. */
export const keyedShareSums = (subject: Subject): Verdict[] =>
  families(subject.report.claims).flatMap(({ base, claims }): Verdict[] => {
    const { scope, offset } = claims[0]!;
    const keys = [...new Set(claims.map(({ of }) => of!))];
    const parts = keys.map((key) => numberOf(subject, key, scope));
    if (keys.length < 2 || keys.length !== claims.length || parts.some((part) => part === undefined)) return [];
    const whole = numberOf(subject, base, scope);
    if (whole === 0 || sumOf(parts as number[]) !== whole) return [];
    return [verdictOf(claims, { keys, scope, offset })];
  });
