import type { DisclosureItem } from '../../forms/form.js';
import type { Block } from '../../read/blocks.js';
import type { StatutoryFormId } from '../../schema/editions.js';
import type { FigureKey } from '../../schema/keys.js';
import type { CellOptions } from '../cell-value.js';
import type { Finding, UnplacedFinding } from '../finding.js';
import { alignRows, type LabelledRow } from './alignment.js';
import { type BlockColumn, type ColumnCell, columnsFor, columnsOfAll, columnsOfForm } from './disclosure-columns.js';
import type { Slot, TableEvent, TableInstance } from './events.js';
import { findingOf, numberOf } from './evidence.js';
import { type Layout, ownSlots, place } from './placement.js';
import { byOrder } from './proof/rows.js';
import type { Token } from './tokens.js';

/** The rows of the disclosure table, each under the header of its block. */

/** A row of the table with the header above it. */
export interface BlockRow {
  readonly item: DisclosureItem;
  readonly row: LabelledRow;
  /** The header above the row. */
  readonly header: readonly ColumnCell[];
}

/** The events of the table, block by block: each header with the labels and cells that follow it. */
const splitBlocks = (events: readonly TableEvent[]): ReadonlyArray<{ header: ColumnCell[]; events: TableEvent[] }> => {
  const blocks: Array<{ header: ColumnCell[]; events: TableEvent[] }> = [{ header: [], events: [] }];
  for (const event of events) {
    const last = blocks[blocks.length - 1]!;
    const column = event.type === 'unread' ? { leaf: null, token: event.token } : columnOf(event);
    if (column === null) last.events.push(event);
    else if (last.events.some(isRowLabel)) blocks.push({ header: [column], events: [] });
    else last.header.push(column);
  }
  return blocks;
};

const columnOf = (event: TableEvent): ColumnCell | null =>
  event.type === 'label' && event.meaning.table === 'disclosure' && event.meaning.role === 'column'
    ? { leaf: event.meaning.leaf, token: event.token }
    : null;

const isRowLabel = (event: TableEvent): boolean => event.type === 'label' && event.meaning.role === 'row';

export const blockRows = (instance: TableInstance): readonly BlockRow[] =>
  splitBlocks(instance.events).flatMap(({ header, events }) => {
    const count = new Set(header.map(({ leaf, token }) => leaf ?? token)).size;
    return alignRows(events, count).flatMap((row) =>
      row.meaning.table === 'disclosure' && row.meaning.role === 'row' ? [{ item: row.meaning.item, row, header }] : [],
    );
  });

/**
 * Columns of each row: by its own header, else by that of the block above where it fits, else by the form that the rest of
 * the table follows; null where nothing tells them.
 */
export const columnsOf = (
  rows: readonly BlockRow[],
  form: StatutoryFormId | null,
): ReadonlyMap<BlockRow, readonly BlockColumn[] | null> => {
  let above: readonly ColumnCell[] = [];
  const columns = new Map<BlockRow, readonly BlockColumn[] | null>();
  for (const row of rows) {
    const header = row.header.length > 0 ? row.header : above;
    const own = columnsFor(row.item, header);
    columns.set(row, own ?? (form === null ? null : columnsOfForm(row.item, form)));
    above = header;
  }
  return columns;
};

const optionsOf = ({ unit, signed }: BlockColumn): CellOptions => ({
  ...(unit === '元' || unit === '万元' ? { money: unit } : {}),
  ...(signed === true ? { signed } : {}),
});

const keyOf = (item: DisclosureItem, { leaf }: BlockColumn): FigureKey => `disclosure.${item}.${leaf}` as FigureKey;

const unitOf = ({ unit }: BlockColumn): string => (unit === '万元' ? '元' : unit);

/**
 * Columns of the header cells, where all of them stand in the table of the row: in a grid, or in one of the tables of pipes
 * (`even`) whose rows all have a cell for every column.
 */
const placesOf = (
  columns: readonly BlockColumn[],
  slots: readonly Slot[],
  even: ReadonlySet<Block>,
): readonly number[] | undefined => {
  const block = slots[0]?.token.cell.block;
  const at = columns.flatMap(({ token }) => {
    if (token === undefined || block === undefined || token.cell.block !== block) return [];
    return token.cell.column ?? (even.has(block) ? token.cell.index : []);
  });
  return at.length === columns.length ? at : undefined;
};

