import { isPageFurniture } from '../../read/furniture.js';
import type { TableInstance } from './events.js';
import {
  addBreak,
  addLabel,
  addSlot,
  type Builder,
  chooseMeaning,
  finishTable,
  nextPrinting,
  repeatsRow,
  type RowContext,
  startTable,
} from './instance.js';
import { labelText } from './label-text.js';
import type { FoundLabel, LabelMap } from './labels.js';
import type { Meaning, TableKind } from './meaning.js';
import { labelsIn, type Part, partsOf } from './parts.js';
import { isProse, sectionOf } from './sections.js';
import { isFlattenedTable, type Token, type TokenRow } from './tokens.js';

/**
 * Walks through the rows of the document and gathers the statutory tables. A table is opened by a label that nothing else
 * has (信息内容, 结果维持) or by the heading of its section; labels that other texts use as well are read only inside.
 */
interface Walk {
  readonly map: LabelMap;
  readonly finished: TableInstance[];
  /** The latest table of each kind; a page break or a remark in between does not end it. */
  readonly current: Map<TableKind, Builder>;
  /** The table that is being read. */
  table: TableKind | null;
  /** The table that belongs to the section. */
  section: TableKind | null;
  /** First of the rows just passed that hold labels which open no table; -1 where there are none. */
  pending: number;
}

/** So many rows before the first certain label may belong to the table. */
const FARTHEST_PENDING = 300;

const isLine = ({ row }: TokenRow): boolean => row.layout === 'line' || row.layout === 'spaces';

const isGrid = ({ row }: TokenRow): boolean => row.layout === 'grid' || row.layout === 'pipes';

const textOf = ({ row }: TokenRow): string => row.cells.map((cell) => cell.folded.value).join(' ');

/** Rows that say nothing: empty ones in a table, page numbers and running titles. */
const isSilent = (row: TokenRow): boolean => {
  if (row.tokens.length === 0) return true;
  const [cell] = row.row.cells;
  if (row.row.layout !== 'line' || cell === undefined) return false;
  const isTitle = row.row.block.type === 'heading' && row.row.block.depth === 1;
  return isTitle || isPageFurniture(cell.text.value);
};

const builderOf = (walk: Walk, table: TableKind): Builder => {
  const known = walk.current.get(table);
  if (known !== undefined) return known;
  const started = startTable(table);
  walk.current.set(table, started);
  return started;
};

const endPrinting = (walk: Walk, table: TableKind): void => {
  const builder = walk.current.get(table);
  if (builder === undefined) return;
  walk.finished.push(finishTable(builder, false));
  walk.current.delete(table);
};

const speaksOf = (labels: readonly FoundLabel[], table: TableKind): boolean =>
  labels.some(({ entry }) => entry.meanings.some((meaning) => meaning.table === table));

/** The table that the certain labels of a row belong to; else the one being read, unless the row speaks of others only. */
const tableOf = (walk: Walk, row: TokenRow): TableKind | null => {
  const labels = labelsIn(row, walk.map);
  if (labels.length === 0) return walk.table;
  const certain = labels.filter(({ entry }) => entry.strong);
  if (walk.table !== null && speaksOf(certain.length > 0 ? certain : labels, walk.table)) return walk.table;
  return certain[0]?.entry.meanings[0]?.table ?? null;
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

const emitLabel = (walk: Walk, builder: Builder, part: Part & { kind: 'label' }, context: RowContext): Builder => {
  const meaning = chooseMeaning(builder, part, context);
  if (meaning === null) {
    addBreak(builder);
    return builder;
  }
  let target = builder;
  if (repeatsRow(builder, meaning)) {
    target = nextPrinting(builder);
    walk.finished.push(finishTable(builder, false));
    walk.current.set(builder.table, target);
  }
  addLabel(target, meaning, part.token, part.enumerator);
  return target;
};

/** Text that is no part of the table stands where a value is due, in a header, or before the values of a strange row. */
const emitForeign = (builder: Builder, token: Token, behindLabel: boolean, inHeader: boolean): void => {
  if (behindLabel) addSlot(builder, token);
  else if (inHeader) builder.events.push({ type: 'unread', token });
  else addBreak(builder);
};

/** Which cells of a row may hold values: those behind the last row label; without a label all, where one holds one. */
const firstSlot = (row: TokenRow, parts: readonly Part[], table: TableKind, headers: number): number => {
  const label = parts.findLastIndex((part) => isRowPart(part, headers > 0));
  if (label >= 0) return isGrid(row) ? label + 1 : 0;
  const lone = parts.length === 1 && row.row.layout === 'pipes';
  const blankRow = table === 'remedies' && row.row.layout === 'grid' && headers === 0;
  if (parts.some(isSolid) || lone || blankRow || (table === 'remedies' && headers === 1)) return 0;
  return parts.length;
};

const emitRow = (walk: Walk, row: TokenRow, table: TableKind): void => {
  let builder = builderOf(walk, table);
  const parts = partsOf(row, walk.map, table);
  const headers = parts.length > 1 ? parts.filter(isHeaderPart).length : 0;
  const from = firstSlot(row, parts, table, headers);
  const lastSolid = parts.findLastIndex(isSolid);
  let labelled = false;
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'label') {
      builder = emitLabel(walk, builder, part, { isHeader: headers > 0, valuesBehind: lastSolid > index });
      labelled ||= isRowPart(part, headers > 0);
    } else if (part.kind === 'value') {
      const filler = part.token.kind === 'empty' && headers > 1;
      if (index >= from && !filler) addSlot(builder, part.token);
    } else if (part.kind === 'cut') builder.events.push({ type: 'unread', token: part.token });
    else if (part.kind === 'foreign') {
      emitForeign(builder, part.token, isGrid(row) && labelled && index >= from, isGrid(row) && headers > 0);
    }
  }
  if (parts.some(({ kind }) => kind === 'label' || kind === 'noise')) builder.blocks.add(row.row.block);
};

