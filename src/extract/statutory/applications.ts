import { statutory2019 } from '../../forms/statutory-2019.js';
import { organizationsLabel } from '../../forms/statutory-common.js';
import { type FigureKey, figureKeys } from '../../schema/keys.js';
import type { BreakdownFinding, Finding, UnplacedFinding } from '../finding.js';
import { alignRows, type LabelledRow, unnamedRows } from './alignment.js';
import { type ApplicantOrWhole, applicantColumns, columnPlaces, type HeaderCell } from './applicants.js';
import {
  groupOfMeaning,
  missingRows,
  otherRows,
  outcomesComplete,
  roleOf,
  rowOfMeaning,
  rowsOfGroup,
  SINGLE_OTHER,
} from './application-rows.js';
import type { Slot, TableInstance } from './events.js';
import { findingOf, numberOf, spanOf } from './evidence.js';
import { isSolid, observe, ownSlots, type Packing, place, placeStart, solid } from './placement.js';
import { type Candidates, prove } from './proof/index.js';
import { isOneRow, restoreRow } from './restore.js';
import { type FormEvidence, NOTHING, type TableResult } from './result.js';

/** A row of the applications table, read. */
interface ReadRow {
  readonly id: string;
  /** Cells by column where the row kept its places; null for a cell behind the end of the text. */
  readonly placed: ReadonlyArray<Slot | null> | null;
  /** The values of a row that lost its places. */
  readonly left: readonly Slot[];
  readonly isTorn: boolean;
  /** The cells by column, if the text ends within the row. */
  readonly start: ReadonlyArray<Slot | null> | null;
}

const EMPTY_ROW = { placed: null, left: [], isTorn: false, start: null } as const;

const KEYS: ReadonlySet<string> = new Set(figureKeys);

const COLUMNS_OF_FORM = statutory2019.applicants.length;

const headerOf = (instance: TableInstance): readonly HeaderCell[] =>
  instance.events.flatMap((event) =>
    event.type === 'label' && event.meaning.table === 'applications' && event.meaning.role === 'column'
      ? [{ column: event.meaning.column, token: event.token }]
      : [],
  );

const own = (row: LabelledRow): readonly Slot[] => ownSlots(row.slots, row.token);

const valuesIn = (slots: readonly Slot[]): readonly Slot[] => slots.filter(({ kind }) => kind === 'number');

/** Rows without labels of their own behind the label of their group: readable where all rows say the same. */
const unfoldGroup = (row: LabelledRow, count: number, labelled: ReadonlySet<string>): readonly ReadRow[] | null => {
  const group = groupOfMeaning(row.meaning);
  if (group === null) return null;
  const ids = rowsOfGroup(group);
  const values = solid(row.slots);
  if (values.length !== ids.length * count || ids.some((id) => labelled.has(id))) return null;
  const rows = ids.map((id, index) => ({ ...EMPTY_ROW, id, placed: values.slice(index * count, (index + 1) * count) }));
  const same = values.every((slot, index) => numberOf(slot)?.value === numberOf(values[index % count]!)?.value);
  return same ? rows : null;
};

/** Reads all rows of a printing; `labelled` are the rows whose label stands in it. */
const readRows = (
  instance: TableInstance,
  rows: readonly LabelledRow[],
  columns: readonly ApplicantOrWhole[],
  labelled: ReadonlySet<string>,
): { readonly rows: readonly ReadRow[]; readonly packing: Packing } => {
  const count = columns.length;
  const { margin, packing } = observe(rows.map(own), count);
  const places = columnPlaces(headerOf(instance), columns);
  const read = rows.flatMap((row): readonly ReadRow[] => {
    const id = rowOfMeaning(row.meaning);
    const unfolded = unfoldGroup(row, count, labelled);
    if (unfolded !== null) return unfolded;
    if (id === null || row.slots.length === 0) return [];
    const slots = own(row);
    const at = places.get(slots[0]!.token.cell.block);
    const layout = { count, margin, keepsEmpty: packing !== 'packed', ...(at === undefined ? {} : { at }) };
    const found = place(slots, layout);
    const placed = found !== null && isOneRow(found, columns) ? found : restoreRow(slots, columns);
    if (placed !== null) return [{ ...EMPTY_ROW, id, placed }];
    return [{ id, placed, left: solid(slots), isTorn: row.isTorn, start: placeStart(slots, layout) }];
  });
  const bare = rows
    .slice(0, -1)
    .some(
      (row) => row.slots.length === 0 && groupOfMeaning(row.meaning) === null && rowOfMeaning(row.meaning) !== null,
    );
  return { rows: instance.atEnd && !bare ? endRow(read) : read, packing };
};

/** The text ends within the last row: where all other rows are whole, what is left stands in order from the left. */
const endRow = (rows: readonly ReadRow[]): readonly ReadRow[] => {
  const last = rows[rows.length - 1];
  const others = rows.slice(0, -1);
  if (last?.placed !== null || last.start === null || last.isTorn) return rows;
  if (others.length < 2 || others.some(({ placed }) => placed === null)) return rows;
  return [...others, { ...EMPTY_ROW, id: last.id, placed: last.start }];
};

const keyOf = (row: string, column: ApplicantOrWhole): FigureKey | null => {
  const key = `${row}.${column}`;
  return KEYS.has(key) ? (key as FigureKey) : null;
};

/** Figures of a row whose columns are known. A blank subtotal of a group is no cell of the form. */
const placedFindings = (row: ReadRow, columns: readonly ApplicantOrWhole[]): readonly Finding[] => {
  const isPrinted = statutory2019.applications.some(({ row: id }) => id === row.id) || otherRows.includes(row.id);
  return (row.placed ?? []).flatMap((slot, index) => {
    const key = keyOf(row.id, columns[index]!);
    const finding = key === null || slot === null ? null : findingOf(key, slot, '件');
    return finding === null || (finding.value === null && !isPrinted) ? [] : [finding];
  });
};

