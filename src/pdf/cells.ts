import type { PageCell, PageTable } from './blocks.js';
import type { Grid, GridCell } from './grid.js';
import { linesOf, type TextLine, textOf } from './lines.js';
import type { Run } from './text.js';

/** Room beside the text of a cell that is never written on, in sizes of the type. */
const PADDING = 1.2;

/** What a line break cannot part: a number or a Latin word, or one Chinese character. */
const FIRST_WORD = /^[\u0021-\u2e7f]{1,40}/;

const widthOf = (word: string, size: number): number => (word.length * size) / 2;

/** Whether a line went on in the next one because nothing more fitted into the cell. */
const isWrapped = (line: TextLine, next: string, cell: GridCell): boolean => {
  const room = cell.box.right - cell.box.left - PADDING * line.size;
  const word = FIRST_WORD.exec(next)?.[0];
  const needed = word === undefined ? line.size : widthOf(word, line.size);
  return line.box.right - line.box.left + needed > room;
};

/** The text of a cell: wrapped lines are joined, lines that its author parted stay so. */
const cellText = (cell: GridCell, runs: readonly Run[]): string => {
  const lines = linesOf(runs);
  return lines.reduce((text, line, index) => {
    const own = textOf(line);
    if (index === 0) return own;
    return text + (isWrapped(lines[index - 1]!, own, cell) ? '' : '\n') + own;
  }, '');
};

/** A table of the cells of a grid, with the text that stands in each. */
export const tableOf = (grid: Grid, runs: ReadonlyMap<GridCell, readonly Run[]>): PageTable => {
  const rows: PageCell[][] = Array.from({ length: grid.rowCount }, () => []);
  for (const cell of grid.cells) {
    const { column, columnSpan, rowSpan } = cell;
    rows[cell.row]!.push({ text: cellText(cell, runs.get(cell) ?? []), column, columnSpan, rowSpan });
  }
  return { type: 'table', box: grid.box, edges: grid.edges, rows };
};
