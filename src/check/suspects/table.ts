import type { FigureKey } from '../../schema/keys.js';
import type { Relation } from '../relation.js';
import { cell, columns, OUTCOMES } from '../relations/applications.js';
import type { Suspect, SuspectCause } from '../result.js';
import { causesOf } from './causes.js';
import { type Grid, gridOf, isTotalImplied, keyAt, TOTAL } from './grid.js';
import {
  columnHypotheses,
  gapOf,
  type Hypothesis,
  type Identity,
  rowHypotheses,
  shiftedTotals,
  singleCells,
  touches,
} from './hypotheses.js';

/** Where this many rows or columns explain a failure equally well and no usual slip leads to any, naming them helps nobody. */
const MOST_UNEXPLAINED = 4;

interface Explanation {
  readonly hypothesis: Hypothesis;
  readonly causes: readonly SuspectCause[];
}

const failing = (grid: Grid): readonly Identity[] => {
  const identities: Identity[] = [
    ...grid.outcomeGap.map((_, index): Identity => ({ of: 'outcome', index })),
    ...grid.balanceGap.map((_, index): Identity => ({ of: 'balance', index })),
    ...grid.rowGap.map((_, index): Identity => ({ of: 'row', index })),
  ];
  return identities.filter((identity) => gapOf(grid, identity) !== 0);
};

const explain = (hypothesis: Hypothesis): Explanation => ({ hypothesis, causes: causesOf(hypothesis) });

const isExplained = ({ causes }: Explanation): boolean => !causes.includes('unexplained');

/** Those that a usual slip explains first; the others only where they are few. */
const ranked = (explanations: readonly Explanation[]): readonly Explanation[] => {
  const usual = explanations.filter(isExplained);
  const others = explanations.filter((explanation) => !isExplained(explanation));
  return [...usual, ...(others.length > MOST_UNEXPLAINED ? [] : others)];
};

/** Explanations of a grid; `complete` where they account for every failing identity. */
interface Account {
  readonly grid: Grid;
  readonly failures: readonly Identity[];
  readonly explanations: readonly Explanation[];
  readonly complete: boolean;
}

/** Single cells, where they account for every failing identity; else rows and columns; else what single cells there are. */
const accountOf = (grid: Grid): Account => {
  const failures = failing(grid);
  const account = (hypotheses: readonly Explanation[], complete = true): Account => ({
    grid,
    failures,
    explanations: hypotheses,
    complete,
  });
  if (failures.length === 0) return account([]);
  const singles = singleCells(grid);
  const covers = failures.every((identity) => singles.some((hypothesis) => touches(grid, hypothesis, identity)));
  if (covers) return account(singles.map(explain));
  const shifted = shiftedTotals(grid);
  if (shifted.length > 0) return account(shifted.map(explain));
  const several = ranked([...rowHypotheses(grid), ...columnHypotheses(grid)].map(explain));
  return several.length > 0 ? account(several) : account(singles.map(explain), false);
};

/** Blank totals are taken for slips where that explains everything; otherwise the report leaves them out. */
const bestAccount = (strict: Grid, lenient: Grid): Account => {
  const account = accountOf(strict);
  return account.complete || !lenient.rows.some(({ unproved }) => unproved) ? account : accountOf(lenient);
};

const idOf = (grid: Grid, { of, index }: Identity): string => {
  if (of === 'row') return `T3-COL-SUM ${cell(grid.rows[index]!.row, 'total')}`;
  return `${of === 'outcome' ? 'T3-OUTCOME-SUM' : 'T3-FLOW'} ${cell(OUTCOMES, columns[index]!)}`;
};

const suspectsOf = ({ hypothesis, causes }: Explanation): readonly Suspect[] =>
  hypothesis.map(({ row, column, value }, index) => ({ key: keyAt(row, column), value, cause: causes[index]! }));

/** Of suspects of one cell with one value, the first. */
const distinct = (suspects: readonly Suspect[]): readonly Suspect[] => {
  const seen = new Set<string>();
  return suspects.filter(({ key, value }) => {
    const id = `${key} ${value}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
};

/** The suspects of an identity, the likeliest first. */
const suspectsFor = (grid: Grid, explanations: readonly Explanation[], identity: Identity): readonly Suspect[] =>
  distinct(ranked(explanations.filter(({ hypothesis }) => touches(grid, hypothesis, identity))).flatMap(suspectsOf));

/** What the blank totals of rows with numbers should hold. */
const impliedTotals = (grid: Grid): ReadonlyArray<readonly [id: string, suspects: readonly Suspect[]]> =>
  grid.rows.flatMap((row, index) =>
    isTotalImplied(row)
      ? [
          [
            idOf(grid, { of: 'row', index }),
            [{ key: keyAt(row, TOTAL), value: row.values[TOTAL]!, cause: 'blankTotal' }],
          ] as const,
        ]
      : [],
  );

/**
 * The cells of the applications table that would explain its failing identities. An error in one cell fails the identity
 * of its row and those of its column by the same difference, which points at the cell where they cross.
 *
 * @param outcomeRows The outcome rows that the report uses.
 * @returns The suspects of an identity of the table, the likeliest first; none where nothing fails or nothing explains it.
 */
export const tableSuspects = (
  outcomeRows: readonly string[],
  valueAt: (key: FigureKey) => number | null | undefined,
): ((relation: Relation) => readonly Suspect[]) => {
  const [strict, lenient] = [gridOf(outcomeRows, valueAt), gridOf(outcomeRows, valueAt, true)];
  if (strict === null || lenient === null) return () => [];
  const { grid, failures, explanations } = bestAccount(strict, lenient);
  const suspects = new Map([
    ...impliedTotals(grid),
    ...failures.map((identity) => [idOf(grid, identity), suspectsFor(grid, explanations, identity)] as const),
  ]);
  return ({ rule, left }) => suspects.get(`${rule} ${left[0]}`) ?? [];
};
