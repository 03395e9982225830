import { type FigureKey, figureKeys, type Scope } from '../schema/keys.js';
import { figuresIn, type Leaf, leafOf, leavesOf } from '../schema/leaves.js';
import type { Edition, Report } from '../schema/report.js';
import { breaksBetween, concerns, placeOf, type SeriesBreak } from './breaks.js';
import { growth, minus } from './decimal.js';
import { documentKinds } from './rate-ids.js';

/**
 * Why a change has no growth: `missing` one report does not state the figure, `blank` one leaves its cell empty,
 * `break` the two count different things, `zeroBase` nothing grows from 0, `negativeBase` nor from less.
 */
export type ChangeReason = 'missing' | 'blank' | 'break' | 'zeroBase' | 'negativeBase';

/** One figure of two reports. */
export interface Change {
  readonly key: FigureKey;
  /** Null for a blank cell; absent where the report does not state the figure. */
  readonly earlier?: number | null;
  readonly later?: number | null;
  /** later - earlier; null where one is no number or a hard break lies between. */
  readonly difference: number | null;
  /** difference / earlier, as a fraction. */
  readonly growth: number | null;
  /** Only where `growth` is null. */
  readonly reason?: ChangeReason;
  /** Ids of the breaks that concern the figure; even a soft one belongs into a footnote. */
  readonly breaks: readonly string[];
}

/** 制发 less 废止 of the later report, since 2021. */
export interface NetGrowth {
  readonly of: (typeof documentKinds)[number];
  readonly made: number | null;
  readonly repealed: number | null;
  /** Null where one of the two is missing or blank. */
  readonly value: number | null;
}

/** Which of the two reports. */
export interface ComparedReport {
  readonly year?: number;
  readonly edition: Edition;
}

/** What `compareReports` gives: the change of every figure that both reports state, and the breaks between them. */
export interface Comparison {
  readonly earlier: ComparedReport;
  readonly later: ComparedReport;
  /** Every break between the two, oldest first. */
  readonly breaks: readonly SeriesBreak[];
  /** Every figure that one of them states, in the order of the schema. */
  readonly changes: readonly Change[];
  readonly netGrowth: readonly NetGrowth[];
}

const obstacle = (earlier: Leaf, later: Leaf, breaks: readonly SeriesBreak[]): ChangeReason | undefined => {
  if (earlier === undefined || later === undefined) return 'missing';
  if (earlier === null || later === null) return 'blank';
  if (breaks.some(({ hard }) => hard)) return 'break';
  if (earlier === 0) return 'zeroBase';
  return earlier < 0 ? 'negativeBase' : undefined;
};

const changeOf = (key: FigureKey, earlier: Leaf, later: Leaf, between: readonly SeriesBreak[]): Change => {
  const breaks = between.filter((seriesBreak) => concerns(seriesBreak, key));
  const reason = obstacle(earlier, later, breaks);
  const isPair = typeof earlier === 'number' && typeof later === 'number' && reason !== 'break';
  return {
    key,
    ...(earlier === undefined ? {} : { earlier }),
    ...(later === undefined ? {} : { later }),
    difference: isPair ? minus(later, earlier) : null,
    growth: reason === undefined ? growth(later, earlier) : null,
    ...(reason === undefined ? {} : { reason }),
    breaks: breaks.map(({ id }) => id),
  };
};

const netGrowthOf = (of: NetGrowth['of'], report: Report): NetGrowth => {
  const made = leafOf(report.figures, `disclosure.${of}.made`) ?? null;
  const repealed = leafOf(report.figures, `disclosure.${of}.repealed`) ?? null;
  return { of, made, repealed, value: made === null || repealed === null ? null : minus(made, repealed) };
};

const introduce = ({ year, edition }: Report): ComparedReport => ({ ...(year === undefined ? {} : { year }), edition });

/**
 * Sets two reports of one issuer side by side, as they stand: differences and growth per figure, with the breaks that
 * concern it. For years on both sides of a change of the form compare the views of `comparable`.
 */
export const compareReports = (
  earlier: Report,
  later: Report,
  { scope = 'all' }: { readonly scope?: Scope } = {},
): Comparison => {
  const breaks = breaksBetween(placeOf(earlier), placeOf(later));
  const before = figuresIn(earlier, scope);
  const now = figuresIn(later, scope);
  const keys = new Set([...leavesOf(before), ...leavesOf(now)].map(([key]) => key));
  return {
    earlier: introduce(earlier),
    later: introduce(later),
    breaks,
    changes: figureKeys
      .filter((key) => keys.has(key))
      .map((key) => changeOf(key, leafOf(before, key), leafOf(now, key), breaks)),
    netGrowth: documentKinds.map((kind) => netGrowthOf(kind, later)),
  };
};
