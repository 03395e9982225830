import { formColumns } from './case-columns.js';
import type { TableInstance } from './events.js';
import {
  addBreak,
  addLabel,
  addSlot,
  type Builder,
  chooseMeaning,
  finishTable,
  nextPrinting,
  type RowContext,
  repeatsRow,
  startTable,
} from './instance.js';
import type { LabelMap } from './labels.js';
import { isShred } from './lexicon.js';
import type { TableKind } from './meaning.js';
import { type Part, partsOf } from './parts.js';
import type { Token, TokenRow } from './tokens.js';

/** The tables of a document while they are being collected. */
export interface OpenTables {
  readonly finished: TableInstance[];
  /** The latest table of each kind; a page break or a remark in between does not end it. */
  readonly current: Map<TableKind, Builder>;
}

/** Rows of cells, as against lines of words. */
const isGrid = ({ row }: TokenRow): boolean => row.layout === 'grid' || row.layout === 'pipes';

export const builderOf = (tables: OpenTables, table: TableKind): Builder => {
  const known = tables.current.get(table);
  if (known !== undefined) return known;
  const started = startTable(table);
  tables.current.set(table, started);
  return started;
};

export const endPrinting = (tables: OpenTables, table: TableKind): void => {
  const builder = tables.current.get(table);
  if (builder === undefined) return;
  tables.finished.push(finishTable(builder, false));
  tables.current.delete(table);
};

const isHeaderPart = (part: Part): boolean =>
  part.kind === 'label' &&
  part.meanings.every(
    ({ role, table }) => role === 'column' || role === 'caption' || (role === 'group' && table === 'remedies'),
  );

/** A label of a row; beside columns of a header, 总计 and 其他 are columns too. */
const isRowPart = (part: Part, isHeader: boolean): boolean =>
  part.kind === 'label' &&
  !(isHeader && part.enumerator === undefined && part.meanings.some(({ role }) => role === 'column')) &&
  part.meanings.some(({ role, table }) => role === 'row' || (role === 'group' && table === 'applications'));

const isSolid = (part: Part): boolean => part.kind === 'value' && part.token.kind !== 'empty';

const emitLabel = (
  tables: OpenTables,
  builder: Builder,
  part: Part & { kind: 'label' },
  context: RowContext,
): Builder => {
  const meaning = chooseMeaning(builder, part, context);
  if (meaning === null) {
    addBreak(builder);
    return builder;
  }
  let target = builder;
  if (repeatsRow(builder, meaning)) {
    target = nextPrinting(builder);
    tables.finished.push(finishTable(builder, false));
    tables.current.set(builder.table, target);
  }
  addLabel(target, meaning, part.token, part.enumerator);
  return target;
};

/**
 * Text that is no part of the table stands where a value is due, in a header, or before the values of a strange row. Behind
 * the label of a group it is the name of such a row.
 */
const emitForeign = (builder: Builder, token: Token, label: Part | undefined, inHeader: boolean): void => {
  const isRow = label?.kind === 'label' && label.meanings.every(({ role }) => role !== 'group');
  if (isRow) addSlot(builder, token);
  else if (inHeader) builder.events.push({ type: 'unread', token });
  else addBreak(builder);
};

/** Index of the last row label of a row; -1 without one. */
const labelIndex = (parts: readonly Part[], headers: number): number =>
  parts.findLastIndex((part) => isRowPart(part, headers > 0));

/** Which cells of a row may hold values: those behind the last row label; without a label all, where one holds one. */
const firstSlot = (row: TokenRow, parts: readonly Part[], table: TableKind, headers: number): number => {
  const label = labelIndex(parts, headers);
  if (label >= 0) return isGrid(row) ? label + 1 : 0;
  const lone = parts.length === 1 && row.row.layout === 'pipes';
  const isWhole = row.row.layout === 'grid' || (row.row.layout === 'pipes' && parts.length === formColumns.length);
  const blankRow = table === 'remedies' && isWhole && headers === 0;
  if (parts.some(isSolid) || lone || blankRow || (table === 'remedies' && headers === 1)) return 0;
  return parts.length;
};

/** Part of the name of a row behind the label of its group: the values are those of a row that could not be read. */
const isBrokenName = (label: Part | undefined, { label: { letters } }: Token): boolean =>
  label?.kind === 'label' &&
  label.meanings.some(({ role }) => role === 'group') &&
  letters.length > 2 &&
  !isShred(letters);

/** Adds a row of the document, read as `parts` of a table, to that table. */
export const emitRow = (tables: OpenTables, row: TokenRow, parts: readonly Part[], table: TableKind): void => {
  let builder = builderOf(tables, table);
  const headers = parts.length > 1 ? parts.filter(isHeaderPart).length : 0;
  const from = firstSlot(row, parts, table, headers);
  const label = labelIndex(parts, headers);
  const lastSolid = parts.findLastIndex(isSolid);
  const isFirst = parts.length > 1 && builder.rows.size === 0;
  const isUnread = lastSolid < 0 && (isFirst || parts.some(({ kind }) => kind === 'foreign'));
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'label') {
      builder = emitLabel(tables, builder, part, {
        isHeader: headers > 0 || isUnread,
        valuesBehind: lastSolid > index,
      });
    } else if (part.kind === 'value') {
      const isFiller = part.token.kind === 'empty' && headers > 1;
      if (index >= from && !isFiller) addSlot(builder, part.token);
    } else if (part.kind === 'noise') {
      if (index > label && isBrokenName(parts[label], part.token)) addBreak(builder);
    } else if (part.kind === 'cut') builder.events.push({ type: 'unread', token: part.token });
    else if (part.kind === 'foreign') {
      emitForeign(
        builder,
        part.token,
        isGrid(row) && index > label ? parts[label] : undefined,
        isGrid(row) && headers > 0,
      );
    }
  }
  if (parts.some(({ kind }) => kind === 'label' || kind === 'noise')) builder.blocks.add(row.row.block);
};

/**
 * Adds a page that has run together into one line: every word is judged by itself, and the certain labels say which table
 * it belongs to. Returns the table that was read last.
 */
export const emitFlattened = (
  tables: OpenTables,
  row: TokenRow,
  map: LabelMap,
  before: TableKind | null,
): TableKind | null => {
  let table = before;
  for (const [at, token] of row.tokens.entries()) {
    const index = row.first + at;
    const entry = map.labels.get(index)?.entry;
    if (entry?.strong === true && !entry.meanings.some((meaning) => meaning.table === table))
      table = entry.meanings[0]!.table;
    if (table === null) continue;
    const builder = builderOf(tables, table);
    const [part] = partsOf({ ...row, tokens: [token], first: index }, map, table);
    const valuesBehind = row.tokens[at + 1]?.kind === 'number' && row.tokens[at + 2]?.kind === 'number';
    if (part?.kind === 'label') emitLabel(tables, builder, part, { isHeader: false, valuesBehind });
    else if (part?.kind === 'value') addSlot(builder, token);
    else if (part?.kind === 'foreign') addBreak(builder);
  }
  return table;
};
