import {
  beginsHeaderWord,
  type HeaderWord,
  headerWord,
  isHeader,
  LONGEST_HEADER,
  rolesOf,
  splitHeader,
} from './header.js';
import type { ColumnRole } from './header-words.js';
import type { Item } from './items.js';
import type { SlotCell } from './slots.js';

/** The columns of a table as its header names them. */
export interface Columns {
  /** Roles of the columns behind the label, in order, up to the next label column. */
  readonly roles: readonly ColumnRole[];
  /** How many cells a whole row has behind its label: the columns, and blank cells that fill up the header. */
  readonly width: number;
  /** `grid` only: the columns that each role stands over. */
  readonly grid: ReadonlyArray<{ readonly from: number; readonly to: number; readonly role: ColumnRole }>;
  /** A column of running numbers stands before the label. */
  readonly serialFirst: boolean;
  /** Several tables stand side by side: each row has that many labels. */
  readonly labels: number;
  /** Cells one a line: each row is closed by a line that holds nothing but a pipe. */
  readonly closed: boolean;
  /** Cells one a line: a line that holds nothing but a pipe stands behind every cell. */
  readonly alternating: boolean;
}

export interface HeaderReading {
  readonly columns: Columns;
  /** How many items the header takes. */
  readonly taken: number;
  /** The header's words, for the reasons that are given to the reader. */
  readonly words: readonly string[];
}

interface HeaderCell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly word: HeaderWord | null;
}

const isLead = (role: ColumnRole): boolean => role === 'label' || role === 'serial';

/** Numbers of rows, which may stand before the label. */
const isNumbering = (role: ColumnRole): boolean => role === 'serial' || role === 'code';

/** How the rows under a header are laid out. */
type Marks = Pick<Columns, 'closed' | 'alternating'> & { readonly padding?: number };

const columnsOf = (cells: readonly HeaderCell[], { padding = 0, ...marks }: Marks): Columns => {
  const roles = rolesOf(cells.map(({ word }) => word));
  const label = roles.indexOf('label');
  const behind = roles.slice(label + 1);
  const end = behind.findIndex(isLead);
  const own = end < 0 ? behind : behind.slice(0, end);
  return {
    roles: own,
    width: own.length + (end < 0 ? padding : 0),
    grid: cells.map(({ from, to }, index) => ({ from, to, role: roles[index]! })),
    serialFirst: roles.slice(0, label).some(isNumbering),
    labels: roles.filter((role) => role === 'label').length,
    ...marks,
  };
};

const isShortText = ({ cell, slot }: SlotCell): boolean =>
  (slot.kind === 'text' || slot.kind === 'unit' || slot.kind === 'note') && cell.folded.value.length <= LONGEST_HEADER;

const headerCell = ({ cell }: SlotCell): HeaderCell => {
  const from = cell.column ?? cell.index;
  return { from, to: from + cell.columnSpan, text: cell.folded.value, word: headerWord(cell.folded.value) };
};

/** The header cells without blank ones at the end, which only fill the row. */
const trimmed = (cells: readonly SlotCell[]): readonly SlotCell[] => {
  let end = cells.length;
  while (end > 0 && cells[end - 1]!.slot.kind === 'blank') end--;
  return cells.slice(0, end);
};

/** A second header row under a cell that spans several columns: its cells take that cell's place. */
const withSecondRow = (first: readonly HeaderCell[], second: readonly HeaderCell[]): HeaderCell[] =>
  first.flatMap((cell) => {
    const parts = second.filter(({ from, to }) => from >= cell.from && to <= cell.to);
    return cell.to - cell.from > 1 && parts.length > 1 ? parts : [cell];
  });

/** Two tables side by side have some twelve columns; a wider row is no header. */
const MOST_COLUMNS = 40;

/** The row below a header, where it divides one of its columns further. */
const secondRow = (first: readonly HeaderCell[], item: Item | undefined): HeaderCell[] | null => {
  if (item?.kind !== 'row' || item.layout !== 'grid' || item.cells.length > MOST_COLUMNS) return null;
  const cells = item.cells.filter(({ slot }) => slot.kind !== 'blank');
  const divided = withSecondRow(first, cells.map(headerCell));
  return divided.length > first.length && cells.every(isShortText) ? divided : null;
};

/** The header in a row of its own, with the row below it where that divides it further. */
export const readHeaderRow = (items: readonly Item[], index: number): HeaderReading | null => {
  const item = items[index]!;
  if (item.kind !== 'row' || item.cells.length > MOST_COLUMNS) return null;
  const cells = trimmed(item.cells);
  if (!cells.every((cell) => cell.slot.kind === 'blank' || isShortText(cell))) return null;
  const first = cells.map(headerCell);
  if (!isHeader(first.map(({ word }) => word))) return null;
  const marks = { closed: false, alternating: false, padding: item.cells.length - cells.length };
  const words = first.map(({ text }) => text);
  const divided = item.layout === 'grid' ? secondRow(first, items[index + 1]) : null;
  return { columns: columnsOf(divided ?? first, marks), taken: divided === null ? 1 : 2, words };
};

/** What the header of an indicator table begins with, also where its first word is cut. */
const OPENS = /^(?:统|指|项目|序号|行次|编号|代码|代号|编码|名称|内容|类别)/;

/** A header has at most nine columns, each cut in two. */
const MOST_HEADER_CELLS = 18;

const LONGEST_HEADER_TEXT = 80;

/** So many words of the header may stand before the first that is neither a label nor a running number. */
const MOST_LEADS = 3;

/** The header one cell a line, or in one line; words may be cut by a line break (计量⏎单位). */
export const readHeaderCells = (items: readonly Item[], index: number): HeaderReading | null => {
  if (!OPENS.test(items[index]!.cells[0]!.cell.folded.value)) return null;
  let text = '';
  let best: { words: readonly HeaderWord[]; end: number; text: string } | null = null;
  let count = 0;
  for (let at = index; at < items.length && count < MOST_HEADER_CELLS; at++) {
    const item = items[at]!;
    const { cell, slot } = item.cells[0]!;
    if (item.kind !== 'cell' || slot.kind === 'label' || slot.kind === 'section') break;
    if (slot.kind === 'blank') continue;
    text += cell.folded.value;
    count++;
    const { words, rest } = splitHeader(text);
    if (text.length > LONGEST_HEADER_TEXT || (rest !== '' && !beginsHeaderWord(rest))) break;
    if (words.length >= MOST_LEADS && !isHeader(words)) break;
    if (rest === '' && isHeader(words)) best = { words, end: at, text };
  }
  if (best === null) return null;
  const blanks = blanksIn(items, index, best.end);
  let end = best.end + 1;
  while (isPipeLine(items[end])) end++;
  const alternating = blanks > 1;
  const columns = columnsOf(
    best.words.map((word, column) => ({ from: column, to: column + 1, text: '', word })),
    { alternating, closed: !alternating && end > best.end + 1 },
  );
  return { columns: { ...columns, grid: [] }, taken: end - index, words: [best.text] };
};

const isPipeLine = (item: Item | undefined): boolean => item?.kind === 'cell' && item.cells[0].slot.kind === 'blank';

const blanksIn = (items: readonly Item[], from: number, to: number): number => {
  let blanks = 0;
  for (let at = from; at < to; at++) if (isPipeLine(items[at])) blanks++;
  return blanks;
};
