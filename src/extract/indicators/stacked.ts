import { foldLocated } from '../../language/fold.js';
import { locate, sliceLocated, trimLocated } from '../../language/located.js';
import type { StreamCell, StreamRow } from '../cells.js';
import { matchLabel } from './lexicon.js';
import { readUnit } from './words.js';

/** The lines of a cell, blank ones left out, each as a cell of its own. */
const linesOf = (cell: StreamCell): StreamCell[] => {
  const lines: StreamCell[] = [];
  let from = 0;
  for (const line of cell.text.value.split('\n')) {
    const text = trimLocated(sliceLocated(cell.text, from, from + line.length));
    if (text.value !== '') lines.push({ ...cell, text, folded: foldLocated(text), position: locate(text) });
    from += line.length + 1;
  }
  return lines;
};

const isLabels = (lines: readonly StreamCell[]): boolean =>
  lines.length > 1 && lines.every(({ folded }) => matchLabel(folded.value) !== null);

/** A cell that holds for every line of the row: one unit, or nothing. */
const isShared = (cell: StreamCell): boolean => cell.blank || readUnit(cell.folded.value) !== null;

/** The most rows that a cell was seen to hold is the eight replies. */
const MOST_LINES = 30;

/**
 * The rows of a table row whose cells hold several lines each (1.当面申请数⏎2.传真申请数 beside 3⏎0), where every cell has as
 * many lines as there are labels; the row itself otherwise.
 */
export const unstack = (row: StreamRow): readonly StreamRow[] => {
  if (row.layout !== 'grid' || !row.cells.some(({ text }) => text.value.includes('\n'))) return [row];
  const cells = row.cells.map((cell) => ({ cell, lines: linesOf(cell) }));
  const count = cells.find(({ lines }) => isLabels(lines))?.lines.length ?? 0;
  if (count < 2 || count > MOST_LINES) return [row];
  if (!cells.every(({ cell, lines }) => lines.length === count || isShared(cell))) return [row];
  return Array.from({ length: count }, (_, line) => ({
    ...row,
    cells: cells.map(({ cell, lines }) => (lines.length === count ? lines[line]! : cell)),
  }));
};
