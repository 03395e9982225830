/**
 * The applications table as the proof of place sees it: rows of numbers, some of which have lost their columns.
 */

/** Roles that a row plays in the identities of the form; `none` for subtotals, which no identity uses. */
export type ProofRole = 'received' | 'carriedOver' | 'outcome' | 'total' | 'carriedForward' | 'none';

export interface ProofRow {
  readonly id: string;
  readonly role: ProofRole;
  /** Values by column where the row kept every cell; null for a blank one. */
  readonly placed?: readonly (number | null)[];
  /** Otherwise the values that are left, in their order; none where the row lost all of its cells. */
  readonly values: readonly number[];
  /** Values may be missing that were not blank: the row can prove nothing, and nothing can be proved of it. */
  readonly isTorn?: boolean;
}

export interface ProofTable {
  readonly rows: readonly ProofRow[];
  /** Columns of the table; the last one is the total of the others. */
  readonly columns: number;
  /** Every outcome row of the form is there, so that the outcomes have to add up to their total. */
  readonly outcomesComplete: boolean;
}

/** For each value of a damaged row, in its order, the columns that it may stand in. One column is a proof. */
export type Candidates = readonly (readonly number[])[];

export const isDamaged = (row: ProofRow): boolean => row.placed === undefined && row.values.length > 0;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** The columns that the order of `count` values leaves to each of them; all, where there are too many values. */
export const byOrder = (count: number, columns: number): number[][] =>
  range(0, count - 1).map((index) => (count < columns ? range(index, columns - count + index) : range(0, columns - 1)));

/** All ways to put `count` values into `columns` columns in their order: C(columns, count). */
export const arrangements = (count: number, columns: number): readonly (readonly number[])[] => {
  let partial: number[][] = [[]];
  for (let index = 0; index < count; index++) {
    partial = partial.flatMap((chosen) =>
      range((chosen[chosen.length - 1] ?? -1) + 1, columns - count + index).map((column) => [...chosen, column]),
    );
  }
  return partial;
};
