import { type Located, locate, sliceLocated } from '../language/located.js';
import type { Block, Cell, Row, TableLayout } from './blocks.js';
import type { Piece } from './columns.js';
import { type Context, takeCells, takesColumns } from './context.js';
import { type Line, lineSpan } from './lines.js';
import { holdsText, opensWithPipe, piecesOf } from './pipes.js';

/** A line that is a row: its cells are known, or are what stands between its pipes. */
export interface RowLine {
  readonly line: Line;
  readonly pieces?: readonly Piece[];
}

const cellOf = ({ text, resolve }: Line, { from, to }: Piece, column: number): Cell => {
  const raw = sliceLocated(text, from, to);
  return {
    text: resolve === undefined ? raw : resolve(raw),
    column,
    columnSpan: 1,
    rowSpan: 1,
    position: locate(text, from, to),
  };
};

/** True where the rows are written `| a | b |`: most rows with text begin with a pipe. */
const isOpened = (rows: readonly RowLine[]): boolean => {
  const written = rows.filter(({ line }) => holdsText(line.text.value));
  const opened = written.filter(({ line }) => opensWithPipe(line.text.value));
  return 2 * opened.length > written.length;
};

/** The part of the line that is the row: all of it, where only its pipes are known. */
const rowText = ({ line: { text }, pieces }: RowLine): Located => {
  const [first] = pieces ?? [];
  return pieces === undefined || first === undefined
    ? text
    : sliceLocated(text, first.from, pieces[pieces.length - 1]!.to);
};

const startsLine = (source: string, at: number): boolean => at === 0 || /[\r\n]/.test(source[at - 1]!);

const isLonePipe = ({ line }: RowLine): boolean => !holdsText(line.text.value) && line.text.value.length === 1;

/**
 * `| cell | cell |` with a line break behind every pipe: the first line is a pipe alone, and so is the first line of
 * every row. A pipe that stands for a blank cell is indented like the other cells; elsewhere no table begins with one.
 */
const opensRowsWithPipe = (lines: readonly RowLine[], source: string): boolean => {
  const [first, second] = lines;
  if (first === undefined || second === undefined || !isLonePipe(first) || isLonePipe(second)) return false;
  if (second.line.isCell) return false;
  const indented = !startsLine(source, lineSpan(second.line.text).start);
  return indented && startsLine(source, lineSpan(first.line.text).start);
};

/** Puts the cells of rows that were broken behind every pipe back into their rows. */
const joinBrokenRows = (rows: readonly Row[], source: string): Row[] => {
  const joined: Array<{ cells: Cell[]; start: number; end: number }> = [];
  for (const { cells, position } of rows) {
    const opens = cells.length === 1 && cells[0]!.text.value === '' && startsLine(source, position.start);
    const last = joined[joined.length - 1];
    if (opens || last === undefined) {
      joined.push({ cells: opens ? [] : [...cells], ...position });
      continue;
    }
    for (const cell of cells) last.cells.push({ ...cell, column: last.cells.length });
    last.end = position.end;
  }
  return joined
    .filter(({ cells }) => cells.length > 0)
    .map(({ cells, start, end }) => ({ cells, position: { start, end } }));
};

/**
 * Makes a table of consecutive lines. A line with more columns than any table has, and every line once the cells of the
 * document are used up, stays a paragraph, so that nothing of it is lost.
 */
export const blocksOfRows = (layout: TableLayout, lines: readonly RowLine[], context: Context): Block[] => {
  const { columns } = context.limits;
  const opened = layout !== 'spaces' && isOpened(lines);
  const blocks: Block[] = [];
  let rows: Row[] = [];
  const openers = layout === 'pipes' && opensRowsWithPipe(lines, context.source);
  const close = (): void => {
    if (rows.length > 0) {
      if (openers) rows = joinBrokenRows(rows, context.source);
      const position = { start: rows[0]!.position.start, end: rows[rows.length - 1]!.position.end };
      blocks.push({ type: 'table', layout, rows, position });
    }
    rows = [];
  };
  for (const row of lines) {
    const { line } = row;
    const pieces = row.pieces ?? piecesOf(line.text.value, opened, columns);
    const text = rowText(row);
    const position = lineSpan(text.value === '' ? line.text : text);
    if (takesColumns(context, pieces.length, position.start) && takeCells(context, pieces.length, position.start)) {
      rows.push({ cells: pieces.map((piece, column) => cellOf(line, piece, column)), position });
    } else {
      close();
      if (text.value !== '') blocks.push({ type: 'paragraph', text, position });
    }
  }
  close();
  return blocks;
};
