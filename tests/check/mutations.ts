import { statutory2021 } from '../../src/forms/statutory-2021.js';
import type { FigureKey } from '../../src/schema/keys.js';
import type { Figures } from '../generate/figures.js';
import type { Random } from '../generate/random.js';

/** One cell of the applications table really changed: what stands there now, and what stood there. */
export interface Mutation {
  readonly figures: Figures;
  readonly cell: FigureKey;
  readonly meant: number;
}

const columns = statutory2021.applicants.map(({ column }) => column);

const cellsOf = (figures: Figures, test: (value: number) => boolean): FigureKey[] =>
  [...figures].flatMap(([key, value]) =>
    key.startsWith('applications.') && value !== null && test(value) ? [key] : [],
  );

const replaced = (figures: Figures, changes: ReadonlyArray<readonly [FigureKey, number | null]>): Figures =>
  new Map([...figures, ...changes]);

const changeCell = (figures: Figures, cell: FigureKey, value: number | null): Mutation | null => {
  const meant = figures.get(cell)!;
  return value === meant ? null : { figures: replaced(figures, [[cell, value]]), cell, meant };
};

/** A mutation of a random cell, or null where the cell that was drawn cannot be changed in this way. */
type Mutate = (figures: Figures, random: Random) => Mutation | null;

const pickCell = (figures: Figures, random: Random, test: (value: number) => boolean): FigureKey | null => {
  const cells = cellsOf(figures, test);
  return cells.length === 0 ? null : random.pick(cells);
};

const digitChanged: Mutate = (figures, random) => {
  const cell = pickCell(figures, random, () => true)!;
  const digits = [...String(figures.get(cell))];
  digits[random.int(0, digits.length - 1)] = String(random.int(0, 9));
  return changeCell(figures, cell, Number(digits.join('')));
};

const digitDropped: Mutate = (figures, random) => {
  const cell = pickCell(figures, random, (value) => value > 9);
  if (cell === null) return null;
  const digits = [...String(figures.get(cell))];
  digits.splice(random.int(0, digits.length - 1), 1);
  return changeCell(figures, cell, Number(digits.join('')));
};

const digitsSwapped: Mutate = (figures, random) => {
  const cell = pickCell(figures, random, (value) => value > 9);
  if (cell === null) return null;
  const digits = [...String(figures.get(cell))];
  const at = random.int(0, digits.length - 2);
  [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!];
  return changeCell(figures, cell, Number(digits.join('')));
};

/** The value moves one column to the left or right, into a cell that it overwrites; `left` stands where it stood. */
const moved =
  (left: 0 | null): Mutate =>
  (figures, random) => {
    const cell = pickCell(figures, random, (value) => value > 0);
    if (cell === null) return null;
    const cut = cell.lastIndexOf('.');
    const column = columns.findIndex((name) => name === cell.slice(cut + 1));
    const beside = columns[column + (random.chance(0.5) ? 1 : -1)];
    const target = `${cell.slice(0, cut)}.${beside}` as FigureKey;
    if (beside === undefined || figures.get(target) === figures.get(cell)) return null;
    const meant = figures.get(cell)!;
    return {
      figures: replaced(figures, [
        [cell, left],
        [target, meant],
      ]),
      cell,
      meant,
    };
  };

/** Every kind of change, by name; the moves name the true row only as one of several where no row sum fails. */
export const mutations = {
  'digit changed': digitChanged,
  'digit dropped': digitDropped,
  'digits swapped': digitsSwapped,
  'moved, 0 left behind': moved(0),
  'moved, blank left behind': moved(null),
} as const satisfies Record<string, Mutate>;

export type MutationKind = keyof typeof mutations;
