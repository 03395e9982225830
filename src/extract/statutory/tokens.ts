import { type Folded, fold } from '../../language/fold.js';
import { readCell } from '../cell-value.js';
import type { StreamCell, StreamRow } from '../cells.js';
import { type LabelText, labelText } from './label-text.js';

/**
 * `number`: a value, words for none included · `mark`: a stroke that holds the place of a blank (/ —) · `empty`: a cell
 * with nothing in it · `text`: everything else, a label above all.
 */
export type TokenKind = 'number' | 'mark' | 'empty' | 'text';

/** A piece of the document that stands for itself: a cell of a table, or a word of a line. */
export interface Token {
  readonly kind: TokenKind;
  readonly cell: StreamCell;
  /** Range in the text of the cell. */
  readonly from: number;
  readonly to: number;
  /** Filled for `text` alone. */
  readonly label: LabelText;
}

/** The tokens of one row. */
export interface TokenRow {
  readonly row: StreamRow;
  readonly tokens: readonly Token[];
  /** Index of the first token in the document. */
  readonly first: number;
}

const NO_LABEL: LabelText = { letters: '', head: '' };

/** A line that is longer is not taken apart, unless a table was flattened into it. */
const LONGEST_LINE = 240;

/** Words that stand in a flattened statutory table and hardly ever in prose. */
const ANCHORS = ['信息内容', '勾稽关系', '申请人情况', '结果维持', '申请数量'];

const PIECE = /\S+/gu;

const kindOf = (text: string, folded?: Folded): TokenKind => {
  const reading = readCell(text, { signed: true }, folded);
  return reading.kind === 'number'
    ? 'number'
    : reading.kind === 'other'
      ? 'text'
      : text.trim() === ''
        ? 'empty'
        : 'mark';
};

const wholeCell = (cell: StreamCell): Token => {
  const kind = cell.blank ? 'empty' : kindOf(cell.text.value, cell.folded);
  const label = kind === 'text' ? labelText(cell.folded.value) : NO_LABEL;
  return { kind, cell, from: 0, to: cell.text.value.length, label };
};

const piecesOf = (cell: StreamCell): readonly Token[] => {
  const tokens: Token[] = [];
  for (const piece of cell.text.value.matchAll(PIECE)) {
    const text = piece[0];
    const folded = fold(text);
    const kind = kindOf(text, folded);
    if (kind === 'empty') continue;
    const label = kind === 'text' ? labelText(folded.value) : NO_LABEL;
    tokens.push({ kind, cell, from: piece.index, to: piece.index + text.length, label });
  }
  return tokens;
};

/** Two numbers with a blank between them are two values; a single one may have its thousands separated by a blank. */
const isOneValue = (token: Token): boolean =>
  token.kind !== 'text' && token.cell.text.value.trim().split(/\s+/u).length <= 2;

const tokensOf = (row: StreamRow): readonly Token[] => {
  if (row.layout === 'grid' || row.layout === 'pipes') return row.cells.map(wholeCell);
  const tokens: Token[] = [];
  for (const cell of row.cells) {
    const whole = wholeCell(cell);
    const { length } = cell.text.value;
    if (isOneValue(whole)) tokens.push(whole);
    else if (length <= LONGEST_LINE || isFlattenedTable(cell)) tokens.push(...piecesOf(cell));
    else tokens.push({ ...whole, kind: 'text', label: NO_LABEL });
  }
  return tokens;
};

/** True for a line into which a page has run together with its tables. */
export const isFlattenedTable = (cell: StreamCell): boolean =>
  cell.text.value.length > LONGEST_LINE && ANCHORS.some((anchor) => cell.folded.value.includes(anchor));

/** Cuts the rows of a document into tokens. Linear. */
export const tokenize = (rows: readonly StreamRow[]): readonly TokenRow[] => {
  let first = 0;
  return rows.map((row) => {
    const tokens = tokensOf(row);
    const tokenRow = { row, tokens, first };
    first += tokens.length;
    return tokenRow;
  });
};
