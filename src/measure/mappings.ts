import { type CrosswalkSource, crosswalks } from '../forms/crosswalk/index.js';
import type { Mapping } from '../forms/crosswalk/mapping.js';
import { statutory2021 } from '../forms/statutory-2021.js';
import { applicants } from '../forms/statutory-common.js';
import { lazy } from '../lazy.js';
import { type FigureKey, figureKeys } from '../schema/keys.js';
import type { Report } from '../schema/report.js';

/** Columns of the applications table, the total last. */
export const columns = applicants.map(({ column }) => column);

const otherSubtotals = columns.map((column): FigureKey => `applications.outcomes.other.subtotal.${column}`);

/** Every figure of the form of 2021, and the subtotal of 其他处理, which the form of 2019 has as one row. */
const viewKeys = lazy(
  (): ReadonlySet<string> =>
    new Set<string>([
      ...statutory2021.disclosure.flatMap(({ rows, columns: leaves }) =>
        rows.flatMap(({ item }) => leaves.map(({ leaf }) => `disclosure.${item}.${leaf}`)),
      ),
      ...statutory2021.applications.flatMap(({ row }) => columns.map((column) => `${row}.${column}`)),
      ...otherSubtotals,
      ...statutory2021.caseGroups.flatMap(({ group }) =>
        statutory2021.caseColumns.map(({ outcome }) => `${group}.${outcome}`),
      ),
    ]),
);

/** The form since 2021 is its own crosswalk. */
const itself = (): readonly Mapping[] =>
  [...viewKeys()].map((path) => ({ path, relation: 'exact', targets: [path], why: 'The same form.' }));

/** Only what is the same or a strict part of one target may move. */
export const moves = ({ relation }: Pick<Mapping, 'relation'>): boolean =>
  relation === 'exact' || relation === 'narrower';

/** The crosswalk of one form, figure by figure. */
export interface MappingTable {
  readonly mappings: ReadonlyMap<string, Mapping>;
  /** The figures of the form that move to a target. */
  readonly parts: ReadonlyMap<string, readonly FigureKey[]>;
}

const figureSet: ReadonlySet<string> = new Set(figureKeys);

/** A row of the applications table stands for all its columns. */
const byFigure = (mapping: Mapping): Array<readonly [string, Mapping]> =>
  figureSet.has(mapping.path)
    ? [[mapping.path, mapping]]
    : columns.map((column) => [
        `${mapping.path}.${column}`,
        { ...mapping, targets: mapping.targets.map((target) => `${target}.${column}`) },
      ]);

const tableOf = (rows: readonly Mapping[]): MappingTable => {
  const mappings = new Map(rows.flatMap(byFigure));
  const parts = new Map<string, FigureKey[]>();
  for (const [key, mapping] of mappings) {
    const target = mapping.targets[0];
    if (target !== undefined && moves(mapping)) parts.set(target, [...(parts.get(target) ?? []), key as FigureKey]);
  }
  return { mappings, parts };
};

const tables = lazy(
  (): Readonly<Record<CrosswalkSource | 'statutory-2021', MappingTable>> => ({
    'statutory-2021': tableOf(itself()),
    'statutory-2019': tableOf(crosswalks['statutory-2019']),
    'stat-2014': tableOf(crosswalks['stat-2014']),
    'appendix-shanghai-v1': tableOf(crosswalks['appendix-shanghai-v1']),
    'appendix-shanghai-v2': tableOf(crosswalks['appendix-shanghai-v2']),
  }),
);

const INDICATORS_FROM = 2014;

/** What the figures of a report mean in the form of 2021: by its table or, for prose, by its year. */
export const tablesOf = ({ edition, form, year }: Report): readonly MappingTable[] => {
  if (edition === 'statutory-2021' || edition === 'statutory-2019') return [tables()[edition]];
  if (form === 'appendix-fujian') return [tables()['appendix-shanghai-v1']];
  if (form !== undefined) return [tables()[form]];
  if (edition === 'unknown' || year === undefined) return [];
  return year >= INDICATORS_FROM
    ? [tables()['stat-2014']]
    : [tables()['appendix-shanghai-v2'], tables()['appendix-shanghai-v1']];
};

const UNMAPPED = { relation: 'none', targets: [], why: 'The form of 2021 does not count it.' } as const;

/** The mapping of a figure in the first table that has one. */
export const mappingOf = (key: FigureKey, of: readonly MappingTable[]): Omit<Mapping, 'path'> =>
  of.find(({ mappings }) => mappings.has(key))?.mappings.get(key) ?? UNMAPPED;
