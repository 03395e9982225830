import type { ApplicationRow, OutcomeGroup } from '../../forms/form.js';
import { statutory2019 } from '../../forms/statutory-2019.js';
import { statutory2021 } from '../../forms/statutory-2021.js';
import type { Meaning } from './meaning.js';
import type { ProofRole } from './proof/index.js';

/** What the rows of the applications table are to each other. */

/** （六）其他处理 as one row, as the form of 2019 has it. */
export const SINGLE_OTHER = 'applications.outcomes.other.subtotal';

const isOutcome = (row: string): boolean =>
  row.startsWith('applications.outcomes.') && row !== 'applications.outcomes.total';

const names = (rows: readonly ApplicationRow[]): readonly string[] => rows.map(({ row }) => row);

/** （一） to （五）: the outcome rows of both forms. */
const common: readonly string[] = names(statutory2019.applications).filter(
  (row) => isOutcome(row) && row !== SINGLE_OTHER,
);

/** The rows of （六） in the form of 2021. */
export const otherRows: readonly string[] = names(statutory2021.applications.filter(({ group }) => group === 'other'));

/** The rows that stand under a group, in the order of the form. */
export const rowsOfGroup = (group: OutcomeGroup): readonly string[] =>
  names(statutory2021.applications.filter((row) => row.group === group));

/** The row that a label names: its own, or the subtotal of a group. 三、本年度办理结果 has no cells of its own. */
export const rowOfMeaning = (meaning: Meaning): string | null => {
  if (meaning.table !== 'applications') return null;
  if (meaning.role === 'row') return meaning.row;
  return meaning.role === 'group' && meaning.group !== 'outcomes'
    ? `applications.outcomes.${meaning.group}.subtotal`
    : null;
};

/** The group whose rows may follow a label without labels of their own. */
export const groupOfMeaning = (meaning: Meaning): OutcomeGroup | null => {
  if (meaning.table !== 'applications') return null;
  if (meaning.role === 'row') return meaning.row === SINGLE_OTHER ? 'other' : null;
  return meaning.role === 'group' && meaning.group !== 'outcomes' ? meaning.group : null;
};

/** The part of a row in the identities of the form; （六） counts once, as its single row or as its three. */
export const roleOf = (row: string, labelled: ReadonlySet<string>): ProofRole => {
  if (row === 'applications.received') return 'received';
  if (row === 'applications.carriedOver') return 'carriedOver';
  if (row === 'applications.carriedForward') return 'carriedForward';
  if (row === 'applications.outcomes.total') return 'total';
  if (row === SINGLE_OTHER) return otherRows.some((other) => labelled.has(other)) ? 'none' : 'outcome';
  return isOutcome(row) && !row.endsWith('.subtotal') ? 'outcome' : 'none';
};

/** True where no outcome row of the form is missing from the table. */
export const outcomesComplete = (labelled: ReadonlySet<string>): boolean =>
  common.every((row) => labelled.has(row)) &&
  (labelled.has(SINGLE_OTHER) || otherRows.every((row) => labelled.has(row)));

/** The rows of the form whose label does not stand in the table. */
export const missingRows = (labelled: ReadonlySet<string>): readonly string[] => {
  const other = otherRows.some((row) => labelled.has(row)) || !labelled.has(SINGLE_OTHER) ? otherRows : [];
  const form = [...names(statutory2019.applications).filter((row) => row !== SINGLE_OTHER), ...other];
  return form.filter((row) => !labelled.has(row));
};
