import type { Columns } from './columns.js';
import type { LabelEntry } from './entry.js';
import type { ColumnRole } from './header-words.js';
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

/** What is known of a whole table when one of its rows is read. */
export interface TableShape {
  readonly columns: Columns;
  /** Every row of pipes has as many cells as the header, so that a blank one keeps its place. */
  readonly even: boolean;
  /** Rows stand on lines of their own: a number alone on a line is more likely that of the page. */
  readonly inLines: boolean;
}

/** Columns that hold neither a figure nor a number that could be taken for one. */
const isAside = (role: ColumnRole): boolean =>
  role === 'unit' || role === 'code' || role === 'serial' || role === 'note' || role === 'label';

export const valueRoles = (roles: readonly ColumnRole[]): ColumnRole[] => roles.filter((role) => !isAside(role));

const isValue = ({ slot }: SlotCell): boolean => slot.kind === 'value';

const isBlank = (part: SlotCell | null | undefined): boolean => part?.slot.kind === 'blank';

/** 01, 35*, 51**: a row code. */
const isCode = ({ cell }: SlotCell): boolean => /^\d{1,3}\*{0,3}$/.test(cell.folded.value);

const withUnit = (cells: readonly SlotCell[], values: Aligned['values'], loose: Aligned['loose'] = []): Aligned => {
  const unit = cells.find(({ slot }) => slot.kind === 'unit')?.slot;
  return { ...(unit?.kind === 'unit' ? { unit: unit.unit } : {}), values, loose };
};

/** A cell may stand under a column of this role. */
const fits = (part: SlotCell, role: ColumnRole): boolean => {
  const { slot } = part;
  if (slot.kind === 'blank') return true;
  if (role === 'unit') return slot.kind === 'unit' || (slot.kind === 'value' && slot.stroke);
  if (role === 'code' || role === 'serial') return slot.kind === 'value' && (slot.stroke || isCode(part));
  return role === 'note' || slot.kind !== 'unit';
};

/** The cells of a row that has one for every column, or null where one of them was lost. */
const inOrder = (entry: LabelEntry, cells: readonly SlotCell[], { columns, even }: TableShape): Aligned | null => {
  const { roles, closed } = columns;
  const ends = closed && !entry.wide && isBlank(cells[cells.length - 1]); // by the pipe that closes the row
  if (cells.length !== roles.length + (ends ? 1 : 0)) return null;
  if (!roles.every((role, index) => fits(cells[index]!, role))) return null;
  const values = cells.filter((_, index) => index < roles.length && !isAside(roles[index]!));
  const isCertain = even || !entry.wide || values.length < 2 || !values.some(isBlank);
  return isCertain ? withUnit(cells, values) : null;
};

/** The cells of an HTML row by the columns of the grid that they cover; null where one covers several. */
const byGrid = (entry: LabelEntry, { grid }: Columns): Aligned | null => {
  if (entry.layout !== 'grid' || grid.length === 0) return null;
  const { head, cells } = entry;
  const last = cells[cells.length - 1];
  const end = last === undefined ? 0 : (last.cell.column ?? 0) + last.cell.columnSpan;
  const values: Array<SlotCell | null> = [];
  let at = 0;
  for (const { from, role } of grid) {
    if (from <= (head.column ?? 0) || from >= end || isAside(role)) continue;
    while (at < cells.length && (cells[at]!.cell.column ?? 0) + cells[at]!.cell.columnSpan <= from) at++;
    const part = cells[at];
    const covers = part !== undefined && (part.cell.column ?? 0) <= from;
    if (covers && (part.slot.kind === 'unit' || values.includes(part))) return null;
    values.push(covers ? part : null);
  }
  return withUnit(cells, values);
};

/** A number alone on its line, in a table whose rows stand on lines. */
const isLoneNumber = ({ cell }: SlotCell): boolean =>
  cell.block.type !== 'table' && cell.block.text.value.trim() === cell.text.value.trim();

/** Cells that lost their places: only as many values as there are columns can be told apart. */
const byContent = (entry: LabelEntry, cells: readonly SlotCell[], { columns, inLines }: TableShape): Aligned => {
  const found = cells.filter(isValue);
  const isCoded = columns.roles.includes('code') && found[0] !== undefined && isCode(found[0]);
  const values = isCoded ? found.slice(1) : found;
  const count = valueRoles(columns.roles).length;
  const own = inLines && !entry.wide ? values.filter((part) => !isLoneNumber(part)) : values;
  if (own.length === count) return withUnit(cells, own);
  // the number of a page follows the last cell above it
  const strays = values.slice(count);
  if (own.length === values.length && count === 1 && strays.length === 1 && strays.every(isLoneNumber)) {
    return withUnit(cells, values.slice(0, count));
  }
  return withUnit(cells, [], values);
};

/** The cells between lines that hold nothing but a pipe, one such line behind every cell. */
const betweenPipes = (cells: readonly SlotCell[]): SlotCell[] =>
  cells.filter((part, at) => !isBlank(part) || isBlank(cells[at - 1]));

/** The number before the next label is that row's running number. */
const withoutSerial = ({ cells, wide }: LabelEntry, columns: Columns, isLast: boolean): readonly SlotCell[] => {
  const last = cells[cells.length - 1];
  const isNext = !wide && columns.serialFirst && !isLast && last !== undefined && isCode(last);
  return isNext ? cells.slice(0, -1) : cells;
};

/** Blank cells at the end that only pad the row. */
const unpadded = (cells: readonly SlotCell[], length: number): readonly SlotCell[] => {
  let end = cells.length;
  while (end > length && isBlank(cells[end - 1])) end--;
  return cells.slice(0, end);
};

/** So many rows on lines of their own show that the table has them there. */
const ROWS_IN_LINES = 4;

export const shapeOf = (columns: Columns, entries: readonly LabelEntry[]): TableShape => {
  const filled = entries.filter(({ cells }) => cells.some(isValue));
  const wide = filled.filter((entry) => entry.wide).length;
  return {
    columns,
    even: entries.every((entry) => !entry.wide || entry.layout === 'grid' || entry.cells.length === columns.width),
    inLines: wide >= ROWS_IN_LINES && wide * 5 >= filled.length * 4,
  };
};

/** Finds the column of every value of a row. `isLast` is true for the last row of the table. */
export const align = (entry: LabelEntry, shape: TableShape, isLast: boolean): Aligned => {
  const { columns } = shape;
  const own = withoutSerial(entry, columns, isLast);
  const cells = entry.wide ? unpadded(own, columns.roles.length) : columns.alternating ? betweenPipes(own) : own;
  return inOrder(entry, cells, shape) ?? byGrid(entry, columns) ?? byContent(entry, cells, shape);
};
