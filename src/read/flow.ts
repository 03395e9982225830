import { type Located, sliceLocated } from '../language/located.js';
import { joinBars } from './bars.js';
import type { Block, Table, TableLayout } from './blocks.js';
import { isCellOfValues, type Piece, splitColumns } from './columns.js';
import { commaRows } from './commas.js';
import type { Context } from './context.js';
import { isPageFurniture } from './furniture.js';
import { headingDepth, isProse, isSectionHeading } from './headings.js';
import { type Line, lineSpan } from './lines.js';
import { delimiterOf, hasPipe, isDrawnRule, isProsePiece, piecesOf } from './pipes.js';
import { joinRowEnds } from './row-ends.js';
import { blocksOfRows, type RowLine } from './rows.js';

/** What a reader hands on, in reading order: lines that are still to be understood, and tables that are known. */
export type Item = Line | Table;

/** What a line, or a part of it, turned out to be. */
type Part =
  | { readonly is: 'heading'; readonly depth: number; readonly text: Located }
  | { readonly is: 'paragraph'; readonly text: Located }
  | { readonly is: 'delimiter'; readonly certain: boolean; readonly row: RowLine }
  | { readonly is: 'row'; readonly layout: 'pipes' | 'spaces'; readonly row: RowLine };

/** A row with more cells is several rows, or a whole page, that came on one line. */
const LONGEST_ROW = 40;

const paragraph = (text: Located): Part => ({ is: 'paragraph', text });

const resolvePiece = ({ text, resolve }: Line, { from, to }: Piece): Located => {
  const slice = sliceLocated(text, from, to);
  return resolve === undefined ? slice : resolve(slice);
};

/** What a piece of a line says, with marks and references resolved: `&nbsp;` is a blank, `**5**` a value. */
const wordsOf = (line: Line, piece: Piece): string => resolvePiece(line, piece).value;

/** A section heading that a stray pipe follows; not the label of a table row, behind which its value or unit stands. */
const isPipedHeading = (words: string, next: string | undefined): boolean =>
  isSectionHeading(words) && !(next !== undefined && isCellOfValues(next));

/** In a row a label may follow a value where two tables stand side by side; more often than so, rows have run together. */
const MOST_LABELS_BEHIND_VALUES = 2;

/** True where the cells between pipes are those of many rows, which lost the line ends between them. */
const areManyRows = (line: Line, pieces: readonly Piece[]): boolean => {
  if (pieces.length > LONGEST_ROW) return true;
  let count = 0;
  let afterValue = false;
  for (const piece of pieces) {
    const words = wordsOf(line, piece);
    if (words === '') continue;
    const isValue = isCellOfValues(words);
    if (afterValue && !isValue) count++;
    afterValue = isValue;
  }
  return count > MOST_LABELS_BEHIND_VALUES;
};

/** Cells of rows that have run together, one by one, as they would stand one a line. */
const singleCells = (line: Line, pieces: readonly Piece[]): Part[] =>
  pieces.map((piece, index): Part => {
    const next = pieces[index + 1];
    const words = wordsOf(line, piece);
    const below = next === undefined ? undefined : wordsOf(line, next);
    return isPipedHeading(words, below)
      ? { is: 'heading', depth: 2, text: resolvePiece(line, piece) }
      : { is: 'row', layout: 'pipes', row: { line, pieces: [piece] } };
  });

/** The prose between pipes as paragraphs, and what stands between them as rows. */
const splitAtProse = (line: Line, pieces: readonly Piece[], isProse: (piece: Piece) => boolean): Part[] => {
  const parts: Part[] = [];
  let cells: Piece[] = [];
  const close = (): void => {
    if (areManyRows(line, cells)) parts.push(...singleCells(line, cells));
    else if (cells.length > 0) parts.push({ is: 'row', layout: 'pipes', row: { line, pieces: cells } });
    cells = [];
  };
  for (const piece of pieces) {
    if (isProse(piece)) {
      close();
      parts.push(paragraph(resolvePiece(line, piece)));
    } else cells.push(piece);
  }
  close();
  return parts;
};

