import { fold } from '../language/fold.js';
import { type Items, lineAt } from './bare.js';
import { isCellOfValues, type Piece } from './columns.js';
import { hasPipe, isProsePiece } from './pipes.js';
import { visibleExtent } from './visible.js';

/**
 * Tables that were saved as comma-separated values: `规章,0,0,0`, `"行政许可","12,860"`. A comma is as often one of prose or
 * of a thousand, so that rows are believed only where several of them stand together.
 */

/** A line with more text than this is prose. */
const LONGEST_LINE = 600;
const LONGEST_CELL = 64;

/** So many rows of a label and values make a table. */
const FEWEST_ROWS = 3;

/** So many lines that are no rows may stand between two rows: captions and headings. */
const FARTHEST = 3;

const HAN = /[㐀-鿿]/u;

/** The cell between two commas, without its quotation marks. */
const cellAt = (text: string, from: number, to: number): Piece => {
  const [start, end] = visibleExtent(text, from, to);
  const isQuoted = end - start > 1 && text[start] === '"' && text[end - 1] === '"';
  const [first, last] = isQuoted ? visibleExtent(text, start + 1, end - 1) : [start, end];
  return { from: first, to: last };
};

/** What stands between the commas of a line, those within brackets and quotation marks aside; null without a comma. */
const cellsOf = (text: string): Piece[] | null => {
  if (text.length > LONGEST_LINE || !text.includes(',') || text.includes('\t') || hasPipe(text)) return null;
  const cells: Piece[] = [];
  let start = 0;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"') isQuoted = !isQuoted;
    else if (char === '(' || char === '（') depth++;
    else if (char === ')' || char === '）') depth = Math.max(0, depth - 1);
    else if (char === ',' && depth === 0 && !isQuoted) {
      cells.push(cellAt(text, start, at));
      start = at + 1;
    }
  }
  cells.push(cellAt(text, start, text.length));
  return cells.length > 1 ? cells : null;
};

const isShort = (text: string, cells: readonly Piece[]): boolean =>
  cells.every(({ from, to }) => to - from <= LONGEST_CELL && !isProsePiece(text.slice(from, to)));

/** One value, as against the halves of numbers between which a comma of thousands stands: `12,860 1,204`. */
const isValue = (words: string): boolean => words === '' || (isCellOfValues(words) && !/\S\s+\S/u.test(words));

/** A label, perhaps with a number or a group before it, and nothing but values behind. */
const isValueRow = (text: string, cells: readonly Piece[]): boolean => {
  const words = cells.map(({ from, to }) => text.slice(from, to));
  const label = words.findLastIndex((cell) => !isValue(cell));
  if (label < 0 || !HAN.test(words[label]!) || /\d$/u.test(fold(words[label]!).value)) return false;
  return isShort(text, cells) && words.slice(label + 1).some((cell) => cell !== '');
};

/** Lines close to each other, with their cells. */
interface Stretch {
  readonly rows: Array<{ readonly at: number; readonly cells: readonly Piece[] }>;
  values: number;
}

/** The cells of all lines that are rows of comma-separated values, by the index of the item. Linear. */
export const commaRows = (items: Items): ReadonlyMap<number, readonly Piece[]> => {
  const found = new Map<number, readonly Piece[]>();
  let open: Stretch = { rows: [], values: 0 };
  const close = (): void => {
    if (open.values >= FEWEST_ROWS) for (const { at, cells } of open.rows) found.set(at, cells);
    open = { rows: [], values: 0 };
  };
  for (let at = 0; at < items.length; at++) {
    const line = lineAt(items, at);
    const text = line === null || line.isCell === true ? '' : line.text.value;
    const cells = isCellOfValues(text) && !text.includes('"') ? null : cellsOf(text);
    const last = open.rows[open.rows.length - 1];
    if (last !== undefined && at - last.at > FARTHEST) close();
    if (cells === null || !isShort(text, cells)) continue;
    open.rows.push({ at, cells });
    if (isValueRow(text, cells)) open.values++;
  }
  close();
  return found;
};
