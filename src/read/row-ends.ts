import { sliceLocated } from '../language/located.js';
import { type Items, isBars, lineAt, MOST_LINES, mayBeCell } from './bare.js';
import { isCellOfValues, type Piece } from './columns.js';
import type { Line } from './lines.js';
import { endsInPipe, hasPipe, opensWithPipe, piecesOf } from './pipes.js';

/**
 * Tables of one cell a line whose pipes stand between the cells of a row, so that the last one has none (`规章 |`, `0 |`,
 * `3`), or the first one (`规章`, `| 0`, `| 3`). A line without a pipe is a cell there like the others.
 */

/** From so many rows on that end without a pipe, this is how they are written. */
const FEWEST_ROWS = 2;

/** A line of a stretch that is one cell, or nothing but pipes. */
interface CellLine {
  readonly at: number;
  /** The cell in the text of the line; absent where there is none. */
  readonly piece?: Piece;
  readonly isValue: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The line as one cell, with the pipes that it has; null where it is more or no cell. */
const cellLine = (items: Items, at: number): CellLine | null => {
  const line = lineAt(items, at);
  if (line === null || line.isCell) return null;
  const { value } = line.text;
  if (isBars(line)) return { at, isValue: false, opens: true, closes: true };
  if (!hasPipe(value)) {
    if (!mayBeCell(items, at)) return null;
    return { at, piece: { from: 0, to: value.length }, isValue: isCellOfValues(value), opens: false, closes: false };
  }
  const [opens, closes] = [opensWithPipe(value), endsInPipe(value)];
  const [piece, more] = piecesOf(value, true, 2);
  if (line.pipes !== true || opens === closes || piece === undefined || more !== undefined) return null;
  return { at, piece, isValue: isCellOfValues(value), opens, closes };
};

const isBare = ({ opens, closes }: CellLine): boolean => !opens && !closes;

/** From the line above the first pipe to the line below the last one. */
const trimmed = (lines: readonly CellLine[]): readonly CellLine[] => {
  const first = lines.findIndex((line) => !isBare(line));
  const last = lines.findLastIndex((line) => !isBare(line));
  if (first < 0) return [];
  const from = lines[first]!.opens ? Math.max(0, first - 1) : first;
  return lines.slice(from, lines[last]!.closes ? last + 2 : last + 1);
};

const stretchesOf = (items: Items): (readonly CellLine[])[] => {
  const stretches: (readonly CellLine[])[] = [];
  let lines: CellLine[] = [];
  let bare = 0;
  const close = (): void => {
    stretches.push(trimmed(lines));
    lines = [];
    bare = 0;
  };
  for (let at = 0; at < items.length; at++) {
    const line = cellLine(items, at);
    bare = line !== null && isBare(line) ? bare + 1 : 0;
    if (line === null || bare > MOST_LINES) close();
    if (line !== null) lines.push(line);
  }
  close();
  return stretches;
};

/** True where rows end without a pipe: between a value and the label below it. */
const endsBare = (stretches: readonly (readonly CellLine[])[]): boolean => {
  let bare = 0;
  let piped = 0;
  for (const lines of stretches) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (!line.isValue || next?.piece === undefined || next.isValue) continue;
      if (line.closes || next.opens) piped++;
      else bare++;
    }
  }
  return bare >= FEWEST_ROWS && bare > piped;
};

/** Marks the cells of tables whose rows end, or begin, without a pipe. Every other item stays as it is. */
export const joinRowEnds = (items: Items): Items => {
  if (!items.some((item) => item.type === 'line' && item.pipes && hasPipe(item.text.value))) return items;
  const stretches = stretchesOf(items);
  if (!endsBare(stretches)) return items;
  const cells = new Map<number, Line>();
  for (const { at, piece } of stretches.flat()) {
    const line = lineAt(items, at)!;
    if (piece === undefined) continue;
    cells.set(at, { ...line, text: sliceLocated(line.text, piece.from, piece.to), pipes: true, isCell: true });
  }
  return items.map((item, at) => cells.get(at) ?? item);
};
