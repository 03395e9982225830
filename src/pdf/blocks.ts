import type { Box } from './matrix.js';

/** What stands on a page, in reading order. */
export type PageBlock = PageLine | PageTable;

export interface PageLine {
  readonly type: 'line';
  readonly text: string;
  readonly box: Box;
  readonly size: number;
}

export interface PageCell {
  /** Lines of the cell that its author parted; a line that was wrapped is whole. */
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface PageTable {
  readonly type: 'table';
  readonly box: Box;
  /** The places of the columns' edges. */
  readonly edges: readonly number[];
  readonly rows: ReadonlyArray<readonly PageCell[]>;
}

export interface PageLayout {
  readonly number: number;
  /** In points. */
  readonly height: number;
  readonly blocks: readonly PageBlock[];
}
