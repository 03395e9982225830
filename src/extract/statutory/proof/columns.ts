import { arrangements, type Candidates, type ProofRole, type ProofRow, type ProofTable } from './rows.js';
import { rowOf } from './totals.js';

/**
 * Which applicant columns the values of damaged rows may stand in. Every row contributes one vector of column values out
 * of a few; the balance has to hold in each column, and the outcomes have to add up to their total in each column. The
 * sets of reachable sums are kept row by row, so that the work grows with their number and not with the number of
 * combinations of all rows.
 */

/** So many different sums are kept for a row; a table that needs more stays unplaced. */
const MOST_STATES = 6000;

type Vector = readonly number[];

type States = ReadonlyMap<string, Vector>;

/** The vectors a row may contribute, each with the arrangements of its values that give it. */
interface Choice {
  readonly vector: Vector;
  readonly arrangements: readonly (readonly number[])[];
}

interface RowChoices {
  readonly row: ProofRow;
  readonly choices: readonly Choice[];
}

const keyOf = (vector: Vector): string => vector.join(',');

const add = (a: Vector, b: Vector): Vector => a.map((value, index) => value + b[index]!);

const fits = (vector: Vector, bounds: readonly Vector[]): boolean =>
  bounds.some((bound) => vector.every((value, index) => value <= bound[index]!));

/** The vectors of a row; null where some of what it holds is not known to stand in these columns. */
const choicesOf = (row: ProofRow, width: number, totals: ReadonlySet<ProofRow>): RowChoices | null => {
  if (row.placed !== undefined) {
    const values = row.placed.slice(0, width);
    return values.includes(null) ? null : { row, choices: [{ vector: values as number[], arrangements: [] }] };
  }
  if (row.values.length > 0 && !totals.has(row)) return null;
  const values = row.values.slice(0, -1);
  const byVector = new Map<string, { vector: Vector; arrangements: (readonly number[])[] }>();
  for (const arrangement of arrangements(values.length, width)) {
    const vector: number[] = Array(width).fill(0);
    for (const [index, column] of arrangement.entries()) vector[column] = values[index]!;
    const known = byVector.get(keyOf(vector)) ?? { vector, arrangements: [] };
    known.arrangements.push(arrangement);
    byVector.set(keyOf(vector), known);
  }
  return { row, choices: [...byVector.values()] };
};

/** The sums that can be reached before the first and after each of the rows; null where there are too many. */
const reach = (rows: readonly RowChoices[], width: number, bounds: readonly Vector[]): readonly States[] | null => {
  const start: Vector = Array(width).fill(0);
  const levels: States[] = [new Map([[keyOf(start), start]])];
  for (const { choices } of rows) {
    const next = new Map<string, Vector>();
    for (const state of levels[levels.length - 1]!.values()) {
      for (const { vector } of choices) {
        const reached = add(state, vector);
        if (fits(reached, bounds)) next.set(keyOf(reached), reached);
      }
      if (next.size > MOST_STATES) return null;
    }
    levels.push(next);
  }
  return levels;
};

/** The choices of each row that lie on some way to one of the ends. */
const leadingTo = (ends: ReadonlySet<string>, rows: readonly RowChoices[], levels: readonly States[]): RowChoices[] => {
  let goals = ends;
  const kept: RowChoices[] = [];
  for (let at = rows.length - 1; at >= 0; at--) {
    const alive = new Set<string>();
    const used = new Set<Choice>();
    for (const [key, state] of levels[at]!) {
      for (const choice of rows[at]!.choices) {
        if (!goals.has(keyOf(add(state, choice.vector)))) continue;
        alive.add(key);
        used.add(choice);
      }
    }
    goals = alive;
    kept.push({ row: rows[at]!.row, choices: rows[at]!.choices.filter((choice) => used.has(choice)) });
  }
  return kept;
};

type Pair = readonly [RowChoices, RowChoices];

const sumsOf = ([a, b]: Pair): ReadonlySet<string> =>
  new Set(a.choices.flatMap((one) => b.choices.map((other) => keyOf(add(one.vector, other.vector)))));

/** Keeps the choices of two pairs of rows that can have the same sum in every column. */
const balance = (left: Pair, right: Pair): readonly RowChoices[] => {
  const [ofLeft, ofRight] = [sumsOf(left), sumsOf(right)];
  const common = new Set([...ofLeft].filter((key) => ofRight.has(key)));
  const keep = (one: RowChoices, other: RowChoices): RowChoices => ({
    row: one.row,
    choices: one.choices.filter((a) => other.choices.some((b) => common.has(keyOf(add(a.vector, b.vector))))),
  });
  return [left, right].flatMap(([a, b]) => [keep(a, b), keep(b, a)]);
};

/** Keeps the totals that the outcomes can add up to, and the outcomes that lead to one of them. */
const addUp = (
  total: RowChoices,
  rows: readonly RowChoices[],
  exact: boolean,
  width: number,
): readonly RowChoices[] | null => {
  const levels = reach(
    rows,
    width,
    total.choices.map(({ vector }) => vector),
  );
  if (levels === null) return null;
  const last = levels[levels.length - 1]!;
  const choices = total.choices.filter(({ vector }) =>
    exact ? last.has(keyOf(vector)) : [...last.values()].some((state) => fits(state, [vector])),
  );
  const goals = choices.map(({ vector }) => vector);
  const ends = exact ? goals.map(keyOf) : [...last].filter(([, state]) => fits(state, goals)).map(([key]) => key);
  return [{ row: total.row, choices }, ...leadingTo(new Set(ends), rows, levels)];
};

const columnsOf = ({ row, choices }: RowChoices): Candidates => {
  const found = row.values.slice(0, -1).map(() => new Set<number>());
  for (const arrangement of choices.flatMap((choice) => choice.arrangements)) {
    for (const [index, column] of arrangement.entries()) found[index]!.add(column);
  }
  return found.map((columns) => [...columns].sort((a, b) => a - b));
};

/**
 * The applicant columns left to each value of the rows whose total is proved. Without a solution, or beyond the limit,
 * nothing is returned: order alone decides then.
 */
export const applicantCandidates = (
  table: ProofTable,
  totals: ReadonlySet<ProofRow>,
): ReadonlyMap<ProofRow, Candidates> => {
  const width = table.columns - 1;
  const known = new Map<ProofRow, RowChoices>();
  for (const row of table.rows) {
    const choices = choicesOf(row, width, totals);
    if (choices !== null) known.set(row, choices);
  }
  const keep = (rows: readonly RowChoices[]): void => {
    for (const row of rows) known.set(row.row, row);
  };
  const of = (role: ProofRole): RowChoices | undefined => {
    const row = rowOf(table, role);
    return row === undefined ? undefined : known.get(row);
  };
  const balanceAll = (): void => {
    const [received, carriedOver, total, carriedForward] = [
      of('received'),
      of('carriedOver'),
      of('total'),
      of('carriedForward'),
    ];
    if (received && carriedOver && total && carriedForward)
      keep(balance([received, carriedOver], [total, carriedForward]));
  };
  balanceAll();
  const total = of('total');
  if (total !== undefined) {
    const outcomes = table.rows.filter(({ role }) => role === 'outcome');
    const rows = outcomes.flatMap((row) => known.get(row) ?? []);
    const kept = addUp(total, rows, table.outcomesComplete && rows.length === outcomes.length, width);
    if (kept === null) return new Map();
    keep(kept);
    balanceAll();
  }
  if ([...known.values()].some(({ choices }) => choices.length === 0)) return new Map();
  return new Map([...totals].map((row) => [row, columnsOf(known.get(row)!)]));
};
