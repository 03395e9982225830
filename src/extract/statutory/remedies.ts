import type { CaseOutcome } from '../../forms/form.js';
import { tableTitles } from '../../forms/table-titles.js';
import type { FigureKey } from '../../schema/keys.js';
import type { Finding, UnplacedFinding } from '../finding.js';
import { addsUp, asCutRow, asNamedBlocks, FEWEST_OUTCOMES, type Reading, totalsHold, zip } from './case-blocks.js';
import { type CaseRow, caseKey, columnsUnder, formColumns, groupsOf, outcomesOf } from './case-columns.js';
import { type CaseRun, runsOf } from './case-runs.js';
import type { Slot, TableInstance } from './events.js';
import { findingOf, numberOf } from './evidence.js';
import { blankTable, unreadableCells } from './notices.js';
import { isSolid, observe, type Packing, place, solid } from './placement.js';
import { byOrder } from './proof/rows.js';
import { NOTHING, type TableResult } from './result.js';

/** The remedies table: one row of fifteen columns, or what layouts have made of it. */

const NO_MARGIN = { before: 0, behind: 0 };

/**
 * Empty cells at the right end alone are those of groups without a case, or padding behind values that were moved to the
 * left. Whole groups that add up speak for the former.
 */
const keepsEmpty = ({ slots }: CaseRun, packing: Packing): boolean => {
  if (packing !== 'unknown') return packing === 'kept';
  const values = solid(slots);
  const isLeft = slots.slice(0, values.length).every(isSolid) && values.length > 0 && values.length < slots.length;
  return !isLeft || (values.length % 5 === 0 && addsUp(values));
};

/** The row of the form: fifteen cells, with or without a header; a page number may stand behind them. */
const asFormRow = (run: CaseRun, packing: Packing): Reading | null => {
  const columns = columnsUnder(run.header);
  const order = columns?.length === formColumns.length ? columns : formColumns;
  const { margin } = observe([run.slots], formColumns.length);
  const placed = place(run.slots, { count: formColumns.length, margin, keepsEmpty: keepsEmpty(run, packing) });
  if (placed !== null) return zip(order, placed);
  const values = solid(run.slots);
  return values.length === formColumns.length + 1 && addsUp(values) ? zip(order, values.slice(0, -1)) : null;
};

const asHeaderSays = (run: CaseRun, packing: Packing): Reading | null => {
  const columns = columnsUnder(run.header);
  if (columns === null || (run.slots.length !== columns.length && solid(run.slots).length !== columns.length))
    return null;
  const placed = place(run.slots, { count: columns.length, margin: NO_MARGIN, keepsEmpty: keepsEmpty(run, packing) });
  const reading = placed === null ? null : zip(columns, placed);
  return reading === null || (isLoose(run) && !totalsHold(reading)) ? null : reading;
};

/** Cells outside a grid under a header that may have lost a part: they have to add up. */
const isLoose = ({ slots }: CaseRun): boolean => slots[0]!.token.cell.column === undefined;

/** The groups above a row, and whether they stand beside each other as columns do. */
interface Above {
  readonly groups: readonly CaseRow[];
  readonly areColumns: boolean;
}

const NONE_ABOVE: Above = { groups: [], areColumns: false };

/** The groups that the header of a run names; columns where the last of them does not stand alone in its row. */
const groupsAbove = ({ header, groupRows }: CaseRun): Above => {
  const last = groupRows[groupRows.length - 1];
  const labels = header.filter((label) => 'group' in label);
  const beside = labels.filter((_, index) => groupRows[index] === last);
  return { groups: groupsOf(header), areColumns: groupsOf(beside).length > 1 };
};

/**
 * One outcome a row: its cells are the groups of the header above, or one group named before. A lone cell below several
 * columns is what is left of a row.
 */
const asVerticalRow = (run: CaseRun, above: Above): Reading | null => {
  const outcomes = outcomesOf(run.header);
  const outcome: CaseOutcome | undefined = outcomes[outcomes.length - 1];
  const { row } = run.slots[0]!.token.cell;
  const inRow = run.outcomeRows.filter((other) => other === row).length;
  if (outcome === undefined || (outcomes.length > 1 && inRow !== 1)) return null;
  const own = groupsAbove(run);
  const isOne = run.slots.length === 1;
  const { groups, areColumns } = own.groups.length > (isOne ? 0 : 1) ? own : above;
  const rows = isOne && !areColumns ? groups.slice(-1) : groups;
  if (rows.length !== run.slots.length) return null;
  return rows.map((row, index) => [caseKey(row, outcome), run.slots[index]!]);
};

