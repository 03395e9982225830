import { fold } from '../../language/fold.js';
import { readCell } from '../cell-value.js';
import type { StreamCell } from '../cells.js';
import { type LabelMatch, matchLabel } from './lexicon.js';
import { hasHan, hasNoteMark, readUnit, withoutNoteMark } from './words.js';

/**
 * What stands in one cell of an indicator table. `value` is a number, a word for none, or a stroke; `note` a remark in
 * brackets, whose digits are no values; `text` anything else.
 */
export type Slot =
  | LabelMatch
  | { readonly kind: 'blank' }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'value'; readonly stroke: boolean }
  | { readonly kind: 'note' }
  | { readonly kind: 'text' };

const isNote = (folded: string): boolean => folded.startsWith('(') && folded.endsWith(')') && hasHan(folded);

/** Values are short; a longer cell is a label or prose. */
const LONGEST_VALUE = 40;

const slotOf = (cell: StreamCell): Slot => {
  if (cell.blank) return { kind: 'blank' };
  const folded = cell.folded.value;
  const label = matchLabel(hasNoteMark(cell.text.value) ? fold(withoutNoteMark(cell.text.value)).value : folded);
  if (label !== null) return label;
  const unit = readUnit(folded);
  if (unit !== null) return { kind: 'unit', unit };
  if (folded.length <= LONGEST_VALUE) {
    const reading = readCell(cell.text.value, {}, cell.folded);
    if (reading.kind !== 'other') return { kind: 'value', stroke: reading.kind === 'blank' };
  }
  return { kind: isNote(folded) ? 'note' : 'text' };
};

/** A cell and what stands in it. */
export interface SlotCell {
  readonly cell: StreamCell;
  readonly slot: Slot;
}

export const withSlot = (cell: StreamCell): SlotCell => ({ cell, slot: slotOf(cell) });
