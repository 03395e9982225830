import { sliceLocated } from '../language/located.js';
import { type Items, isBars, lineAt, MOST_LINES, mayBeCell } from './bare.js';
import { isCellOfValues } from './columns.js';
import type { Line } from './lines.js';
import { barsIn, endsInPipe, hasPipe, holdsText, opensWithPipe, piecesOf } from './pipes.js';

/**
 * Tables whose cells and bars stand on lines of their own:
 *
 *     规章
 *     |
 *     3
 *     |
 *
 * The bar behind a cell is the cell's, every further one an empty cell. Such cells are handed on as what they are in a
 * table written `规章 |`, one cell a line: the cell is marked, its bar is gone, and the bars that remain are empty cells.
 */

/** From so many cells with a bar below them on, the bars are a layout and not strays. */
const FEWEST_CELLS = 2;

/**
 * Where the bars of a document stand. `behind`: below every cell · `between`: between the cells of a row, so that its last
 * one has none · `around`: also above the first cell of every row.
 */
type Place = 'behind' | 'between' | 'around';

/** A line that may be a cell, with the lines of bars below it. */
interface BareLine {
  readonly at: number;
  readonly isValue: boolean;
  /** Indexes of the lines of bars. */
  readonly bars: number[];
}

/** Lines that belong together: bars, and between them lines that may be cells. */
interface Stretch {
  /** Index of a line of bars above the first cell; -1 without one. */
  readonly opener: number;
  readonly lines: BareLine[];
}

const hasBars = ({ bars }: BareLine): boolean => bars.length > 0;

/** From the line above the first bar to the line below the last one, which may be the last cell. */
const trimmed = ({ opener, lines }: Stretch): Stretch => {
  const first = lines.findIndex(hasBars);
  const last = lines.findLastIndex(hasBars);
  return { opener: first === 0 ? opener : -1, lines: first < 0 ? [] : lines.slice(first, last + 2) };
};

/** All stretches of a document with enough cells. Linear. */
const stretchesOf = (items: Items): Stretch[] => {
  const stretches: Stretch[] = [];
  let open: Stretch = { opener: -1, lines: [] };
  let bare = 0;
  const close = (): void => {
    const stretch = trimmed(open);
    if (stretch.lines.filter(hasBars).length >= FEWEST_CELLS) stretches.push(stretch);
    open = { opener: -1, lines: [] };
    bare = 0;
  };
  for (let at = 0; at < items.length; at++) {
    if (isBars(lineAt(items, at))) {
      const last = open.lines[open.lines.length - 1];
      if (last !== undefined) last.bars.push(at);
      else if (open.opener < 0) open = { opener: at, lines: [] };
      bare = 0;
    } else if (mayBeCell(items, at)) {
      if (++bare > MOST_LINES) close();
      open.lines.push({ at, isValue: isCellOfValues(lineAt(items, at)!.text.value), bars: [] });
    } else close();
  }
  close();
  return stretches;
};

/** How rows end, which is where a label follows a value, tells where the bars stand. */
const placeOf = (stretches: readonly Stretch[]): Place => {
  let [none, one, more] = [0, 0, 0];
  for (const { lines } of stretches) {
    for (const [index, { isValue, bars }] of lines.entries()) {
      if (!isValue || lines[index + 1]?.isValue !== false) continue;
      if (bars.length === 0) none++;
      else if (bars.length === 1) one++;
      else more++;
    }
  }
  if (none > one + more) return 'between';
  return more > one && stretches.every(({ opener }) => opener >= 0) ? 'around' : 'behind';
};

/** The strokes that make one bar: two where a document writes `||` throughout. */
const strokesOf = (items: Items, stretches: readonly Stretch[]): number => {
  let fewest = Number.POSITIVE_INFINITY;
  for (const { lines } of stretches) {
    for (const { bars } of lines) {
      for (const at of bars) fewest = Math.min(fewest, barsIn(lineAt(items, at)!.text.value).length);
    }
  }
  return fewest;
};

/** A line of bars with so many strokes as empty cells are left of it, or null. */
const emptyCells = (line: Line, count: number): Line | null => {
  const at = barsIn(line.text.value).at(-count);
  return count === 0 || at === undefined
    ? null
    : { ...line, text: sliceLocated(line.text, at, line.text.value.length) };
};

interface Writing {
  readonly place: Place;
  readonly strokes: number;
}

/** What becomes of the lines with these indexes; null for bars that are no cell of their own. */
type Changes = Map<number, Line | null>;

/**
 * A line without a bar is the beginning of a cell of several lines, or the last cell of its row or table. Where rows end
 * with a bar, a value without one is a page number.
 */
const isCell = (line: BareLine, isLast: boolean, place: Place): boolean => {
  if (hasBars(line)) return true;
  return line.isValue ? isLast || place === 'between' : !isLast;
};

const changeBars = (items: Items, line: BareLine, isRowEnd: boolean, strokes: number, changes: Changes): void => {
  for (const [index, at] of line.bars.entries()) {
    const bars = lineAt(items, at)!;
    const taken = index === 0 || (isRowEnd && index === line.bars.length - 1) ? strokes : 0;
    const count = Math.floor((barsIn(bars.text.value).length - taken) / strokes);
    changes.set(at, emptyCells(bars, count));
  }
};

const changeStretch = (
  items: Items,
  { opener, lines }: Stretch,
  { place, strokes }: Writing,
  changes: Changes,
): void => {
  const isAround = place === 'around';
  if (isAround && opener >= 0) changes.set(opener, null);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (isCell(line, next === undefined, place)) {
      changes.set(line.at, { ...lineAt(items, line.at)!, pipes: true, isCell: true });
    }
    changeBars(items, line, isAround && next?.isValue === false, strokes, changes);
  }
};

/** A cell that has its pipe on its own line: `| 0`, `0 |`. */
const hasOwnPipe = (line: Line | null): boolean => {
  if (line?.pipes !== true || !hasPipe(line.text.value) || !holdsText(line.text.value)) return false;
  return (
    opensWithPipe(line.text.value) !== endsInPipe(line.text.value) && piecesOf(line.text.value, true, 2).length === 1
  );
};

/** Where cells have pipes on their own lines, a line of nothing but a pipe is an empty cell already. */
const pipesAreCells = (items: Items): boolean =>
  items.reduce((count, _, at) => count + Number(hasOwnPipe(lineAt(items, at))), 0) >= FEWEST_CELLS;

/** Gives the bars that stand on lines of their own to the cells above them. Every other item stays as it is. */
export const joinBars = (items: Items): Items => {
  if (!items.some((_, at) => isBars(lineAt(items, at))) || pipesAreCells(items)) return items;
  const stretches = stretchesOf(items);
  if (stretches.length === 0) return items;
  const writing: Writing = { place: placeOf(stretches), strokes: strokesOf(items, stretches) };
  const changes: Changes = new Map();
  for (const stretch of stretches) changeStretch(items, stretch, writing, changes);
  return items.flatMap((item, at) => (changes.has(at) ? (changes.get(at) ?? []) : item));
};
