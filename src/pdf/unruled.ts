import type { PageBlock, PageCell, PageLine, PageTable } from './blocks.js';
import { type Segment, type TextLine, textOf } from './lines.js';
import { centreX, centreY } from './matrix.js';
import { wordsOf } from './text.js';
import { extendLabel, groupsOf, type Label, startLabel, textOfLabel } from './unruled-labels.js';

/** What stands in a cell of a table without rules: a number with its unit, or a sign for a blank. */
const VALUE =
  /^[-－+]?(?:[0-9０-９]{1,3}(?:[,，][0-9]{3}){0,4}|[0-9０-９]{1,15})(?:\.[0-9]{1,10})?[万亿]?[件条次人元个]?$|^[/／—－-]{1,2}$/;

/** Numbers with a blank between: of one column with a separator, or of two narrow ones. */
const NUMBERS = /^[0-9]{1,9}(?: [0-9]{1,9}){1,20}$/;

/** Longest stretch of lines without values inside a table. */
const MOST_LINES_BETWEEN = 4;
/** Fewer lines of values are no table. */
const FEWEST_LINES = 2;
/** Labels wrapped over lines stand closer to their row than this, in sizes of the type. */
const LINE_REACH = 2;

const isNumbers = ({ text }: Segment): boolean => NUMBERS.test(text);

const isValue = (segment: Segment): boolean => VALUE.test(segment.text.trim()) || isNumbers(segment);

/** The values at the end of a line that begins with a label, or of one that holds nothing but several values. */
const valuesOf = ({ segments }: TextLine): readonly Segment[] => {
  let from = segments.length;
  while (from > 0 && isValue(segments[from - 1]!)) from--;
  const count = segments.length - from;
  return count > 0 && (from > 0 || count > 1) ? segments.slice(from) : [];
};

interface Column {
  left: number;
  right: number;
}

/** The stretches of the page over which values stand; numbers that may be of several columns show none. */
const columnsOf = (values: readonly Segment[]): Column[] => {
  const columns: Column[] = [];
  for (const { box } of values
    .filter((value) => !isNumbers(value))
    .sort((one, other) => one.box.left - other.box.left)) {
    const last = columns[columns.length - 1];
    if (last !== undefined && box.left <= last.right) last.right = Math.max(last.right, box.right);
    else columns.push({ left: box.left, right: box.right });
  }
  return columns;
};

const toLine = (line: TextLine): PageLine => ({ type: 'line', text: textOf(line), box: line.box, size: line.size });

/** Where the tables of these lines begin and end: lines of values with few lines between. */
const stretchesOf = (lines: readonly TextLine[]): Array<readonly [from: number, to: number]> => {
  const stretches: Array<[number, number]> = [];
  const counts: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (valuesOf(line).length === 0) continue;
    const last = stretches[stretches.length - 1];
    if (last !== undefined && index - last[1] <= MOST_LINES_BETWEEN) {
      last[1] = index + 1;
      counts[counts.length - 1]!++;
    } else {
      stretches.push([index, index + 1]);
      counts.push(1);
    }
  }
  const isTable = ([from, to]: readonly [number, number], count: number): boolean =>
    (count >= FEWEST_LINES || valuesOf(lines[from]!).length > 2) &&
    lines.slice(from, to).some((line) => valuesOf(line).some((value) => !isNumbers(value)));
  return stretches.filter((stretch, index) => isTable(stretch, counts[index]!));
};

/** The row of values that a line without values belongs to: the nearest, if it is near enough to be the same row. */
const rowOf = (line: TextLine, rows: readonly TextLine[]): TextLine | undefined => {
  const middle = centreY(line.box);
  let [low, high] = [0, rows.length];
  while (low < high) {
    const at = (low + high) >> 1;
    if (centreY(rows[at]!.box) < middle) low = at + 1;
    else high = at;
  }
  const distance = (row: TextLine): number => Math.abs(centreY(row.box) - middle);
  const [above, below] = [rows[low - 1], rows[low]];
  const nearest = below === undefined || (above !== undefined && distance(above) <= distance(below)) ? above : below;
  return nearest !== undefined && distance(nearest) < LINE_REACH * line.size ? nearest : undefined;
};

const cell = (text: string, column: number, columnSpan = 1): PageCell => ({ text, column, columnSpan, rowSpan: 1 });

