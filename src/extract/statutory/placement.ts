import type { Slot } from './events.js';
import { valueIn } from './evidence.js';
import type { Token } from './tokens.js';

/**
 * Which cell of a row stands in which column. A row is placed where it keeps every cell; otherwise nothing is placed
 * here, and arithmetic has to prove what it can (proof.ts).
 */
export interface Layout {
  /** Columns of the table. */
  readonly count: number;
  /** Column of the grid (or index in the line of pipes) under which each column stands, where a header proves it. */
  readonly at?: readonly number[];
  /** Empty cells beside the values of every whole row that are no cells of the form: those of merged labels, padding. */
  readonly margin: Margin;
  /** Empty cells between pipes keep their place; false where rows were packed to the left and padded. */
  readonly keepsEmpty: boolean;
  /** At which end of its rows the cells of the form stand, where rows have different numbers of cells too many. */
  readonly flush?: Flush;
}

/** `left`: right behind the label, with padding behind them · `right`: at the end, behind cells of merged labels. */
export type Flush = 'left' | 'right' | null;

/** Empty cells before and behind the values of a row. */
interface Margin {
  readonly before: number;
  readonly behind: number;
}

export const isSolid = (slot: Slot): boolean => slot.kind !== 'empty';

export const solid = (slots: readonly Slot[]): readonly Slot[] => slots.filter(isSolid);

export const numbersIn = (slots: readonly Slot[]): readonly Slot[] => slots.filter(({ kind }) => kind === 'number');

/** A number, or a mark that holds the place of one. */
const isValue = ({ kind }: Slot): boolean => kind === 'number' || kind === 'mark';

/** The numbers of the columns, which some tables print below their header: 1 2 3 4 5 6 7. */
export const isNumbering = (slots: readonly Slot[]): boolean =>
  slots.length > 2 &&
  slots.every(({ token: { reading } }, index) => reading.kind === 'number' && reading.value === index + 1);

const rowOf = (slot: Slot): number => slot.token.cell.row;

const layoutOf = (slot: Slot): 'grid' | 'pipes' | 'other' => {
  const { block, column } = slot.token.cell;
  return column !== undefined ? 'grid' : block.type === 'table' && block.layout === 'pipes' ? 'pipes' : 'other';
};

const inOneRow = (slots: readonly Slot[]): boolean =>
  slots.length > 0 && rowOf(slots[0]!) === rowOf(slots[slots.length - 1]!);

/**
 * The cells behind a label that are its own. Where values stand in the row of the label, a lone number on a later line is
 * a page number; so is one without pipes where label and values have them.
 */
export const ownSlots = (slots: readonly Slot[], label: Token): readonly Slot[] => {
  const own = slots.filter((slot) => rowOf(slot) === label.cell.row);
  const rest = slots.slice(own.length);
  if (own.length > 0) return rest.length > 1 && inOneRow(rest) ? slots : own;
  const inTable = slots.filter(({ token }) => token.cell.block.type === 'table');
  return label.cell.block.type !== 'table' || inTable.length === 0 ? slots : inTable;
};

/** The cell that stands under each column of the header; null where a column has none or a value stands under two. */
const underHeader = (slots: readonly Slot[], at: readonly number[]): readonly Slot[] | null => {
  const byColumn = new Map<number, Slot>();
  for (const slot of slots) {
    const { column, index, columnSpan } = slot.token.cell;
    const first = column ?? index;
    const covered = at.filter((under) => under >= first && under < first + columnSpan);
    if (isValue(slot) && covered.length !== 1) return null; // a remark may stand in a column of its own
    for (const under of covered) byColumn.set(under, slot);
  }
  const found = at.flatMap((column) => byColumn.get(column) ?? []);
  return found.length === at.length ? found : null;
};

const leading = (slots: readonly Slot[]): number => {
  const first = slots.findIndex(isSolid);
  return first < 0 ? slots.length : first;
};

const trailing = (slots: readonly Slot[]): number => slots.length - 1 - slots.findLastIndex(isSolid);

