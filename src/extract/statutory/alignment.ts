import type { Slot, TableEvent } from './events.js';
import type { Meaning } from './meaning.js';
import { isNumbering, isSolid, solid } from './placement.js';
import type { Token } from './tokens.js';

/** A row label and the cells that are its own. */
export interface LabelledRow {
  readonly meaning: Meaning;
  readonly token: Token;
  readonly slots: readonly Slot[];
  /** Whole rows of cells below several labels without cells, whose order does not tell to which they belong. */
  readonly strays: ReadonlyArray<readonly Slot[]>;
  /** Strange text stands among the cells: what is left of the row proves nothing by itself. */
  readonly isTorn: boolean;
}

/** Cells in reading order with the label before them; null where a header stands before them. */
interface Run {
  readonly label: { readonly meaning: Meaning; readonly token: Token } | null;
  readonly slots: Slot[];
  readonly strays: Slot[][];
  /** Cells behind strange text: the rest of the row, or cells of a row that the form does not have. */
  readonly after: Slot[];
}

const isRowLabel = (meaning: Meaning): boolean =>
  meaning.role === 'row' || (meaning.role === 'group' && meaning.table === 'applications');

const startRun = (label: Run['label']): Run => ({ label, slots: [], strays: [], after: [] });

const runsOf = (events: readonly TableEvent[]): Run[] => {
  const runs: Run[] = [startRun(null)];
  let isStrange = false;
  for (const event of events) {
    const last = runs[runs.length - 1]!;
    if (event.type === 'slot') (isStrange ? last.after : last.slots).push(event.slot);
    else if (event.type === 'break') isStrange = true;
    else {
      runs.push(startRun(event.type === 'label' && isRowLabel(event.meaning) ? event : null));
      isStrange = false;
    }
  }
  return runs.filter(({ label, slots }) => label !== null || slots.some(isSolid));
};

/** A value on a line of its own, where a page may set other text between two of them. */
const standsAlone = ({ token: { cell } }: Slot): boolean => cell.isAlone && cell.column === undefined;

/** Closes the gap that strange text tore into a row of single lines, where both halves together make a row. */
const mend = (run: Run, count: number): boolean => {
  const { slots, after } = run;
  if (slots.length === 0 || after.length === 0 || !slots.every(standsAlone) || !after.every(standsAlone)) return false;
  if (slots.length >= count) return false;
  if (slots.length + after.length !== count) return true;
  for (const slot of after.splice(0)) slots.push(slot);
  return false;
};

const isRow = (run: Run | undefined): run is Run => run?.label?.meaning.role === 'row';

/** True where no value follows the label. Cells of a grid that stand there empty are the row's own. */
const isBare = (run: Run | undefined): boolean =>
  run !== undefined && !run.slots.some((slot) => isSolid(slot) || slot.token.cell.column !== undefined);

/** The group in which a row stands, or which a label stands over. */
const groupOf = (run: Run | undefined): string | undefined => {
  const meaning = run?.label?.meaning;
  return meaning?.table === 'applications' && meaning.role !== 'column' && meaning.role !== 'caption'
    ? meaning.group
    : undefined;
};

/** A label over several rows: that of a group, or （六）其他处理 before 1. 2. 3. */
const isOverhead = (runs: readonly Run[], index: number): boolean => {
  const meaning = runs[index]!.label?.meaning;
  if (meaning === undefined || !isBare(runs[index])) return false;
  const isSingle =
    meaning.table === 'applications' && meaning.role === 'row' && meaning.row.endsWith('.other.subtotal');
  return isSingle ? groupOf(runs[index + 1]) === 'other' : !isRow(runs[index]);
};

/** The next row below, over labels that stand over several rows. */
const below = (runs: readonly Run[], index: number): Run | undefined => {
  let at = index + 1;
  while (at < runs.length && isOverhead(runs, at)) at++;
  return isRow(runs[at]) ? runs[at] : undefined;
};

const above = (runs: readonly Run[], index: number): Run | undefined => {
  let at = index - 1;
  while (at >= 0 && !isRow(runs[at]) && isBare(runs[at])) at--;
  return at >= 0 && isRow(runs[at]) ? runs[at] : undefined;
};

/** The whole rows that the cells behind a label make; none where they are one row, or no whole rows. */
const stackIn = ({ slots }: Run, count: number): readonly Slot[][] => {
  const values = solid(slots);
  if (count < 2 || values.length < 2 * count || values.length % count !== 0) return [];
  const rows = Array.from({ length: values.length / count }, (_, at) => values.slice(at * count, (at + 1) * count));
  const rowOf = (slot: Slot): number => slot.token.cell.row;
  const areLines = values.every(standsAlone);
  const areRows = rows.every((row) => rowOf(row[0]!) === rowOf(row[count - 1]!));
  return areLines || areRows ? rows : [];
};

