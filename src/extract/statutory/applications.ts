import { applicants } from '../../forms/statutory-common.js';
import { tableTitles } from '../../forms/table-titles.js';
import { dividingForms, formsOfRows, otherRows, SINGLE_OTHER } from '../../forms/which-form.js';
import { alignRows, type LabelledRow, secondRows, unnamedRows } from './alignment.js';
import { type ApplicantOrWhole, applicantColumns, type HeaderCell } from './applicants.js';
import { damagedFindings, placedFindings, proveRows, unnamedFindings, wholeColumn } from './application-figures.js';
import { areWhole, endRow, ownCells, type ReadRow, readRows } from './application-reading.js';
import { missingRows, rowOfMeaning } from './application-rows.js';
import type { TableInstance } from './events.js';
import { valueIn } from './evidence.js';
import { blankTable, unreadableCells } from './notices.js';
import { numbersIn, type Packing, solid } from './placement.js';
import { type FormEvidence, NOTHING, type TableResult } from './result.js';

/** The applications table: 23 or 25 rows by seven columns. */

const headerOf = (instance: TableInstance): readonly HeaderCell[] =>
  instance.events.flatMap((event) =>
    event.type === 'label' && event.meaning.table === 'applications' && event.meaning.role === 'column'
      ? [{ column: event.meaning.column, token: event.token }]
      : [],
  );

const formEvidence = (rows: readonly ReadRow[], labelled: ReadonlySet<string>): readonly FormEvidence[] => {
  const others = otherRows.filter((row) => labelled.has(row)).length;
  const forms = formsOfRows((row) => labelled.has(row)).map(({ id }) => id);
  if (others > 0) {
    const dividing = dividingForms.map(({ id }) => id);
    return [
      { forms: dividing, weight: others, reason: '（六）其他处理 divided into 1. 2. 3.' },
      // A row may be lost: that it is not there weighs little.
      ...(forms.length < dividing.length ? [{ forms, weight: 1, reason: 'the rows of the applications table' }] : []),
    ];
  }
  const single = rows.some(({ id }) => id === SINGLE_OTHER);
  const passed = labelled.has(SINGLE_OTHER) && labelled.has('applications.outcomes.total');
  return single || passed ? [{ forms, weight: 1, reason: '（六）其他处理 as a single row' }] : [];
};

/** So many rows are labelled in a table without header; prose uses single labels too. */
const FEWEST_ROWS = 5;

/** True for a table, as against a list in prose that happens to use labels of it. */
const isTable = (
  instance: TableInstance,
  labelled: ReadonlySet<string>,
  rows: readonly ReadRow[],
  count: number,
): boolean => {
  const isHeaded = instance.events.some(
    (event) => event.type === 'label' && ['column', 'caption'].includes(event.meaning.role),
  );
  const isWhole = rows.some(({ placed }) => placed !== null && placed.length === count && count > 2);
  return labelled.size > 0 && (isHeaded || isWhole || labelled.size >= FEWEST_ROWS);
};

export interface ApplicationsResult extends TableResult {
  readonly packing: Packing;
  /** All rows have all their cells. */
  readonly isWhole: boolean;
}

/** The rows whose label stands in the table. */
const labelledRows = (rows: readonly LabelledRow[]): Set<string> =>
  new Set(rows.flatMap(({ meaning }) => (meaning.role === 'row' ? (rowOfMeaning(meaning) ?? []) : [])));

/** The columns of the table, by its header and by the numbers of values that its rows keep. */
const columnsOf = (instance: TableInstance, header: readonly HeaderCell[]): readonly ApplicantOrWhole[] => {
  const rows = alignRows(instance.events, applicants.length).map((row) => solid(ownCells(row)));
  return applicantColumns(
    header,
    rows.filter(({ length }) => length > 0).map((row) => row.map((slot) => valueIn(slot) ?? 0)),
  );
};

/** Reads one printing of the applications table. */
export const readApplications = (instance: TableInstance): ApplicationsResult => {
  const header = headerOf(instance);
  const columns = columnsOf(instance, header);
  const aligned = alignRows(instance.events, columns.length);
  const labelled = labelledRows(aligned);
  const { rows: read, packing } = readRows(aligned, columns, header, labelled);
  const rows = instance.atEnd ? endRow(read, aligned) : read;
  if (!isTable(instance, labelled, rows, columns.length)) return { ...NOTHING, packing: 'unknown', isWhole: false };
  for (const { id } of rows) labelled.add(id);
  // the sums are those of the last column
  const proof = columns[columns.length - 1] === 'total' ? proveRows(rows, columns, labelled) : new Map();
  const damaged = rows
    .filter(({ placed }) => placed === null)
    .map((row) => damagedFindings(row, proof.get(row.id) ?? [], columns));
  const missing = missingRows(labelled);
  const strays = [...unnamedRows(instance.events, columns.length), ...secondRows(aligned, columns.length)];
  const bare = [...labelled].filter((id) => !rows.some((row) => row.id === id));
  const unnamed = [
    ...strays.flatMap((slots) => unnamedFindings(slots, columns, missing)),
    ...aligned.flatMap((row) => row.strays.flatMap((slots) => unnamedFindings(slots, columns, bare))),
  ];
  const cells = rows.flatMap((row) => row.placed ?? row.left);
  const isBlank = numbersIn(cells).length === 0;
  return {
    findings: [...rows.flatMap((row) => placedFindings(row, columns)), ...damaged.flatMap(({ findings }) => findings)],
    unplaced: [...damaged.flatMap(({ unplaced }) => unplaced), ...unnamed],
    breakdowns: rows.flatMap((row) => wholeColumn(row, columns)),
    notices: [
      ...unreadableCells(cells.filter(({ kind }) => kind === 'other')),
      ...(isBlank ? [blankTable(tableTitles.applications, aligned[0]!.token)] : []),
    ],
    forms: formEvidence(rows, labelled),
    consumed: instance.blocks,
    packing,
    isWhole: areWhole(rows, aligned),
  };
};