/** 法人或其他组织 as one column has a key for the applications received alone; elsewhere it is a part of the total. */
const wholeColumn = (row: ReadRow, columns: readonly ApplicantOrWhole[]): readonly BreakdownFinding[] => {
  const slot = row.placed?.[columns.indexOf('organizations')];
  const total = keyOf(row.id, 'total');
  const number = slot == null || keyOf(row.id, 'organizations') !== null ? null : numberOf(slot);
  if (number === null || total === null) return [];
  const { value, evidence } = number;
  return [{ of: total, scope: 'all', parts: [{ label: organizationsLabel.label, value, evidence }] }];
};

const unplacedOf = (row: ReadRow, proof: Candidates, columns: readonly ApplicantOrWhole[]) => {
  const findings: Finding[] = [];
  const unplaced: UnplacedFinding[] = [];
  for (const [index, slot] of valuesIn(row.left).entries()) {
    // The proof knows one row of a name: a second printing of it, with more values, may stand in any column.
    const possible = proof[index] ?? columns.map((_, column) => column);
    const keys = possible.flatMap((column) => keyOf(row.id, columns[column]!) ?? []);
    const number = numberOf(slot);
    if (number === null) continue;
    const finding = keys.length === 1 ? findingOf(keys[0]!, slot, '件') : null;
    if (finding !== null) findings.push(finding);
    else unplaced.push({ value: number.value, row: row.id, candidates: keys, evidence: number.evidence });
  }
  return { findings, unplaced };
};

/** A whole row whose label cannot be read: the columns are known, the row is one of those that are missing. */
const unnamedOf = (
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
const proveRows = (rows: readonly ReadRow[], columns: readonly ApplicantOrWhole[], labelled: ReadonlySet<string>) => {
  const known = new Map(rows.map((row) => [row.id, row] as const));
  const value = (slot: Slot): number | null => numberOf(slot)?.value ?? null;
  return prove({
    columns: columns.length,
    outcomesComplete: outcomesComplete(labelled),
    rows: [...labelled].map((id) => {
      const row = known.get(id);
      const cells = row?.placed?.every((slot) => slot !== null) ? row.placed : [];
      const whole = cells.length === columns.length && cells.some(isSolid);
      return {
        id,
        role: roleOf(id, labelled),
        ...(whole ? { placed: cells.map(value) } : {}),
        ...(row?.isTorn === true ? { isTorn: true } : {}),
        values: whole ? [] : valuesIn(row?.left ?? []).flatMap((slot) => value(slot) ?? []),
      };
    }),
  });
};

const formEvidence = (rows: readonly ReadRow[], labelled: ReadonlySet<string>): readonly FormEvidence[] => {
  const others = otherRows.filter((row) => labelled.has(row)).length;
  if (others > 0) return [{ form: 'statutory-2021', weight: others, reason: '（六）其他处理 divided into 1. 2. 3.' }];
  const single = rows.some(({ id }) => id === SINGLE_OTHER);
  const passed = labelled.has(SINGLE_OTHER) && labelled.has('applications.outcomes.total');
  return single || passed ? [{ form: 'statutory-2019', weight: 1, reason: '（六）其他处理 as a single row' }] : [];
};

const TITLE = '三、收到和处理政府信息公开申请情况';

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
}

/** Reads one printing of the applications table. */
export const readApplications = (instance: TableInstance): ApplicationsResult => {
  const header = headerOf(instance);
  const counts = alignRows(instance.events, COLUMNS_OF_FORM).map((row) => solid(own(row)).length);
  const columns = applicantColumns(
    header,
    counts.filter((count) => count > 0),
  );
  const aligned = alignRows(instance.events, columns.length);
  const labelled = new Set(aligned.flatMap(({ meaning }) => (groupOnly(meaning) ? [] : (rowOfMeaning(meaning) ?? []))));
  const { rows, packing } = readRows(instance, aligned, columns, labelled);
  if (!isTable(instance, labelled, rows, columns.length)) return { ...NOTHING, packing: 'unknown' };
  for (const { id } of rows) labelled.add(id);
  const proof = proveRows(rows, columns, labelled);
  const damaged = rows
    .filter((row) => row.placed === null)
    .map((row) => unplacedOf(row, proof.get(row.id) ?? [], columns));
  const findings = [...rows.flatMap((row) => placedFindings(row, columns)), ...damaged.flatMap((row) => row.findings)];
  const missing = missingRows(labelled);
  const unnamed = unnamedRows(instance.events, columns.length).flatMap((slots) => unnamedOf(slots, columns, missing));
  const cells = rows.flatMap((row) => (row.placed ?? row.left).filter((slot) => slot !== null));
  const unread = cells.filter(({ kind }) => kind === 'other');
  const blank = valuesIn(cells).length === 0;
  return {
    findings,
    unplaced: [...damaged.flatMap((row) => row.unplaced), ...unnamed],
    breakdowns: rows.flatMap((row) => wholeColumn(row, columns)),
    notices: [
      ...unread.map(({ token }) => ({
        code: 'unreadable-cell' as const,
        span: spanOf(token),
        found: token.cell.text.value,
      })),
      ...(blank ? [{ code: 'blank-table' as const, span: spanOf(aligned[0]!.token), found: TITLE }] : []),
    ],
    forms: formEvidence(rows, labelled),
    consumed: instance.blocks,
    packing,
  };
};

const groupOnly = (meaning: LabelledRow['meaning']): boolean => meaning.role === 'group';
