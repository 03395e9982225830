import type { FigureKey } from '../../schema/keys.js';
import { type CaseRow, columnsUnder, formColumns, groupsOf, outcomesOf } from './case-columns.js';
import type { CaseRun } from './case-runs.js';
import type { Slot } from './events.js';
import { valueIn } from './evidence.js';
import { isSolid } from './placement.js';

/** Rows of the remedies table whose places sums have to prove. */

/** So many outcomes have to be labelled before values without a place are taken for cases. */
export const FEWEST_OUTCOMES = 3;

/** Columns to which the cells of a run belong, as far as header and layout prove them. */
export type Reading = ReadonlyArray<readonly [FigureKey, Slot]>;

export const zip = (columns: readonly FigureKey[], slots: readonly Slot[]): Reading =>
  columns.map((key, index) => [key, slots[index]!]);

/** True where each group of five ends in the sum of its others. */
export const addsUp = (slots: readonly Slot[]): boolean => {
  const values = slots.map((slot) => valueIn(slot) ?? 0);
  return values.every(
    (total, at) => at % 5 !== 4 || values.slice(at - 4, at).reduce((sum, value) => sum + value, 0) === total,
  );
};

/** Cells of a group. */
const WIDTH = formColumns.length / 3;

/** True where the total of each group is the sum of its outcomes, wherever its column stands. */
export const totalsHold = (reading: Reading): boolean => {
  const left = new Map<string, number>();
  for (const [key, slot] of reading) {
    const group = key.slice(0, key.lastIndexOf('.'));
    const value = valueIn(slot) ?? 0;
    left.set(group, (left.get(group) ?? 0) + (key.endsWith('.total') ? -value : value));
  }
  const totals = reading.filter(([key]) => key.endsWith('.total'));
  return totals.every(([key]) => left.get(key.slice(0, key.lastIndexOf('.'))) === 0);
};

/** Cells of a group that the text cuts. Where the last is the sum of those before, it may be a whole group that lost its blanks. */
const isCutGroup = (slots: readonly Slot[]): boolean => {
  const values = slots.map((slot) => valueIn(slot) ?? 0);
  const last = values.pop() ?? 0;
  return last === 0 || values.reduce((sum, value) => sum + value, 0) !== last;
};

/**
 * The row of the form that the text cuts: its cells from the left, where the applications table has all of its cells and so
 * shows that no blanks were dropped, and the groups that are whole, one at least, add up.
 */
export const asCutRow = ({ header, slots }: CaseRun): Reading | null => {
  const columns = columnsUnder(header);
  const isForm = columns !== null && formColumns.every((key, index) => columns[index] === key);
  const isShort = slots.length >= WIDTH && slots.length < formColumns.length;
  if (!isForm || !isShort || !isOneRow(slots) || !addsUp(slots)) return null;
  const rest = slots.slice(slots.length - (slots.length % WIDTH));
  return isCutGroup(rest) ? zip(formColumns.slice(0, slots.length), slots) : null;
};

/** Cells of one row, or one a line; an empty one in front may be that of a merged label. */
const isOneRow = (slots: readonly Slot[]): boolean => {
  const { row } = slots[0]!.token.cell;
  const areBeside = slots.every(({ token: { cell } }) => cell.row === row);
  return isSolid(slots[0]!) && (areBeside || slots.every((slot) => isSolid(slot) && slot.token.cell.isAlone));
};

/**
 * Blocks of one line each below the names of their groups, whose outcomes the layout has shredded into characters: as many
 * numbers as the groups have columns, each fifth the sum of its four. 行政诉讼 alone stands for both of its parts.
 */
const asNamedBlock = ({ header, slots }: CaseRun): Reading | null => {
  const named = groupsOf(header);
  const isBoth = named.length === 1 && named[0] === 'litigation.all' && slots.length === 2 * WIDTH;
  const rows: readonly CaseRow[] = isBoth ? ['litigation.direct', 'litigation.afterReconsideration'] : named;
  const isWhole = rows.length > 0 && slots.length === rows.length * WIDTH;
  if (!isWhole || !slots.every(({ kind }) => kind === 'number') || !addsUp(slots)) return null;
  return zip(
    rows.flatMap((row) => formColumns.filter((key) => key.startsWith(`${row}.`))),
    slots,
  );
};

/** The blocks, where they make the row of the form together and nothing else stands in the table. */
export const asNamedBlocks = (runs: readonly CaseRun[]): ReadonlyArray<Reading | null> | null => {
  const readings = runs.map((run) => (groupsOf(run.header).length > 0 ? asNamedBlock(run) : null));
  const keys = readings.flatMap((reading) => reading ?? []).map(([key]) => key);
  const isWhole = keys.length === formColumns.length && new Set(keys).size === keys.length;
  const isSplit = readings.filter((reading) => reading !== null).length > 1;
  const isHeaded = runs.some(({ header }) => outcomesOf(header).length >= FEWEST_OUTCOMES);
  return isWhole && isSplit && !isHeaded ? readings : null;
};
