/** What a cell of a table can hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

export interface CsvTextOptions {
  /** Begin with a byte order mark, by which spreadsheets recognise UTF-8 and show Chinese intact. */
  readonly bom?: boolean;
  /** Keep text from becoming a formula; see `guard`. On unless told otherwise. */
  readonly guard?: boolean;
}

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** Signs by which a spreadsheet takes a cell for a formula; East Asian editions take the full-width ones too. */
const FORMULA_SIGNS = new Set('=+-@＝＋－＠');

/** Blank signs that a spreadsheet strips, or takes for the end of a cell, before it looks for a formula. */
const CELL_BREAKS = new Set('\t\r\n');

const isSpace = (character: string | undefined): boolean => character !== undefined && character.trim() === '';

/** Whether a spreadsheet might run the text, or might once its apostrophes are taken off. */
const isDangerous = (text: string): boolean => {
  let start = 0;
  while (text[start] === "'") start += 1;
  if (CELL_BREAKS.has(text[start] ?? '')) return true;
  while (isSpace(text[start])) start += 1;
  return FORMULA_SIGNS.has(text[start] ?? '');
};

/**
 * Puts an apostrophe before text that begins with = + - @, a tab or a line end (behind any apostrophes or spaces), so
 * that no spreadsheet runs it. One apostrophe taken off such a cell gives the text back.
 */
export const guard = (text: string): string => (isDangerous(text) ? `'${text}` : text);

/** Cells with separators, quotes, line ends or outer spaces are quoted; so is empty text, to tell it from no text. */
const NEEDS_QUOTES = /^$|^\s|[",;\t\r\n]|\s$/;

const quoteText = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Numbers stay numbers, minus signs included: only text is guarded. */
const writeCell = (cell: Cell, guarded: boolean): string => {
  if (cell === null) return '';
  return quoteText(typeof cell === 'string' && guarded ? guard(cell) : String(cell));
};

/** Writes a table as CSV (RFC 4180): commas, CR LF after every line, quotes doubled inside quotes. */
export const writeCsv = (
  header: readonly string[],
  rows: ReadonlyArray<readonly Cell[]>,
  { bom = false, guard: guarded = true }: CsvTextOptions = {},
): string => {
  const lines = [header, ...rows].map((cells) => cells.map((cell) => writeCell(cell, guarded)).join(','));
  return `${bom ? BYTE_ORDER_MARK : ''}${lines.join(LINE_END)}${LINE_END}`;
};
