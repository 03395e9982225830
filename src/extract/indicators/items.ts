import { isPageFurniture } from '../../read/furniture.js';
import type { RowLayout, StreamCell, StreamRow } from '../cells.js';
import { headerWord, splitHeader } from './header.js';
import { type SlotCell, withSlot } from './slots.js';
import { splitLine } from './split.js';
import { unstack } from './stacked.js';

/**
 * The document in the terms of an indicator table: `row` is a line that holds a row of its own, `cell` one cell of a
 * table whose cells follow one another down the page until the next label.
 */
export type Item =
  | { readonly kind: 'row'; readonly cells: readonly SlotCell[]; readonly layout: RowLayout }
  | { readonly kind: 'cell'; readonly cells: readonly [SlotCell]; readonly layout: RowLayout };

/** A header written in one line (统计指标 单位 统计数) is shorter. */
const LONGEST_HEADER_LINE = 60;

const isHeaderLine = (folded: string): boolean =>
  folded.length <= LONGEST_HEADER_LINE && (headerWord(folded) !== null || splitHeader(folded).rest === '');

/** A text that stands alone, or in the columns of a PDF page, may hold several cells without a boundary. */
const cellsOf = (cell: StreamCell): SlotCell[] => {
  const whole = withSlot(cell);
  if (whole.slot.kind !== 'text' || isHeaderLine(cell.folded.value)) return [whole];
  return splitLine(cell) ?? [whole];
};

/** Numbers of pages, which may stand between two cells of a row, are left out. */
export const itemsOf = (rows: readonly StreamRow[]): Item[] =>
  rows.flatMap(unstack).flatMap((row): Item[] => {
    const [only] = row.cells;
    if (row.cells.length > 1) {
      const cells = row.layout === 'spaces' ? row.cells.flatMap(cellsOf) : row.cells.map(withSlot);
      return [{ kind: 'row', cells, layout: row.layout }];
    }
    if (only === undefined || isPageFurniture(only.text.value)) return [];
    return cellsOf(only).map((cell) => ({ kind: 'cell', cells: [cell], layout: row.layout }));
  });