/** The row labels without cells right above a row, nearest first. */
const bareAbove = (runs: readonly Run[], index: number): readonly Run[] => {
  const bare: Run[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const run = runs[at]!;
    if (isOverhead(runs, at)) continue;
    if (!isRow(run) || !isBare(run)) break;
    bare.push(run);
  }
  return bare;
};

/**
 * A page that was read column by column: labels without cells, and below the last of them whole rows of cells. As many rows
 * as labels belong to them in their order; where there are more or fewer, no order proves anything.
 */
const spread = (runs: readonly Run[], count: number): void => {
  for (const [index, run] of runs.entries()) {
    if (!isRow(run)) continue;
    const stack = stackIn(run, count);
    const bare = stack.length === 0 ? [] : bareAbove(runs, index);
    if (bare.length === 0) continue;
    run.slots.length = 0;
    const isMatched = bare.length + 1 === stack.length && !isBare(below(runs, index));
    if (isMatched) for (const [at, to] of [...bare].reverse().concat(run).entries()) to.slots.push(...stack[at]!);
    else run.strays.push(...stack);
  }
};

/**
 * Gives every run of cells to its row label. Most follow it. Where a page layout sets the numbers in the middle of a label
 * of several lines, a whole row of numbers may stand before its label; and a page may break between the two.
 */
export const alignRows = (events: readonly TableEvent[], count: number): readonly LabelledRow[] => {
  const runs = runsOf(events);
  const torn = new Set(runs.filter((run) => mend(run, count)));
  const isWhole = (run: Run): boolean => solid(run.slots).length === count;
  spread(runs, count);
  if (precedeLabels(runs, isWhole)) shift(runs);
  for (const [index, run] of runs.entries()) {
    const next = below(runs, index);
    const move = (to: Run, from: number): void => {
      for (const slot of run.slots.splice(from)) to.slots.push(slot);
    };
    if (run.label === null) {
      if (isNumbering(run.slots)) continue;
      const previous = above(runs, index);
      if (isWhole(run) && previous !== undefined && isBare(previous)) move(previous, 0);
      else if (isWhole(run) && next !== undefined && isBare(next)) move(next, 0);
    } else if (count > 1 && next !== undefined && isBare(next)) {
      const after = below(runs, runs.indexOf(next, index));
      if (solid(run.slots).length === 2 * count) move(next, endOfRow(run.slots, count));
      else if (!isRow(run) && isWhole(run) && after !== undefined && !isBare(after)) move(next, 0);
    }
  }
  return runs.flatMap((run) =>
    run.label === null ? [] : [{ ...run.label, slots: run.slots, strays: run.strays, isTorn: torn.has(run) }],
  );
};

/** Index behind the first `count` values. */
const endOfRow = (slots: readonly Slot[], count: number): number => {
  let values = 0;
  return slots.findIndex((slot) => isSolid(slot) && ++values > count);
};

/** All numbers stand before their labels: a whole row opens the table and the last label has nothing behind it. */
const precedeLabels = (runs: readonly Run[], isWhole: (run: Run) => boolean): boolean => {
  const filled = runs.filter((run) => !isBare(run));
  return (
    runs.filter(isRow).length === filled.length &&
    runs[0]?.label === null &&
    filled.every(isWhole) &&
    isBare(runs[runs.length - 1])
  );
};

const shift = (runs: readonly Run[]): void => {
  const cells = runs.filter((run) => !isBare(run)).map((run) => run.slots.splice(0));
  for (const [index, row] of runs.filter(isRow).entries()) for (const slot of cells[index]!) row.slots.push(slot);
};

/** Whole rows of cells behind another whole row, whose label was not seen at all. */
export const secondRows = (rows: readonly LabelledRow[], count: number): ReadonlyArray<readonly Slot[]> =>
  rows.flatMap(({ slots }) => (count > 1 && solid(slots).length === 2 * count ? [solid(slots).slice(count)] : []));

/** Whole rows of cells behind a label that could not be read, each from one row of a table. */
export const unnamedRows = (events: readonly TableEvent[], count: number): ReadonlyArray<readonly Slot[]> => {
  const rows = new Map<number, Slot[]>();
  let isStrange = false;
  for (const event of events) {
    if (event.type === 'break') isStrange = true;
    else if (event.type !== 'slot') isStrange = false;
    else if (isStrange && isSolid(event.slot)) {
      const { row } = event.slot.token.cell;
      const slots = rows.get(row) ?? [];
      slots.push(event.slot);
      rows.set(row, slots);
    }
  }
  return [...rows.values()].filter((slots) => slots.length === count && !isNumbering(slots));
};