/** One group a row: its cells are the outcomes of the header above. */
const asGroupRow = (run: CaseRun, outcomes: readonly CaseOutcome[], packing: Packing): Reading | null => {
  const [row, ...others] = groupsOf(run.header);
  if (row === undefined || others.length > 0 || outcomesOf(run.header).length > 0 || outcomes.length < 3) return null;
  const placed = place(run.slots, { count: outcomes.length, margin: NO_MARGIN, keepsEmpty: keepsEmpty(run, packing) });
  return placed === null
    ? null
    : zip(
        outcomes.map((outcome) => caseKey(row, outcome)),
        placed,
      );
};

/** Three tables of five columns without captions stand in the order of the form. */
const asThreeTables = (runs: readonly CaseRun[]): readonly Reading[] | null => {
  const captioned = runs.some(({ header }) => groupsOf(header).length > 0);
  const alike =
    runs.length === 3 && runs.every(({ header, slots }) => outcomesOf(header).length === 5 && slots.length === 5);
  if (captioned || !alike) return null;
  return runs.map(({ slots }, index) => zip(formColumns.slice(5 * index, 5 * index + 5), slots));
};

const readRuns = (runs: readonly CaseRun[], packing: Packing): ReadonlyArray<Reading | null> => {
  const blocks = asThreeTables(runs) ?? asNamedBlocks(runs);
  if (blocks !== null) return blocks;
  let above = NONE_ABOVE;
  let outcomes: readonly CaseOutcome[] = [];
  return runs.map((run) => {
    const reading =
      asGroupRow(run, outcomes, packing) ??
      asFormRow(run, packing) ??
      asHeaderSays(run, packing) ??
      asVerticalRow(run, above);
    const own = groupsAbove(run);
    if (own.groups.length > 0) above = own;
    // several cells below the groups show that these are columns
    else if (reading !== null && run.slots.length === above.groups.length && run.slots.length > 1)
      above = { ...above, areColumns: true };
    if (outcomesOf(run.header).length > 0) outcomes = outcomesOf(run.header);
    return reading;
  });
};

const commonRow = (keys: readonly FigureKey[]): string => {
  const paths = keys.map((key) => key.split('.').slice(0, -1));
  const first = paths[0] ?? [];
  return first
    .filter((part, index) =>
      paths.every((path) => path.slice(0, index + 1).join() === first.slice(0, index + 1).join() && part !== ''),
    )
    .join('.');
};

/** Values that lost the blank cells beside them: the columns that their order leaves to them. */
const unplacedIn = (run: CaseRun): readonly UnplacedFinding[] => {
  const columns = columnsUnder(run.header) ?? formColumns;
  const values = solid(run.slots);
  const order =
    values.length <= columns.length ? byOrder(values.length, columns.length) : values.map(() => [...columns.keys()]);
  return values.flatMap((slot, index) => {
    const number = numberOf(slot);
    if (number === null) return [];
    const candidates = order[index]!.map((column) => columns[column]!);
    return [{ value: number.value, row: commonRow(candidates), candidates, evidence: number.evidence }];
  });
};

/**
 * Reads one printing of the remedies table. `packing` and `isWhole` are what the applications table showed about blank cells,
 * and whether all of its rows have all their cells.
 */
export const readRemedies = (instance: TableInstance, packing: Packing, isWhole: boolean): TableResult => {
  const runs = runsOf(instance);
  const found = readRuns(runs, packing);
  const isCut = instance.atEnd && isWhole;
  const readings = found.map((reading, index) =>
    reading === null && isCut && index === runs.length - 1 ? asCutRow(runs[index]!) : reading,
  );
  const labels = instance.events.filter((event) => event.type === 'label' && event.meaning.role === 'column');
  const isHeaded = labels.length >= FEWEST_OUTCOMES;
  const read = readings.flatMap((reading) => reading ?? []);
  const isForm = read.length >= formColumns.length && read.some(([, { kind }]) => kind === 'number');
  if (!isHeaded && !isForm) return NOTHING;
  const findings: Finding[] = [];
  const unread: Slot[] = [];
  for (const [key, slot] of read) {
    const finding = findingOf(key, slot, '件');
    if (finding === null) unread.push(slot);
    else findings.push(finding);
  }
  const isRead = readings.some((reading) => reading !== null);
  const left = runs.filter(({ header }, index) => readings[index] === null && !(isRead && header.length === 0)); // a page number
  const [label] = labels;
  const isBlank = !runs.some(({ slots }) => slots.some(({ kind }) => kind === 'number'));
  return {
    findings,
    unplaced: isHeaded ? left.flatMap(unplacedIn) : [],
    breakdowns: [],
    notices: [
      ...unreadableCells(unread),
      ...(isBlank && label?.type === 'label' ? [blankTable(tableTitles.remedies, label.token)] : []),
    ],
    forms: [],
    consumed: instance.blocks,
  };
};
