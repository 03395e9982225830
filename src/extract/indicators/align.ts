import type { Columns } from './columns.js';
import type { LabelEntry } from './entries.js';
import type { ColumnRole } from './header.js';
import type { SlotCell } from './slots.js';

/** The cells of a row by column. */
export interface Aligned {
  /** What the unit column of this row says. */
  readonly unit?: string;
  /** One for each value column: its cell, or null where the row has none there. */
  readonly values: ReadonlyArray<SlotCell | null>;
  /** Values whose column is not proved, in order. */
  readonly loose: readonly SlotCell[];
}

/** Columns that hold neither a figure nor a number that could be taken for one. */
const isAside = (role: ColumnRole): boolean =>
  role === 'unit' || role === 'code' || role === 'serial' || role === 'note' || role === 'label';

export const valueRoles = (roles: readonly ColumnRole[]): ColumnRole[] => roles.filter((role) => !isAside(role));

const isFilled = ({ slot }: SlotCell): boolean => slot.kind === 'value';

const unitOf = (cells: readonly SlotCell[]): string | undefined => {
  for (const { slot } of cells) if (slot.kind === 'unit') return slot.unit;
  return undefined;
};

/** 01, 35*, 51**: a row code. */
const isCode = ({ cell }: SlotCell): boolean => /^\d{1,3}\*{0,3}$/.test(cell.folded.value);

/** A cell may stand under a column of this role. */
const fits = (part: SlotCell, role: ColumnRole): boolean => {
  const { slot } = part;
  if (slot.kind === 'blank') return true;
  if (role === 'unit') return slot.kind === 'unit' || (slot.kind === 'value' && slot.stroke);
  if (role === 'code' || role === 'serial') return slot.kind === 'value' && (slot.stroke || isCode(part));
  return role === 'note' || slot.kind !== 'unit';
};

const byOrder = (cells: readonly SlotCell[], roles: readonly ColumnRole[]): Aligned | null => {
  if (!roles.every((role, index) => fits(cells[index]!, role))) return null;
  const unit = unitOf(cells);
  return {
    ...(unit === undefined ? {} : { unit }),
    values: cells.slice(0, roles.length).filter((_, index) => !isAside(roles[index]!)),
    loose: [],
  };
};

/** The cells of an HTML row whose number is not that of the header, by the columns of the grid that they cover. */
const byGrid = (entry: LabelEntry, { grid }: Columns): Aligned | null => {
  if (entry.layout !== 'grid' || grid.length === 0) return null;
  const label = entry.head.column ?? 0;
  const last = Math.max(label, ...entry.cells.map(({ cell }) => (cell.column ?? 0) + cell.columnSpan));
  const values = grid
    .filter(({ from, role }) => from > label && from < last && !isAside(role))
    .map(
      ({ from }) =>
        entry.cells.find(({ cell }) => (cell.column ?? 0) <= from && from < (cell.column ?? 0) + cell.columnSpan) ??
        null,
    );
  const cells = values.filter((part) => part !== null);
  if (new Set(cells).size < cells.length || cells.some(({ slot }) => slot.kind === 'unit')) return null;
  const unit = unitOf(entry.cells);
  return { ...(unit === undefined ? {} : { unit }), values, loose: [] };
};

/** Cells that lost their places: only as many values as there are columns can be told apart. */
const byContent = (cells: readonly SlotCell[], roles: readonly ColumnRole[]): Aligned => {
  const found = cells.filter(isFilled);
  const [first] = found;
  const coded = roles.includes('code') && first !== undefined && isCode(first);
  const filled = coded ? found.slice(1) : found;
  const count = valueRoles(roles).length;
  const unit = unitOf(cells);
  const place = { ...(unit === undefined ? {} : { unit }) };
  if (filled.length === count || (count === 1 && filled.length > 1))
    return { ...place, values: filled.slice(0, count), loose: [] };
  return { ...place, values: [], loose: filled };
};

/** The cells between lines that hold nothing but a pipe, one such line behind every cell. */
const betweenPipes = (cells: readonly SlotCell[]): SlotCell[] =>
  cells.filter(({ slot }, at) => slot.kind !== 'blank' || cells[at - 1]?.slot.kind === 'blank');

/** The number before the next label is that row's running number. */
const withoutSerial = (entry: LabelEntry, columns: Columns, isLast: boolean): readonly SlotCell[] => {
  const { cells } = entry;
  const last = cells[cells.length - 1];
  return !entry.wide && columns.serialFirst && !isLast && last !== undefined && isCode(last)
    ? cells.slice(0, -1)
    : cells;
};

/** Blank cells at the end that only pad the row. */
const unpadded = (cells: readonly SlotCell[], length: number): readonly SlotCell[] => {
  let end = cells.length;
  while (end > length && cells[end - 1]!.slot.kind === 'blank') end--;
  return cells.slice(0, end);
};

/** What is known of a whole table when one of its rows is read. */
export interface TableShape {
  readonly columns: Columns;
  /** Every row of pipes has as many cells as the header, so that a blank one keeps its place. */
  readonly even: boolean;
}

export const shapeOf = (columns: Columns, entries: readonly LabelEntry[]): TableShape => ({
  columns,
  even: entries.every(({ layout, wide, cells }) => !wide || layout === 'grid' || cells.length === columns.roles.length),
});

/** The cells of the row in order, or null where one of them was lost. */
const inOrder = (entry: LabelEntry, cells: readonly SlotCell[], { columns, even }: TableShape): Aligned | null => {
  const { roles, closed } = columns;
  const last = cells[cells.length - 1];
  const ends = closed && !entry.wide && last?.slot.kind === 'blank'; // by the pipe that closes the row
  if (ends ? cells.length !== roles.length + 1 : cells.length !== roles.length) return null;
  const ordered = byOrder(ends ? cells.slice(0, -1) : cells, roles);
  const uncertain = entry.wide && !even && valueRoles(roles).length > 1 && ordered?.values.some(isBlank);
  return uncertain === true ? null : ordered;
};

const isBlank = (part: SlotCell | null): boolean => part?.slot.kind === 'blank';

/** Finds the column of every value of a row. `isLast` is true for the last row of the table. */
export const align = (entry: LabelEntry, shape: TableShape, isLast: boolean): Aligned => {
  const { columns } = shape;
  const own = withoutSerial(entry, columns, isLast);
  const cells = entry.wide ? unpadded(own, columns.roles.length) : columns.alternating ? betweenPipes(own) : own;
  return inOrder(entry, cells, shape) ?? byGrid(entry, columns) ?? byContent(cells, columns.roles);
};
