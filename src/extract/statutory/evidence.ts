import { locate, type Span } from '../../language/located.js';
import type { FigureKey } from '../../schema/keys.js';
import { type CellNumber, type CellOptions, readCell } from '../cell-value.js';
import type { Evidence, Finding } from '../finding.js';
import type { Slot } from './events.js';
import type { Token } from './tokens.js';

/** A quote is longer only where the cell itself is; then the number alone is quoted. */
const LONGEST_QUOTE = 300;

const textOf = (token: Token): string => token.cell.text.value.slice(token.from, token.to);

/** Where a token stands; an empty cell has its own place. */
export const spanOf = (token: Token): Span =>
  token.from === token.to ? token.cell.position : locate(token.cell.text, token.from, token.to);

const numberEvidence = (token: Token, { from, to }: CellNumber): Evidence => {
  const text = textOf(token);
  const raw = text.slice(from, to);
  const span = spanOf(token);
  if (span.end - span.start <= LONGEST_QUOTE) return { span, text, raw };
  return { span: locate(token.cell.text, token.from + from, token.from + to), text: raw, raw };
};

/** The number of a slot, read with what its column counts in. */
export const numberOf = (
  slot: Slot,
  options: CellOptions = {},
): (CellNumber & { readonly evidence: Evidence }) | null => {
  const { token } = slot;
  const settled = options.money === undefined && (options.signed !== true || token.reading.kind === 'number');
  const reading = settled ? token.reading : readCell(textOf(token), options);
  return reading.kind === 'number' ? { ...reading, evidence: numberEvidence(token, reading) } : null;
};

/** The figure that a cell shows: a number, or a blank; null where the text of the cell is neither. */
export const findingOf = (key: FigureKey, slot: Slot, unit: string, options: CellOptions = {}): Finding | null => {
  const common = { key, scope: 'all', origin: 'table' } as const;
  const number = numberOf(slot, options);
  if (number !== null) {
    const { value, qualifier, evidence } = number;
    return {
      ...common,
      value,
      status: 'reported',
      ...(qualifier === undefined ? {} : { qualifier }),
      unit: number.unit ?? unit,
      evidence,
    };
  }
  if (slot.kind === 'other' || slot.kind === 'number') return null;
  const text = textOf(slot.token);
  return { ...common, value: null, status: 'blank', unit, evidence: { span: spanOf(slot.token), text, raw: text } };
};
