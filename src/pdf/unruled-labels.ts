import { opensGroup } from './enumerator.js';
import type { Segment } from './lines.js';
import { type Box, centreX } from './matrix.js';

/** The words left of a row of values: those of the row itself, and those of a group that stands beside several rows. */
export interface Label {
  /** The box of the row's own label, as far as it is known. */
  readonly box: Box | undefined;
  readonly own: Segment[];
  readonly aside: Segment[];
}

/** The label of a row stands next to its values; what stands left of it belongs to a group. */
export const startLabel = (segments: readonly Segment[]): Label => {
  const own = segments.slice(-1);
  return { box: own[0]?.box, own, aside: segments.slice(0, -1) };
};

const overlaps = (one: Box, other: Box): boolean => {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return shared > Math.min(one.right - one.left, other.right - other.left) / 2;
};

/** Adds a wrapped piece: of the row's label where it stands above or below it. */
export const extendLabel = (label: Label, segment: Segment): void => {
  const isOwn = label.box === undefined || overlaps(label.box, segment.box);
  (isOwn ? label.own : label.aside).push(segment);
};

export const textOfLabel = ({ own }: Label): string =>
  [...own]
    .sort((one, other) => one.box.top - other.box.top)
    .map(({ text }) => text)
    .join('');

/** The text of each row in the columns of groups; empty where no label of a group begins. */
export type GroupColumns = ReadonlyArray<ReadonlyMap<number, string>>;

interface Piece {
  readonly row: number;
  readonly segment: Segment;
}

/** Pieces that stand above one another. */
const columnsOf = (pieces: readonly Piece[]): Piece[][] => {
  const columns: Array<{ right: number; pieces: Piece[] }> = [];
  for (const piece of [...pieces].sort((one, other) => one.segment.box.left - other.segment.box.left)) {
    const last = columns[columns.length - 1];
    if (last !== undefined && centreX(piece.segment.box) < last.right) last.pieces.push(piece);
    else columns.push({ right: piece.segment.box.right, pieces: [piece] });
  }
  return columns.map((column) => column.pieces);
};

/** The labels of one column; a piece that opens no item goes on with the one above it. */
const labelsOf = (pieces: readonly Piece[]): Map<number, string> => {
  const labels = new Map<number, string>();
  let row = -1;
  for (const piece of [...pieces].sort((one, other) => one.segment.box.top - other.segment.box.top)) {
    if (row < 0 || opensGroup(piece.segment.text)) row = piece.row;
    labels.set(row, (labels.get(row) ?? '') + piece.segment.text);
  }
  return labels;
};

/** Puts the labels of groups together, whose pieces stand beside several rows: each in the row of its first piece. */
export const groupsOf = (aside: ReadonlyArray<readonly Segment[]>): GroupColumns =>
  columnsOf(aside.flatMap((segments, row) => segments.map((segment) => ({ row, segment })))).map(labelsOf);
