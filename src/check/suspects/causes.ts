import type { SuspectCause } from '../result.js';
import { TOTAL } from './grid.js';
import type { Change, Hypothesis } from './hypotheses.js';
import { digitSlip } from './slips.js';

const printedOf = ({ row, column }: Change): number => row.values[column]!;

/** What may have happened to one cell by itself. */
const cellCause = (change: Change): SuspectCause => {
  const { row, column, value } = change;
  if (row.blank[column]) return column === TOTAL || row.role === 'outcomes' ? 'blankTotal' : 'blankCell';
  return digitSlip(printedOf(change), value) ?? 'unexplained';
};

/** The row as it would stand. */
const mended = (hypothesis: Hypothesis): readonly number[] => {
  const values = [...hypothesis[0]!.row.values];
  for (const { column, value } of hypothesis) values[column] = value;
  return values;
};

/** 10 read as 1 and 0: two cells side by side make one of the numbers that should stand there. */
const isSplit = (printed: readonly number[], meant: readonly number[], { column }: Change): boolean =>
  meant[column]! > 9 && `${printed[column]}${printed[column + 1] ?? ''}` === `${meant[column]}`;

/** Every changed cell but the ends holds what should stand in the cell before it, or behind it. */
const isShift = (hypothesis: Hypothesis, printed: readonly number[], meant: readonly number[]): boolean => {
  const from = Math.min(...hypothesis.map(({ column }) => column));
  const to = Math.max(...hypothesis.map(({ column }) => column));
  if (to - from < 2) return false;
  const runs = (step: number): boolean => {
    for (let column = from; column < to; column++) {
      const [place, home] = step > 0 ? [column + 1, column] : [column, column + 1];
      if (printed[place] !== meant[home]) return false;
    }
    return true;
  };
  return runs(1) || runs(-1);
};

/** A value stands in the cell beside its own, which is empty now. */
const isNeighbour = ([one, other]: Hypothesis): boolean =>
  one !== undefined &&
  other !== undefined &&
  other.column === one.column + 1 &&
  ((printedOf(one) === 0 && one.value === printedOf(other)) ||
    (printedOf(other) === 0 && other.value === printedOf(one)));

const differenceOf = (change: Change): number => change.value - printedOf(change);

/** Two kinds of applicant differ by the same number in opposite directions. */
const isWrongApplicant = ([one, other]: Hypothesis): boolean =>
  one !== undefined && other !== undefined && other.column !== TOTAL && differenceOf(one) === -differenceOf(other);

const rowCause = (hypothesis: Hypothesis): SuspectCause | undefined => {
  const printed = hypothesis[0]!.row.values;
  const meant = mended(hypothesis);
  if (hypothesis.some((change) => isSplit(printed, meant, change))) return 'digitSplit';
  if (isShift(hypothesis, printed, meant)) return 'shiftedColumns';
  if (hypothesis.length !== 2) return undefined;
  if (isNeighbour(hypothesis)) return 'neighbourColumn';
  return isWrongApplicant(hypothesis) ? 'wrongApplicantColumn' : undefined;
};

/** A value stands one row above or below its own. */
const isNeighbourRow = ([one, other]: Hypothesis): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.column === other.column &&
  ((printedOf(one) === 0 && one.value === printedOf(other)) ||
    (printedOf(other) === 0 && other.value === printedOf(one)));

/** What may have happened, for every change of a hypothesis in turn. */
export const causesOf = (hypothesis: Hypothesis): readonly SuspectCause[] => {
  const [first] = hypothesis;
  const inOneRow = hypothesis.every(({ row }) => row === first?.row);
  const inOneColumn = hypothesis.every(({ column }) => column === first?.column);
  const shared =
    hypothesis.length < 2
      ? undefined
      : inOneRow
        ? rowCause(hypothesis)
        : inOneColumn
          ? hypothesis.length === 2 && isNeighbourRow(hypothesis)
            ? 'neighbourRow'
            : undefined
          : 'shiftedColumns';
  return hypothesis.map((change) => shared ?? cellCause(change));
};
