import { EMPTY, joinLocated, type Located, type Span } from '../../language/located.js';
import type { Cell, Row, Table } from '../blocks.js';
import { isCellOfValues } from '../columns.js';
import { headingDepth } from '../headings.js';
import { lineSpan } from '../lines.js';
import { isProsePiece } from '../pipes.js';
import type { PlacedCell, PlacedRow } from './grid.js';
import type { HtmlElement } from './tree.js';

/** A row of a table with the lines of its cells. */
export interface ReadRow {
  readonly placed: PlacedRow;
  readonly cells: ReadonlyArray<readonly Located[]>;
}

/** Lines as one text, with `\n` in place of what parts them in the source. */
export const joinLines = (lines: readonly Located[]): Located => {
  const parts: Located[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      const source = lineSpan(lines[index - 1]!).end;
      const sourceLength = Math.max(0, lineSpan(line).start - source);
      parts.push({ value: '\n', runs: [{ text: 0, length: 1, source, sourceLength }] });
    }
    parts.push(line);
  }
  return parts.length === 0 ? EMPTY : joinLocated(parts);
};

/** A cell with prose in it, or with the title of the page, is a part of the page's layout. */
const isLayoutCell = (lines: readonly Located[]): boolean =>
  lines.some(({ value }) => isProsePiece(value) || headingDepth(value) === 1);

const holdsValue = ({ cells }: ReadRow): boolean =>
  cells.some((lines) => lines.length === 1 && isCellOfValues(lines[0]!.value));

/** True where a row holds data: values, or labels only. A row with a value in it is data whatever its labels say. */
export const isDataRow = (row: ReadRow): boolean => holdsValue(row) || !row.cells.some(isLayoutCell);

/** Rows of one cell each are no table, unless values stand there: nothing stands beside anything. */
export const isTable = (rows: readonly ReadRow[]): boolean =>
  rows.some((row) => row.placed.cells.length + row.placed.carried > 1 || holdsValue(row));

const cellOf = (
  { element, column, columnSpan, rowSpan }: PlacedCell,
  lines: readonly Located[],
  base: number,
): Cell => {
  const position = { start: base + element.contentStart, end: base + element.contentEnd };
  return { text: joinLines(lines), column, columnSpan, rowSpan, position };
};

/** The place of a row; of its cells, where the parser implied it. */
const spanOf = (row: HtmlElement, cells: readonly Cell[], base: number): Span => {
  if (row.start >= 0) return { start: base + row.start, end: base + row.end };
  return { start: cells[0]?.position.start ?? base, end: cells[cells.length - 1]?.position.end ?? base };
};

/** Makes a table of rows that were read. Rows without a cell hold nothing and are left out. */
export const tableOf = (rows: readonly ReadRow[], base: number): Table => {
  const made: Row[] = rows.map(({ placed, cells: read }) => {
    const cells = placed.cells.map((cell, index) => cellOf(cell, read[index]!, base));
    return { cells, position: spanOf(placed.element, cells, base) };
  });
  const position = { start: made[0]!.position.start, end: made[made.length - 1]!.position.end };
  return { type: 'table', layout: 'grid', rows: made, position };
};
