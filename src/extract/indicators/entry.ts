import type { RowLayout, StreamCell } from '../cells.js';
import type { HeaderReading } from './columns.js';
import type { RowLabel } from './lexicon.js';
import type { Part } from './parts.js';
import type { SlotCell } from './slots.js';

interface Place {
  /** The items that the entry was read from, `[from, to)`. */
  readonly from: number;
  to: number;
}

/** One row of a table: a label and the cells that belong to it. */
export interface LabelEntry extends Place {
  readonly kind: 'label';
  readonly label: RowLabel;
  readonly head: StreamCell;
  readonly cells: SlotCell[];
  /** The row stands on a line of its own; otherwise its cells stand one a line. */
  readonly wide: boolean;
  readonly layout: RowLayout;
}

/** A section row, or the cell that spans a group of rows. */
export interface SectionEntry extends Place {
  readonly kind: 'section';
  readonly part: Part | null;
}

export interface HeaderEntry extends Place {
  readonly kind: 'header';
  readonly reading: HeaderReading;
  /** The short lines straight above: the title of the table, who filled it in. */
  readonly caption: string;
}

/** Anything else. A `narrative` line ends a table. */
interface TextEntry extends Place {
  readonly kind: 'text';
  readonly narrative: boolean;
}

export type Entry = LabelEntry | SectionEntry | HeaderEntry | TextEntry;
