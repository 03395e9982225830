import { attributeOf, type HtmlElement, type HtmlNode, isElement } from './tree.js';

/** A cell in its place, after the spans of the rows above were carried down. */
export interface PlacedCell {
  readonly element: HtmlElement;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface PlacedRow {
  readonly element: HtmlElement;
  readonly cells: readonly PlacedCell[];
  /** Cells of rows above that reach into this row. */
  readonly carried: number;
}

/** A row of the source with its cells, and how many rows its row group still has, itself included. */
export interface SourceRow {
  readonly element: HtmlElement;
  readonly cells: readonly HtmlElement[];
  readonly rowsLeft: number;
}

const elementsNamed = (nodes: readonly HtmlNode[], ...names: string[]): HtmlElement[] =>
  nodes.filter((node): node is HtmlElement => isElement(node) && names.includes(node.name));

/** The rows of a table itself, not those of tables inside its cells. */
export const rowsOf = (table: HtmlElement): SourceRow[] =>
  elementsNamed(table.childNodes, 'thead', 'tbody', 'tfoot').flatMap((group) => {
    const rows = elementsNamed(group.childNodes, 'tr');
    return rows.map((element, index) => ({
      element,
      cells: elementsNamed(element.childNodes, 'td', 'th'),
      rowsLeft: rows.length - index,
    }));
  });

/** HTML's own bound for the number of columns that one cell may cover. */
const WIDEST_SPAN = 1_000;

const spanOf = (cell: HtmlElement, name: string): number => {
  const span = Number.parseInt(attributeOf(cell, name) ?? attributeOf(cell, `aria-${name}`) ?? '1', 10);
  return Number.isNaN(span) || span < 0 ? 1 : span;
};

/** A cell that still covers its columns in the rows below. */
interface Carried {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowsLeft: number;
}

export interface Placement {
  readonly rows: readonly PlacedRow[];
  /** Rows that went over a limit and have no place. */
  readonly rest: readonly HtmlElement[];
}

/**
 * Places the cells of a table row by row. `take` is asked before a row is placed, with the number of its cells, carried
 * ones counted, and may decline it and all that follow. A span costs no more than its cell.
 */
export const placeRows = (
  rows: readonly SourceRow[],
  take: (cells: number, row: HtmlElement) => boolean,
): Placement => {
  const placed: PlacedRow[] = [];
  let carried: Carried[] = [];
  for (const { element, cells, rowsLeft } of rows) {
    if (!take(cells.length + carried.length, element)) break;
    const row: PlacedCell[] = [];
    const below: Carried[] = carried.map((span) => ({ ...span, rowsLeft: span.rowsLeft - 1 }));
    let column = 0;
    let next = 0; // the first carried cell that does not lie to the left
    for (const cell of cells) {
      while (next < carried.length && carried[next]!.column <= column) {
        column = Math.max(column, carried[next]!.column + carried[next]!.columnSpan);
        next++;
      }
      const columnSpan = Math.min(Math.max(spanOf(cell, 'colspan'), 1), WIDEST_SPAN);
      const declared = spanOf(cell, 'rowspan');
      const rowSpan = declared === 0 ? rowsLeft : Math.min(declared, rowsLeft);
      row.push({ element: cell, column, columnSpan, rowSpan });
      if (rowSpan > 1) below.push({ column, columnSpan, rowsLeft: rowSpan - 1 });
      column += columnSpan;
    }
    placed.push({ element, cells: row, carried: carried.length });
    carried = below.filter((span) => span.rowsLeft > 0).sort((left, right) => left.column - right.column);
  }
  return { rows: placed, rest: rows.slice(placed.length).map(({ element }) => element) };
};
