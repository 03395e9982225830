import { type Folded, unfold } from '../../language/fold.js';
import { type Located, locate, type Span } from '../../language/located.js';

/**
 * Tables inside a line of text, as on a page that came on one line: what a recognizer has read of them, and what none could
 * read, which is numbers in a row with the words of a label before them (四、结转下年度继续办理 2 0 0 0 1 0 3). No sentence
 * counts like that, so nothing of either is read as prose.
 */

/** A part `[from, to)` of a matching copy. */
type Stretch = readonly [from: number, to: number];

/** Three numbers with nothing but blanks or bars between them, or with commas that are none of thousands. */
const ROW = /(?<![\d.])(?<!\d,)\d[\d.]{0,15}(?:(?:[ |]{1,3}\d[\d.]{0,15}){2}|(?:"?,"?(?!\d{3}(?!\d))\d{1,15}){2})/gu;

const ENDS = '。；;!?';

/** What is known of a line before its tables are taken out. */
export interface TablesOfLine {
  /** Where the values stand that were read from tables, sorted. */
  readonly values: readonly Span[];
  /** Where headings begin inside the line. */
  readonly headings: ReadonlySet<number>;
}

/** The stretches of a line outside the sentences that hold a row of numbers or a value of a table. */
export const withoutTables = (
  text: Located,
  folded: Folded,
  { values, headings }: TablesOfLine,
): readonly Stretch[] => {
  const rows = Array.from(folded.value.matchAll(ROW), ({ index }) => index);
  const holdsValue = (from: number, to: number): boolean => {
    const { start, end } = locate(text, ...unfold(folded, from, to));
    const next = values[firstPast(values, start)];
    return next !== undefined && next.start < end;
  };
  const length = folded.value.length;
  if (length === 0) return [];
  const ofTables = values.length > 0 && holdsValue(0, length);
  if (rows.length === 0 && !ofTables) return [[0, length]];
  const kept: Array<[number, number]> = [];
  let row = 0;
  for (let from = 0, to = 0; from < length; from = to) {
    while (to < length && !ENDS.includes(folded.value[to]!) && !headings.has(to + 1)) to++;
    to = Math.min(length, to + 1);
    while (row < rows.length && rows[row]! < from) row++;
    if ((row < rows.length && rows[row]! < to) || (ofTables && holdsValue(from, to))) continue;
    const last = kept.at(-1);
    if (last?.[1] === from) last[1] = to;
    else kept.push([from, to]);
  }
  return kept;
};

/** The index of the first span that ends behind a place, of spans sorted by their ends. */
const firstPast = (spans: readonly Span[], place: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
};