/** One cell merged over all columns states none for each of them, or leaves each of them blank. */
const spansAll = ({ token: { cell, reading } }: Slot, count: number): boolean =>
  cell.columnSpan >= count && (reading.kind === 'blank' || (reading.kind === 'number' && reading.value === 0));

/** Cells of one row of a table. */
const placeRow = (slots: readonly Slot[], layout: Layout): readonly Slot[] | null => {
  const { count, at } = layout;
  if (slots.length === 1 && count > 1 && spansAll(slots[0]!, count)) return Array(count).fill(slots[0]);
  const isGrid = layoutOf(slots[0]!) === 'grid';
  const values = slots.filter(isValue);
  if (values.length === count) return values;
  if (!(isGrid || layout.keepsEmpty) || slots.length < count) return null;
  if (slots.length === count) return slots;
  if (at !== undefined) return underHeader(slots, at);
  return (
    withoutMargin(slots, layout) ??
    (values.length === 0 ? slots.slice(slots.length - count) : withoutLead(slots, count))
  );
};

/** Takes away the empty cells that whole rows of the table have beside their values. */
const withoutMargin = (slots: readonly Slot[], { count, margin, flush }: Layout): readonly Slot[] | null => {
  if (flush === 'left') return slots.length > count ? slots.slice(0, count) : null;
  if (flush === 'right') {
    const extra = slots.length - count;
    return extra > 0 && leading(slots) >= extra && isValue(slots[slots.length - 1]!) ? slots.slice(extra) : null;
  }
  const { before, behind } = margin;
  const isWide = slots.length === count + before + behind && leading(slots) >= before && trailing(slots) >= behind;
  return isWide ? slots.slice(before, before + count) : null;
};

/** Takes away the empty cells before the first value, where these are all that the row has too many. */
const withoutLead = (slots: readonly Slot[], count: number): readonly Slot[] | null => {
  const extra = slots.length - count;
  return leading(slots) === extra && trailing(slots) === 0 ? slots.slice(extra) : null;
};

/** Cells that stand on lines of their own: a lone pipe is the place of an empty one. */
const placeLines = (slots: readonly Slot[], layout: Layout): readonly Slot[] | null => {
  const values = solid(slots);
  if (values.length === layout.count) return hasGap(slots) ? null : values;
  if (values.length === slots.length) return null;
  return slots.length === layout.count ? slots : (withoutMargin(slots, layout) ?? withoutFiller(slots, layout));
};

/** True where the last of several values is the sum of the others, as in a row that was moved to the left. */
const endsInItsSum = (values: readonly Slot[]): boolean => {
  const numbers = values.map(valueIn);
  const last = numbers.pop() ?? null;
  return numbers.length > 0 && numbers.reduce<number>((sum, value) => sum + (value ?? 0), 0) === last;
};

/**
 * Takes away what stands behind the last column of a row of lone pipes. Its first cell holds a value, so that none of those
 * before it can be that of a merged label. Values beside each other that end in their sum may have been moved together.
 */
const withoutFiller = (slots: readonly Slot[], { count, keepsEmpty }: Layout): readonly Slot[] | null => {
  const extra = slots.length - count;
  if (extra > 0 && leading(slots) === slots.length) return slots.slice(0, count); // blank, whichever of them are its own
  if (extra < 1 || !keepsEmpty || leading(slots) > 0 || trailing(slots) < extra) return null;
  return !hasGap(slots) && endsInItsSum(solid(slots)) ? null : slots.slice(0, count);
};

/** The cells of the first of several rows of several cells that were taken together; none where there is one row. */
export const firstPatch = (slots: readonly Slot[]): readonly Slot[] => {
  const rows = new Set(slots.map(rowOf));
  return rows.size > 1 && rows.size < slots.length ? slots.filter((slot) => rowOf(slot) === rowOf(slots[0]!)) : [];
};

/**
 * The cells of a row that ends with the text, in order from the left; null where their columns are not proved. Empty cells
 * at the left may be those of a merged label.
 */
