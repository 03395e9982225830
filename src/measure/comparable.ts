import { crosswalkTarget } from '../forms/crosswalk/index.js';
import type { Relation } from '../forms/crosswalk/mapping.js';
import type { Applicant } from '../forms/form.js';
import type { Figures } from '../schema/figures.js';
import type { FigureKey, Scope } from '../schema/keys.js';
import { figuresFrom, figuresIn, leavesOf } from '../schema/leaves.js';
import type { Report } from '../schema/report.js';
import { breaksBetween, placeOf, type SeriesBreak } from './breaks.js';
import { sumOf } from './decimal.js';
import { columns, type MappingTable, mappingOf, moves, tablesOf } from './mappings.js';
import { type Rate, rates } from './rates.js';

/** A figure that has no one place among the categories of 2021. */
export interface Unallocated {
  readonly key: FigureKey;
  /** What the source states; null for a blank cell. */
  readonly value: number | null;
  /** How the category stands to those of 2021; `none` for a figure that the form of 2021 does not count. */
  readonly relation: Relation;
  /** Where parts of it would belong. */
  readonly targets: readonly string[];
  readonly why: string;
}

/** A figure of the view that is a sum, while the source leaves some of its parts unsaid or blank. */
export interface Incomplete {
  readonly key: FigureKey;
  readonly lacks: readonly FigureKey[];
}

/** A report in the categories of the form since 2021. */
export interface Comparable {
  /** Under the keys of the form of 2021: what moved there, and sums of what moved there. */
  readonly view: Figures;
  /** Every other figure of the report. No figure is lost, and none stands in both. */
  readonly unallocated: readonly Unallocated[];
  readonly incomplete: readonly Incomplete[];
  /** What changed between the report and the form of 2021. */
  readonly breaks: readonly SeriesBreak[];
  /**
   * (予以公开 + 部分公开) / 答复数. Before 2019 replies that the information is already public had a row of their own:
   * the rate with them is the one that compares with later years. Since 2019 they cannot be taken out.
   */
  readonly disclosureRate: { readonly withAlreadyPublic: Rate; readonly withoutAlreadyPublic: Rate };
}

type Leaves = ReadonlyMap<FigureKey, number | null>;

/** What is known of a sum: the numbers, else that all of it is blank. */
const sumOfKnown = (values: ReadonlyArray<number | null>): number | null => {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : sumOf(numbers);
};

/** The figures that move, by their target. */
const arrivals = (leaves: Leaves, tables: readonly MappingTable[]): Map<FigureKey, FigureKey[]> => {
  const byTarget = new Map<FigureKey, FigureKey[]>();
  for (const key of leaves.keys()) {
    const mapping = mappingOf(key, tables);
    const target = mapping.targets[0] as FigureKey;
    if (moves(mapping)) byTarget.set(target, [...(byTarget.get(target) ?? []), key]);
  }
  return byTarget;
};

/** The parts of a target that one form has and the report leaves unsaid or blank, while it states others. */
const gapsIn = ({ parts }: MappingTable, target: FigureKey, leaves: Leaves): FigureKey[] => {
  const ofTarget = parts.get(target) ?? [];
  const gaps = ofTarget.filter((key) => typeof leaves.get(key) !== 'number');
  return gaps.length < ofTarget.length ? gaps : [];
};

/** The subtotal of 其他处理 where the form prints its three rows. */
const otherSubtotal = (column: Applicant, view: Leaves): Array<readonly [FigureKey, number]> => {
  const key: FigureKey = `applications.outcomes.other.subtotal.${column}`;
  const rows = (['correctionLapsed', 'feeUnpaid', 'other'] as const).map((row) =>
    view.get(`applications.outcomes.other.${row}.${column}`),
  );
  const numbers = rows.filter((value) => typeof value === 'number');
  return view.has(key) || numbers.length < rows.length ? [] : [[key, sumOf(numbers)]];
};

const disclosureRates = (report: Report, scope: Scope): Comparable['disclosureRate'] => {
  const { disclosureRate, 'legacyGrantRate.broad': withAlreadyPublic } = rates(report, { scope });
  return withAlreadyPublic.reason === 'notThisEra'
    ? {
        withAlreadyPublic: disclosureRate,
        withoutAlreadyPublic: { ...disclosureRate, value: null, reason: 'notThisEra' },
      }
    : { withAlreadyPublic, withoutAlreadyPublic: disclosureRate };
};

/**
 * A report in the categories of the form since 2021, so that years before and after a change of the form can stand in
 * one table. Only categories that are the same or a strict part of one target move; the report itself stays as it is.
 */
export const comparable = (report: Report, { scope = 'all' }: { readonly scope?: Scope } = {}): Comparable => {
  const tables = tablesOf(report);
  const leaves: Leaves = new Map(leavesOf(figuresIn(report, scope)));
  const byTarget = arrivals(leaves, tables);
  const moved: Leaves = new Map(
    [...byTarget].map(([target, keys]) => [target, sumOfKnown(keys.map((key) => leaves.get(key) ?? null))]),
  );
  const place = placeOf(report);
  return {
    view: figuresFrom([...moved, ...columns.flatMap((column) => otherSubtotal(column, moved))]),
    unallocated: [...leaves]
      .map(([key, value]) => ({ key, value, ...mappingOf(key, tables) }))
      .filter((figure) => !moves(figure))
      .map(({ key, value, relation, targets, why }) => ({ key, value, relation, targets, why })),
    incomplete: [...byTarget.keys()]
      .map((key) => ({ key, lacks: [...new Set(tables.flatMap((table) => gapsIn(table, key, leaves)))] }))
      .filter(({ lacks }) => lacks.length > 0),
    breaks: breaksBetween(place, { era: crosswalkTarget.id, year: Math.max(place.year ?? 0, crosswalkTarget.since) }),
    disclosureRate: disclosureRates(report, scope),
  };
};
