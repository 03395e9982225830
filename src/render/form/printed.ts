import type { FigureKey } from '../../schema/keys.js';

/** A cell of a printed form. */
export interface PrintedCell {
  readonly text: string;
  /** `header` names what stands below or beside it, `figure` holds a number or is left blank. */
  readonly role: 'header' | 'figure';
  /** The figure that the cell shows. */
  readonly key?: FigureKey;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** The cells that begin in a row; those that reach into it from above are not repeated. */
export type PrintedRow = readonly PrintedCell[];

export interface PrintedTable {
  readonly title: string;
  readonly rows: readonly PrintedRow[];
}

export const header = (text: string, columnSpan = 1, rowSpan = 1): PrintedCell => ({
  text,
  role: 'header',
  columnSpan,
  rowSpan,
});

/** The text at every place of the grid: a cell with spans stands in its first place, the others that it covers are ''. */
export const gridOf = (rows: readonly PrintedRow[]): string[][] => {
  const grid: Array<Array<string | undefined>> = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const { text, columnSpan, rowSpan } of row) {
      while (grid[at]![column] !== undefined) column++;
      for (let down = 0; down < rowSpan; down++)
        for (let across = 0; across < columnSpan; across++)
          grid[at + down]![column + across] = down === 0 && across === 0 ? text : '';
      column += columnSpan;
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
};
