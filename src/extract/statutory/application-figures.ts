import { organizationsLabel } from '../../forms/statutory-common.js';
import { type FigureKey, figureKeys } from '../../schema/keys.js';
import type { BreakdownFinding, Finding, UnplacedFinding } from '../finding.js';
import type { ApplicantOrWhole } from './applicants.js';
import type { ReadRow } from './application-reading.js';
import { isPrinted, outcomesComplete, roleOf } from './application-rows.js';
import type { Slot } from './events.js';
import { findingOf, numberOf, valueIn } from './evidence.js';
import { isSolid, numbersIn } from './placement.js';
import { type Candidates, prove } from './proof/index.js';

/** What the rows of the applications table state. */

/** The keys by row and column. */
const KEYS = new Map<string, Map<string, FigureKey>>();
for (const key of figureKeys) {
  const end = key.lastIndexOf('.');
  const row = KEYS.get(key.slice(0, end)) ?? new Map<string, FigureKey>();
  KEYS.set(key.slice(0, end), row.set(key.slice(end + 1), key));
}

const keyOf = (row: string, column: ApplicantOrWhole): FigureKey | null => KEYS.get(row)?.get(column) ?? null;

/** Figures of a row whose columns are known. A blank subtotal of a group is no cell of the form. */
export const placedFindings = (row: ReadRow, columns: readonly ApplicantOrWhole[]): readonly Finding[] =>
  (row.placed ?? []).flatMap((slot, index) => {
    const key = keyOf(row.id, columns[index]!);
    const finding = key === null ? null : findingOf(key, slot, '件');
    return finding === null || (finding.value === null && !isPrinted(row.id)) ? [] : [finding];
  });

/** 法人或其他组织 as one column has a key for the applications received alone; elsewhere it is a part of the total. */
export const wholeColumn = (row: ReadRow, columns: readonly ApplicantOrWhole[]): readonly BreakdownFinding[] => {
  const slot = row.placed?.[columns.indexOf('organizations')];
  const total = keyOf(row.id, 'total');
  const number = slot === undefined || keyOf(row.id, 'organizations') !== null ? null : numberOf(slot);
  if (number === null || total === null) return [];
  const { value, evidence } = number;
  return [{ of: total, scope: 'all', parts: [{ label: organizationsLabel.label, value, evidence }] }];
};

/** Values of a damaged row: figures where one column remains, unplaced otherwise. */
export const damagedFindings = (
  row: ReadRow,
  proof: Candidates,
  columns: readonly ApplicantOrWhole[],
): { readonly findings: readonly Finding[]; readonly unplaced: readonly UnplacedFinding[] } => {
  const findings: Finding[] = [];
  const unplaced: UnplacedFinding[] = [];
  for (const [index, slot] of numbersIn(row.left).entries()) {
    // The proof knows one row of a name: a second printing of it, with more values, may stand in any column.
    const possible = proof[index] ?? columns.map((_, column) => column);
    const keys = possible.flatMap((column) => keyOf(row.id, columns[column]!) ?? []);
    const number = numberOf(slot);
    if (number === null) continue;
    const finding = possible.length === 1 && keys.length === 1 ? findingOf(keys[0]!, slot, '件') : null;
    if (finding !== null) findings.push(finding);
    else unplaced.push({ value: number.value, row: row.id, candidates: keys, evidence: number.evidence });
  }
  return { findings, unplaced };
};

/** A whole row whose label cannot be read: the columns are known, the row is one of those that are missing. */
export const unnamedFindings = (
  slots: readonly Slot[],
  columns: readonly ApplicantOrWhole[],
  missing: readonly string[],
): readonly UnplacedFinding[] =>
  slots.flatMap((slot, index) => {
    const candidates = missing.flatMap((row) => keyOf(row, columns[index]!) ?? []);
    const number = numberOf(slot);
    if (number === null || candidates.length === 0) return [];
    const { value, evidence } = number;
    return [{ value, row: missing.length === 1 ? missing[0]! : 'applications', candidates, evidence }];
  });

/** Places what arithmetic proves of the rows that lost their blank cells. */
export const proveRows = (
  rows: readonly ReadRow[],
  columns: readonly ApplicantOrWhole[],
  labelled: ReadonlySet<string>,
): ReadonlyMap<string, Candidates> => {
  const known = new Map(rows.map((row) => [row.id, row] as const));
  return prove({
    columns: columns.length,
    outcomesComplete: outcomesComplete(labelled),
    rows: [...labelled].map((id) => {
      const row = known.get(id);
      const cells = row?.placed ?? [];
      const whole = cells.length === columns.length && cells.some(isSolid);
      return {
        id,
        role: roleOf(id, labelled),
        ...(whole ? { placed: cells.map(valueIn) } : {}),
        ...(row?.isTorn === true ? { isTorn: true } : {}),
        values: whole ? [] : numbersIn(row?.left ?? []).flatMap((slot) => valueIn(slot) ?? []),
      };
    }),
  });
};
