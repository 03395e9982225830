import { type HeaderLabel, outcomesOf } from './case-columns.js';
import type { Slot, TableInstance } from './events.js';
import { isNumbering } from './placement.js';

/** The cells of the remedies table, each run of them with the header above it. */

/** Cells with the header labels that stand between them and the cells before. */
export interface CaseRun {
  readonly header: readonly HeaderLabel[];
  /** Rows of the document in which the outcomes of the header stand. */
  readonly outcomeRows: readonly number[];
  /** … and its groups. */
  readonly groupRows: readonly number[];
  readonly slots: readonly Slot[];
}

/** Cells of one table row are one run; so are cells on lines of their own. */
export const runsOf = ({ events }: TableInstance): readonly CaseRun[] => {
  const runs: Array<{ header: HeaderLabel[]; outcomeRows: number[]; groupRows: number[]; slots: Slot[] }> = [];
  let open = false;
  let header: HeaderLabel[] = [];
  let outcomeRows: number[] = [];
  let groupRows: number[] = [];
  for (const event of events) {
    if (event.type === 'slot') {
      const last = runs[runs.length - 1];
      if (open && last !== undefined && isPageNumber(last, event.slot)) last.slots.pop();
      if (open && last !== undefined && !beginsRow(event.slot, last)) last.slots.push(event.slot);
      else {
        runs.push({ header, outcomeRows, groupRows, slots: [event.slot] });
        [header, outcomeRows, groupRows, open] = [[], [], [], true];
      }
      continue;
    }
    open = false;
    if (event.type !== 'label' || event.meaning.table !== 'remedies') continue;
    const { meaning, token } = event;
    header.push(meaning.role === 'group' ? { group: meaning.group } : { outcome: meaning.outcome });
    (meaning.role === 'column' ? outcomeRows : groupRows).push(token.cell.row);
  }
  return withoutNumbering(runs);
};

/** Drops the row of column numbers below a header; the header belongs to the row that follows. */
const withoutNumbering = (runs: readonly CaseRun[]): readonly CaseRun[] =>
  runs.flatMap((run, index) => {
    if (isNumbering(run.slots)) return [];
    const before = runs[index - 1];
    const inherits = before !== undefined && isNumbering(before.slots) && run.header.length === 0;
    return [inherits ? { ...before, slots: run.slots } : run];
  });

/** A second row of a table begins, as against one more cell on a line of its own or the rest of a row that was cut. */
const beginsRow = (slot: Slot, { header, slots }: CaseRun): boolean => {
  if (slots.length === 0) return false;
  const [first, last] = [slots[0]!.token.cell.row, slots[slots.length - 1]!.token.cell.row];
  return (
    slot.token.cell.row !== last && slots.length > 1 && first === last && slots.length >= outcomesOf(header).length
  );
};

/** A number on a line of its own between the header of a table and its row. */
const isPageNumber = ({ slots }: CaseRun, next: Slot): boolean =>
  slots.length === 1 && slots[0]!.token.cell.block.type !== 'table' && next.token.cell.block.type === 'table';
