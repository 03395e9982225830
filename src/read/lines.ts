import type { Located, Span } from '../language/located.js';
import { visibleSlice } from './visible.js';

/**
 * One visible line on its way to a block: what every reader makes of its format before `flow` asks what the line is.
 */
export interface Line {
  readonly type: 'line';
  /** Never empty, without blanks at its ends. */
  readonly text: Located;
  /** Depth by markup (`<h2>`, `##`), where the format marks the line as a heading. */
  readonly depth?: number;
  /** Pipes in the line set off cells; in the text of an HTML page they set off links. */
  readonly pipes?: true;
  /** The line is one cell, whose pipe stood on a line of its own. */
  readonly isCell?: true;
  /** Resolves the markup inside a line or a cell, where it must not be done before cells are cut (`\|` in Markdown). */
  readonly resolve?: (text: Located) => Located;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The place of a line: of its first to its last visible unit. */
export const lineSpan = (text: Located): Span => {
  const first = text.runs[0]!;
  const last = text.runs[text.runs.length - 1]!;
  return { start: first.source, end: last.source + last.sourceLength };
};

/** A line as editors count them, without its line end: `[from, to)`. */
export interface SourceLine {
  readonly from: number;
  readonly to: number;
}

/** All lines of `[from, to)`, blank ones too; they end in LF, CR LF or a lone CR. */
export const sourceLines = (source: string, from: number, to: number): SourceLine[] => {
  const lines: SourceLine[] = [];
  let start = from;
  for (let index = from; index < to; index++) {
    const code = source.charCodeAt(index);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    lines.push({ from: start, to: index });
    if (code === CARRIAGE_RETURN && source.charCodeAt(index + 1) === LINE_FEED && index + 1 < to) index++;
    start = index + 1;
  }
  lines.push({ from: start, to });
  return lines;
};

/** Line ends of plain text: CR and LF, form feed and vertical tab (page breaks), NEL, U+2028 and U+2029. */
const isLineEnd = (code: number): boolean =>
  (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;

/** The lines of `[from, to)` that show anything. */
export const linesOf = (source: string, from: number, to: number): Line[] => {
  const lines: Line[] = [];
  let start = from;
  for (let index = from; index <= to; index++) {
    if (index < to && !isLineEnd(source.charCodeAt(index))) continue;
    const text = visibleSlice(source, start, index);
    if (text.value !== '') lines.push({ type: 'line', text, pipes: true });
    start = index + 1;
  }
  return lines;
};
