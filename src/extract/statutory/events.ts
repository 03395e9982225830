import type { Block } from '../../read/blocks.js';
import type { Meaning, TableKind } from './meaning.js';
import type { Token } from './tokens.js';

/** A cell that may hold a value. `other` is text where a value was due: it keeps its place and shows none. */
export interface Slot {
  readonly kind: 'number' | 'mark' | 'empty' | 'other';
  readonly token: Token;
}

/** A statutory table, told in reading order. */
export type TableEvent =
  | { readonly type: 'label'; readonly meaning: Meaning; readonly token: Token; readonly enumerator?: string }
  | { readonly type: 'slot'; readonly slot: Slot }
  /** A header cell that could not be read. */
  | { readonly type: 'unread'; readonly token: Token }
  /** Text that is no part of the table: values behind it belong to no row. */
  | { readonly type: 'break' };

/** One printed table, also where pages cut it; a table that is printed twice makes two. */
export interface TableInstance {
  readonly table: TableKind;
  readonly events: readonly TableEvent[];
  readonly blocks: ReadonlySet<Block>;
  /** The last cell of the document belongs to this table: what is missing behind it was cut off. */
  readonly atEnd: boolean;
}
