import type { IndicatorForm } from '../../forms/indicator-form.js';
import type { Columns } from './columns.js';
import type { LabelEntry } from './entry.js';
import type { ColumnRole } from './header-words.js';
import type { SlotCell } from './slots.js';

/** Columns of a table whose header is lost, as its rows and its form show them. */

/** So many rows are needed to tell a column of codes from counts that happen to rise. */
const ROWS_OF_CODES = 6;

const numberOf = ({ cell }: SlotCell): number | null => {
  const digits = /^(\d{1,3})\*{0,3}$/.exec(cell.folded.value);
  return digits === null ? null : Number(digits[1]);
};

const filled = (entry: LabelEntry): SlotCell[] => entry.cells.filter(({ slot }) => slot.kind === 'value');

/** Codes rise row by row, and rows without a key take some of them: 01, 02, 04, 05. */
const hasCodes = (entries: readonly LabelEntry[]): boolean => {
  const numbers = entries.map((entry) => {
    const [first] = filled(entry);
    return first === undefined ? null : numberOf(first);
  });
  if (numbers.length < ROWS_OF_CODES || numbers.includes(null)) return false;
  return numbers.every(
    (number, index) => index === 0 || (number! > numbers[index - 1]! && number! <= numbers[index - 1]! + 5),
  );
};

/** A count of values that only one row has is a stray number. */
const columnCount = (counts: readonly number[]): number => {
  const sorted = [...counts].sort((a, b) => b - a);
  return sorted[1] ?? sorted[0] ?? 0;
};

const rolesOfForm = (count: number, form: IndicatorForm | undefined): ColumnRole[] => {
  if (count <= 1) return ['year'];
  const columns = form?.columns.map(({ meaning }) => meaning) ?? [];
  return columns.length === count ? columns : Array.from({ length: count }, () => 'unknown');
};

export const inferColumns = (entries: readonly LabelEntry[], form: IndicatorForm | undefined): Columns => {
  const coded = hasCodes(entries);
  const places = entries.some(({ layout }) => layout === 'grid');
  const counts = entries.map((entry) => {
    const values = places ? entry.cells.filter(({ slot }) => slot.kind !== 'unit') : filled(entry);
    return values.length - (coded ? 1 : 0);
  });
  const withUnit =
    entries.filter(({ cells }) => cells.some(({ slot }) => slot.kind === 'unit')).length * 2 > entries.length;
  const roles: ColumnRole[] = [
    ...(withUnit ? ['unit' as const] : []),
    ...(coded ? ['code' as const] : []),
    ...rolesOfForm(columnCount(counts), form),
  ];
  return {
    roles,
    width: roles.length,
    grid: [],
    serialFirst: false,
    labels: 1,
    closed: false,
    alternating: false,
  };
};
