import { experiment, type Outcome } from './experiment.js';
import { type MutationKind, mutations } from './mutations.js';

/** Changes one cell of the applications table in each of 1,000 full reports, and prints what the checks make of it. */
const REPORTS = 1000;

const percent = (count: number, { reports }: Outcome): string => `${((100 * count) / reports).toFixed(1)}%`.padStart(8);

console.log(`${'change'.padEnd(28)}detected   named  of<=2  mended  most suspects`);
for (const kind of Object.keys(mutations) as MutationKind[]) {
  const outcome = experiment(kind, REPORTS);
  const { detected, named, namedAmongTwo, mended, mostSuspects } = outcome;
  const columns = [detected, named, namedAmongTwo, mended].map((count) => percent(count, outcome)).join('');
  console.log(`${kind.padEnd(26)}${columns}${String(mostSuspects).padStart(8)}`);
}
