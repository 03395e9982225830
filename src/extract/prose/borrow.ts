import type { Quantity } from '../../language/quantities.js';
import { accepts } from './meaning.js';
import type { Binding } from './reading.js';
import { isLevel } from './when.js';
import type { Turn } from './work.js';

/** The same figure for another year or another circle. */
export const borrow = (last: Binding, quantity: Quantity, scope: Binding['scope']): Binding[] => {
  const same = quantity.unit === last.quantity.unit || quantity.kind === 'none' || last.quantity.kind === 'none';
  if (!same) return [];
  return [{ key: last.key, scope, quantity, from: quantity.from, to: quantity.to, loose: last.loose }];
};

/** Whose name a quantity borrows that has none of its own. */
export const lenderOf = (turn: Turn, scope: Binding['scope']): Binding | null => {
  const { memory } = turn;
  const own = [...turn.bindings.values()];
  if (isLevel(turn.text, turn.quantity.from)) return own[own.length - 1]?.[0] ?? memory.last;
  if (scope === 'previousYear')
    return (
      lenderByGrowth(turn) ??
      namedBehind(turn) ??
      (own.length === 0 ? memory.head : null) ??
      memory.last ??
      own[own.length - 1]?.[0] ??
      null
    );
  return own.length === 0 ? (memory.head ?? memory.last) : (memory.last ?? own[own.length - 1]![0] ?? null);
};

/** 与上年的171条相比，主动公开信息数量增长27.5%: the noun behind the comparison names its number. */
const namedBehind = ({ tokens, index, quantity }: Turn): Binding | null => {
  for (let at = index + 1; at < tokens.length && tokens[at]!.from - quantity.to <= 24; at++) {
    const token = tokens[at]!;
    if (token.type === 'quantity' || token.type === 'percentage') return null;
    const option = token.type === 'term' && token.term.type === 'figure' ? token.term.options[0] : undefined;
    if (option !== undefined && accepts(option.units, quantity))
      return { key: option.key, scope: 'previousYear', quantity, from: quantity.from, to: quantity.to, loose: false };
  }
  return null;
};

/** How many sentences back a comparison may look. */
const RECENT = 6;

/**
 * 与2009年的8431条相比，增长17.1%: of the figures told so far, the one that grew by just this share is meant. Null where
 * no growth is printed or no figure fits.
 */
const lenderByGrowth = ({ tokens, index, quantity, bindings, earlier }: Turn): Binding | null => {
  const growth = tokens.slice(index + 1).find((token) => token.type === 'percentage' && token.kind === 'percent');
  if (growth === undefined || growth.type !== 'percentage' || quantity.value === 0) return null;
  const digits = growth.printed.replace(/^[^.]*\.?|%$/gu, '').length;
  const fits = (binding: Binding): boolean => {
    const change = (100 * Math.abs(binding.quantity.value - quantity.value)) / quantity.value;
    return binding.scope === 'all' && Math.abs(change - growth.value) <= 0.51 * 10 ** -digits;
  };
  const told = [
    ...earlier.slice(-RECENT).flatMap((sentence) => [...sentence.bindings.values()].flat()),
    ...[...bindings.values()].flat(),
  ];
  return told.reverse().find(fits) ?? null;
};
