import { checkConsistent, experiment, type Outcome, type Totals } from './experiment.js';
import { type MutationKind, mutations } from './mutations.js';

/**
 * Checks 1,000 consistent reports, which must fail no rule of severity error; then changes one cell of the applications
 * table in each of 1,000 full reports, and prints what the checks make of it.
 */
const REPORTS = 1000;

const percent = (count: number, { reports }: Outcome): string => `${((100 * count) / reports).toFixed(1)}%`.padStart(8);

const printTable = (title: string, totals: Totals): void => {
  console.log(`${title}\n${'change'.padEnd(28)}detected   named  of<=2  mended  most suspects`);
  for (const kind of Object.keys(mutations) as MutationKind[]) {
    const outcome = experiment(kind, REPORTS, totals);
    const { detected, named, namedAmongTwo, mended, mostSuspects } = outcome;
    const columns = [detected, named, namedAmongTwo, mended].map((count) => percent(count, outcome)).join('');
    console.log(`${kind.padEnd(26)}${columns}${String(mostSuspects).padStart(8)}`);
  }
};

printTable('every cell printed', 'filled');
printTable('\ntotals of the outcome rows left blank', 'blankTotals');

const wrong = Array.from({ length: REPORTS }, (_, index) => checkConsistent(index + 1)).filter((results) =>
  results.some(({ status, severity }) => status === 'fail' && severity === 'error'),
);
console.log(`\nconsistent reports that fail a rule of severity error: ${wrong.length} of ${REPORTS}`);
