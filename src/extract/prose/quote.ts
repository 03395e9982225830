import { type Quantity, scaleDecimal } from '../../language/quantities.js';
import type { Scope } from '../../schema/keys.js';
import type { Binding, Place, Reading } from './reading.js';
import { isAnnual, isRunning } from './when.js';

/** A reading as bindings: the figure that the words name, and the one that they hint at besides. */
export const bindingsOf = (place: Place, reading: Reading, scope: Scope): Binding[] => {
  const binding = bindingOf(place, reading, scope);
  return reading.also === undefined
    ? [binding]
    : [binding, { ...binding, key: reading.also, loose: true, aside: true }];
};

/** How far the quote of a figure reaches back to the words that name it. */
const QUOTE_REACH = 40;

const bindingOf = (place: Place, reading: Reading, scope: Scope): Binding => {
  const { tokens, index, quantity, text } = place;
  const { token } = reading;
  const scaled = inLabelUnit(quantity, text.slice(token.to, quantity.from));
  const between = tokens.slice(0, index).some((other) => other.type === 'quantity' && other.from > token.from);
  const ahead = token.from < quantity.from && quantity.from - token.from <= QUOTE_REACH && !between;
  const behind = token.from >= quantity.to && token.to - quantity.to <= QUOTE_REACH;
  return {
    key: reading.key,
    scope,
    quantity: scaled,
    from: ahead ? token.from : quantity.from,
    to: behind ? token.to : quantity.to,
    loose: reading.loose,
    ...(isRunning(place) ? { span: 'running' } : isAnnual(place) ? { span: 'annual' } : {}),
    ...(token.term.type === 'figure' && token.term.sole === true ? { aside: true } : {}),
  };
};

/** 专项经费（万元）：3.5 prints the unit with the label. */
const inLabelUnit = (quantity: Quantity, between: string): Quantity =>
  quantity.kind === 'none' && between.includes('(万元)')
    ? { ...quantity, unit: '万元', kind: 'money', value: scaleDecimal(String(quantity.value), 4) }
    : quantity;