/** A line of headers: each over the columns that it covers or is nearest to. `before` columns hold labels of groups. */
const headerCells = ({ segments }: TextLine, columns: readonly Column[], before: number): PageCell[] => {
  const cells: PageCell[] = [];
  let next = 0;
  for (const { text, box } of segments) {
    const covered = columns.flatMap(({ left, right }, index) =>
      box.left <= right && box.right >= left ? [index] : [],
    );
    const isLabel = box.right < columns[0]!.left;
    const nearest = covered[0] ?? columns.filter(({ left }) => left < centreX(box)).length - 1;
    const column = Math.max(next, before + (isLabel ? 0 : 1 + nearest));
    for (; next < column; next++) cells.push(cell('', next));
    const columnSpan = isLabel ? 1 : Math.max(1, covered.length);
    cells.push(cell(text, column, columnSpan));
    next = column + columnSpan;
  }
  return cells;
};

const columnAt = (columns: readonly Column[], { box }: Segment): number =>
  columns.findIndex(({ left, right }) => centreX(box) >= left && centreX(box) <= right);

/** A value that stands in no column keeps to the nearest: none is lost. */
const nearestColumn = (columns: readonly Column[], value: Segment): number => {
  const found = columnAt(columns, value);
  if (found >= 0) return found;
  const distances = columns.map(({ left, right }) => Math.abs((left + right) / 2 - centreX(value.box)));
  return distances.indexOf(Math.min(...distances));
};

/** Numbers with a blank between are two where each stands in a column that other rows show. */
const partNumbers = (value: Segment, columns: readonly Column[]): readonly Segment[] => {
  if (!isNumbers(value)) return [value];
  const words = wordsOf(value);
  const places = words.map((word) => columnAt(columns, word));
  return places.includes(-1) || new Set(places).size < words.length ? [value] : words;
};

/** A row of values: its label, and the values in their columns. */
const valueCells = (line: TextLine, label: string, columns: readonly Column[], before: number): PageCell[] => {
  const values = valuesOf(line).flatMap((value) => partNumbers(value, columns));
  const places = values.map((value) => nearestColumn(columns, value));
  const cells = columns.map((_, index) => {
    const own = values.filter((_value, at) => places[at] === index);
    return cell(own.map(({ text }) => text).join('\n'), before + 1 + index);
  });
  return [cell(label, before), ...cells];
};

const tableOf = (lines: readonly TextLine[]): PageTable => {
  const rows = lines.filter((line) => valuesOf(line).length > 0);
  const columns = columnsOf(rows.flatMap(valuesOf));
  const labels = new Map<TextLine, Label>(
    rows.map((row) => [row, startLabel(row.segments.slice(0, row.segments.length - valuesOf(row).length))]),
  );
  const indexOf = new Map(rows.map((row, index) => [row, index]));
  const headers = new Set<TextLine>();
  for (const line of lines) {
    if (labels.has(line)) continue;
    const row = line.box.right < columns[0]!.left ? rowOf(line, rows) : undefined;
    if (row === undefined) headers.add(line);
    else for (const segment of line.segments) extendLabel(labels.get(row)!, segment);
  }
  const groups = groupsOf(rows.map((row) => labels.get(row)!.aside));
  const made = lines.flatMap((line) => {
    if (headers.has(line)) return [headerCells(line, columns, groups.length)];
    const row = indexOf.get(line);
    if (row === undefined) return [];
    const group = groups.map((labels, column) => cell(labels.get(row) ?? '', column));
    return [[...group, ...valueCells(line, textOfLabel(labels.get(line)!), columns, groups.length)]];
  });
  const [first, last] = [lines[0]!, lines[lines.length - 1]!];
  const box = { ...first.box, bottom: last.box.bottom };
  return { type: 'table', box, edges: columns.flatMap(({ left, right }) => [left, right]), rows: made };
};

/** Whether a line is the first piece of the label of a row that has only values: it stands right above them, at their left. */
const isLabelPiece = (line: TextLine, row: TextLine): boolean =>
  valuesOf(row).length === row.segments.length &&
  line.box.right < row.box.left &&
  centreY(row.box) - centreY(line.box) < LINE_REACH * line.size;

/** Where a table begins: with the headers right above its first row, lines of several segments. */
const withHeader = (lines: readonly TextLine[], from: number, least: number): number => {
  let start = from;
  while (start > least && isLabelPiece(lines[start - 1]!, lines[from]!)) start--;
  while (start > least && lines[start - 1]!.segments.length > 1) start--;
  return start;
};

/** Lines as blocks: where numbers stand in columns under and beside labels, a table is rebuilt from their places. */
export const blocksOfLines = (lines: readonly TextLine[]): PageBlock[] => {
  const blocks: PageBlock[] = [];
  let done = 0;
  for (const [from, to] of stretchesOf(lines)) {
    const start = withHeader(lines, from, done);
    blocks.push(...lines.slice(done, start).map(toLine), tableOf(lines.slice(start, to)));
    done = to;
  }
  return [...blocks, ...lines.slice(done).map(toLine)];
};
