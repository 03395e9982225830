import type { Scope } from '../../schema/keys.js';
import type { Aligned } from './align.js';
import type { ColumnRole } from './header-words.js';

/** What a column of values counts; `aside` is no figure of the report, `unproved` is not known. */
export type ColumnScope = Scope | 'aside' | 'unproved';

/** Columns that may be the whole where no column says that it is. */
const OPEN: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['unknown', 'share', 'own', 'lower']);

const isNumberAt = (row: Aligned, column: number): boolean => {
  const slot = row.values[column]?.slot;
  return slot?.kind === 'value' && !slot.stroke;
};

/**
 * The one column that was filled, where the header names parts (区政府统计数, 区直单位统计数, 乡镇街道统计数) and no total:
 * a body that fills the form in fills its own column, which then is the whole.
 */
const onlyFilled = (open: readonly number[], rows: readonly Aligned[]): number | null => {
  const filled = open.filter((column) => rows.some((row) => isNumberAt(row, column)));
  if (filled.length === 0) return open.length === 1 ? open[0]! : null;
  return filled.length === 1 ? filled[0]! : null;
};

/** Beside the whole: 本级 is told apart, the bodies below are one part where one column names them. */
const besideWhole = (role: ColumnRole, roles: readonly ColumnRole[]): ColumnScope => {
  if (role === 'own') return 'ownLevel';
  return role === 'lower' && roles.indexOf('lower') === roles.lastIndexOf('lower') ? 'subordinate' : 'aside';
};

/** Scope of every value column of a table, by its header and, where that leaves it open, by what is filled in. */
export const scopesOf = (roles: readonly ColumnRole[], rows: readonly Aligned[]): ColumnScope[] => {
  const years = roles.filter((role) => role === 'year').length;
  const open = roles.flatMap((role, column) => (OPEN.has(role) || (role === 'year' && years > 1) ? [column] : []));
  const whole = years === 1 ? roles.indexOf('year') : onlyFilled(open, rows);
  return roles.map((role, column): ColumnScope => {
    if (column === whole) return 'all';
    if (role === 'cumulative' || role === 'previousYear') return role;
    return whole === null ? 'unproved' : besideWhole(role, roles);
  });
};
