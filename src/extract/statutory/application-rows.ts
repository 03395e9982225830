import type { OutcomeGroup } from '../../forms/form.js';
import { statutoryForms } from '../../forms/statutory-forms.js';
import { applicationRowsOf, formsOfRows, otherRows, SINGLE_OTHER } from '../../forms/which-form.js';
import type { Meaning } from './meaning.js';
import type { ProofRole } from './proof/index.js';

/** What the rows of the applications table are to each other. */

const isOutcome = (row: string): boolean =>
  row.startsWith('applications.outcomes.') && row !== 'applications.outcomes.total';

/** The rows of the form that a table follows, by the labels that stand in it. */
const rowsOfForm = (labelled: ReadonlySet<string>): readonly string[] =>
  applicationRowsOf(formsOfRows((row) => labelled.has(row))[0]!);

const printed: ReadonlySet<string> = new Set(statutoryForms.flatMap(applicationRowsOf));

/** True for a row that some form prints; the subtotal of a group is none. */
export const isPrinted = (row: string): boolean => printed.has(row);

/** What rows may stand under a group, in the order of each form. */
export const rowsOfGroup = (group: OutcomeGroup): ReadonlyArray<readonly string[]> =>
  statutoryForms.map(({ applications }) => applications.flatMap((row) => (row.group === group ? row.row : [])));

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

/** True where no outcome row of the form is missing from the table; （六） may stand as one row in any. */
export const outcomesComplete = (labelled: ReadonlySet<string>): boolean =>
  rowsOfForm(labelled).every(
    (row) => labelled.has(row) || !isOutcome(row) || (otherRows.includes(row) && labelled.has(SINGLE_OTHER)),
  );

/** The rows of the form whose label does not stand in the table. */
export const missingRows = (labelled: ReadonlySet<string>): readonly string[] =>
  rowsOfForm(labelled).filter((row) => !labelled.has(row));
