import { locate, type Span } from '../../language/located.js';
import type { FigureKey } from '../../schema/keys.js';
import { type CellNumber, type CellOptions, type CellReading, isScaledZero, readCell } from '../cell-value.js';
import type { Evidence, Finding, Qualifier } from '../finding.js';
import type { Slot } from './events.js';
import type { Token } from './tokens.js';

/** A quote is longer only where the cell itself is; then the number alone is quoted. */
const LONGEST_QUOTE = 300;

/** What a token shows: all of its cell, or a part of a line. */
export const textOf = (token: Token): string => token.cell.text.value.slice(token.from, token.to);

/** Where a token stands; an empty cell has its own place. */
export const spanOf = (token: Token): Span =>
  token.from === token.to ? token.cell.position : locate(token.cell.text, token.from, token.to);

/** A number as a cell shows it. */
interface ShownNumber {
  readonly value: number;
  readonly qualifier: Qualifier | undefined;
  readonly unit: string | undefined;
  readonly evidence: Evidence;
}

const numberEvidence = (token: Token, number: CellNumber): Evidence => {
  const { from, to } = number;
  const text = textOf(token);
  const raw = text.slice(from, to);
  const span = spanOf(token);
  if (span.end - span.start <= LONGEST_QUOTE && !isScaledZero(number, text)) return { span, text, raw };
  return { span: locate(token.cell.text, token.from + from, token.from + to), text: raw, raw };
};

/** What a slot shows, read with what its column counts in. */
const readSlot = ({ token }: Slot, options: CellOptions): CellReading =>
  options.money === undefined && (options.signed !== true || token.reading.kind === 'number')
    ? token.reading
    : readCell(textOf(token), options);

/** The value of a slot in a column of counts. */
export const valueIn = ({ token: { reading } }: Slot): number | null =>
  reading.kind === 'number' ? reading.value : null;

/** The number of a slot with the place that shows it. */
export const numberOf = (slot: Slot, options: CellOptions = {}): ShownNumber | null => {
  const reading = readSlot(slot, options);
  if (reading.kind !== 'number') return null;
  return {
    value: reading.value,
    qualifier: reading.qualifier,
    unit: reading.unit,
    evidence: numberEvidence(slot.token, reading),
  };
};

/** The figure that a cell shows: a number, or a blank; null where the text of the cell is neither. */
export const findingOf = (key: FigureKey, slot: Slot, unit: string, options: CellOptions = {}): Finding | null => {
  const number = numberOf(slot, options);
  if (number !== null) {
    const { value, qualifier, evidence } = number;
    const finding = {
      key,
      scope: 'all',
      value,
      status: 'reported',
      unit: number.unit ?? unit,
      origin: 'table',
      evidence,
    } as const;
    return qualifier === undefined ? finding : { ...finding, qualifier };
  }
  if (slot.kind === 'other' || slot.kind === 'number') return null;
  const text = textOf(slot.token);
  const evidence = { span: spanOf(slot.token), text, raw: text };
  return { key, scope: 'all', value: null, status: 'blank', unit, origin: 'table', evidence };
};
