import type { IndicatorForm, IndicatorRow } from '../../forms/indicator-form.js';
import type { Filling } from './figures.js';
import { header, type PrintedCell, type PrintedRow, type PrintedTable } from './printed.js';

/** Labels that stand under several rows (（二）被依法纠错数): only the row above says what they count. */
const repeatedLabels = (rows: readonly IndicatorRow[]): ReadonlySet<string> =>
  new Set(rows.map(({ label }) => label).filter((label, index, all) => all.indexOf(label) !== index));

/** Rows that are stated, and those above them without which they would not say what they count. */
const shownRows = (rows: readonly IndicatorRow[], { states }: Filling): IndicatorRow[] => {
  const repeated = repeatedLabels(rows);
  const names = (row: IndicatorRow, index: number): boolean =>
    row.key === null || (rows[index + 2]?.level === row.level + 1 && repeated.has(rows[index + 2]!.label));
  const shown: IndicatorRow[] = [];
  let above: IndicatorRow[] = [];
  for (const [index, row] of rows.entries()) {
    above = above.filter(({ level }) => level < row.level);
    if (row.key !== null && states(row.key)) {
      shown.push(...above, row);
      above = [];
    } else if (names(row, index)) above.push(row);
  }
  return shown;
};

const valueCell = ({ key, unit }: IndicatorRow, { cell }: Filling): PrintedCell =>
  key === null ? header('——') : cell(key, unit);

/** An indicator table, filled; a row that the report does not state is left out. */
export const indicatorTables = ({ title, head, columns, rows }: IndicatorForm, filling: Filling): PrintedTable[] => {
  const shown = shownRows(rows, filling);
  if (shown.length === 0) return [];
  const first: PrintedRow = [...head, ...columns.map(({ label }) => label)].map((text) => header(text));
  const cells = shown.map((row) => [header(row.label), header(row.unit), valueCell(row, filling)]);
  return [{ title, rows: [first, ...cells] }];
};
