import type { IndicatorForm, IndicatorFormId } from '../../forms/indicator-form.js';
import type { Notice } from '../../messages.js';
import type { Block, Document } from '../../read/blocks.js';
import type { FigureKey } from '../../schema/keys.js';
import { flatten } from '../cells.js';
import type { Extraction, Finding, UnplacedFinding } from '../finding.js';
import { type Aligned, align, shapeOf, valueRoles } from './align.js';
import type { Columns } from './columns.js';
import { detectForm } from './detect.js';
import { entriesOf, type LabelEntry } from './entries.js';
import { findingOf, rowUnit, unplacedOf } from './figures.js';
import { inferColumns } from './infer.js';
import { type Item, itemsOf } from './items.js';
import { type Region, regionsOf } from './regions.js';
import { type Resolution, resolveLabels } from './resolve.js';
import { type ColumnScope, scopesOf } from './scopes.js';

/** What the indicator tables of a document say, and which of the official forms they follow. */
export interface IndicatorExtraction extends Extraction {
  readonly form?: IndicatorFormId;
  /** What decided the form. */
  readonly reasons: readonly string[];
}

interface Found {
  readonly findings: Finding[];
  readonly unplaced: UnplacedFinding[];
  readonly notices: Notice[];
}

/** Rows under one header. */
interface Section {
  readonly columns: Columns;
  readonly rows: readonly LabelEntry[];
}

/** Parts a table at its headers: a page break repeats the header, an annex begins with another. */
const sectionsOf = (region: Region, form: IndicatorForm | undefined): Section[] => {
  const sections: Section[] = [];
  let rows: LabelEntry[] = [];
  let columns: Columns | null = null;
  const close = (): void => {
    if (rows.length > 0) sections.push({ columns: columns ?? inferColumns(rows, form), rows });
    rows = [];
  };
  for (const entry of region.entries) {
    if (entry.kind === 'label') rows.push(entry);
    if (entry.kind !== 'header') continue;
    close();
    columns = entry.reading.columns;
  }
  close();
  return sections;
};

const keysOf = (resolution: Resolution): readonly FigureKey[] =>
  'key' in resolution ? [resolution.key] : resolution.candidates;

/** Reads one row: every value cell into a finding, or into a number without a place. */
const readRow = (
  found: Found,
  row: Aligned,
  entry: LabelEntry,
  resolution: Resolution,
  scopes: readonly ColumnScope[],
  form: IndicatorForm | undefined,
): void => {
  const candidates = keysOf(resolution);
  const unit = rowUnit(candidates[0]!, row.unit ?? entry.label.unit, form);
  const lose = (cell: Aligned['loose'][number]): void => {
    const unplaced = unplacedOf(candidates, cell.cell, unit);
    if (unplaced !== null) found.unplaced.push(unplaced);
  };
  row.loose.forEach(lose);
  row.values.forEach((part, column) => {
    const scope = scopes[column] ?? 'unproved';
    if (part === null || scope === 'aside') return;
    if (scope === 'unproved' || candidates.length > 1) {
      lose(part);
      return;
    }
    const finding = findingOf(candidates[0]!, scope, part.cell, unit);
    if (finding === null) lose(part);
    else found.findings.push(finding);
  });
};

const readSection = (
  found: Found,
  { columns, rows }: Section,
  resolutions: ReadonlyMap<LabelEntry, Resolution>,
  form: IndicatorForm | undefined,
): void => {
  const shape = shapeOf(columns, rows);
  const aligned = rows.map((entry, index) => align(entry, shape, index === rows.length - 1));
  const scopes = scopesOf(valueRoles(columns.roles), aligned);
  rows.forEach((entry, index) => {
    const resolution = resolutions.get(entry);
    if (resolution !== undefined) readRow(found, aligned[index]!, entry, resolution, scopes, form);
  });
};

/** The blocks of a table: everything from its first header or row to its last row. */
const blocksOf = (region: Region, items: readonly Item[]): Block[] => {
  const [first] = region.entries;
  const last = region.entries[region.entries.length - 1];
  if (first === undefined || last === undefined) return [];
  return items.slice(first.from, last.to).flatMap(({ cells }) => cells.map(({ cell }) => cell.block));
};

/**
 * Reads the indicator tables of 2008 to 2018 (统计表, 附表): the table of 2014 and the coded annexes before it. Rows are found
 * by their labels, columns by their headers; codes, enumerators and column numbers are never values. A table is known
 * by its header or by a run of its labels, each alone in its cell: the same words in a sentence are left to the prose.
 */
export const readIndicators = (document: Document): IndicatorExtraction => {
  const items = itemsOf(flatten(document));
  const regions = regionsOf(entriesOf(items));
  const { form, reasons } = detectForm(regions);
  const resolutions = resolveLabels(regions, form);
  const found: Found = { findings: [], unplaced: [], notices: [] };
  for (const region of regions) {
    for (const section of sectionsOf(region, form)) readSection(found, section, resolutions, form);
  }
  return {
    ...found,
    claims: [],
    breakdowns: [],
    consumed: new Set(regions.flatMap((region) => blocksOf(region, items))),
    ...(form === undefined ? {} : { form: form.id }),
    reasons,
  };
};
