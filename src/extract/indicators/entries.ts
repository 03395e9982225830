import { outsideBrackets } from '../../read/brackets.js';
import type { RowLayout, StreamCell } from '../cells.js';
import { type HeaderReading, readHeaderCells, readHeaderRow } from './columns.js';
import { isText, joinCut, noteEnd } from './cut.js';
import type { Item } from './items.js';
import type { LabelMatch } from './lexicon.js';
import { type Part, partOf } from './parts.js';
import type { SlotCell } from './slots.js';

type Label = Extract<LabelMatch, { kind: 'label' }>;

interface Place {
  /** The items that the entry was read from, `[from, to)`. */
  readonly from: number;
  to: number;
}

/** One row of the table: a label and the cells that belong to it. */
export interface LabelEntry extends Place {
  readonly kind: 'label';
  readonly label: Label;
  readonly head: StreamCell;
  readonly cells: SlotCell[];
  /** The row stands on a line of its own; otherwise its cells stand one a line. */
  readonly wide: boolean;
  readonly layout: RowLayout;
}

/** A section row or a cell that spans a group of rows. */
export interface SectionEntry extends Place {
  readonly kind: 'section';
  readonly part: Part | null;
}

export interface HeaderEntry extends Place {
  readonly kind: 'header';
  readonly reading: HeaderReading;
}

/** Anything else. A `narrative` line ends a table. */
export interface TextEntry extends Place {
  readonly kind: 'text';
  readonly narrative: boolean;
}

export type Entry = LabelEntry | SectionEntry | HeaderEntry | TextEntry;

/** A row that no form has may be long, but from here on it is prose. */
const LONG_TEXT = 60;

/** A line that a table never has: long, or with the punctuation of a sentence outside its brackets. */
const isNarrative = (item: Item, { cell, slot }: SlotCell): boolean => {
  if (item.kind === 'row' || item.layout === 'grid' || slot.kind === 'note') return false;
  const text = cell.folded.value;
  return text.length >= LONG_TEXT || /[,。;!?]/.test(outsideBrackets(text));
};

const partOfLabel = ({ label }: LabelEntry): Part | null => {
  const [first, ...others] = label.entry.senses;
  return first === undefined || others.length > 0 ? null : partOf(first.key);
};

/** Rows of a line that has labels: a label with only blanks before the next label is the cell of a group. */
const rowsOf = (item: Item, from: number, labels: number): Array<LabelEntry | SectionEntry> => {
  const place = { from, to: from + 1 };
  const rows: Array<LabelEntry | SectionEntry> = [];
  let open: LabelEntry | null = null;
  for (const part of item.cells) {
    const { slot, cell } = part;
    if (slot.kind === 'label') {
      const group = labels < 2 && open?.cells.every((other) => other.slot.kind === 'blank');
      if (open !== null && group) rows.splice(-1, 1, { kind: 'section', part: partOfLabel(open), ...place });
      open = {
        kind: 'label',
        label: slot,
        head: cell,
        cells: [],
        wide: item.kind === 'row',
        layout: item.layout,
        ...place,
      };
      rows.push(open);
    } else if (slot.kind === 'section') {
      rows.push({ kind: 'section', part: slot.part, ...place });
      open = null;
    } else open?.cells.push(part);
  }
  return rows;
};

const hasValue = (entry: LabelEntry): boolean => entry.cells.some(({ slot }) => slot.kind === 'value');

/** A row of its own is complete once it has a value; cells one a line go on until the next label. */
const takes = (open: LabelEntry | null, item: Item): open is LabelEntry =>
  open !== null && (open.wide || item.kind === 'row' ? !hasValue(open) : true);

/** Reads the document as rows of indicator tables and what stands between them. Linear. */
export const entriesOf = (items: readonly Item[]): Entry[] => {
  const entries: Entry[] = [];
  let open: LabelEntry | null = null;
  let labels = 1;
  let note = -1; // the last item of a note that the open label began
  const start = (entry: LabelEntry): void => {
    open = entry;
    note = entry.label.open ? noteEnd(items, entry.to) : -1;
  };
  const append = (item: Item, at: number): void => {
    if (open === null) return;
    if (takes(open, item)) open.cells.push(...item.cells.filter((cell) => !isText(cell)));
    open.to = at + 1;
  };
  for (let at = 0; at < items.length; ) {
    const item = items[at]!;
    const header = item.kind === 'row' ? readHeaderRow(items, at) : readHeaderCells(items, at);
    if (header !== null) {
      entries.push({ kind: 'header', reading: header, from: at, to: at + header.taken });
      labels = header.columns.labels;
      open = null;
      at += header.taken;
      continue;
    }
    const rows = rowsOf(item, at, labels);
    const last = rows[rows.length - 1];
    const text = item.cells.find(isText);
    if (last !== undefined) {
      entries.push(...rows);
      open = null;
      if (last.kind === 'label') start(last);
    } else if (text === undefined) append(item, at);
    else if (at <= note || text.slot.kind === 'note') append(item, at);
    else {
      const cut = joinCut(items, at);
      if (cut !== null) {
        const { label, head, cells, to } = cut;
        const entry: LabelEntry = {
          kind: 'label',
          label,
          head,
          cells,
          wide: item.kind === 'row',
          layout: item.layout,
          from: at,
          to,
        };
        entries.push(entry);
        start(entry);
        at = to;
        continue;
      }
      entries.push({ kind: 'text', narrative: isNarrative(item, text), from: at, to: at + 1 });
      open = null;
    }
    at++;
  }
  return entries;
};