const partsOfPipeLine = (line: Line, next: string | undefined, columns: number): Part[] => {
  const { value } = line.text;
  const delimiter = line.isCell ? 'none' : delimiterOf(value);
  if (delimiter !== 'none') return [{ is: 'delimiter', certain: delimiter === 'certain', row: { line } }];
  const isProse = (piece: Piece): boolean => isProsePiece(wordsOf(line, piece));
  const pieces = piecesOf(value, true, columns);
  const shown = pieces.filter((piece) => wordsOf(line, piece) !== '');
  const [only] = shown;
  if (shown.length === 1 && only !== undefined && isPipedHeading(wordsOf(line, only), next)) {
    return [{ is: 'heading', depth: 2, text: resolvePiece(line, only) }];
  }
  if (shown.some(isProse)) {
    if (pieces.length > LONGEST_ROW) return splitAtProse(line, pieces, isProse);
    if (!shown.some((piece) => isCellOfValues(wordsOf(line, piece))))
      return shown.map((piece) => paragraph(resolvePiece(line, piece)));
  }
  if (pieces.length < columns && areManyRows(line, pieces)) return singleCells(line, pieces);
  return [{ is: 'row', layout: 'pipes', row: { line } }];
};

/** A numbered line with nothing but a value below it (no year) is the label of a table that was set one cell a line. */
const isLabelOf = (next: string | undefined): boolean =>
  next !== undefined && isCellOfValues(next) && !isPageFurniture(next) && !/^(?:19|20)[0-9]{2}$/.test(next);

const partsOf = (line: Line, next: string | undefined, columns: number): Part[] => {
  const { text } = line;
  if (line.depth !== undefined) {
    if (isProse(text.value)) return [paragraph(text)];
    return [{ is: 'heading', depth: headingDepth(text.value) ?? line.depth, text }];
  }
  if (line.pipes && !line.isCell && isDrawnRule(text.value)) return [];
  if (line.isCell || (line.pipes && hasPipe(text.value))) return partsOfPipeLine(line, next, columns);
  const pieces = splitColumns(text.value, next);
  if (pieces !== null) return [{ is: 'row', layout: 'spaces', row: { line, pieces } }];
  const depth = headingDepth(text.value);
  return depth === null || isLabelOf(next) ? [paragraph(text)] : [{ is: 'heading', depth, text }];
};

/** Makes blocks of what a reader found. Linear: a line is looked at together with the one below it, no further. */
export const blocksOf = (found: readonly Item[], context: Context): Block[] => {
  const items = joinRowEnds(joinBars(found));
  const commas = commaRows(items);
  const blocks: Block[] = [];
  let layout: TableLayout = 'pipes';
  let rows: RowLine[] = [];
  const close = (): void => {
    for (const block of blocksOfRows(layout, rows, context)) blocks.push(block);
    rows = [];
    layout = 'pipes';
  };
  const addRow = (row: RowLine, of: 'pipes' | 'spaces'): void => {
    if (rows.length > 0 && (layout === 'spaces') !== (of === 'spaces')) close();
    if (of === 'spaces') layout = of;
    rows.push(row);
  };
  /** The row above a delimiter is the header of a new table. */
  const openGrid = (): void => {
    const header = layout === 'spaces' ? undefined : rows.pop();
    close();
    layout = 'grid';
    if (header !== undefined) rows.push(header);
  };
  const add = (part: Part): void => {
    if (part.is === 'row') addRow(part.row, part.layout);
    else if (part.is === 'delimiter') {
      if (part.certain || (rows.length === 1 && layout === 'pipes')) openGrid();
      else addRow(part.row, 'pipes');
    } else if (part.text.value !== '') {
      close();
      const { text } = part;
      const position = lineSpan(text);
      blocks.push(
        part.is === 'heading'
          ? { type: 'heading', depth: part.depth, text, position }
          : { type: 'paragraph', text, position },
      );
    }
  };
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    const cells = commas.get(index);
    if (item.type === 'line' && cells !== undefined) {
      add({ is: 'row', layout: 'pipes', row: { line: item, pieces: cells } });
    } else if (item.type === 'line') {
      const below = next?.type === 'line' ? next.text.value : undefined;
      for (const part of partsOf(item, below, context.limits.columns)) add(part);
    } else {
      close();
      blocks.push(item);
    }
  }
  close();
  return blocks;
};
