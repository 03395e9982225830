import type { StatutoryForm } from '../../../src/forms/form.js';
import { indicatorForms } from '../../../src/forms/indicator-forms.js';
import { statutoryForms } from '../../../src/forms/statutory-forms.js';

/** What the official forms print for a figure: form -> label of its row, with that of its column. */
type Printed = ReadonlyMap<string, string>;

const statutoryRows = (form: StatutoryForm): Array<readonly [string, string]> => [
  ...form.disclosure.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.map((column) => [`disclosure.${row.item}.${column.leaf}`, `${row.label} / ${column.label}`] as const),
    ),
  ),
  ...form.applications.flatMap(({ row, label }) =>
    form.applicants.map((column) => [`${row}.${column.column}`, `${label} / ${column.label}`] as const),
  ),
  ...form.caseGroups.flatMap(({ group, label }) =>
    form.caseColumns.map((column) => [`${group}.${column.outcome}`, `${label} / ${column.label}`] as const),
  ),
];

const forms: ReadonlyArray<readonly [string, ReadonlyMap<string, string>]> = [
  ...statutoryForms.map((form) => [form.id, new Map(statutoryRows(form))] as const),
  ...indicatorForms.map(
    ({ id, rows }) =>
      [id, new Map(rows.flatMap(({ key, label }) => (key === null ? [] : [[key, label] as const])))] as const,
  ),
];

/** The forms that print a figure, newest first. */
export const printedIn = (key: string): Printed =>
  new Map(
    forms.flatMap(([id, labels]) => {
      const label = labels.get(key);
      return label === undefined ? [] : [[id, label] as const];
    }),
  );

/** A row of a form without the column: 一、本年新收政府信息公开申请数量. */
export const rowLabel = (label: string): string => label.split(' / ')[0]!;
