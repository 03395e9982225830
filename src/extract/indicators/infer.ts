import type { IndicatorForm } from '../../forms/indicator-form.js';
import { readCell } from '../cell-value.js';
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

/** 01, 51**: a number that is written like no count. */
const isWrittenAsCode = (part: SlotCell | undefined): boolean =>
  part !== undefined && /^(?:0\d{1,2}\*{0,3}|\d{1,3}\*{1,3})$/.test(part.cell.folded.value);

/** So many of them make a column of codes, even if the number of a page has strayed among them. */
const CODES = 4;

/** Codes rise row by row, and rows without a key take some of them: 01, 02, 04, 05. */
const hasCodes = (entries: readonly LabelEntry[]): boolean => {
  if (entries.filter((entry) => isWrittenAsCode(filled(entry)[0])).length >= CODES) return true;
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

/**
 * Of two columns of a form one holds what the other has only a part of: 本期实际 is never more than 本年累计, and the year never
 * more than 历年累计. The rows tell which is which; where they contradict each other nothing does.
 */
const inOrderOfSize = (roles: readonly ColumnRole[], rows: readonly (readonly number[])[]): readonly ColumnRole[] => {
  const [first, second] = roles;
  if (roles.length !== 2 || first === undefined || second === undefined) return roles;
  const pairs = rows.filter(({ length }) => length === 2);
  const falls = pairs.some(([one, other]) => one! > other!);
  const rises = pairs.some(([one, other]) => one! < other!);
  if (!falls) return roles;
  return rises ? ['unknown', 'unknown'] : [second, first];
};

const valueIn = ({ cell }: SlotCell): number => {
  const reading = readCell(cell.text.value, {}, cell.folded);
  return reading.kind === 'number' ? reading.value : 0;
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
    ...inOrderOfSize(
      rolesOfForm(columnCount(counts), form),
      entries.map((entry) =>
        filled(entry)
          .slice(coded ? 1 : 0)
          .map(valueIn),
      ),
    ),
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
