import { type CrosswalkSource, crosswalks } from '../forms/crosswalk/index.js';
import type { Mapping } from '../forms/crosswalk/mapping.js';
import { statutory2021 } from '../forms/statutory-2021.js';
import { applicants } from '../forms/statutory-common.js';
import { type FigureKey, figureKeys } from '../schema/keys.js';
import type { Report } from '../schema/report.js';

/** Columns of the applications table, the total last. */
export const columns = applicants.map(({ column }) => column);

const otherSubtotals = columns.map((column): FigureKey => `applications.outcomes.other.subtotal.${column}`);

/** Every figure of the form of 2021, and the subtotal of 其他处理, which the form of 2019 has as one row. */
const viewKeys: ReadonlySet<string> = new Set<string>([
  ...statutory2021.disclosure.flatMap(({ rows, columns: leaves }) =>
    rows.flatMap(({ item }) => leaves.map(({ leaf }) => `disclosure.${item}.${leaf}`)),
  ),
  ...statutory2021.applications.flatMap(({ row }) => columns.map((column) => `${row}.${column}`)),
  ...otherSubtotals,
  ...statutory2021.caseGroups.flatMap(({ group }) =>
    statutory2021.caseColumns.map(({ outcome }) => `${group}.${outcome}`),
  ),
]);

/** The form since 2021 is its own crosswalk. */
const itself: readonly Mapping[] = [...viewKeys].map((path) => ({
  path,
  relation: 'exact',
  targets: [path],
  why: 'The same form.',
}));

const INDICATORS_FROM = 2014;

/** The crosswalks that hold for a report, by its table or, for prose, by its year. */
const sourcesOf = ({ edition, form, year }: Report): readonly CrosswalkSource[] => {
  if (edition === 'statutory-2019') return [edition];
  if (form === 'appendix-fujian') return ['appendix-shanghai-v1'];
  if (form !== undefined) return [form];
  if (edition === 'unknown' || year === undefined) return [];
  return year >= INDICATORS_FROM ? ['stat-2014'] : ['appendix-shanghai-v2', 'appendix-shanghai-v1'];
};

/** The mappings of one form by figure; a row of the applications table stands for all its columns. */
export type MappingTable = ReadonlyMap<string, Mapping>;

const figureSet: ReadonlySet<string> = new Set(figureKeys);

const byFigure = (mapping: Mapping): Array<readonly [string, Mapping]> =>
  figureSet.has(mapping.path)
    ? [[mapping.path, mapping]]
    : columns.map((column) => [
        `${mapping.path}.${column}`,
        { ...mapping, targets: mapping.targets.map((target) => `${target}.${column}`) },
      ]);

const tableOf = (mappings: readonly Mapping[]): MappingTable => new Map(mappings.flatMap(byFigure));

/** What the figures of a report mean in the form of 2021. */
export const tablesOf = (report: Report): MappingTable[] =>
  report.edition === 'statutory-2021'
    ? [tableOf(itself)]
    : sourcesOf(report).map((source) => tableOf(crosswalks[source]));

const UNMAPPED = { relation: 'none', targets: [], why: 'The form of 2021 does not count it.' } as const;

/** The mapping of a figure in the first table that has one. */
export const mappingOf = (key: FigureKey, tables: readonly MappingTable[]): Omit<Mapping, 'path'> =>
  tables.find((table) => table.has(key))?.get(key) ?? UNMAPPED;

/** Only what is the same or a strict part of one target may move. */
export const moves = ({ relation }: Omit<Mapping, 'path'>): boolean => relation === 'exact' || relation === 'narrower';
