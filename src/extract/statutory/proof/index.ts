import { applicantCandidates } from './columns.js';
import { byOrder, type Candidates, isDamaged, type ProofRow, type ProofTable } from './rows.js';
import { judgeSingles, provedTotals, type SingleVerdict } from './totals.js';

export type { Candidates, ProofRole, ProofRow, ProofTable } from './rows.js';

/**
 * Proof of place: which columns the values of rows that lost their blank cells can stand in.
 *
 * 1. The last of several values is the total where it is the sum of the others and the balance that the form prints holds
 *    over the last values of its rows.
 * 2. The other values are placed where row sums, column sums and the balance of every column leave one possibility.
 * 3. A lone value is the total where the column of totals fails without it in every consistent reading.
 *
 * Inside this proof, and only here, a row without any value counts as 0.
 */
export const prove = (table: ProofTable): ReadonlyMap<string, Candidates> => {
  const totals = provedTotals(table);
  const applicants = applicantCandidates(table, totals);
  const verdicts = judgeSingles(table, totals);
  const proof = new Map<string, Candidates>();
  for (const row of table.rows) {
    if (!isDamaged(row)) continue;
    proof.set(
      row.id,
      totals.has(row) ? withTotal(row, table, applicants) : withoutTotal(row, table, verdicts.get(row)),
    );
  }
  return proof;
};

const withTotal = (row: ProofRow, table: ProofTable, applicants: ReadonlyMap<ProofRow, Candidates>): Candidates => {
  const last = table.columns - 1;
  return [...(applicants.get(row) ?? byOrder(row.values.length - 1, last)), [last]];
};

const withoutTotal = ({ values }: ProofRow, { columns }: ProofTable, verdict: SingleVerdict = 'open'): Candidates => {
  if (verdict === 'total') return [[columns - 1]];
  return byOrder(values.length, verdict === 'notTotal' ? columns - 1 : columns);
};
