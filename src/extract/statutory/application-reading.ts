import type { LabelledRow } from './alignment.js';
import { type ApplicantOrWhole, columnPlaces, type HeaderCell } from './applicants.js';
import { groupOfMeaning, rowOfMeaning, rowsOfGroup } from './application-rows.js';
import type { Slot } from './events.js';
import { valueIn } from './evidence.js';
import { type Layout, observe, ownSlots, type Packing, place, placeStart, solid } from './placement.js';
import { addsUp, isOneRow, restoreRow, usualCut } from './restore.js';

/** The rows of the applications table, as far as their layout places the cells. */

/** A row of the applications table, read. */
export interface ReadRow {
  readonly id: string;
  /** Cells by column where the row kept its places; fewer where the text ends within the row. */
  readonly placed: readonly Slot[] | null;
  /** The values of a row that lost its places. */
  readonly left: readonly Slot[];
  readonly isTorn: boolean;
  /** The cells by column, if the text ends within the row. */
  readonly start: readonly Slot[] | null;
}

const EMPTY_ROW = { placed: null, left: [], isTorn: false, start: null } as const;

/** The cells of a row without what a page has set beside them. */
export const ownCells = (row: LabelledRow): readonly Slot[] => ownSlots(row.slots, row.token);

/** Rows without labels of their own behind the label of their group: readable where all rows say the same. */
const unfoldGroup = (row: LabelledRow, count: number, labelled: ReadonlySet<string>): readonly ReadRow[] | null => {
  const group = groupOfMeaning(row.meaning);
  if (group === null) return null;
  const values = solid(row.slots);
  const ids = rowsOfGroup(group).find(({ length }) => length > 0 && length * count === values.length);
  if (ids === undefined || ids.some((id) => labelled.has(id))) return null;
  const rows = ids.map((id, index) => ({ ...EMPTY_ROW, id, placed: values.slice(index * count, (index + 1) * count) }));
  const same = values.every((slot, index) => valueIn(slot) === valueIn(values[index % count]!));
  return same ? rows : null;
};

/**
 * A number below a row that lacks one cell may be that cell, or the number of the page. `cell`: it adds up, and without it
 * the row does not, or it stands between pipes · `open`: both are possible · `none`: it is no cell of the row.
 */
const lastCellBelow = (
  row: LabelledRow,
  own: readonly Slot[],
  columns: readonly ApplicantOrWhole[],
): 'cell' | 'open' | 'none' => {
  const values = solid(row.slots);
  if (values.length !== columns.length || own.length !== columns.length - 1 || !addsUp(values, columns)) return 'none';
  const isPiped = values[values.length - 1]!.token.cell.block.type === 'table';
  return isPiped || !addsUp(own, columns) ? 'cell' : 'open';
};

/** Reads all rows of a printing; `labelled` are the rows whose label stands in it. */
export const readRows = (
  rows: readonly LabelledRow[],
  columns: readonly ApplicantOrWhole[],
  header: readonly HeaderCell[],
  labelled: ReadonlySet<string>,
): { readonly rows: readonly ReadRow[]; readonly packing: Packing } => {
  const count = columns.length;
  const { margin, packing, flush } = observe(rows.map(ownCells), count);
  const places = columnPlaces(header, columns);
  const layoutOf = (slots: readonly Slot[]): Layout => {
    const at = slots.length === 0 ? undefined : places.get(slots[0]!.token.cell.block);
    return { count, margin, flush, keepsEmpty: packing !== 'packed', ...(at === undefined ? {} : { at }) };
  };
  const found = rows.map((row) => place(ownCells(row), layoutOf(ownCells(row))));
  const cut = usualCut(found, columns);
  const read = rows.flatMap((row, index): readonly ReadRow[] => {
    const id = rowOfMeaning(row.meaning);
    const unfolded = unfoldGroup(row, count, labelled);
    if (unfolded !== null) return unfolded;
    if (id === null || row.slots.length === 0) return [];
    const slots = ownCells(row);
    const whole = found[index] ?? null;
    const placed = whole !== null && isOneRow(whole, columns, cut) ? whole : restoreRow(slots, columns);
    if (placed !== null) return [{ ...EMPTY_ROW, id, placed }];
    const rest = lastCellBelow(row, slots, columns);
    if (rest === 'cell') return [{ ...EMPTY_ROW, id, placed: solid(row.slots) }];
    // more cells than columns are those of two rows, the label of one of which was lost
    const isTorn = row.isTorn || rest === 'open' || solid(slots).length > count;
    return [{ id, placed, left: solid(slots), isTorn, start: placeStart(slots, layoutOf(slots)) }];
  });
  return { rows: read, packing };
};

/** A row that lost all of its cells: the layout drops blank ones. */
const isBare = ({ slots, meaning }: LabelledRow): boolean =>
  slots.length === 0 && meaning.role === 'row' && groupOfMeaning(meaning) === null;

/** True where the rows of a printing have all their cells: it does not drop blank ones. */
export const areWhole = (rows: readonly ReadRow[], labelled: readonly LabelledRow[]): boolean =>
  rows.length > 1 && rows.every(({ placed }) => placed !== null) && !labelled.some(isBare);

/**
 * Where the text ends within the last row and all other rows are whole, what is left of it stands in order from the left.
 */
export const endRow = (rows: readonly ReadRow[], labelled: readonly LabelledRow[]): readonly ReadRow[] => {
  const last = rows[rows.length - 1];
  const others = rows.slice(0, -1);
  if (last?.placed !== null || last.start === null || last.isTorn) return rows;
  if (!areWhole(others, labelled.slice(0, -1))) return rows;
  return [...others, { ...EMPTY_ROW, id: last.id, placed: last.start }];
};
