import type { Scope } from '../schema/keys.js';
import type { Report } from '../schema/report.js';
import { type Comparison, compareReports } from './compare.js';
import { type IssuerId, issuerIdOf } from './issuers.js';

/** The reports of one issuer, year by year. */
export interface IssuerSeries {
  /** The name as the first of the reports writes it, or the one that was given. */
  readonly issuer: string;
  /** The years that have one report, ascending. */
  readonly years: readonly number[];
  /** One comparison for every two years that follow each other. */
  readonly comparisons: readonly Comparison[];
  /** Years between the first and the last without a report, as ranges. */
  readonly gaps: ReadonlyArray<{ readonly from: number; readonly to: number }>;
}

/** A report that is in no series: its position in the list that was given, and why. */
export interface Unpaired {
  readonly position: number;
  /** `duplicate`: another report of the same issuer and year (本级 and 全市, a corrected edition) leaves the choice open. */
  readonly reason: 'noIssuer' | 'noYear' | 'duplicate';
}

/** What `series` can be told. */
export interface IssuerSeriesOptions {
  /** Without it years are paired by the issuer's name. */
  readonly issuerId?: IssuerId;
  /** `all` unless told otherwise. */
  readonly scope?: Scope;
}

/** A report that can be placed. */
interface Entry {
  readonly position: number;
  readonly report: Report;
  /** What tells its issuer apart. */
  readonly id: string;
  readonly year: number;
}

/** Groups in the order of first appearance. */
const groupBy = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Array<readonly [Key, Item[]]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups];
};

const gapsIn = (years: readonly number[]): IssuerSeries['gaps'] =>
  years.flatMap((year, index) => {
    const next = years[index + 1] ?? year;
    return next > year + 1 ? [{ from: year + 1, to: next - 1 }] : [];
  });

/** Adjacent years only: growth over a gap would not be growth of a year. */
const seriesOf = (issuer: string, entries: readonly Entry[], scope: Scope): IssuerSeries => {
  const sorted = [...entries].sort((one, other) => one.year - other.year);
  const years = sorted.map(({ year }) => year);
  const comparisons = sorted.flatMap(({ year, report }, index) => {
    const before = sorted[index - 1];
    return before?.year === year - 1 ? [compareReports(before.report, report, { scope })] : [];
  });
  return { issuer, years, comparisons, gaps: gapsIn(years) };
};

/**
 * The years of each issuer, found by name and year: differences and growth per figure from year to year, with the
 * series breaks named. Reports come in any order.
 */
export const series = (
  reports: readonly Report[],
  { issuerId, scope = 'all' }: IssuerSeriesOptions = {},
): { readonly series: readonly IssuerSeries[]; readonly unpaired: readonly Unpaired[] } => {
  const unpaired: Unpaired[] = [];
  const entries: Entry[] = [];
  for (const [position, report] of reports.entries()) {
    const id = issuerIdOf(report, issuerId);
    if (id === undefined) unpaired.push({ position, reason: 'noIssuer' });
    else if (report.year === undefined) unpaired.push({ position, reason: 'noYear' });
    else entries.push({ position, report, id, year: report.year });
  }
  const all = groupBy(entries, ({ id }) => id).map(([id, ofIssuer]) => {
    const name = issuerId === undefined ? ofIssuer[0]?.report.issuer?.name : undefined;
    const byYear = groupBy(ofIssuer, ({ year }) => year).map(([, ofYear]) => ofYear);
    const duplicates = byYear.filter(({ length }) => length > 1).flat();
    unpaired.push(...duplicates.map(({ position }) => ({ position, reason: 'duplicate' as const })));
    return seriesOf(name ?? id, byYear.filter(({ length }) => length === 1).flat(), scope);
  });
  return { series: all, unpaired: unpaired.sort((one, other) => one.position - other.position) };
};
