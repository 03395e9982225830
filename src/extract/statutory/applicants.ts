import type { Applicant } from '../../forms/form.js';
import { applicants } from '../../forms/statutory-common.js';
import type { Block } from '../../read/blocks.js';
import { sum } from './proof/rows.js';
import type { Token } from './tokens.js';

/** The columns of the applications table, as its header prints them. */

export type ApplicantOrWhole = Applicant | 'organizations';

export interface HeaderCell {
  readonly column: ApplicantOrWhole;
  readonly token: Token;
}

const all: readonly Applicant[] = applicants.map(({ column }) => column);

/** 法人或其他组织 stands over the five columns of legal persons, or instead of them. */
const canonical: readonly ApplicantOrWhole[] = ['naturalPerson', 'organizations', ...all.slice(1)];

/** The columns that stand side by side in one row of the header, in their order there; none but whole headers count. */
const inOneRow = (
  header: readonly HeaderCell[],
  wanted: ReadonlySet<ApplicantOrWhole>,
): readonly ApplicantOrWhole[] | null => {
  const rows = new Map<number, ApplicantOrWhole[]>();
  for (const { column, token } of header) {
    if (token.cell.block.type !== 'table') continue;
    const row = rows.get(token.cell.row) ?? [];
    if (!row.includes(column)) row.push(column);
    rows.set(token.cell.row, row);
  }
  return [...rows.values()].find((row) => row.length === wanted.size) ?? null;
};

