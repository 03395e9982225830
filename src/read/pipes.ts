import { fold } from '../language/fold.js';
import { outsideBrackets } from './brackets.js';
import type { Piece } from './columns.js';
import { isBlankCode, visibleExtent } from './visible.js';

/** `|`, its full-width form, and the upright of box drawing, which text extractors use alike. */
const PIPE = /[|｜│┃]/;

const isPipe = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  if (code !== 0x7c && code !== 0xff5c && code !== 0x2502 && code !== 0x2503) return false;
  return index === 0 || text.charCodeAt(index - 1) !== 0x5c;
};

export const hasPipe = (text: string): boolean => PIPE.test(text);

export const opensWithPipe = (text: string): boolean => isPipe(text, 0);

export const endsInPipe = (text: string): boolean => text !== '' && isPipe(text, text.length - 1);

/** Where the pipes of a text stand. */
export const barsIn = (text: string): number[] => {
  const bars: number[] = [];
  for (let index = 0; index < text.length; index++) if (isPipe(text, index)) bars.push(index);
  return bars;
};

/** True where anything but pipes shows. */
export const holdsText = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    if (!isPipe(text, index) && !isBlankCode(text.charCodeAt(index))) return true;
  }
  return false;
};

/**
 * What stands between the pipes of a line, blank pieces too. The last pipe closes a cell and opens none. The first one
 * opens a cell where the table is written `| a | b |`; where it is written `a | b |`, a pipe at the beginning closes an
 * empty cell. Pieces over `limit` are not looked for: the last one reaches to the end of the line.
 */
export const piecesOf = (text: string, opened: boolean, limit = Number.POSITIVE_INFINITY): Piece[] => {
  const pieces: Piece[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && (!isPipe(text, index) || pieces.length >= limit)) continue;
    const [from, to] = visibleExtent(text, start, index);
    const afterLast = index === text.length && from === to;
    const beforeFirst = opened && index === 0;
    if (!afterLast && !beforeFirst) pieces.push({ from, to });
    start = index + 1;
  }
  return pieces.length > 0 ? pieces : [{ from: text.length, to: text.length }];
};

/** A line of dashes and pipes that is longer parts no table. */
const LONGEST_RULE = 2_000;

/** The rules of a drawn table: `├──┼──┤`, `+---+---+`. They stand for nothing. */
export const isDrawnRule = (text: string): boolean =>
  text.length <= LONGEST_RULE && /^[+┌├└┏┣┗][-+─━┬┼┴┳╋┻┐┤┘┓┫┛ ]{2,2000}$/.test(text);

/** How surely a line of dashes between pipes parts the header of a table from its rows. */
export type Delimiter = 'certain' | 'possible' | 'none';

/**
 * `--- | :-: |`, the second line of a Markdown table. A row of single dashes is possible in that place only: elsewhere
 * these are blank cells.
 */
export const delimiterOf = (text: string): Delimiter => {
  if (text.length > LONGEST_RULE || !/^[-|｜: \t]{3,2000}$/.test(text)) return 'none';
  const pieces = piecesOf(text, true).map(({ from, to }) => text.slice(from, to));
  if (!pieces.every((piece) => /^:?-{1,2000}:?$/.test(piece))) return 'none';
  if (pieces.some((piece) => piece.length > 2 || piece.includes(':'))) return 'certain';
  return pieces.length > 1 ? 'possible' : 'none';
};

/** From this length on, a piece of a line that makes sentences is prose that a page layout set beside something. */
const PROSE = 40;

/** True where a piece between pipes is no cell: a full sentence, in a length that no label has. */
export const isProsePiece = (piece: string): boolean => {
  if (piece.length < PROSE) return /[。；;]$/.test(piece);
  const outside = outsideBrackets(fold(piece).value);
  return /[。;!?]/.test(outside) || (outside.length > 2 * PROSE && outside.includes(','));
};
