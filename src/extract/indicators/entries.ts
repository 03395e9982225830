import { outsideBrackets } from '../../read/brackets.js';
import { readHeaderCells, readHeaderRow } from './columns.js';
import { type CutLabel, isText, joinCut, joinLonger, noteEnd } from './cut.js';
import type { Entry, LabelEntry } from './entry.js';
import type { Item } from './items.js';
import { rowsOf } from './rows.js';
import type { SlotCell } from './slots.js';

/** How far the document has been read. */
interface Walk {
  readonly items: readonly Item[];
  readonly entries: Entry[];
  /** The row that the next cells belong to. */
  open: LabelEntry | null;
  /** The open row is the last of several labels on one line without a value: what follows is not its alone. */
  isAcross: boolean;
  /** The last item of a note that the open row's label began, or -1. */
  note: number;
  /** How many tables stand side by side under the last header. */
  labels: number;
}

/** Reads what begins at `items[at]` and says where to go on, or null where it is something else. */
type Step = (walk: Walk, at: number) => number | null;

/** `row` is the entry that was read last. */
const openRow = (walk: Walk, row: LabelEntry): void => {
  const before = walk.entries[walk.entries.length - 2];
  walk.open = row;
  walk.isAcross = before?.kind === 'label' && before.head.row === row.head.row && before.cells.length === 0;
  walk.note = row.label.open ? noteEnd(walk.items, row.to) : -1;
};

/** A table is titled within so many lines above it, each of so many characters. */
const CAPTION_LINES = 4;
const LONGEST_CAPTION = 40;

const captionOf = ({ entries, items }: Walk): string => {
  const lines = entries
    .slice(-CAPTION_LINES)
    .map((entry) => (entry.kind === 'text' ? items[entry.from]!.cells[0]!.cell.folded.value : ''));
  return lines.filter((line) => line.length <= LONGEST_CAPTION).join(' ');
};

const takeHeader: Step = (walk, at) => {
  const reading = walk.items[at]!.kind === 'row' ? readHeaderRow(walk.items, at) : readHeaderCells(walk.items, at);
  if (reading === null) return null;
  walk.entries.push({ kind: 'header', reading, caption: captionOf(walk), from: at, to: at + reading.taken });
  walk.labels = reading.columns.labels;
  walk.open = null;
  return at + reading.taken;
};

const takeRows: Step = (walk, at) => {
  const rows = rowsOf(walk.items[at]!, at, walk.labels);
  const last = rows[rows.length - 1];
  if (last === undefined) return null;
  for (const row of rows) walk.entries.push(row);
  walk.open = null;
  if (last.kind === 'label') openRow(walk, last);
  return at + 1;
};

/** A row of a table is complete; a line of columns may go on below while it has no value; cells one a line go on. */
const mayTake = (row: LabelEntry, item: Item, isAcross: boolean): boolean => {
  if (isAcross ? item.cells[0]!.cell.row !== row.head.row : row.wide && row.layout === 'grid') return false;
  if (!row.wide && item.kind === 'cell') return true;
  return row.layout !== 'pipes' && !row.cells.some(({ slot }) => slot.kind === 'value');
};

const goOn = ({ open, isAcross }: Walk, item: Item, at: number): number => {
  if (open === null) return at + 1;
  if (mayTake(open, item, isAcross)) for (const cell of item.cells) if (!isText(cell)) open.cells.push(cell);
  open.to = at + 1;
  return at + 1;
};

const takeValues: Step = (walk, at) => {
  const item = walk.items[at]!;
  return item.cells.some(isText) ? null : goOn(walk, item, at);
};

const takeNote: Step = (walk, at) => {
  const item = walk.items[at]!;
  const text = item.cells.find(isText)!;
  return at <= walk.note || text.slot.kind === 'note' ? goOn(walk, item, at) : null;
};

const takeJoined = (walk: Walk, at: number, cut: CutLabel | null): number | null => {
  if (cut === null) return null;
  const item = walk.items[at]!;
  const row: LabelEntry = { kind: 'label', ...cut, wide: item.kind === 'row', layout: item.layout, from: at };
  walk.entries.push(row);
  openRow(walk, row);
  return cut.to;
};

const takeCut: Step = (walk, at) => takeJoined(walk, at, joinCut(walk.items, at));

const takeLonger: Step = (walk, at) => takeJoined(walk, at, joinLonger(walk.items, at));

/** A row that no form has may be long, but from here on it is prose. */
const LONG_TEXT = 60;

/** A line that a table never has: long, or with the punctuation of a sentence outside its brackets. */
const isNarrative = (item: Item, { cell, slot }: SlotCell): boolean => {
  if (item.kind === 'row' || item.layout === 'grid' || slot.kind === 'note') return false;
  const text = cell.folded.value;
  return text.length >= LONG_TEXT || /[,。;!?]/.test(outsideBrackets(text));
};

const takeText: Step = (walk, at) => {
  const item = walk.items[at]!;
  walk.entries.push({ kind: 'text', narrative: isNarrative(item, item.cells.find(isText)!), from: at, to: at + 1 });
  walk.open = null;
  return at + 1;
};

const STEPS: readonly Step[] = [takeHeader, takeLonger, takeRows, takeValues, takeNote, takeCut, takeText];

const takeNext = (walk: Walk, at: number): number => {
  for (const step of STEPS) {
    const next = step(walk, at);
    if (next !== null) return next;
  }
  return at + 1;
};

/** Reads the document as rows of indicator tables and what stands between them. Linear. */
export const entriesOf = (items: readonly Item[]): Entry[] => {
  const walk: Walk = { items, entries: [], open: null, note: -1, labels: 1, isAcross: false };
  for (let at = 0; at < items.length; ) at = takeNext(walk, at);
  return walk.entries;
};
