import { sumOf } from '../../measure/decimal.js';
import type { Breakdown, Claim } from '../../schema/report.js';
import { numberOf, type Subject } from '../subject.js';
import type { Verdict, Words } from '../verdict.js';
import { fitClaim, truePercent } from './printed.js';

type Part = Breakdown['parts'][number];

/** A category with the share that is printed behind it. */
interface SharedPart {
  readonly part: Part;
  readonly claim: Pick<Claim, 'text' | 'percent' | 'qualifier' | 'offset'>;
  /** The numbers that the share may be of: the category, or with 共占 those before it that have no share of their own. */
  readonly values: readonly number[];
}

/** A list of categories with the claims that stand in it. */
export interface SharedList {
  readonly breakdown: Breakdown;
  readonly parts: readonly SharedPart[];
  readonly claims: ReadonlySet<Claim>;
}

/** The first of the claims, which stand in the order of the source, at or behind an offset. */
const firstFrom = (claims: readonly Claim[], offset: number): number => {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (claims[middle]!.offset < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const claimOf = (part: Part, next: Part | undefined, claims: readonly Claim[]): Claim | undefined => {
  for (let index = firstFrom(claims, part.offset); index < claims.length; index++) {
    const claim = claims[index]!;
    if (next !== undefined && claim.offset >= next.offset) return undefined;
    if (claim.percent === part.percent) return claim;
  }
  return undefined;
};

/** The category alone, and together with the run of categories before it that carry no share. */
const valuesOf = (parts: readonly Part[], index: number): readonly number[] => {
  const values = [parts[index]!.value];
  for (let at = index - 1; at >= 0 && parts[at]!.percent === undefined; at--) {
    values.push(sumOf([values.at(-1)!, parts[at]!.value]));
  }
  return values;
};

const listOf = (breakdown: Breakdown, claims: readonly Claim[]): SharedList => {
  const { parts } = breakdown;
  const linked = new Set<Claim>();
  const shared = parts.flatMap((part, index): SharedPart[] => {
    if (part.percent === undefined) return [];
    const claim = claimOf(part, parts[index + 1], claims);
    if (claim !== undefined) linked.add(claim);
    const printed = claim ?? { text: `${part.percent}%`, percent: part.percent, offset: part.offset };
    return [{ part, claim: printed, values: valuesOf(parts, index) }];
  });
  return { breakdown, parts: shared, claims: linked };
};

/** The lists of the report that print shares. */
export const sharedLists = ({ report }: Subject): readonly SharedList[] => {
  const free = report.claims
    .filter(({ kind, of }) => kind === 'share' && of === null)
    .sort((one, other) => one.offset - other.offset);
  return report.breakdowns
    .filter(({ parts }) => parts.some(({ percent }) => percent !== undefined))
    .map((breakdown) => listOf(breakdown, free));
};

/** What the shares of a list may be of: the total that it states, its figure, or all of its parts together. */
const wholesOf = (subject: Subject, { breakdown, parts }: SharedList): readonly number[] => {
  const { of, scope, total } = breakdown;
  const figure = of === null ? undefined : numberOf(subject, of, scope);
  const sums = [breakdown.parts, parts.map(({ part }) => part)].map((list) => sumOf(list.map(({ value }) => value)));
  return [total?.value, figure, ...(breakdown.parts.length > 1 ? sums : [])].filter((whole) => whole !== undefined);
};

const fits = ({ claim, values }: SharedPart, wholes: readonly number[]): boolean =>
  values.some((value) =>
    wholes.some((whole) => {
      const fit = fitClaim(claim, value, whole);
      return fit !== null && fit !== 'different';
    }),
  );

/** 机构职能类 3 ÷ 118 = 2.54%（所述1.9%） */
const wrongText = ({ part, claim }: SharedPart, whole: number): Words => {
  const quotient = `${part.label} ${part.value} ÷ ${whole} = ${truePercent(claim, part.value, whole)}%`;
  return { zh: `${quotient}（所述${claim.text}）`, en: `${quotient} (stated ${claim.text})` };
};

/** CLAIM-SHARE of a list: one result for all of its shares, since they share their denominator. */
export const listShares = (subject: Subject, list: SharedList): Verdict => {
  const wholes = wholesOf(subject, list).filter((whole) => whole > 0);
  const { of, scope } = list.breakdown;
  const first = list.parts[0]!;
  const common = { rule: 'CLAIM-SHARE' as const, keys: of === null ? [] : [of], scope, offset: first.claim.offset };
  const [whole] = wholes;
  if (whole === undefined) {
    const words = { zh: '分类占比：缺少总数，无法核对。', en: 'Shares of categories: the total is not stated.' };
    return { ...common, status: 'notAssessable', words };
  }
  const wrong = list.parts.filter((part) => !fits(part, wholes));
  if (wrong.length === 0) {
    const words = {
      zh: `${list.parts.length}项分类占比与数据相符。`,
      en: `All ${list.parts.length} shares of the list follow from its numbers.`,
    };
    return { ...common, status: 'pass', words };
  }
  const worst = wrong[0]!;
  const texts = wrong.map((part) => wrongText(part, whole));
  return {
    ...common,
    status: 'fail',
    ...(wrong.every(({ claim }) => claim.qualifier !== undefined) ? { severity: 'info' as const } : {}),
    reported: worst.claim.percent,
    computed: truePercent(worst.claim, worst.part.value, whole),
    offset: worst.claim.offset,
    words: {
      zh: `分类占比与数据不符：${texts.map(({ zh }) => zh).join('；')}。`,
      en: `Shares that do not follow from their numbers: ${texts.map(({ en }) => en).join('; ')}.`,
    },
  };
};