const mostCommon = (counts: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

/**
 * The columns of a grid whose header stands in several rows below 法人或其他组织, where it prints fewer than the form: in the
 * order of their places, and believed where most rows have as many values.
 */
const underOverhead = (
  header: readonly HeaderCell[],
  counts: readonly number[],
): readonly ApplicantOrWhole[] | null => {
  const places = new Map<ApplicantOrWhole, number>();
  let overhead = 0;
  for (const { column, token } of header) {
    if (token.cell.column === undefined) return null;
    if (column === 'organizations') overhead = token.cell.columnSpan;
    else if (!places.has(column)) places.set(column, token.cell.column);
  }
  if (overhead < 2 || !places.has('total') || places.size !== overhead + 2) return null;
  if (new Set(places.values()).size !== places.size || mostCommon(counts) !== places.size) return null;
  return [...places].sort((a, b) => a[1] - b[1]).map(([column]) => column);
};

/** The total before the applicants, as some pages set it. */
const totalFirst: readonly ApplicantOrWhole[] = ['total', ...all.slice(0, -1)];

/** So many rows more have to add up in another order than in that of the form. */
const FEWEST_ROWS = 2;

/**
 * The seven columns where no row of the header shows their order: that of the form, which a page need not keep. Where more rows
 * add up in the order in which the labels are read, or with the total in front, it is the other one.
 */
const sevenColumns = (
  header: readonly HeaderCell[],
  rows: readonly (readonly number[])[],
): readonly ApplicantOrWhole[] => {
  const addsUp = (order: readonly ApplicantOrWhole[]): number =>
    rows.filter((row) => row.some((value) => value > 0) && sum(row) === 2 * row[order.indexOf('total')]!).length;
  const printed = [...new Set(header.map(({ column }) => column))].filter((column) => column !== 'organizations');
  const orders = printed.length === all.length ? [printed, totalFirst] : [totalFirst];
  const usual = addsUp(all); // a single case in the last column adds up in both orders
  const telling = rows.filter((row) => sum(row) > 0).length;
  // an order that is not printed has to explain all rows; where the order of the form explains none, the printed one does
  const fits = (order: readonly ApplicantOrWhole[]): boolean => {
    const holds = addsUp(order);
    if (holds >= usual + FEWEST_ROWS) return order === printed || holds === telling;
    return order === printed && usual === 0 && holds > 0 && holds === telling;
  };
  return orders.find(fits) ?? all;
};

/**
 * The columns of a table without the column of totals: the header names all others, each row has a value for each of them,
 * and their last values are no sums.
 */
const withoutTotal = (
  header: readonly HeaderCell[],
  rows: readonly (readonly number[])[],
): readonly ApplicantOrWhole[] | null => {
  const applicantKinds = new Set<ApplicantOrWhole>(all.slice(0, -1));
  const seen = new Set(header.map(({ column }) => column));
  seen.delete('organizations');
  const own = rows.filter(({ length }) => length === applicantKinds.size);
  // twice as many are two rows, the label of one of which was lost
  const areWhole = own.length >= FEWEST_ROWS && rows.every(({ length }) => length % applicantKinds.size === 0);
  if (seen.has('total') || seen.size !== applicantKinds.size || !areWhole) return null;
  const telling = own.filter((row) => sum(row) > 0);
  const sums = telling.filter((row) => sum(row) === 2 * row[row.length - 1]!).length; // one case each may look like a sum
  return sums === 0 || sums * 2 < telling.length ? (inOneRow(header, applicantKinds) ?? [...applicantKinds]) : null;
};

/**
 * The columns of a table. `rows` are the values that its rows keep. Where a header is incomplete the seven columns of the
 * form are taken: fewer are believed only where a whole header prints fewer and no row has more values.
 */
export const applicantColumns = (
  header: readonly HeaderCell[],
  rows: readonly (readonly number[])[],
): readonly ApplicantOrWhole[] => {
  const counts = rows.map(({ length }) => length);
  const whole = rows.filter(({ length }) => length === all.length);
  const seen = new Set(header.map(({ column }) => column));
  const kinds = new Set([...seen].filter((column) => column !== 'organizations'));
  if (kinds.size === all.length) return inOneRow(header, kinds) ?? sevenColumns(header, whole);
  const spanned = underOverhead(header, counts) ?? withoutTotal(header, rows);
  if (spanned !== null) return spanned;
  if (mostCommon(counts) === all.length || !seen.has('total') || counts.some((count) => count > seen.size))
    return sevenColumns(header, whole);
  const printed = kinds.size > 2 ? kinds : seen;
  const row = inOneRow(header, printed);
  if (row !== null) return row.includes('organizations') && kinds.size > 2 ? all : row;
  return kinds.size > 2 && !seen.has('organizations')
    ? canonical.filter((column) => kinds.has(column as Applicant))
    : all;
};

/** The columns of legal persons stand under the cell 法人或其他组织, also where the row below it has slipped. */
const underWhole = (known: Map<ApplicantOrWhole, number>, { column, token }: HeaderCell): void => {
  const legal = all.slice(1, -1);
  const first = token.cell.column;
  if (column !== 'organizations' || first === undefined || token.cell.columnSpan !== legal.length) return;
  for (const [index, one] of legal.entries()) known.set(one, first + index);
};

/**
 * Under which column of the grid each column stands, by table block. In lines of pipes spans are lost, so that indexes
 * prove something only where they rise with the columns and never collide.
 */
export const columnPlaces = (
  header: readonly HeaderCell[],
  columns: readonly ApplicantOrWhole[],
): ReadonlyMap<Block, readonly number[]> => {
  const places = new Map<Block, Map<ApplicantOrWhole, number>>();
  for (const cell of header) {
    const { block, column, index } = cell.token.cell;
    const known = places.get(block) ?? new Map<ApplicantOrWhole, number>();
    if (!known.has(cell.column)) known.set(cell.column, column ?? index);
    underWhole(known, cell);
    places.set(block, known);
  }
  const proved = new Map<Block, readonly number[]>();
  for (const [block, known] of places) {
    const at = columns.flatMap((column) => known.get(column) ?? []);
    const rises = at.every((place, index) => index === 0 || place > at[index - 1]!);
    if (block.type === 'table' && at.length === columns.length && rises) proved.set(block, at);
  }
  return proved;
};
