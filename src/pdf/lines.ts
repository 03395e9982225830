import { opensItem } from './enumerator.js';
import { type Box, centreX, centreY } from './matrix.js';
import type { Run } from './text.js';

/** A line of text: runs beside one another, parted where a gap is wide. */
export interface TextLine {
  readonly segments: readonly Segment[];
  readonly box: Box;
  readonly size: number;
}

/** Text without a wide gap. */
export interface Segment {
  readonly text: string;
  readonly box: Box;
}

/** A gap of this many times the size of the type is a blank, and one of this many parts columns. */
const BLANK_GAP = 0.2;
const COLUMN_GAP = 1.2;
/** Before a number of its own or an item a gap that is wider than a blank parts columns as well: 7 and 291 are not 7291. */
const CLOSE_GAP = 0.35;

const unite = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Chinese needs no blank, wherever the file moved its pen; Latin and figures do. */
const needsBlank = (before: string, after: string): boolean =>
  before.charCodeAt(before.length - 1) < 0x2e80 && after.charCodeAt(0) < 0x2e80;

const DIGITS = /^[0-9０-９]$/;

const gapLimit = (before: string, after: string): number => {
  if (DIGITS.test(before.at(-1) ?? '') && DIGITS.test(after[0] ?? '')) return CLOSE_GAP;
  return opensItem(after) ? CLOSE_GAP : COLUMN_GAP;
};

const segmentsOf = (runs: readonly Run[]): Segment[] => {
  const segments: Array<{ text: string; box: Box }> = [];
  for (const { text, box, size } of runs) {
    const last = segments[segments.length - 1];
    const gap = last === undefined ? Number.POSITIVE_INFINITY : box.left - last.box.right;
    if (last === undefined || gap > gapLimit(last.text, text) * size) segments.push({ text, box });
    else {
      last.text += gap > BLANK_GAP * size && needsBlank(last.text, text) ? ` ${text}` : text;
      last.box = unite([last.box, box]);
    }
  }
  return segments;
};

/** Runs belong to one line where the middle of one lies within the other. */
const isBeside = (line: Box, { box }: Run): boolean => {
  const middle = centreY(box);
  return (middle > line.top && middle < line.bottom) || (centreY(line) > box.top && centreY(line) < box.bottom);
};

const lineOf = (runs: readonly Run[]): TextLine => {
  const ordered = [...runs].sort((one, other) => one.box.left - other.box.left);
  const size = Math.max(...runs.map((run) => run.size));
  return { segments: segmentsOf(ordered), box: unite(runs.map(({ box }) => box)), size };
};

/** Turned text: its lines stand beside one another, each read along its direction; written downwards, the first is the last one. */
const turnedLines = (runs: readonly Run[], turned: 'down' | 'up'): TextLine[] => {
  const columns: Run[][] = [];
  for (const run of [...runs].sort((one, other) => centreX(one.box) - centreX(other.box))) {
    const column = columns[columns.length - 1];
    if (column !== undefined && centreX(run.box) < column[0]!.box.right) column.push(run);
    else columns.push([run]);
  }
  const lines = columns.map((column) => {
    const box = unite(column.map((run) => run.box));
    const downwards = column.sort((one, other) => one.box.top - other.box.top).map((run) => run.text);
    const text = (turned === 'down' ? downwards : downwards.reverse()).join('');
    return { segments: [{ text, box }], box, size: column[0]!.size };
  });
  return turned === 'down' ? lines.reverse() : lines;
};

/** Runs as lines, from the top down. */
export const linesOf = (runs: readonly Run[]): TextLine[] => {
  const level = runs
    .filter(({ turned }) => turned === undefined)
    .sort((one, other) => centreY(one.box) - centreY(other.box));
  const groups: Array<{ runs: Run[]; first: Box }> = [];
  for (const run of level) {
    const group = groups[groups.length - 1];
    if (group !== undefined && isBeside(group.first, run)) group.runs.push(run);
    else groups.push({ runs: [run], first: run.box });
  }
  const turned = (['down', 'up'] as const).flatMap((way) =>
    turnedLines(
      runs.filter((run) => run.turned === way),
      way,
    ),
  );
  return [...groups.map((group) => lineOf(group.runs)), ...turned].sort((one, other) => one.box.top - other.box.top);
};

/** A wide gap in a line of text; no reader takes it for part of a number. */
export const WIDE_GAP = '　　';

export const textOf = ({ segments }: TextLine): string => segments.map(({ text }) => text).join(WIDE_GAP);
