import { columns } from '../relations/applications.js';
import { effectAt, type Grid, type GridRow, isTotalImplied, rowEffect, TOTAL } from './grid.js';

/** A cell and the value that would stand in it. */
export interface Change {
  readonly row: GridRow;
  readonly column: number;
  readonly value: number;
}

/** Changes that together mend the identities. */
export type Hypothesis = readonly Change[];

/** An identity of the table: the outcomes or the balance of a column, the sum of a row. */
export interface Identity {
  readonly of: 'outcome' | 'balance' | 'row';
  /** Index of the column or of the row. */
  readonly index: number;
}

export const gapOf = ({ outcomeGap, balanceGap, rowGap }: Grid, { of, index }: Identity): number =>
  (of === 'outcome' ? outcomeGap : of === 'balance' ? balanceGap : rowGap)[index]!;

/** The identities that a cell takes part in, with the effect of a change of one. An implied total changes with its cells. */
const identitiesAt = (grid: Grid, row: GridRow, column: number): ReadonlyArray<Identity & { effect: number }> => {
  const { outcome, balance } = effectAt(grid, row, column);
  const inColumns = isTotalImplied(row) ? [column, TOTAL] : [column];
  return [
    ...inColumns.flatMap((index) => [
      { of: 'outcome' as const, index, effect: outcome },
      { of: 'balance' as const, index, effect: balance },
    ]),
    { of: 'row' as const, index: grid.rows.indexOf(row), effect: row.unproved ? 0 : rowEffect(column) },
  ].filter(({ effect }) => effect !== 0);
};

/** Nobody printed an implied total, so it can be no slip. */
const isPrinted = (row: GridRow, column: number): boolean => column !== TOTAL || !isTotalImplied(row);

/** The one number that all demands agree on; null where they differ. */
const agreed = (demands: readonly number[]): number | null => {
  const first = demands[0];
  return first !== undefined && demands.every((demand) => demand === first) ? first : null;
};

const changeBy = (row: GridRow, column: number, difference: number): Change => ({
  row,
  column,
  value: row.values[column]! + difference,
});

const isPossible = ({ value }: Change): boolean => value >= 0;

/** True where a hypothesis takes a hand in the identity. */
export const touches = (grid: Grid, hypothesis: Hypothesis, identity: Identity): boolean =>
  hypothesis.some(({ row, column }) =>
    identitiesAt(grid, row, column).some(({ of, index }) => of === identity.of && index === identity.index),
  );

/** Single cells that mend every identity they take part in. */
export const singleCells = (grid: Grid): readonly Hypothesis[] =>
  grid.rows.flatMap((row) =>
    columns.flatMap((_, column): Hypothesis[] => {
      if (!isPrinted(row, column)) return [];
      const difference = agreed(
        identitiesAt(grid, row, column).map((identity) => -gapOf(grid, identity) / identity.effect),
      );
      if (difference === null || difference === 0) return [];
      const change = changeBy(row, column, difference);
      return isPossible(change) ? [[change]] : [];
    }),
  );

/** The change that a cell of the row needs to mend both identities of its column; null where none does. */
const columnDemand = (grid: Grid, row: GridRow, column: number): number | null => {
  const { outcomeGap, balanceGap } = grid;
  const { outcome, balance } = effectAt(grid, row, column);
  if ((outcome === 0 && outcomeGap[column] !== 0) || (balance === 0 && balanceGap[column] !== 0)) return null;
  const demands = [
    ...(outcome === 0 ? [] : [-outcomeGap[column]! / outcome]),
    ...(balance === 0 ? [] : [-balanceGap[column]! / balance]),
  ];
  return agreed(demands);
};

/** Rows whose cells, several at once, mend every column and their own sum: values that moved within a row. */
export const rowHypotheses = (grid: Grid): readonly Hypothesis[] =>
  grid.rows.flatMap((row, index): Hypothesis[] => {
    if (grid.rowGap.some((gap, other) => gap !== 0 && other !== index)) return [];
    const demands = columns.map((_, column) => columnDemand(grid, row, column));
    if (demands.some((demand) => demand === null)) return [];
    const differences = demands as readonly number[];
    const gap = differences.reduce(
      (sum, difference, column) => sum + difference * rowEffect(column),
      grid.rowGap[index]!,
    );
    const changes = differences.flatMap((difference, column) =>
      difference === 0 || !isPrinted(row, column) ? [] : [changeBy(row, column, difference)],
    );
    return gap === 0 && changes.length > 1 && changes.every(isPossible) ? [changes] : [];
  });

/** Columns whose cells, several at once, mend every row and the column's own identities. */
export const columnHypotheses = (grid: Grid): readonly Hypothesis[] =>
  columns.flatMap((_, column): Hypothesis[] => {
    const isElsewhere = (gap: number, other: number): boolean => gap !== 0 && other !== column;
    if (grid.outcomeGap.some(isElsewhere) || grid.balanceGap.some(isElsewhere)) return [];
    const differences = grid.rowGap.map((gap) => -gap / rowEffect(column));
    const left = (which: 'outcome' | 'balance', gap: number): number =>
      grid.rows.reduce((sum, row, index) => sum + differences[index]! * effectAt(grid, row, column)[which], gap);
    if (left('outcome', grid.outcomeGap[column]!) !== 0 || left('balance', grid.balanceGap[column]!) !== 0) return [];
    const changes = grid.rows.flatMap((row, index) =>
      differences[index] === 0 ? [] : [changeBy(row, column, differences[index]!)],
    );
    return changes.length > 1 && changes.every(isPossible) ? [changes] : [];
  });

/** The row reads as if its total stood in the given column, and nothing behind it. */
const isShifted = ({ values }: GridRow, column: number): boolean => {
  const before = values.slice(0, column).reduce((sum, value) => sum + value, 0);
  return values[column] === before && values.slice(column + 1).every((value) => value === 0);
};

/** The totals of the whole table stand some columns before 总计. */
export const shiftedTotals = (grid: Grid): readonly Hypothesis[] => {
  const filled = grid.rows.filter(({ values }) => values.some((value) => value !== 0));
  if (filled.length < 2) return [];
  const column = columns.findIndex(
    (_, index) => index > 0 && index < TOTAL && filled.every((row) => isShifted(row, index)),
  );
  if (column < 0) return [];
  return [
    filled.flatMap((row) => [
      { row, column, value: 0 },
      { row, column: TOTAL, value: row.values[column]! },
    ]),
  ];
};
