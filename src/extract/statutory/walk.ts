import { isPageFurniture } from '../../read/furniture.js';
import { builderOf, emitFlattened, emitRow, endPrinting, type OpenTables } from './emit.js';
import type { TableInstance } from './events.js';
import { addBreak, finishTable } from './instance.js';
import { labelText } from './label-text.js';
import type { FoundLabel, LabelMap } from './labels.js';
import type { TableKind } from './meaning.js';
import { labelsIn, type Part, partsOf } from './parts.js';
import { isProse, SECTION_NOUN, sectionOf } from './sections.js';
import { isFlattenedTable, type TokenRow } from './tokens.js';

/**
 * Walks through the rows of the document and gathers the statutory tables. A table is opened by a label that nothing else
 * has (信息内容, 结果维持) or by the heading of its section; labels that other texts use as well are read only inside.
 */
interface Walk {
  readonly map: LabelMap;
  readonly tables: OpenTables;
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

const textOf = ({ row }: TokenRow): string => row.cells.map((cell) => cell.folded.value).join(' ');

/** Rows that say nothing: empty ones in a table, page numbers and running titles. */
const isSilent = (row: TokenRow): boolean => {
  if (row.tokens.length === 0) return true;
  const [cell] = row.row.cells;
  if (row.row.layout !== 'line' || cell === undefined) return false;
  const isTitle = row.row.block.type === 'heading' && row.row.block.depth === 1;
  return isTitle || isPageFurniture(cell.text.value);
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

/** Text between the tables: a heading that leads to the next one, or prose that ends what was read. */
const leaveTable = (walk: Walk, row: TokenRow): void => {
  walk.pending = -1;
  if (walk.table !== null) addBreak(builderOf(walk.tables, walk.table));
  const text = textOf(row);
  const section = text.includes(SECTION_NOUN) ? sectionOf(labelText(text).letters) : null;
  if (section !== null) {
    walk.section = section;
    walk.table = section;
    if (section === 'remedies') endPrinting(walk.tables, section);
  } else if (row.row.block.type === 'heading' && row.row.block.depth <= 2) {
    walk.section = null;
    walk.table = null;
  } else if (isProse(text)) walk.table = walk.section;
};

/** Words that state none where a value is due: 本单位未制作规范性文件, 不涉及此项. */
const NONE = /^.{0,6}(?:未|无|没有|不涉及|不适用)/u;
const LONGEST_NONE = 24;

/**
 * Words that state none on a line of their own, below the label of a row or below more such words, or before one of its
 * values: a cell that keeps its place, so that the others of its row keep theirs. A remark stands below the values.
 */
const isWordyCell = (walk: Walk, row: TokenRow, next: TokenRow | undefined, table: TableKind): boolean => {
  const [token, ...others] = row.tokens;
  if (table !== 'disclosure' || token === undefined || others.length > 0 || row.row.block.type === 'heading')
    return false;
  const { letters } = token.label;
  if (letters.length > LONGEST_NONE || !NONE.test(letters)) return false;
  const last = walk.tables.current.get(table)?.events.at(-1);
  const isBelowLabel = last?.type === 'label' && last.meaning.role === 'row';
  const isBelowWords = last?.type === 'slot' && last.slot.kind === 'other';
  const isBetween = last?.type === 'slot' && next?.tokens.length === 1 && next.tokens[0]!.kind !== 'text';
  return isBelowLabel || isBelowWords || isBetween;
};

/** The parts of a row of the table; null for a line that holds more than that, or ends like a sentence. */
const partsIn = (walk: Walk, rows: readonly TokenRow[], index: number, table: TableKind): readonly Part[] | null => {
  const row = rows[index]!;
  if (isLine(row) && /[。；;]$/u.test(textOf(row))) return null;
  const parts = partsOf(row, walk.map, table);
  const [part] = parts;
  if (part?.kind === 'foreign' && isWordyCell(walk, row, rows[index + 1], table))
    return [{ kind: 'value', token: part.token }];
  return isLine(row) && parts.some(({ kind }) => kind === 'foreign') ? null : parts;
};

/** A row of labels that open no table: it may be the first of one, so it is kept in mind. */
const passBy = (walk: Walk, row: TokenRow, index: number): void => {
  const isLabelled = labelsIn(row, walk.map).length > 0;
  if (!isLabelled && row.tokens.some(({ kind }) => kind === 'text')) {
    leaveTable(walk, row);
    return;
  }
  if (walk.table !== null) addBreak(builderOf(walk.tables, walk.table));
  if (walk.pending < 0 && isLabelled) walk.pending = index;
};

/** Reads a row as one of the table; false where it is none. */
const read = (walk: Walk, rows: readonly TokenRow[], index: number, table: TableKind): boolean => {
  const parts = partsIn(walk, rows, index, table);
  if (parts === null) return false;
  emitRow(walk.tables, rows[index]!, parts, table);
  return true;
};

/** The labels before the first certain one belong to its table. */
const catchUp = (walk: Walk, rows: readonly TokenRow[], index: number, table: TableKind): void => {
  const first = walk.pending >= 0 && index - walk.pending <= FARTHEST_PENDING ? walk.pending : index;
  for (let at = first; at < index; at++) if (!isSilent(rows[at]!)) read(walk, rows, at, table);
  walk.pending = -1;
};

const visit = (walk: Walk, rows: readonly TokenRow[], index: number): void => {
  const row = rows[index]!;
  if (isSilent(row)) return;
  const [cell] = row.row.cells;
  if (cell !== undefined && isFlattenedTable(cell)) {
    walk.table = emitFlattened(walk.tables, row, walk.map, walk.table);
    return;
  }
  const table = tableOf(walk, row);
  if (table === null) {
    passBy(walk, row, index);
    return;
  }
  if (walk.pending >= 0 && partsIn(walk, rows, index, table) !== null) catchUp(walk, rows, index, table);
  if (read(walk, rows, index, table)) walk.table = table;
  else leaveTable(walk, row);
};

/** The printings of the three tables, in the order of the document. */
export const findTables = (rows: readonly TokenRow[], map: LabelMap): readonly TableInstance[] => {
  const tables: OpenTables = { finished: [], current: new Map() };
  const walk: Walk = { map, tables, table: null, section: null, pending: -1 };
  for (let index = 0; index < rows.length; index++) visit(walk, rows, index);
  const last = rows.findLast(({ tokens }) => tokens.length > 0);
  for (const builder of tables.current.values()) {
    tables.finished.push(finishTable(builder, last !== undefined && builder.blocks.has(last.row.block)));
  }
  return tables.finished;
};
