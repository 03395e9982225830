import type { tableTitles } from '../../forms/table-titles.js';
import type { Notice } from '../../messages.js';
import type { Slot } from './events.js';
import { spanOf, textOf } from './evidence.js';
import type { Token } from './tokens.js';

/** Cells that hold text where a value is due. */
export const unreadableCells = (slots: readonly Slot[]): readonly Notice[] =>
  slots.map(({ token }) => ({ code: 'unreadable-cell', span: spanOf(token), found: textOf(token) }));

/** A table without a single number; `label` is one of its labels. */
export const blankTable = (title: (typeof tableTitles)[keyof typeof tableTitles], label: Token): Notice => ({
  code: 'blank-table',
  span: spanOf(label),
  found: title,
});
