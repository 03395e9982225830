import type { Block } from '../../read/blocks.js';
import type { TableEvent, TableInstance } from './events.js';
import type { Meaning, TableKind } from './meaning.js';
import type { Part } from './parts.js';
import type { Token } from './tokens.js';

/** A table while it is being collected. */
export interface Builder {
  readonly table: TableKind;
  readonly events: TableEvent[];
  readonly blocks: Set<Block>;
  /** Rows that have been labelled. */
  readonly rows: Set<string>;
  /** Columns of the header that is being read; empty outside a header. */
  readonly header: Set<string>;
  lastRow: string;
  /** Values have been met since the last row label. */
  filled: boolean;
}

export const startTable = (table: TableKind): Builder => ({
  table,
  events: [],
  blocks: new Set(),
  rows: new Set(),
  header: new Set(),
  lastRow: '',
  filled: false,
});

const rowKey = (meaning: Meaning): string | null => {
  if (meaning.role === 'row') return meaning.table === 'disclosure' ? meaning.item : meaning.row;
  return meaning.table === 'applications' && meaning.role === 'group' ? `group ${meaning.group}` : null;
};

const columnKey = (meaning: Meaning): string | null => {
  if (meaning.role !== 'column') return null;
  return meaning.table === 'disclosure' ? meaning.leaf : meaning.table === 'applications' ? meaning.column : null;
};

const inOtherGroup = (row: string): boolean => row === 'group other' || row.startsWith('applications.outcomes.other.');

/** What the row of a label tells about it. */
export interface RowContext {
  /** Other cells of the row are columns beyond doubt, or the row looks like a header: no values, no row before it. */
  readonly isHeader: boolean;
  /** Values stand behind the label. */
  readonly valuesBehind: boolean;
}

/**
 * 总计 and 其他 are rows and columns of the same table. An enumerator or values in the same row make a row, other columns
 * in the same row a column; in between, what the header does not have yet is a column. 其他 is a row only below
 * （六）其他处理.
 */
export const chooseMeaning = (
  builder: Builder,
  part: Part & { kind: 'label' },
  context: RowContext,
): Meaning | null => {
  const row = part.meanings.find(({ role }) => role === 'row');
  const column = part.meanings.find(({ role }) => role === 'column');
  if (row === undefined || column === undefined) return row ?? part.meanings[0] ?? null;
  const isThird =
    part.enumerator === '3' || part.enumerator === '三' || part.token.label.letters.startsWith('其他处理');
  const asRow =
    rowKey(row) !== 'applications.outcomes.other.other' || isThird || inOtherGroup(builder.lastRow) ? row : null;
  if (part.enumerator !== undefined) return asRow;
  if (context.isHeader) return column;
  if (context.valuesBehind && asRow !== null) return asRow;
  if (builder.header.size > 0 && !builder.header.has(columnKey(column)!)) return column;
  return asRow;
};

/** （六）其他处理 is a row of one form and stands over three rows of the other; a merged cell repeats it in each. */
const mayRepeat = (key: string): boolean => key.startsWith('group ') || key === 'applications.outcomes.other.subtotal';

/** True where the row stands in the table already, so that the label begins another printing of it. */
export const repeatsRow = (builder: Builder, meaning: Meaning): boolean => {
  const key = rowKey(meaning);
  if (key === null || mayRepeat(key) || !builder.rows.has(key)) return false;
  return key !== builder.lastRow || builder.filled;
};

export const addLabel = (builder: Builder, meaning: Meaning, token: Token, enumerator?: string): void => {
  const key = rowKey(meaning);
  if (key !== null) {
    builder.header.clear();
    const again = key === builder.lastRow && !builder.filled; // a merged cell, written out twice
    builder.rows.add(key);
    builder.lastRow = key;
    if (again) return;
    builder.filled = false;
  }
  const column = columnKey(meaning);
  if (column !== null) {
    if (builder.header.has(column)) builder.header.clear();
    builder.header.add(column);
  }
  builder.blocks.add(token.cell.block);
  builder.events.push({ type: 'label', meaning, token, ...(enumerator === undefined ? {} : { enumerator }) });
};

export const addSlot = (builder: Builder, token: Token): void => {
  builder.filled = true;
  builder.blocks.add(token.cell.block);
  builder.events.push({
    type: 'slot',
    slot: { kind: token.kind === 'text' || token.kind === 'masked' ? 'other' : token.kind, token },
  });
};

export const addBreak = (builder: Builder): void => {
  if (builder.events[builder.events.length - 1]?.type !== 'break') builder.events.push({ type: 'break' });
};

/** The table that begins with the next row label: it takes along the header that was printed above that row. */
export const nextPrinting = (builder: Builder): Builder => {
  const next = startTable(builder.table);
  let from = builder.events.length;
  while (from > 0 && isHeader(builder.events[from - 1]!)) from--;
  for (const event of builder.events.splice(from)) {
    next.events.push(event);
    if (event.type === 'label') next.blocks.add(event.token.cell.block);
  }
  return next;
};

const isHeader = (event: TableEvent): boolean =>
  event.type === 'unread' ||
  event.type === 'break' ||
  (event.type === 'label' && (event.meaning.role === 'column' || event.meaning.role === 'caption'));

export const finishTable = (builder: Builder, atEnd: boolean): TableInstance => ({
  table: builder.table,
  events: builder.events,
  blocks: builder.blocks,
  atEnd,
});
