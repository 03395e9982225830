import type { StreamCell } from '../cells.js';
import type { Item } from './items.js';
import { isCutLabel, matchLabel, type RowLabel } from './lexicon.js';
import type { SlotCell } from './slots.js';

/** A label that a line break cut in two or three, put together again. */
export interface CutLabel {
  readonly label: RowLabel;
  readonly head: StreamCell;
  /** The values that stood behind any of its parts. */
  readonly cells: SlotCell[];
  /** Index of the item behind the last part. */
  readonly to: number;
}

/** Values may stand on lines of their own between the parts: unit, code, two values. */
const FARTHEST_PART = 5;

const MOST_PARTS = 3;

export const isText = ({ slot }: SlotCell): boolean => slot.kind === 'text' || slot.kind === 'note';

/** Joins the text that stands in `items[index]` with the texts below it where together they are a label. */
export const joinCut = (items: readonly Item[], index: number): CutLabel | null => {
  const first = items[index]!.cells.find(isText)!;
  let text = first.cell.folded.value;
  if (!isCutLabel(text)) return null;
  const cells = items[index]!.cells.filter((cell) => !isText(cell));
  let parts = 1;
  for (let at = index + 1; at < items.length && at <= index + FARTHEST_PART; at++) {
    const item = items[at]!;
    if (item.cells.some(({ slot }) => slot.kind === 'label' || slot.kind === 'section')) return null;
    const part = item.cells.find(isText);
    for (const cell of item.cells) if (!isText(cell)) cells.push(cell);
    if (part === undefined) continue;
    text += part.cell.folded.value;
    const label = matchLabel(text);
    if (label?.kind === 'label') return { label, head: first.cell, cells, to: at + 1 };
    if (++parts === MOST_PARTS || !isCutLabel(text)) return null;
  }
  return null;
};

/**
 * A label on a line of its own that is the beginning of a longer one, which the line below ends: 参加或举办新闻发布会 /
 * 总次数. Null where the line below is something else.
 */
export const joinLonger = (items: readonly Item[], index: number): CutLabel | null => {
  const [first, ...others] = items[index]!.cells;
  const next = items[index + 1]?.cells;
  if (first?.slot.kind !== 'label' || others.length > 0 || next?.[0] === undefined || !isText(next[0])) return null;
  const label = matchLabel(first.cell.folded.value + next[0].cell.folded.value);
  return label?.kind === 'label' ? { label, head: first.cell, cells: next.slice(1), to: index + 2 } : null;
};

/** A note that a label left open ends within so many lines. */
const NOTE_LINES = 3;

/** Index of the item that closes the bracket of a label cut inside its note, or -1 where none does. */
export const noteEnd = (items: readonly Item[], from: number): number => {
  for (let at = from; at < items.length && at < from + NOTE_LINES; at++) {
    const { cells } = items[at]!;
    if (cells.some(({ slot }) => slot.kind === 'label' || slot.kind === 'section')) return -1;
    const text = cells.find(isText)?.cell.folded.value ?? '';
    const close = text.indexOf(')');
    const open = text.indexOf('(');
    if (close >= 0 && (open < 0 || close < open)) return at;
    if (open >= 0) return -1;
  }
  return -1;
};
