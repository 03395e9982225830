import type { IndicatorForm } from '../../forms/indicator-form.js';
import { locate } from '../../language/located.js';
import type { Notice } from '../../messages.js';
import type { FigureKey, Scope } from '../../schema/keys.js';
import type { Finding, UnplacedFinding } from '../finding.js';
import { type Aligned, align, shapeOf, valueRoles } from './align.js';
import type { LabelEntry } from './entry.js';
import { findingOf, type RowUnit, rowUnit, unplacedOf } from './figures.js';
import type { Resolution } from './resolve.js';
import { type ColumnScope, scopesOf } from './scopes.js';
import type { Section } from './sections.js';
import type { SlotCell } from './slots.js';

/** What the tables of a document give, as it is gathered. */
export interface Found {
  readonly findings: Finding[];
  readonly unplaced: UnplacedFinding[];
  readonly notices: Notice[];
}

/** What the labels of the document mean. */
export interface Names {
  readonly resolutions: ReadonlyMap<LabelEntry, Resolution>;
  readonly form: IndicatorForm | undefined;
}

/** One row with its columns, its name and its unit. */
interface ReadRow {
  readonly entry: LabelEntry;
  readonly aligned: Aligned;
  readonly keys: readonly FigureKey[];
  readonly unit: RowUnit;
}

const keysOf = (resolution: Resolution): readonly FigureKey[] =>
  'key' in resolution ? [resolution.key] : resolution.candidates;

/** A number that is read but belongs to no one figure, or a cell that is neither a number nor blank. */
const lose = (found: Found, keys: readonly FigureKey[], { cell }: SlotCell, unit: RowUnit): void => {
  const unplaced = unplacedOf(keys, cell, unit);
  if (unplaced !== null) found.unplaced.push(unplaced);
  else if (cell.text.value !== '')
    found.notices.push({ code: 'unreadable-cell', span: locate(cell.text), found: cell.text.value });
};

/** A value cell that spans the rows below counts for all of them together, and so for none alone. */
const spannedKeys = (rows: readonly ReadRow[], index: number, { cell }: SlotCell): readonly FigureKey[] => {
  const { entry, keys } = rows[index]!;
  if (cell.rowSpan <= entry.head.rowSpan) return keys;
  return [...new Set(rows.slice(index, index + Math.min(cell.rowSpan, MOST_SPANNED)).flatMap((row) => row.keys))];
};

/** More rows under one value say nothing any more. */
const MOST_SPANNED = 10;

const readRow = (found: Found, rows: readonly ReadRow[], index: number, scopes: readonly ColumnScope[]): void => {
  const { aligned, keys, unit } = rows[index]!;
  for (const part of aligned.loose) lose(found, keys, part, unit);
  for (const [column, part] of aligned.values.entries()) {
    const scope = scopes[column] ?? 'unproved';
    if (part === null || scope === 'aside') continue;
    const [key, ...others] = spannedKeys(rows, index, part);
    const finding =
      scope === 'unproved' || key === undefined || others.length > 0 ? null : findingOf(key, scope, part.cell, unit);
    if (finding !== null) found.findings.push(finding);
    else if (part.slot.kind !== 'blank' && !(part.slot.kind === 'value' && part.slot.stroke))
      lose(found, [...new Set([...keys, ...others])], part, unit);
  }
};

/** Reads the rows under one header, whose year is of the scope `level`: every value cell becomes a finding, or a number without a place. */
export const readSection = (
  found: Found,
  { columns, rows }: Section,
  level: Scope,
  { resolutions, form }: Names,
): void => {
  const shape = shapeOf(columns, rows);
  const aligned = rows.map((entry, index) => align(entry, shape, index === rows.length - 1));
  const scopes = scopesOf(valueRoles(columns.roles), aligned).map((scope) => (scope === 'all' ? level : scope));
  const named = rows.flatMap((entry, index): ReadRow[] => {
    const resolution = resolutions.get(entry);
    if (resolution === undefined) return [];
    const keys = keysOf(resolution);
    const unit = rowUnit(keys[0]!, aligned[index]!.unit ?? entry.label.unit, form);
    return [{ entry, aligned: aligned[index]!, keys, unit }];
  });
  for (const index of named.keys()) readRow(found, named, index, scopes);
};
