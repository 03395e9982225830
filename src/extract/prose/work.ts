import type { Quantity } from '../../language/quantities.js';
import type { Ground } from './meaning.js';
import type { Binding, Place, Reading } from './reading.js';
import type { Token } from './tokens.js';

/** What later sentences of a passage may lean on. */
export interface Memory {
  ground: Ground;
  /** The figure bound last, for what borrows its name (较上年的47件, 含县区24件, 占…). */
  last: Binding | null;
  /** What the last sentence began with: a sentence that names nothing speaks of this. */
  head: Binding | null;
}

/** A sentence once it is read. */
export interface Sentence {
  /** The matching copy of the whole passage. */
  readonly text: string;
  /** Where the sentence ends in it. */
  readonly end: number;
  readonly tokens: readonly Token[];
  /** The ground on which each token stands, in the order of `tokens`. */
  readonly grounds: readonly Ground[];
  readonly bindings: ReadonlyMap<Token, readonly Binding[]>;
}

/** What is needed to bind the quantities of one sentence, and what is bound so far. */
export interface Work extends Omit<Place, 'index' | 'quantity'> {
  readonly groundAt: (token: Token) => Ground;
  readonly lists: ReadonlyMap<number, readonly Reading[]>;
  readonly inherited: ReadonlyMap<number, number>;
  readonly memory: Memory;
  /** The sentences of the passage so far. */
  readonly earlier: readonly Sentence[];
  /** Bindings in the order they were made, without those of inherited lists. */
  readonly order: Binding[];
  readonly used: Set<Token>;
  readonly bindings: Map<Token, readonly Binding[]>;
}

/** A quantity whose turn it is, and the work on its sentence so far. */
export interface Turn extends Work, Place {
  readonly used: Set<Token>;
}

/** The turn of the quantity at `index`. Field by field: spreading the work takes ten times as long. */
export const turnOf = (work: Work, index: number): Turn => ({
  tokens: work.tokens,
  text: work.text,
  year: work.year,
  groundAt: work.groundAt,
  lists: work.lists,
  inherited: work.inherited,
  memory: work.memory,
  earlier: work.earlier,
  order: work.order,
  used: work.used,
  bindings: work.bindings,
  index,
  quantity: work.tokens[index] as Quantity,
});
