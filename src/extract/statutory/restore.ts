import type { ApplicantOrWhole } from './applicants.js';
import type { Slot } from './events.js';
import { valueIn } from './evidence.js';
import { firstPatch, solid } from './placement.js';

/** So many numbers too many may stand among the cells of a row: those of one or two pages. */
const MOST_EXTRA = 2;

/** True where the total of a row is the sum of its other columns. */
export const addsUp = (slots: readonly Slot[], columns: readonly ApplicantOrWhole[]): boolean => {
  if (columns[columns.length - 1] !== 'total') return false;
  const values = slots.map((slot) => valueIn(slot) ?? 0);
  return values.reduce((sum, value) => sum + value, 0) === 2 * values[values.length - 1]!;
};

/**
 * Two damaged rows may have as many values as a whole one. Cells of several rows are one row if they add up, and the first
 * of them do not do so by themselves, or the page cuts its rows at `usualCut`; rows of nothing but zeros are alike anyway.
 */
export const isOneRow = (
  slots: readonly Slot[],
  columns: readonly ApplicantOrWhole[],
  usualCut: number | null,
): boolean => {
  const first = firstPatch(slots);
  if (first.length === 0) return true;
  const isZero = slots.every((slot) => valueIn(slot) === 0);
  if (isZero || first.length === usualCut) return isZero || addsUp(slots, columns);
  return addsUp(slots, columns) && !(first.length > 1 && addsUp(first, columns));
};

/** So many rows are cut at the same place where this is how a page breaks them. */
const FEWEST_CUT = 3;

/** Behind how many cells a page breaks its rows in two; null where it does so once, or here and there. */
export const usualCut = (
  rows: ReadonlyArray<readonly Slot[] | null>,
  columns: readonly ApplicantOrWhole[],
): number | null => {
  const cut = rows.filter((slots): slots is readonly Slot[] => slots !== null && isOneRow(slots, columns, null));
  const places = cut.map((slots) => firstPatch(slots).length).filter((place) => place > 0);
  return places.length >= FEWEST_CUT && new Set(places).size === 1 ? places[0]! : null;
};

const same = (a: readonly Slot[], b: readonly Slot[]): boolean =>
  a.every((slot, index) => valueIn(slot) === valueIn(b[index]!));

/** All ways to leave out one of the slots. */
const without = (slots: readonly Slot[]): readonly (readonly Slot[])[] =>
  slots.map((_, index) => slots.filter((_, other) => other !== index));

/**
 * A row of one cell a line into which a page number has strayed: the seven of its values that make a row are those that
 * add up. Behind the row a stray number is taken for granted; within it, one reading alone must be possible.
 */
export const restoreRow = (slots: readonly Slot[], columns: readonly ApplicantOrWhole[]): readonly Slot[] | null => {
  const values = solid(slots);
  const extra = values.length - columns.length;
  if (extra < 1 || extra > MOST_EXTRA || columns.length < 4) return null;
  const first = values.slice(0, columns.length);
  if (addsUp(first, columns)) return first;
  const readings = (extra === 1 ? without(values) : without(values).flatMap(without)).filter((reading) =>
    addsUp(reading, columns),
  );
  return readings.length > 0 && readings.every((reading) => same(reading, readings[0]!)) ? readings[0]! : null;
};
