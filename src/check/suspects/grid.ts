import type { Applicant } from '../../forms/form.js';
import type { FigureKey } from '../../schema/keys.js';
import { CARRIED_FORWARD, CARRIED_OVER, cell, columns, OUTCOMES, RECEIVED } from '../relations/applications.js';

/** What a row does in the identities: it is a kind of outcome, or one of the four rows of the balance. */
export type Role = 'outcome' | 'received' | 'carriedOver' | 'outcomes' | 'carriedForward';

export interface GridRow {
  readonly row: string;
  readonly role: Role;
  /** Blank and unstated cells are taken as 0. */
  readonly values: readonly number[];
  readonly blank: readonly boolean[];
}

/**
 * The applications table as numbers, with what is left over in every identity: `outcomeGap` Σ outcomes - 办理结果总计 and
 * `balanceGap` received + carried over - outcomes - carried forward for a column, `rowGap` Σ kinds - total for a row.
 */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly outcomeGap: readonly number[];
  readonly balanceGap: readonly number[];
  readonly rowGap: readonly number[];
}

/** Index of the column 总计. */
export const TOTAL = columns.length - 1;

/** How a change of one in a cell moves the gaps of its column. */
const EFFECTS: Readonly<Record<Role, { readonly outcome: number; readonly balance: number }>> = {
  outcome: { outcome: 1, balance: 0 },
  received: { outcome: 0, balance: 1 },
  carriedOver: { outcome: 0, balance: 1 },
  outcomes: { outcome: -1, balance: -1 },
  carriedForward: { outcome: 0, balance: -1 },
};

export const effectOf = ({ role }: GridRow): { readonly outcome: number; readonly balance: number } => EFFECTS[role];

/** How a change of one in a column moves the gap of its row. */
export const rowEffect = (column: number): number => (column === TOTAL ? -1 : 1);

const roleOf = (row: string): Role => {
  if (row === RECEIVED) return 'received';
  if (row === CARRIED_OVER) return 'carriedOver';
  if (row === OUTCOMES) return 'outcomes';
  return row === CARRIED_FORWARD ? 'carriedForward' : 'outcome';
};

export const keyAt = ({ row }: GridRow, column: number): FigureKey => cell(row, columns[column] as Applicant);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const rowGapOf = ({ values }: GridRow): number => sum(values.map((value, column) => value * rowEffect(column)));

/** Reads the grid of the rows that a report uses; null where a cell holds no count. */
export const gridOf = (
  outcomeRows: readonly string[],
  valueAt: (key: FigureKey) => number | null | undefined,
): Grid | null => {
  const names = [RECEIVED, CARRIED_OVER, ...outcomeRows, OUTCOMES, CARRIED_FORWARD];
  const rows = names.map((row): GridRow => {
    const values = columns.map((column) => valueAt(cell(row, column)));
    return {
      row,
      role: roleOf(row),
      values: values.map((value) => value ?? 0),
      blank: values.map((value) => typeof value !== 'number'),
    };
  });
  if (!rows.every(({ values }) => values.every(Number.isSafeInteger))) return null;
  const gap = (which: 'outcome' | 'balance') =>
    columns.map((_, column) => sum(rows.map((row) => row.values[column]! * effectOf(row)[which])));
  return { rows, outcomeGap: gap('outcome'), balanceGap: gap('balance'), rowGap: rows.map(rowGapOf) };
};
