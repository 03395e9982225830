import { type Folded, fold, foldLocated } from '../language/fold.js';
import type { Located, Span } from '../language/located.js';
import type { Block, Document, TableLayout } from '../read/blocks.js';

/** `line`: a heading or a paragraph, which is one cell in a row of its own. */
export type RowLayout = TableLayout | 'line';

/**
 * One cell of the document, whatever it stood in. Web-text extractors leave a table as anything between a grid and one
 * cell a line, so the recognizers work on this stream and ask for layout only where a cell's place has to be trusted.
 */
export interface StreamCell {
  readonly text: Located;
  /** The matching copy of `text`. */
  readonly folded: Folded;
  readonly block: Block;
  /** Running number of the row in the document. */
  readonly row: number;
  /** Place of the cell in its row, from 0. */
  readonly index: number;
  /** The row has no other cell. */
  readonly isAlone: boolean;
  /** `grid` only: the first column that the cell covers. */
  readonly column?: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Nothing visible stands in the cell. */
  readonly blank: boolean;
  readonly position: Span;
}

export interface StreamRow {
  readonly layout: RowLayout;
  readonly block: Block;
  readonly cells: readonly StreamCell[];
}

/** Digits and other printable ASCII without blanks are their own matching copy; most cells hold nothing else. */
const isPlain = (text: string): boolean => {
  if (text.length > 24) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code >= 0x7f) return false;
  }
  return true;
};

/** The matching copy of a cell. */
export const foldCell = (text: string): Folded => (isPlain(text) ? { value: text } : fold(text));

const known = new WeakMap<Document, readonly StreamRow[]>();

/** All rows of a document in reading order; `rows[n].cells[m].row` is `n`. Linear, and done once for a document. */
export const flatten = (document: Document): readonly StreamRow[] => {
  const rows = known.get(document) ?? rowsOf(document);
  known.set(document, rows);
  return rows;
};

const rowsOf = (document: Document): readonly StreamRow[] => {
  const rows: StreamRow[] = [];
  const cellOf = (text: Located, block: Block, index: number, isAlone: boolean, position: Span): StreamCell => {
    const folded = isPlain(text.value) ? { value: text.value } : foldLocated(text);
    return {
      text,
      folded,
      block,
      row: rows.length,
      index,
      isAlone,
      columnSpan: 1,
      rowSpan: 1,
      blank: folded.value === '',
      position,
    };
  };
  for (const block of document.blocks) {
    if (block.type !== 'table') {
      rows.push({ layout: 'line', block, cells: [cellOf(block.text, block, 0, true, block.position)] });
      continue;
    }
    for (const row of block.rows) {
      const cells = row.cells.map((cell, index) => ({
        ...cellOf(cell.text, block, index, row.cells.length === 1, cell.position),
        columnSpan: cell.columnSpan,
        rowSpan: cell.rowSpan,
        ...(block.layout === 'grid' ? { column: cell.column } : {}),
      }));
      rows.push({ layout: block.layout, block, cells });
    }
  }
  return rows;
};