export const placeStart = (
  slots: readonly Slot[],
  { count, at, margin, keepsEmpty }: Layout,
): readonly Slot[] | null => {
  const [first] = slots;
  if (first === undefined || slots.length >= count + margin.before) return null;
  if (first.token.cell.column === undefined) return keepsEmpty || slots.every(isSolid) ? slots : null;
  if (isSolid(first) || at === undefined || first.token.cell.column === at[0]) return slots;
  return margin.before > 0 && leading(slots) >= margin.before ? slots.slice(margin.before) : null;
};

/** Places the cells behind a row label, or returns null where their columns are not proved by their number. */
export const place = (slots: readonly Slot[], layout: Layout): readonly Slot[] | null => {
  if (slots.length === 0) return null;
  if (inOneRow(slots) && slots[0]!.token.cell.block.type === 'table' && !isLone(slots)) return placeRow(slots, layout);
  const first = slots.filter((slot) => rowOf(slot) === rowOf(slots[0]!));
  return (first.length === layout.count && first.length > 1 ? solidRow(first) : null) ?? placeLines(slots, layout);
};

const solidRow = (slots: readonly Slot[]): readonly Slot[] | null => (slots.every(isSolid) ? slots : null);

/** One cell in a line of pipes of its own. */
const isLone = (slots: readonly Slot[]): boolean =>
  slots.length === 1 && slots[0]!.token.cell.isAlone && layoutOf(slots[0]!) === 'pipes';

/** `kept`: an empty cell before a value shows that places were kept · `packed`: values were moved to the left. */
export type Packing = 'kept' | 'packed' | 'unknown';

/** What the rows of a table tell about its layout; `rows` are the cells behind each label. */
export const observe = (
  rows: readonly (readonly Slot[])[],
  count: number,
): { readonly margin: Margin; readonly packing: Packing; readonly flush: Flush } => {
  const whole = rows.filter((slots) => solid(slots).length === count && !hasGap(slots));
  const [first] = whole;
  const alike = whole.every((slots) => leading(slots) === leading(first!) && trailing(slots) === trailing(first!));
  const margin =
    first === undefined || !alike ? { before: 0, behind: 0 } : { before: leading(first), behind: trailing(first) };
  return { margin, packing: packingOf(rows, count, margin), flush: flushOf(rows, count) };
};

/** So many rows have to agree on where the last column stands. */
const FEWEST_FLUSH = 3;

/**
 * Rows of different lengths whose last value stands at one and the same place behind the label, the place of the last
 * column, after blank cells that were kept: what is too much stands behind. Where all rows end in a value, and some have no
 * cell too many, what is too much stands before.
 */
const flushOf = (rows: readonly (readonly Slot[])[], count: number): Flush => {
  const filled = rows.filter((slots) => slots.length >= count && slots.some(isSolid));
  const lengths = new Set(filled.map(({ length }) => length));
  const areKept = filled.some((slots) => leading(slots) > 0 || hasGap(slots));
  if (count < 2 || filled.length < FEWEST_FLUSH || lengths.size < 2 || !areKept) return null;
  if (filled.every((slots) => slots.length - trailing(slots) === count)) return 'left';
  return lengths.has(count) && filled.every((slots) => trailing(slots) === 0) ? 'right' : null;
};

const packingOf = (rows: readonly (readonly Slot[])[], count: number, { before, behind }: Margin): Packing => {
  const piped = rows.filter((slots) => slots.some(isSolid) && inOneRow(slots) && layoutOf(slots[0]!) === 'pipes');
  if (piped.some((slots) => hasGap(slots) || (leading(slots) > 0 && slots.length === count))) return 'kept';
  const partial = piped.filter((slots) => solid(slots).length < count);
  if (partial.some(({ length }) => length !== count && length !== count + before + behind)) return 'packed';
  return count > 3 && partial.some(looksPacked) ? 'packed' : 'unknown';
};

/** An empty cell between two values. */
const hasGap = (slots: readonly Slot[]): boolean =>
  slots.slice(leading(slots), slots.length - trailing(slots)).some((slot) => !isSolid(slot));

/** Values at the left end and nothing in the column of totals. */
const looksPacked = (slots: readonly Slot[]): boolean => isSolid(slots[0]!) && !isSolid(slots[slots.length - 1]!);
