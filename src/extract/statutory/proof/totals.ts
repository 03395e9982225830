import { isDamaged, type ProofRole, type ProofRow, type ProofTable, sum } from './rows.js';

/** The balance that the form prints: received + carried over = outcomes total + carried forward. */
const BALANCE: readonly ProofRole[] = ['received', 'carriedOver', 'total', 'carriedForward'];

/** So many lone values are tried in and out of the column of totals (2 to the power of it). */
const MOST_SINGLES = 12;

export const rowOf = (table: ProofTable, role: ProofRole): ProofRow | undefined =>
  table.rows.find((row) => row.role === role);

/** The last value of a row: that of its last column, or of what is left; 0 where nothing is left. */
const lastValue = (row: ProofRow): number | null =>
  row.isTorn === true
    ? null
    : row.placed === undefined
      ? (row.values[row.values.length - 1] ?? 0)
      : (row.placed[row.placed.length - 1] ?? null);

/** True where the balance holds over the last values, and there is something to balance. */
const balances = (table: ProofTable): boolean => {
  const rows = BALANCE.map((role) => rowOf(table, role));
  if (rows.some((row) => row === undefined)) return false;
  const [received, carriedOver, total, carriedForward] = rows.map((row) => lastValue(row!));
  if (received == null || carriedOver == null || total == null || carriedForward == null) return false;
  const stated = rows.some((row) => row!.placed !== undefined || row!.values.length > 0);
  return stated && received + carriedOver === total + carriedForward;
};

const endsInItsSum = ({ values, isTorn }: ProofRow): boolean =>
  isTorn !== true && values.length > 1 && sum(values.slice(0, -1)) === values[values.length - 1];

/**
 * Damaged rows whose last value is proved to be the total: it is the sum of the others, and the balance holds. Zeros are the
 * sum of zeros wherever they stand: where the outcomes fall short of their total, some of them may have lost a number.
 */
export const provedTotals = (table: ProofTable): ReadonlySet<ProofRow> => {
  if (!balances(table)) return new Set();
  const totals = new Set(
    table.rows.filter(
      (row) => isDamaged(row) && row.role !== 'none' && row.values.length < table.columns && endsInItsSum(row),
    ),
  );
  if (!fallsShort(table, totals)) return totals;
  return new Set([...totals].filter(({ role, values }) => role !== 'outcome' || sum(values) > 0));
};

/** The total of each row as far as it is known: null where it is not; lone values are `single`. */
type Known = { readonly value: number | null; readonly single?: ProofRow };

const known = (row: ProofRow, totals: ReadonlySet<ProofRow>): Known => {
  if (row.placed !== undefined || totals.has(row) || row.values.length === 0) return { value: lastValue(row) };
  if (row.values.length > 1 || row.isTorn === true) return { value: null };
  return row.values[0] === 0 ? { value: 0 } : { value: 0, single: row };
};

/** One identity over the column of totals: the terms of both sides, with their signs. */
interface Identity {
  readonly fixed: number;
  readonly singles: ReadonlyArray<readonly [ProofRow, 1 | -1]>;
}

const identity = (
  left: readonly ProofRow[],
  right: readonly ProofRow[],
  totals: ReadonlySet<ProofRow>,
): Identity | null => {
  let fixed = 0;
  const singles: Array<readonly [ProofRow, 1 | -1]> = [];
  for (const [rows, sign] of [[left, 1] as const, [right, -1] as const]) {
    for (const row of rows) {
      const { value, single } = known(row, totals);
      if (value === null) return null;
      fixed += sign * value;
      if (single !== undefined) singles.push([single, sign]);
    }
  }
  return { fixed, singles };
};

const identities = (table: ProofTable, totals: ReadonlySet<ProofRow>): readonly Identity[] => {
  const [received, carriedOver, total, carriedForward] = BALANCE.map((role) => rowOf(table, role));
  const found: Identity[] = [];
  const add = (one: Identity | null): void => {
    if (one !== null) found.push(one);
  };
  if (received && carriedOver && total && carriedForward) {
    add(identity([received, carriedOver], [total, carriedForward], totals));
  }
  if (total && table.outcomesComplete)
    add(
      identity(
        [total],
        table.rows.filter(({ role }) => role === 'outcome'),
        totals,
      ),
    );
  return found;
};

/** True where all outcomes are known and are less than their total. */
const fallsShort = (table: ProofTable, totals: ReadonlySet<ProofRow>): boolean => {
  const total = rowOf(table, 'total');
  if (total === undefined || !table.outcomesComplete) return false;
  const outcomes = table.rows.filter(({ role }) => role === 'outcome');
  const rule = identity([total], outcomes, totals);
  return rule !== null && rule.singles.length === 0 && rule.fixed > 0;
};

/** What the column of totals says about a lone value: it must stand there, it cannot, or both are possible. */
export type SingleVerdict = 'total' | 'notTotal' | 'open';

/**
 * A lone value is the total where the identities of that column hold with it and never without it. 0 changes no sum and is
 * never proved.
 */
export const judgeSingles = (
  table: ProofTable,
  totals: ReadonlySet<ProofRow>,
): ReadonlyMap<ProofRow, SingleVerdict> => {
  const rules = identities(table, totals);
  const singles = [...new Set(rules.flatMap((rule) => rule.singles.map(([row]) => row)))];
  const verdicts = new Map<ProofRow, SingleVerdict>();
  if (singles.length === 0 || singles.length > MOST_SINGLES) return verdicts;
  const index = new Map(singles.map((row, at) => [row, at] as const));
  const holds = (chosen: number): boolean =>
    rules.every(
      ({ fixed, singles: terms }) =>
        fixed + sum(terms.map(([row, sign]) => ((chosen >> index.get(row)!) & 1 ? sign * row.values[0]! : 0))) === 0,
    );
  const consistent = Array.from({ length: 2 ** singles.length }, (_, chosen) => chosen).filter(holds);
  for (const [at, row] of singles.entries()) {
    const inside = consistent.filter((chosen) => ((chosen >> at) & 1) === 1).length;
    if (consistent.length === 0) verdicts.set(row, 'open');
    else verdicts.set(row, inside === consistent.length ? 'total' : inside === 0 ? 'notTotal' : 'open');
  }
  return verdicts;
};
