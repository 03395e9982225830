import type { StatutoryFormId } from '../schema/editions.js';
import type { StatutoryForm } from './form.js';
import { statutoryForms } from './statutory-forms.js';

/** Which of the statutory forms it is: by its id, by the year, by the rows that are there. */

/** The form of an id. */
export const statutoryForm = (id: StatutoryFormId): StatutoryForm => statutoryForms.find((form) => form.id === id)!;

/** The form that reports of a year stand on, of all forms or of `among` (newest first). */
export const formOfYear = (year: number, among: readonly StatutoryForm[] = statutoryForms): StatutoryForm =>
  among.find(({ since }) => since <= year) ?? among[among.length - 1]!;

/** （六）其他处理 as one row: a row of the form of 2019, and a subtotal of the rows that later forms print below it. */
export const SINGLE_OTHER = 'applications.outcomes.other.subtotal';

/** The rows of the applications table, in the order of the form. */
export const applicationRowsOf = ({ applications }: StatutoryForm): readonly string[] =>
  applications.map(({ row }) => row);

/** The keys of all cells of a form. */
export const keysOf = ({
  disclosure,
  applications,
  applicants,
  caseGroups,
  caseColumns,
}: StatutoryForm): readonly string[] => [
  ...disclosure.flatMap(({ rows, columns }) =>
    rows.flatMap(({ item }) => columns.map(({ leaf }) => `disclosure.${item}.${leaf}`)),
  ),
  ...applications.flatMap(({ row }) => applicants.map(({ column }) => `${row}.${column}`)),
  ...caseGroups.flatMap(({ group }) => caseColumns.map(({ outcome }) => `${group}.${outcome}`)),
];

/** The rows below （六）其他处理 in any form. */
export const otherRows: readonly string[] = [
  ...new Set(
    statutoryForms.flatMap(({ applications }) =>
      applications.flatMap(({ row, group }) => (group === 'other' ? row : [])),
    ),
  ),
];

const dividesOther = (form: StatutoryForm): boolean => !applicationRowsOf(form).includes(SINGLE_OTHER);

/** The forms that divide （六）其他处理 into rows. */
export const dividingForms: readonly StatutoryForm[] = statutoryForms.filter(dividesOther);

/** Rows of the form that are there, less rows that are not: what all forms print alike weighs the same in each. */
const matches = (form: StatutoryForm, isThere: (row: string) => boolean): number =>
  applicationRowsOf(form).reduce((sum, row) => sum + (isThere(row) ? 1 : -1), 0);

/**
 * The forms that an applications table may follow, by the rows that are there; several where these rows do not tell them
 * apart. First, whether （六）其他处理 is one row or is divided, since reports print its subtotal too; then, what most rows
 * speak for.
 */
export const formsOfRows = (isThere: (row: string) => boolean): readonly StatutoryForm[] => {
  const divided = otherRows.some(isThere) || !isThere(SINGLE_OTHER);
  const fits = statutoryForms
    .filter((form) => dividesOther(form) === divided)
    .map((form) => [form, matches(form, isThere)] as const);
  const best = Math.max(...fits.map(([, value]) => value));
  return fits.flatMap(([form, value]) => (value === best ? form : []));
};
