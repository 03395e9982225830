import type { Applicant } from '../../forms/form.js';
import type { FigureKey } from '../../schema/keys.js';
import { CARRIED_FORWARD, CARRIED_OVER, cell, columns, OUTCOMES, RECEIVED } from '../relations/applications.js';

/** What a row does in the identities: it is a kind of outcome, or one of the four rows of the balance. */
type Role = 'outcome' | 'received' | 'carriedOver' | 'outcomes' | 'carriedForward';

export interface GridRow {
  readonly row: string;
  readonly role: Role;
  /** Blank and unstated cells are taken as 0; a blank total as what its row makes, where the grid is `lenient`. */
  readonly values: readonly number[];
  readonly blank: readonly boolean[];
  /** The sum of the row proves nothing, since its total is blank beside numbers, or is all that there is. */
  readonly unproved: boolean;
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
  /** Columns without any kind of outcome printed, whose 办理结果总计 nothing proves. */
  readonly noOutcomes: readonly boolean[];
}

/** Index of the column 总计. */
export const TOTAL = columns.length - 1;

/** How a change of one in a cell moves the gaps of its column. */
interface Effect {
  readonly outcome: number;
  readonly balance: number;
}

const EFFECTS: Readonly<Record<Role, Effect>> = {
  outcome: { outcome: 1, balance: 0 },
  received: { outcome: 0, balance: 1 },
  carriedOver: { outcome: 0, balance: 1 },
  outcomes: { outcome: -1, balance: -1 },
  carriedForward: { outcome: 0, balance: -1 },
};

export const effectAt = ({ noOutcomes }: Grid, { role }: GridRow, column: number): Effect =>
  noOutcomes[column] ? { ...EFFECTS[role], outcome: 0 } : EFFECTS[role];

/** How a change of one in a column moves the gap of its row. */
export const rowEffect = (column: number): number => (column === TOTAL ? -1 : 1);

const roleOf = (row: string): Role => {
  if (row === RECEIVED) return 'received';
  if (row === CARRIED_OVER) return 'carriedOver';
  if (row === OUTCOMES) return 'outcomes';
  return row === CARRIED_FORWARD ? 'carriedForward' : 'outcome';
};

export const keyAt = ({ row }: GridRow, column: number): FigureKey => cell(row, columns[column] as Applicant);

/** The total of the row is blank, and its other cells make one. */
export const isTotalImplied = ({ unproved, blank }: GridRow): boolean => unproved && blank[TOTAL]!;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const rowGapOf = ({ values, unproved }: GridRow): number =>
  unproved ? 0 : sum(values.map((value, column) => value * rowEffect(column)));

const rowFrom = (row: string, cells: ReadonlyArray<number | null | undefined>, lenient: boolean): GridRow => {
  const values = cells.map((value) => value ?? 0);
  const blank = cells.map((value) => typeof value !== 'number');
  const parts = sum(values.slice(0, TOTAL));
  const isImplied = lenient && blank[TOTAL]! && parts !== 0;
  const isAlone = values[TOTAL] !== 0 && blank.slice(0, TOTAL).every(Boolean);
  return {
    row,
    role: roleOf(row),
    values: isImplied ? [...values.slice(0, TOTAL), parts] : values,
    blank,
    unproved: isImplied || isAlone,
  };
};

/**
 * Reads the grid of the rows that a report uses; null where a cell holds no count. `lenient` trusts a report that leaves
 * the totals of its rows blank: such rows then prove nothing, instead of failing.
 */
export const gridOf = (
  outcomeRows: readonly string[],
  valueAt: (key: FigureKey) => number | null | undefined,
  lenient = false,
): Grid | null => {
  const names = [RECEIVED, CARRIED_OVER, ...outcomeRows, OUTCOMES, CARRIED_FORWARD];
  const rows = names.map((row) =>
    rowFrom(
      row,
      columns.map((column) => valueAt(cell(row, column))),
      lenient,
    ),
  );
  if (!rows.every(({ values }) => values.every(Number.isSafeInteger))) return null;
  const gap = (which: 'outcome' | 'balance') =>
    columns.map((_, column) => sum(rows.map((row) => row.values[column]! * EFFECTS[row.role][which])));
  const noOutcomes = columns.map((_, column) =>
    rows.every((row) => row.role !== 'outcome' || (row.blank[column]! && row.values[column] === 0)),
  );
  return {
    rows,
    outcomeGap: gap('outcome').map((value, column) => (noOutcomes[column] ? 0 : value)),
    balanceGap: gap('balance'),
    rowGap: rows.map(rowGapOf),
    noOutcomes,
  };
};
