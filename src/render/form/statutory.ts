import type { ApplicationRow, DisclosureBlock, StatutoryForm } from '../../forms/form.js';
import { balanceNote, litigationLabel, organizationsLabel } from '../../forms/statutory-common.js';
import { tableTitles } from '../../forms/table-titles.js';
import type { Filling } from './figures.js';
import { header, type PrintedCell, type PrintedRow, type PrintedTable } from './printed.js';

/** The widest block of the disclosure table has a label and three columns; a narrower one stretches its last. */
const DISCLOSURE_WIDTH = 4;

/** The labels of the applications table take three columns: the chapter, the group and the row. */
const LABEL_COLUMNS = 3;

const disclosureBlock = ({ clause, columns, rows }: DisclosureBlock, { states, cell }: Filling): PrintedRow[] => {
  const keyOf = (item: string, leaf: string): string => `disclosure.${item}.${leaf}`;
  const spanOf = (index: number): number => (index < columns.length - 1 ? 1 : DISCLOSURE_WIDTH - columns.length);
  const stated = rows.filter(({ item }) => states(...columns.map(({ leaf }) => keyOf(item, leaf))));
  if (stated.length === 0) return [];
  return [
    [header(clause, DISCLOSURE_WIDTH)],
    [header('信息内容'), ...columns.map(({ label }, index) => header(label, spanOf(index)))],
    ...stated.map(({ item, label }) => [
      header(label),
      ...columns.map(({ leaf, unit }, index) => cell(keyOf(item, leaf), unit, spanOf(index))),
    ]),
  ];
};

/** 自然人 | 法人或其他组织 over its kinds | 总计. */
const applicantHeader = ({ applicants }: StatutoryForm): PrintedRow[] => {
  const [first, last] = [applicants[0]!, applicants[applicants.length - 1]!];
  const kinds = applicants.slice(1, -1);
  return [
    [header(balanceNote, LABEL_COLUMNS, 3), header('申请人情况', applicants.length)],
    [header(first.label, 1, 2), header(organizationsLabel.label, kinds.length), header(last.label, 1, 2)],
    kinds.map(({ label }) => header(label)),
  ];
};

const isOutcome = ({ row }: ApplicationRow): boolean => row.startsWith('applications.outcomes.');

const applicationRows = (rows: readonly ApplicationRow[], form: StatutoryForm, { cell }: Filling): PrintedRow[] => {
  const labelOf = (group: string): string => form.applicationGroups.find((one) => one.group === group)?.label ?? '';
  const outcomes = rows.filter(isOutcome);
  return rows.map((row, index) => {
    const cells = form.applicants.map(({ column }) => cell(`${row.row}.${column}`));
    if (!isOutcome(row)) return [header(row.label, LABEL_COLUMNS), ...cells];
    const chapter = row === outcomes[0] ? [header(labelOf('outcomes'), 1, outcomes.length)] : [];
    if (row.group === undefined) return [...chapter, header(row.label, LABEL_COLUMNS - 1), ...cells];
    const opens = rows[index - 1]?.group !== row.group;
    const members = rows.filter(({ group }) => group === row.group).length;
    return [...chapter, ...(opens ? [header(labelOf(row.group), 1, members)] : []), header(row.label), ...cells];
  });
};

const applicationsTable = (form: StatutoryForm, filling: Filling): PrintedRow[] => {
  const rows = form.applications.filter(({ row }) =>
    filling.states(...form.applicants.map(({ column }) => `${row}.${column}`)),
  );
  return rows.length === 0 ? [] : [...applicantHeader(form), ...applicationRows(rows, form, filling)];
};

/** One row of values under three groups of results. */
const remediesTable = ({ caseGroups, caseColumns }: StatutoryForm, { states, cell }: Filling): PrintedRow[] => {
  const keys = caseGroups.flatMap(({ group }) => caseColumns.map(({ outcome }) => `${group}.${outcome}`));
  if (!states(...keys)) return [];
  const [reconsideration, ...litigation] = caseGroups;
  const results = (depth: number): PrintedCell[] => caseColumns.map(({ label }) => header(label, 1, depth));
  return [
    [
      header(reconsideration!.label, caseColumns.length),
      header(litigationLabel.label, litigation.length * caseColumns.length),
    ],
    [...results(2), ...litigation.map(({ label }) => header(label, caseColumns.length))],
    litigation.flatMap(() => results(1)),
    keys.map((key) => cell(key)),
  ];
};

/** The three tables of a statutory form, filled. */
export const statutoryTables = (form: StatutoryForm, filling: Filling): PrintedTable[] =>
  [
    { title: tableTitles.disclosure, rows: form.disclosure.flatMap((block) => disclosureBlock(block, filling)) },
    { title: tableTitles.applications, rows: applicationsTable(form, filling) },
    { title: tableTitles.remedies, rows: remediesTable(form, filling) },
  ].filter(({ rows }) => rows.length > 0);
