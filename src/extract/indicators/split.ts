import { charSet } from '../../language/chars.js';
import { type Folded, foldLocated, gapBefore, unfold } from '../../language/fold.js';
import { locate, sliceLocated } from '../../language/located.js';
import type { StreamCell } from '../cells.js';
import { beginsHeaderWord, headerWord } from './header.js';
import { LONGEST_LABEL, skipEnumerator } from './label-text.js';
import { matchLabel, opensLabel } from './lexicon.js';
import { type SlotCell, withSlot } from './slots.js';
import { hasNoteMark } from './words.js';

/**
 * Splits a line that holds cells of a table without a boundary between them (收到申请数 3件, or a whole table on one
 * line) into cells of its own. A line with anything but labels, headers, units, numbers and notes is prose and is left
 * alone.
 */

/** A stretch of the folded line. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

const STROKES = '—―─-/*';

const VALUE_STARTS = charSet(`0123456789${STROKES}`);

/** Length of the number, with its separators and decimals, or of the strokes at `at`; 0 where there is neither. */
const valueLength = (text: string, at: number): number => {
  let end = at;
  if (isDigit(text[at])) {
    while (isDigit(text[end]) || ((text[end] === ',' || text[end] === '.') && isDigit(text[end + 1]))) end++;
    while (text[end] === '*') end++;
    return end - at;
  }
  while (end < text.length && STROKES.includes(text[end]!)) end++;
  return end - at;
};

/** 1.当面申请数: digits that open a label. Digits before a unit (3件) are a value. */
const isEnumerator = (text: string, at: number, length: number): boolean =>
  length <= 2 && (text[at + length] === '.' || text[at + length] === '、' || text[at + length] === ')');

const OPEN = 0x28;
const CLOSE = 0x29;
const BLANK = 0x20;

/** A bracket behind more than an enumerator: 1) and 十一) open labels. */
const ENUMERATOR_LENGTH = 2;

/**
 * Index behind the bracket that the first word of a line closes and did not open: the end of a note that began on the line
 * above (计1次) 次 5), digits and all. 0 where the line begins with something else.
 */
const noteLength = (folded: Folded, original: string): number => {
  const text = folded.value;
  const close = text.indexOf(')');
  if (close <= 0 || text.lastIndexOf('(', close) >= 0) return 0;
  if (close <= ENUMERATOR_LENGTH && /^[\d一二三四五六七八九十]{1,2}$/.test(text.slice(0, close))) return 0;
  for (let at = 1; at <= close; at++) if (text.charCodeAt(at) === BLANK || gapBefore(folded, original, at)) return 0;
  return close + 1;
};

/** Cuts the folded line where blanks stood, and where numbers begin and end; piece by piece, since prose ends it soon. */
function* piecesOf(folded: Folded, original: string): Generator<Piece> {
  const text = folded.value;
  let from = 0;
  let depth = 0;
  const note = noteLength(folded, original);
  if (note > 0) yield { from, to: note };
  from = note;
  for (let at = note; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN) depth++;
    if (unit === CLOSE && depth > 0) depth--;
    if (depth > 0 || (unit === CLOSE && from < at)) continue;
    if (unit === BLANK || (at > from && gapBefore(folded, original, at))) {
      if (at > from) yield { from, to: at };
      from = unit === BLANK ? at + 1 : at;
    }
    const length = VALUE_STARTS.has(unit) ? valueLength(text, at) : 0;
    if (length === 0 || isEnumerator(text, at, length)) continue;
    if (at > from) yield { from, to: at };
    yield { from: at, to: at + length };
    from = at + length;
    at += length - 1;
  }
  if (text.length > from) yield { from, to: text.length };
}

/** Labels and headers with blanks inside (指 标 名 称) are put together from so many pieces at most. */
const MOST_JOINED = 12;

const sliceCell = (cell: StreamCell, { from, to }: Piece): StreamCell => {
  const [start, end] = unfold(cell.folded, from, to);
  const text = sliceLocated(cell.text, start, end);
  return { ...cell, text, folded: foldLocated(text), blank: false, position: locate(text) };
};

/** An enumerator, 其中 or the beginning of a label or a header word: the next piece may belong to it. */
const mayGoOn = (text: string): boolean =>
  text.length <= LONGEST_LABEL && (skipEnumerator(text) >= text.length || opensLabel(text) || beginsHeaderWord(text));

/** The next pieces: the longest label or header word that begins there; a number, a unit or a note stands alone. */
const takePieces = (text: string, pieceAt: (index: number) => Piece | undefined, index: number): number => {
  const { from, to } = pieceAt(index)!;
  if (valueLength(text, from) === to - from) return 1;
  let best = 1;
  for (let taken = 1; taken <= MOST_JOINED; taken++) {
    const last = pieceAt(index + taken - 1);
    if (last === undefined) break;
    const joined = text.slice(from, last.to);
    if (matchLabel(joined) !== null || headerWord(joined) !== null) best = taken;
    else if (!mayGoOn(joined)) break;
  }
  return best;
};

/** The values of a sequence by their index, made when they are asked for. */
const onDemand = <T>(sequence: Generator<T>): ((index: number) => T | undefined) => {
  const made: T[] = [];
  return (index) => {
    while (made.length <= index) {
      const next = sequence.next();
      if (next.done === true) return undefined;
      made.push(next.value);
    }
    return made[index];
  };
};

const isCell = ({ cell, slot }: SlotCell): boolean => slot.kind !== 'text' || headerWord(cell.folded.value) !== null;

/** A whole table of 58 rows on one line has some 4,000 characters; two tables and their notes stay below this. */
const LONGEST_LINE = 20_000;

/** The cells of the line, or null where it is no line of a table. */
export const splitLine = (cell: StreamCell): SlotCell[] | null => {
  if (cell.folded.value.length > LONGEST_LINE || hasNoteMark(cell.text.value)) return null;
  const pieceAt = onDemand(piecesOf(cell.folded, cell.text.value));
  if (pieceAt(1) === undefined) return null;
  const cells: SlotCell[] = [];
  let index = 0;
  for (let piece = pieceAt(0); piece !== undefined; piece = pieceAt(index)) {
    index += takePieces(cell.folded.value, pieceAt, index);
    const next = withSlot(sliceCell(cell, { from: piece.from, to: pieceAt(index - 1)!.to }));
    if (!isCell(next)) return null;
    cells.push(next);
  }
  return cells.every(({ slot }) => slot.kind === 'note') ? null : cells;
};
