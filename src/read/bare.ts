import type { Table } from './blocks.js';
import { isCellOfValues } from './columns.js';
import { isPageFurniture } from './furniture.js';
import { headingDepth, isSectionHeading } from './headings.js';
import type { Line } from './lines.js';
import { hasPipe, holdsText, isProsePiece } from './pipes.js';

/** So many lines without a bar between them may be one cell: 申 / 请 / 人 / 信 / 息. */
export const MOST_LINES = 12;

/** A cell of a form with its note is shorter. */
const LONGEST_CELL = 200;

/** What a reader hands on. */
export type Items = ReadonlyArray<Line | Table>;

/** The line with an index, if the markup does not say that it is a heading. */
export const lineAt = (items: Items, at: number): Line | null => {
  const item = items[at];
  return item?.type === 'line' && item.depth === undefined ? item : null;
};

/** A line with nothing but pipes. */
export const isBars = (line: Line | null): boolean =>
  line?.pipes === true && hasPipe(line.text.value) && !holdsText(line.text.value);

/** The line below the bars below a line. */
const belowBars = (items: Items, at: number): Line | null =>
  isBars(lineAt(items, at + 1)) ? lineAt(items, at + 2) : null;

/** A line without bars that is neither prose nor a heading. The numbered label of a row has its value below its bar. */
export const mayBeCell = (items: Items, at: number): boolean => {
  const text = lineAt(items, at)?.text.value;
  if (text === undefined || text.length > LONGEST_CELL || hasPipe(text) || isProsePiece(text)) return false;
  if (headingDepth(text) === 1 || isPageFurniture(text)) return false;
  if (!isSectionHeading(text)) return true;
  const value = belowBars(items, at)?.text.value;
  return value !== undefined && isCellOfValues(value);
};