const columnAt = ({ token: { cell } }: { readonly token: Token }): number => cell.column ?? cell.index;

/** A merged cell that was written out in every column that it covers shows one value: its header is repeated as well. */
const withoutRepeats = (slots: readonly Slot[], header: readonly ColumnCell[]): readonly Slot[] => {
  const repeats = new Set(
    header
      .filter(({ leaf }, index) => leaf !== null && header.findIndex((cell) => cell.leaf === leaf) < index)
      .map(columnAt),
  );
  if (repeats.size === 0) return slots;
  const text = ({ token }: Slot): string => token.cell.folded.value;
  return slots.filter(
    (slot, index) => !repeats.has(columnAt(slot)) || index === 0 || text(slot) !== text(slots[index - 1]!),
  );
};

/** Columns that a row may have, as far as any form prints them. */
const possibleColumns = (row: BlockRow, columns: readonly BlockColumn[] | null): readonly BlockColumn[] =>
  columns ?? columnsOfAll(row.item);

/** Values that cannot be placed: the columns that their order leaves to them. */
const unplacedIn = (
  row: BlockRow,
  columns: readonly BlockColumn[] | null,
  slots: readonly Slot[],
): readonly UnplacedFinding[] => {
  const possible = possibleColumns(row, columns);
  const options = possible.length === 1 ? optionsOf(possible[0]!) : { signed: true };
  const values = slots.flatMap((slot) => numberOf(slot, options) ?? []);
  const order = byOrder(values.length, columns === null ? 0 : columns.length);
  return values.map(({ value, evidence }, index) => {
    const left = columns === null ? possible : order[index]!.map((column) => possible[column]!);
    return {
      value,
      row: `disclosure.${row.item}`,
      candidates: left.map((column) => keyOf(row.item, column)),
      evidence,
    };
  });
};

/** Whole rows of cells that belong to rows of this block, nobody knows to which: `items` are those without cells. */
export const strayFindings = (
  { row: { strays } }: BlockRow,
  columns: readonly BlockColumn[] | null,
  items: readonly DisclosureItem[],
): readonly UnplacedFinding[] =>
  strays.flatMap((slots) =>
    slots.flatMap((slot, index) => {
      const column = columns?.[index];
      const number = column === undefined ? null : numberOf(slot, optionsOf(column));
      if (column === undefined || number === null) return [];
      const candidates = items.map((item) => keyOf(item, column));
      return [{ value: number.value, row: 'disclosure', candidates, evidence: number.evidence }];
    }),
  );

/** What a row states. */
interface RowReading {
  readonly findings: readonly Finding[];
  readonly unplaced: readonly UnplacedFinding[];
  /** Cells with text instead of a value. */
  readonly unread: readonly Slot[];
}

/**
 * Reads one row under its columns; `layout` is what the other rows tell about blank cells, `even` are the tables of pipes
 * that keep them all.
 */
export const readBlockRow = (
  row: BlockRow,
  columns: readonly BlockColumn[] | null,
  layout: Pick<Layout, 'margin' | 'keepsEmpty'>,
  even: ReadonlySet<Block>,
): RowReading => {
  const slots = withoutRepeats(ownSlots(row.row.slots, row.row.token), row.header);
  const at = columns === null ? undefined : placesOf(columns, slots, even);
  const placed =
    columns === null ? null : place(slots, { count: columns.length, ...layout, ...(at === undefined ? {} : { at }) });
  if (placed === null || columns === null)
    return { findings: [], unplaced: unplacedIn(row, columns, slots), unread: [] };
  const findings: Finding[] = [];
  const unread: Slot[] = [];
  for (const [index, slot] of placed.entries()) {
    const column = columns[index]!;
    const finding = findingOf(keyOf(row.item, column), slot, unitOf(column), optionsOf(column));
    if (finding === null) unread.push(slot);
    else findings.push(finding);
  }
  return { findings, unplaced: [], unread };
};
