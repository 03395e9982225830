import type { Located, Span } from '../language/located.js';

/**
 * The block tree: what every reader makes of its format, and all that the extractors ever see.
 *
 * The shape follows unist (type, children, position) but stays flat, because a report is a sequence of headings, lines
 * and tables and nothing in it needs deeper nesting. Nothing here knows what an application is.
 */
export type Block = Heading | Paragraph | Table;

/**
 * A line that opens a section, by its markup (`<h2>`, `## `) or by its numbering (一、 （一） 1.). A heading element of
 * several lines is one heading, with `\n` between them.
 */
export interface Heading {
  readonly type: 'heading';
  /** 1 for the title level, deeper below; a numbered 一、 heading is 2, （一） is 3, 1. is 4, （1） is 5, ① is 6. */
  readonly depth: number;
  readonly text: Located;
  readonly position: Span;
}

/**
 * One line of prose as the source breaks it: a `<p>`, one side of a `<br>`, a list item, one line of plain text.
 * Lines that a page layout wrapped are not joined here; `extract/prose` decides that.
 */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: Located;
  readonly position: Span;
}

/**
 * How the cells of a table came to us, and so how much a cell's place proves.
 *
 * - `grid`: HTML, or Markdown with a delimiter row: every cell of the original stands here, empty ones too.
 * - `pipes`: lines with `|` from a web-text extractor: spans are lost, empty cells may be lost, rows may be padded.
 * - `spaces`: columns separated by tabs or runs of spaces (PDF text): empty cells are lost, but for those between tabs.
 */
export type TableLayout = 'grid' | 'pipes' | 'spaces';

export interface Table {
  readonly type: 'table';
  readonly layout: TableLayout;
  readonly rows: readonly Row[];
  readonly position: Span;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly position: Span;
}

export interface Cell {
  /** The visible text, trimmed; line breaks inside the cell are `\n`. Empty for a blank cell. */
  readonly text: Located;
  /**
   * `grid` only: the first column of the grid that the cell covers, from 0, after spans from rows above were
   * carried down. In the other layouts the index of the cell in its row.
   */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** The place of the cell in the source, also where it is empty; in HTML what stands between its tags. */
  readonly position: Span;
}

/** The formats that are read. */
export type Format = 'text' | 'markdown' | 'html';

export interface Document {
  readonly source: string;
  readonly format: Format;
  readonly blocks: readonly Block[];
  /** `<title>` of an HTML page, where there is one. */
  readonly pageTitle?: Located;
  /** Name and content of the `<meta name=… content=…>` elements of an HTML page. */
  readonly pageMeta: ReadonlyArray<{ readonly name: string; readonly content: string; readonly position: Span }>;
}
