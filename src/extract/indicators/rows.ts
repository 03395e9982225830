import type { LabelEntry, SectionEntry } from './entry.js';
import type { Item } from './items.js';
import { type Part, partOf } from './parts.js';
import type { SlotCell } from './slots.js';

type Row = LabelEntry | SectionEntry;

const partOfLabel = ({ label }: LabelEntry): Part | null => {
  const [first, ...others] = label.meaning.senses;
  return first === undefined || others.length > 0 ? null : partOf(first.key);
};

const labelRow = (item: Item, from: number, part: SlotCell): LabelEntry | null =>
  part.slot.kind === 'label'
    ? {
        kind: 'label',
        label: part.slot,
        head: part.cell,
        cells: [],
        wide: item.kind === 'row',
        layout: item.layout,
        from,
        to: from + 1,
      }
    : null;

/** A label with only blanks before the next label is the cell of a group, except where tables stand side by side. */
const isGroup = (row: Row | undefined, labels: number): row is LabelEntry =>
  labels < 2 && row?.kind === 'label' && row.cells.every(({ slot }) => slot.kind === 'blank');

/** The rows of `items[from]`: one for each of its labels, with the cells behind it. `labels` is that of the header. */
export const rowsOf = (item: Item, from: number, labels: number): Row[] => {
  const rows: Row[] = [];
  for (const part of item.cells) {
    const last = rows[rows.length - 1];
    const row = labelRow(item, from, part);
    if (row !== null) {
      if (isGroup(last, labels))
        rows[rows.length - 1] = { kind: 'section', part: partOfLabel(last), from, to: from + 1 };
      rows.push(row);
    } else if (part.slot.kind === 'section') rows.push({ kind: 'section', part: part.slot.part, from, to: from + 1 });
    else if (last?.kind === 'label') last.cells.push(part);
  }
  return rows;
};