/** A page that has run together: every word is judged by itself, and the certain labels say which table it is. */
const emitFlattened = (walk: Walk, row: TokenRow): void => {
  for (const [at, token] of row.tokens.entries()) {
    const index = row.first + at;
    const found = walk.map.labels.get(index);
    const meanings: readonly Meaning[] = found?.entry.meanings ?? [];
    if (found?.entry.strong === true && !meanings.some(({ table }) => table === walk.table))
      walk.table = meanings[0]!.table;
    if (walk.table === null) continue;
    const builder = builderOf(walk, walk.table);
    const [part] = partsOf({ ...row, tokens: [token], first: index }, walk.map, walk.table);
    if (part?.kind === 'label')
      emitLabel(walk, builder, part, {
        isHeader: false,
        valuesBehind: row.tokens[at + 1]?.kind === 'number' && row.tokens[at + 2]?.kind === 'number',
      });
    else if (part?.kind === 'value') addSlot(builder, token);
    else if (part?.kind === 'foreign') addBreak(builder);
  }
};

/** Text between the tables: a heading that leads to the next one, or prose that ends what was read. */
const leaveTable = (walk: Walk, row: TokenRow): void => {
  walk.pending = -1;
  if (walk.table !== null) addBreak(builderOf(walk, walk.table));
  const text = textOf(row);
  const section = sectionOf(labelText(text).letters);
  if (section !== null) {
    walk.section = section;
    walk.table = section;
    if (section === 'remedies') endPrinting(walk, section);
  } else if (row.row.block.type === 'heading' && row.row.block.depth <= 2) {
    walk.section = null;
    walk.table = null;
  } else if (isProse(text)) walk.table = walk.section;
};

/** A line that holds more than a row of the table does, or ends like a sentence. */
const isForeign = (walk: Walk, row: TokenRow, table: TableKind): boolean =>
  isLine(row) && (/[。；;]$/u.test(textOf(row)) || partsOf(row, walk.map, table).some(({ kind }) => kind === 'foreign'));

/** A row of labels that open no table: it may be the first of one, so it is kept in mind. */
const passBy = (walk: Walk, row: TokenRow, index: number): void => {
  const isLabelled = labelsIn(row, walk.map).length > 0;
  if (!isLabelled && row.tokens.some(({ kind }) => kind === 'text')) {
    leaveTable(walk, row);
    return;
  }
  if (walk.table !== null) addBreak(builderOf(walk, walk.table));
  if (walk.pending < 0 && isLabelled) walk.pending = index;
};

const enter = (walk: Walk, rows: readonly TokenRow[], index: number, table: TableKind): void => {
  if (walk.pending >= 0 && index - walk.pending <= FARTHEST_PENDING) {
    for (let before = walk.pending; before < index; before++) emitPending(walk, rows[before]!, table);
  }
  walk.pending = -1;
  walk.table = table;
  emitRow(walk, rows[index]!, table);
};

const visit = (walk: Walk, rows: readonly TokenRow[], index: number): void => {
  const row = rows[index]!;
  if (isSilent(row)) return;
  const table = tableOf(walk, row);
  const [cell] = row.row.cells;
  if (cell !== undefined && isFlattenedTable(cell)) emitFlattened(walk, row);
  else if (table === null) passBy(walk, row, index);
  else if (isForeign(walk, row, table)) leaveTable(walk, row);
  else enter(walk, rows, index, table);
};

const emitPending = (walk: Walk, row: TokenRow, table: TableKind): void => {
  if (!isSilent(row) && !isForeign(walk, row, table)) emitRow(walk, row, table);
};

/** The printings of the three tables, in the order of the document. */
export const findTables = (rows: readonly TokenRow[], map: LabelMap): readonly TableInstance[] => {
  const walk: Walk = { map, finished: [], current: new Map(), table: null, section: null, pending: -1 };
  for (let index = 0; index < rows.length; index++) visit(walk, rows, index);
  const last = rows.findLast(({ tokens }) => tokens.length > 0);
  for (const builder of walk.current.values()) {
    walk.finished.push(finishTable(builder, last !== undefined && builder.blocks.has(last.row.block)));
  }
  return walk.finished;
};
