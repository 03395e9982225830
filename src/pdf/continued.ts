import type { PageCell, PageTable } from './blocks.js';
import { opensItem } from './enumerator.js';
import type { FlowBlock } from './flow.js';

/** Edges of the columns of one table on two pages may differ by this; in points. */
const EDGE_TOLERANCE = 6;

type Row = readonly PageCell[];

/** Whether two pieces have the same columns, so that they are pieces of one table. */
const hasSameColumns = (one: PageTable, other: PageTable): boolean =>
  one.edges.length === other.edges.length &&
  one.edges.every((edge, index) => Math.abs(edge - other.edges[index]!) <= EDGE_TOLERANCE);

const isSameRow = (one: Row, other: Row | undefined): boolean =>
  other !== undefined &&
  one.length === other.length &&
  one.every(({ text, column }, index) => text === other[index]!.text && column === other[index]!.column);

const isBlank = (row: Row): boolean => row.every(({ text }) => text === '');

/** How many rows at the head of a piece repeat those at the head of the table. */
const repeatedRows = (table: PageTable, piece: PageTable): number => {
  let count = 0;
  while (count < piece.rows.length && !isBlank(piece.rows[count]!) && isSameRow(piece.rows[count]!, table.rows[count]))
    count++;
  return count;
};

/** The cells that reach the lower edge of a table. */
const lastCells = (
  rows: readonly Row[],
): Array<{ readonly row: number; readonly index: number; readonly cell: PageCell }> =>
  rows.flatMap((row, at) =>
    row.flatMap((cell, index) => (at + cell.rowSpan >= rows.length ? [{ row: at, index, cell }] : [])),
  );

const isDigits = (text: string): boolean => /^[0-9,.]{1,20}$/.test(text);

/**
 * Whether the first row of a piece is the rest of a row that the page cut: a label that opens nothing, under a row with
 * numbers under which it has none.
 */
const isRest = (row: Row, above: ReturnType<typeof lastCells>): boolean => {
  const overOf = ({ column, columnSpan }: PageCell): PageCell | undefined =>
    above.find(({ cell }) => cell.column === column && cell.columnSpan === columnSpan)?.cell;
  const goesOn = (cell: PageCell): boolean => {
    const over = overOf(cell);
    if (over === undefined || isDigits(cell.text) || opensItem(cell.text)) return false;
    return cell.text === '' || !isDigits(over.text);
  };
  return !isBlank(row) && row.every(goesOn) && above.some(({ cell }) => isDigits(cell.text));
};

/** Adds the rest of cut cells to the cells above them. */
const mend = (rows: readonly Row[], rest: Row): Row[] => {
  const above = lastCells(rows);
  const mended = rows.map((row) => [...row]);
  for (const { text, column } of rest) {
    const target = above.find(({ cell }) => cell.column === column);
    if (target === undefined || text === '') continue;
    mended[target.row]![target.index] = { ...target.cell, text: target.cell.text + text };
  }
  return mended;
};

/** A group label that a page break cut in two: its second part opens nothing, or is empty. */
const extendGroups = (rows: readonly Row[], piece: readonly Row[]): { rows: Row[]; piece: Row[] } => {
  const [first = [], ...others] = piece;
  const above = lastCells(rows);
  const extended = rows.map((row) => [...row]);
  const kept = first.filter((cell) => {
    const target = above.find(
      ({ cell: { column, columnSpan } }) => column === cell.column && columnSpan === cell.columnSpan,
    );
    const isGroup = cell.rowSpan > 1 && target !== undefined && target.cell.rowSpan > 1;
    if (!isGroup || opensItem(cell.text)) return true;
    extended[target.row]![target.index] = {
      ...target.cell,
      text: target.cell.text + cell.text,
      rowSpan: rows.length - target.row + cell.rowSpan,
    };
    return false;
  });
  return { rows: extended, piece: [kept, ...others] };
};

/** A table and the piece of it that stands on the next page: a repeated header falls away, cut rows are whole again. */
const continueTable = (table: PageTable, piece: PageTable): PageTable => {
  let rows = [...table.rows];
  let rest = piece.rows.slice(repeatedRows(table, piece));
  const [first] = rest;
  if (first !== undefined && isRest(first, lastCells(rows))) {
    rows = mend(rows, first);
    rest = rest.slice(1);
  }
  const joined = extendGroups(rows, rest);
  return { ...table, rows: [...joined.rows, ...joined.piece] };
};

/** Joins the pieces of a table that goes on at the top of the next page with the same columns. */
export const joinTables = (flow: readonly FlowBlock[]): FlowBlock[] => {
  const joined: FlowBlock[] = [];
  let lastPage = 0;
  for (const { page, block } of flow) {
    const last = joined[joined.length - 1];
    const follows =
      block.type === 'table' &&
      last?.block.type === 'table' &&
      page === lastPage + 1 &&
      hasSameColumns(last.block, block);
    if (follows) joined[joined.length - 1] = { page: last.page, block: continueTable(last.block as PageTable, block) };
    else joined.push({ page, block });
    lastPage = page;
  }
  return joined;
};
