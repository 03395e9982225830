import { apply, type Box, boxAround, compose, IDENTITY, type Matrix, type Point } from './matrix.js';
import { asMatrix, type PdfJs, type PdfOperators } from './pdfjs.js';

/** A line that the page draws along an axis. */
export interface Rule {
  /** y of a horizontal rule, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** A filled rectangle that is no wider is a line; in points. */
const THICKEST = 3;
/** A line that is shorter rules nothing. */
const SHORTEST = 4;
/** Ends of a slanted line may differ by this across its direction. */
const SLANT = 1;
/** A page with more pieces of line is a drawing or a map. */
const MOST_RULES = 20_000;

/** A piece of a path: its corners in order. */
type Polyline = readonly Point[];

/** How many numbers follow each kind of step. Version 5.5 of PDF.js put a curve before the closing step. */
const STEPS_BEFORE = [2, 2, 6, 0];
const STEPS_SINCE = [2, 2, 6, 4, 0];
const MOVE = 0;

/** The pieces of a path written as numbers: a step, then its points; null where the numbers do not come out even. */
const readPath = (data: ArrayLike<number>, steps: readonly number[]): Polyline[] | null => {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  for (let at = 0; at < data.length; ) {
    const step = data[at]!;
    const count = steps[step];
    if (count === undefined || at + count >= data.length) return null;
    if (step === MOVE) {
      piece = [];
      pieces.push(piece);
    }
    if (count > 0) piece.push({ x: data[at + count - 1]!, y: data[at + count]! });
    else if (piece[0] !== undefined) piece.push(piece[0]);
    at += count + 1;
  }
  return pieces;
};

const piecesOf = (data: ArrayLike<number>): Polyline[] =>
  readPath(data, STEPS_BEFORE) ?? readPath(data, STEPS_SINCE) ?? [];

const isNumbers = (value: unknown): value is ArrayLike<number> => Array.isArray(value) || ArrayBuffer.isView(value);

/** Collects rules as the operations draw them. */
const createCollector = () => {
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  const addBox = ({ left, top, right, bottom }: Box): void => {
    if (horizontal.length + vertical.length >= MOST_RULES) return;
    if (bottom - top <= THICKEST && right - left >= SHORTEST)
      horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
    else if (right - left <= THICKEST && bottom - top >= SHORTEST)
      vertical.push({ at: (left + right) / 2, from: top, to: bottom });
  };
  const addLine = (one: Point, other: Point): void => {
    const box = boxAround([one, other]);
    if (box.right - box.left <= SLANT || box.bottom - box.top <= SLANT) addBox(box);
  };
  return {
    stroke: (piece: Polyline) => {
      for (let index = 1; index < piece.length; index++) addLine(piece[index - 1]!, piece[index]!);
    },
    fill: (piece: Polyline) => {
      if (piece.length > 1) addBox(boxAround(piece));
    },
    rules: (): Rules => ({ horizontal, vertical }),
  };
};

/** Names of the operations that paint a path. */
const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLS = ['fill', 'eoFill', ...STROKES.slice(2)];

/**
 * The rules that a page draws: lines, the edges of stroked rectangles, and filled rectangles as thin as a line.
 *
 * @param page Maps the units of the page to the page as it is seen.
 */
export const rulesOf = ({ fnArray, argsArray }: PdfOperators, ops: PdfJs['OPS'], page: Matrix): Rules => {
  const strokes = new Set(STROKES.map((name) => ops[name]));
  const fills = new Set(FILLS.map((name) => ops[name]));
  const collector = createCollector();
  const saved: Matrix[] = [];
  let matrix = page;
  for (const [index, operation] of fnArray.entries()) {
    const args = argsArray[index] ?? [];
    if (operation === ops.save) saved.push(matrix);
    else if (operation === ops.restore || operation === ops.paintFormXObjectEnd) matrix = saved.pop() ?? page;
    else if (operation === ops.transform) matrix = compose(matrix, asMatrix(args as readonly number[]));
    else if (operation === ops.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = compose(matrix, isNumbers(args[0]) ? asMatrix(args[0]) : IDENTITY);
    } else if (operation === ops.constructPath) {
      const [paint, parts] = args as readonly [number, readonly unknown[]];
      if (!strokes.has(paint) && !fills.has(paint)) continue;
      for (const piece of piecesOf(isNumbers(parts?.[0]) ? parts[0] : [])) {
        const seen = piece.map((point) => apply(matrix, point));
        if (strokes.has(paint)) collector.stroke(seen);
        if (fills.has(paint)) collector.fill(seen);
      }
    }
  }
  return collector.rules();
};
