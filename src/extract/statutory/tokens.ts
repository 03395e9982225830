import { type Folded, unfold } from '../../language/fold.js';
import { type CellReading, isMasked, readCell } from '../cell-value.js';
import { foldCell, type StreamCell, type StreamRow } from '../cells.js';
import { type LabelText, labelText } from './label-text.js';
import { lookUp, spelledOut } from './lexicon.js';

/**
 * `number`: a value, words for none included · `mark`: a stroke that holds the place of a blank (/ —) · `empty`: a cell
 * with nothing in it · `masked`: digits that a page made unreadable · `text`: everything else, a label above all.
 */
type TokenKind = 'number' | 'mark' | 'empty' | 'masked' | 'text';

/** A piece of the document that stands for itself: a cell of a table, or a word of a line. */
export interface Token {
  readonly kind: TokenKind;
  readonly cell: StreamCell;
  /** Range in the text of the cell. */
  readonly from: number;
  readonly to: number;
  /** What the token shows where its column has neither a unit nor a sign; of kind `other` for text. */
  readonly reading: CellReading;
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
const BLANK = /\s/u;

const kindOf = (text: string, folded: Folded, reading: CellReading): TokenKind => {
  if (reading.kind === 'number') return 'number';
  if (reading.kind === 'blank') return folded.value === '' ? 'empty' : 'mark';
  return folded.value.length < 12 && readCell(text, { signed: true }, folded).kind === 'number' ? 'number' : 'text';
};

const tokenOf = (cell: StreamCell, from: number, to: number, folded: Folded): Token => {
  const text = cell.text.value.slice(from, to);
  if (isMasked(text)) return { kind: 'masked', cell, from, to, reading: { kind: 'other' }, label: NO_LABEL };
  const reading = readCell(text, {}, folded);
  const kind = kindOf(text, folded, reading);
  return { kind, cell, from, to, reading, label: kind === 'text' ? labelText(folded.value) : NO_LABEL };
};

const wholeCell = (cell: StreamCell): Token => tokenOf(cell, 0, cell.text.value.length, cell.folded);

/** A number at the end of a word, with its sign and unit. */
const LAST_NUMBER = /(?<![\d.,])[-+]?\d[\d.,]{0,24}(?:[万亿]?元|[万亿件项宗次])?$/u;

/** Labels that run together are no longer than a header row; one of them is no longer than this. */
const LONGEST_HEADER = 60;
const LONGEST_COLUMN = 16;

/**
 * Where the labels begin that lost the blanks between them (信息内容本年制发件数本年废止件数); empty where other words stand
 * among them.
 */
const cutsOf = (text: string): readonly number[] => {
  if (text.length < 4 || text.length > LONGEST_HEADER || /[,。;:、]/u.test(text)) return [];
  const cuts: number[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + LONGEST_COLUMN);
    while (to > from + 1 && lookUp(labelText(text.slice(from, to)).letters) === undefined) to--;
    if (to === from + 1) return [];
    cuts.push(from);
    from = to;
  }
  return cuts;
};

/** A row of table 三 has so many values, the last of which is the sum of the others. */
const APPLICANTS = 7;

/**
 * Cells that lost the blanks between them too (规章000, …申请数量1001002): no number is written 000, and seven digits whose
 * last is the sum of the others are the seven cells of a row.
 */
const areSingleDigits = (digits: string): boolean => {
  if (/^0{2,}$/.test(digits)) return true;
  if (digits.length !== APPLICANTS || !/^\d+$/.test(digits)) return false;
  const values = Array.from(digits, Number);
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
};

/** A number that lost the blank between itself and its label (规章0, （一）予以公开51), as a token of its own. */
const unglued = (token: Token, folded: Folded): readonly Token[] => {
  if (token.kind !== 'text' || lookUp(token.label.letters) !== undefined) return [token];
  const pieceOf = (from: number, to: number): Token =>
    tokenOf(token.cell, from, to, foldCell(token.cell.text.value.slice(from, to)));
  const at = folded.value.search(LAST_NUMBER);
  if (at < 0) {
    const cuts = cutsOf(folded.value).map((place) => token.from + unfold(folded, place, folded.value.length)[0]);
    return cuts.length < 2 ? [token] : cuts.map((from, index) => pieceOf(from, cuts[index + 1] ?? token.to));
  }
  if (at < 1 || spelledOut(labelText(folded.value.slice(0, at))) === undefined) return [token];
  const cut = token.from + unfold(folded, at, folded.value.length)[0];
  const digits = folded.value.slice(at);
  if (!areSingleDigits(digits)) return [pieceOf(token.from, cut), pieceOf(cut, token.to)];
  return [pieceOf(token.from, cut), ...Array.from(digits, (_, index) => pieceOf(cut + index, cut + index + 1))];
};

const piecesOf = (cell: StreamCell, whole: Token): readonly Token[] => {
  const { value } = cell.text;
  if (!BLANK.test(value)) return unglued(whole, cell.folded);
  return [...value.matchAll(PIECE)]
    .flatMap(({ 0: text, index }) => {
      const folded = foldCell(text);
      return unglued(tokenOf(cell, index, index + text.length, folded), folded);
    })
    .filter(({ kind }) => kind !== 'empty');
};

/** Two numbers with a blank between them are two values; a single one may have its thousands separated by a blank. */
const isOneValue = (token: Token): boolean =>
  token.kind !== 'text' && token.cell.text.value.trim().split(/\s+/u).length <= 2;

/** The tokens of a cell in a line: its words, or the whole where it is one value or prose. */
const wordsOf = (cell: StreamCell): readonly Token[] => {
  const whole = wholeCell(cell);
  if (isOneValue(whole)) return [whole];
  if (cell.text.value.length <= LONGEST_LINE || isFlattenedTable(cell)) return piecesOf(cell, whole);
  return [{ ...whole, kind: 'text', label: NO_LABEL }];
};

const tokensOf = ({ layout, cells }: StreamRow): readonly Token[] =>
  layout === 'grid' || layout === 'pipes' ? cells.map(wholeCell) : cells.flatMap(wordsOf);

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
