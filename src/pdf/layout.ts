import type { PageBlock } from './blocks.js';
import { tableOf } from './cells.js';
import type { Grid, GridCell } from './grid.js';
import { linesOf } from './lines.js';
import { addTo } from './lists.js';
import { centreX, centreY } from './matrix.js';
import { type Run, wordsOf } from './text.js';
import { blocksOfLines } from './unruled.js';

/** Puts the runs of a page into the cells of its tables; what stands in none is left over. */
const distribute = (runs: readonly Run[], grids: readonly Grid[]) => {
  const filled = new Map<GridCell, Run[]>();
  const outside: Run[] = [];
  const placeOf = ({ box }: Run): GridCell | undefined => {
    const point = { x: centreX(box), y: centreY(box) };
    for (const grid of grids) {
      const cell = grid.cellAt(point);
      if (cell !== undefined) return cell;
    }
    return undefined;
  };
  for (const run of runs) {
    const words = grids.length === 0 || run.turned !== undefined ? [run] : wordsOf(run);
    const places = words.map(placeOf);
    // A run is cut only where rules cut it.
    const isOne = places.every((place) => place === places[0]);
    for (const [index, part] of (isOne ? [run] : words).entries()) {
      const cell = places[index];
      if (cell === undefined) outside.push(part);
      else addTo(filled, cell, part);
    }
  }
  return { filled, outside };
};

/** What stands on a page, from the top down: its ruled tables, and the lines and unruled tables around them. */
export const layOut = (runs: readonly Run[], grids: readonly Grid[]): PageBlock[] => {
  const { filled, outside } = distribute(runs, grids);
  // A grid without text frames a picture or decorates the page.
  const tables = grids
    .filter(({ cells }) => cells.some((cell) => filled.has(cell)))
    .map((grid) => tableOf(grid, filled));
  const tops = tables.map(({ box }) => box.top);
  const lines = linesOf(outside);
  // Lines above, between and below the tables are looked at apart.
  const bandOf = (top: number): number => tops.filter((of) => of < top).length;
  const bands = new Map<number, typeof lines>();
  for (const line of lines) addTo(bands, bandOf(line.box.top), line);
  return [...tables, ...[...bands.values()].flatMap(blocksOfLines)].sort((one, other) => one.box.top - other.box.top);
};
