import type { Figures } from '../schema/figures.js';
import { type FigureKey, figureKeys, type Scope } from '../schema/keys.js';
import { figuresFrom, figuresIn, leavesOf } from '../schema/leaves.js';
import type { Report } from '../schema/report.js';
import { sumOf } from './decimal.js';

/** What a sum of one figure lacks: the positions of reports in the list that was given, counted from 0. */
export interface MissingParts {
  readonly key: FigureKey;
  /** Reports that do not state the figure. */
  readonly absent: readonly number[];
  /** Reports whose cell is blank. */
  readonly blank: readonly number[];
}

/** What `sumReports` gives: the sums, and what each of them lacks. */
export interface ReportSum {
  /** Sums of what is stated; null where every report that has the cell leaves it blank. */
  readonly figures: Figures;
  /** The sums that lack a part, in the order of the schema. */
  readonly missing: readonly MissingParts[];
  readonly count: number;
}

const positionsOf = (values: ReadonlyArray<number | null | undefined>, sought: null | undefined): number[] =>
  values.flatMap((value, position) => (value === sought ? [position] : []));

/**
 * Adds reports up, figure by figure, in exact decimals. A blank or unstated figure is missing, not 0, and the sum says
 * so. Parts of a whole that also stands in the list (全市 and its counties) are counted twice: leave one of them out.
 */
export const sumReports = (
  reports: readonly Report[],
  { scope = 'all' }: { readonly scope?: Scope } = {},
): ReportSum => {
  const parts = reports.map((report) => new Map(leavesOf(figuresIn(report, scope))));
  const stated = figureKeys.filter((key) => parts.some((part) => part.has(key)));
  const columns = stated.map((key) => [key, parts.map((part) => part.get(key))] as const);
  const sums = columns.map(([key, values]) => {
    const numbers = values.filter((value) => typeof value === 'number');
    return [key, numbers.length === 0 ? null : sumOf(numbers)] as const;
  });
  return {
    figures: figuresFrom(sums),
    missing: columns
      .map(([key, values]) => ({ key, absent: positionsOf(values, undefined), blank: positionsOf(values, null) }))
      .filter(({ absent, blank }) => absent.length + blank.length > 0),
    count: reports.length,
  };
};
