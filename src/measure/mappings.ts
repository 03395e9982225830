import { type CrosswalkSource, crosswalks, crosswalkTarget } from '../forms/crosswalk/index.js';
import type { Mapping } from '../forms/crosswalk/mapping.js';
import { applicants } from '../forms/statutory-common.js';
import { keysOf } from '../forms/which-form.js';
import { lazy } from '../lazy.js';
import { isStatutoryForm, type StatutoryFormId } from '../schema/editions.js';
import { type FigureKey, figureKeys } from '../schema/keys.js';
import type { Report } from '../schema/report.js';

/** Columns of the applications table, the total last. */
export const columns = applicants.map(({ column }) => column);

const otherSubtotals = columns.map((column): FigureKey => `applications.outcomes.other.subtotal.${column}`);

/** Every figure of the form of 2021, and the subtotal of 其他处理, which the form of 2019 has as one row. */
const viewKeys = lazy((): ReadonlySet<string> => new Set<string>([...keysOf(crosswalkTarget), ...otherSubtotals]));

/** The form of 2021 is its own crosswalk, and that of a later form, of which what it does not count has no counterpart. */
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

const tables = lazy((): ReadonlyMap<string, MappingTable> => {
  const earlier = Object.entries(crosswalks).map(([form, rows]) => [form, tableOf(rows)] as const);
  return new Map([...earlier, [crosswalkTarget.id, tableOf(itself())]]);
});

const tableOfForm = (form: CrosswalkSource | StatutoryFormId): MappingTable =>
  tables().get(form) ?? tables().get(crosswalkTarget.id)!;

const INDICATORS_FROM = 2014;

/** What the figures of a report mean in the form of 2021: by its table or, for prose, by its year. */
export const tablesOf = ({ edition, form, year }: Report): readonly MappingTable[] => {
  if (isStatutoryForm(edition)) return [tableOfForm(edition)];
  if (form === 'appendix-fujian') return [tableOfForm('appendix-shanghai-v1')];
  if (form !== undefined) return [tableOfForm(form)];
  if (edition === 'unknown' || year === undefined) return [];
  return year >= INDICATORS_FROM
    ? [tableOfForm('stat-2014')]
    : [tableOfForm('appendix-shanghai-v2'), tableOfForm('appendix-shanghai-v1')];
};

const UNMAPPED = { relation: 'none', targets: [], why: 'The form of 2021 does not count it.' } as const;

/** The mapping of a figure in the first table that has one. */
export const mappingOf = (key: FigureKey, of: readonly MappingTable[]): Omit<Mapping, 'path'> =>
  of.find(({ mappings }) => mappings.has(key))?.mappings.get(key) ?? UNMAPPED;
