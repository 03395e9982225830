import { foldLocated } from '../../language/fold.js';
import { joinLocated, type Located } from '../../language/located.js';
import type { Cell, Row, Table } from '../../read/blocks.js';

/**
 * Small tables that a report makes for itself (公开渠道 | 数量 | 占比): read like prose, a label and its number at a time.
 * Only pairs that the table proves are made: one number in a row beside its label, the column of the report's year, or
 * a row of numbers under a row of names.
 */

const NUMBER = /^[\d,]+(?:\.\d+)?(?:余|多)?(?:万)?(?:件|条|次|篇|份|人次|人|个|处|元|万元|场|期|宗|起|名)?$/u;

const textOf = (cell: Cell): string => foldLocated(cell.text).value;

const isNumber = (cell: Cell): boolean => NUMBER.test(textOf(cell));

const isName = (cell: Cell): boolean => {
  const text = textOf(cell);
  return text.length >= 2 && text.length <= 30 && !/^[\d.,%-]+$/.test(text);
};

const covers = (cell: Cell, column: number): boolean => cell.column <= column && column < cell.column + cell.columnSpan;

/** 2015年, 2016年度 in the header of a column. */
const yearOf = (header: Row | undefined, column: number): number | null => {
  const cell = header?.cells.find((candidate) => covers(candidate, column));
  const year = cell === undefined ? null : /(?:^|\D)((?:19|20)\d{2})年?/u.exec(textOf(cell));
  return year === null ? null : Number(year[1]);
};

/** The number of a row that its label names: the only one, or the one under the year of the report. */
const numberOf = (row: Row, header: Row | undefined, year: number | undefined): Cell | null => {
  const numbers = row.cells.slice(1).filter(isNumber);
  const dated = numbers.filter((cell) => year !== undefined && yearOf(header, cell.column) === year);
  if (dated.length === 1) return dated[0]!;
  const [only] = numbers;
  if (only === undefined || numbers.length > 1) return null;
  const named = yearOf(header, only.column);
  return named === null || year === undefined || named === year ? only : null;
};

const pair = (label: Cell, number: Cell): Located => joinLocated([label.text, number.text]);

/** The label and number pairs of a table, in order; each reads as a short statement. */
export const readPairs = (table: Table, year: number | undefined): Located[] => {
  const [header] = table.rows;
  if (header === undefined || header.cells.some((cell) => textOf(cell).includes('万元'))) return [];
  const pairs: Located[] = [];
  for (const [index, row] of table.rows.entries()) {
    const above = table.rows[index - 1];
    if (row.cells.length >= 2 && row.cells.every(isNumber)) {
      if (above === undefined || above.cells.length !== row.cells.length || !above.cells.every(isName)) continue;
      for (const [place, cell] of row.cells.entries()) pairs.push(pair(above.cells[place]!, cell));
      continue;
    }
    const label = row.cells[0];
    if (label === undefined || !isName(label) || isNumber(label)) continue;
    const number = numberOf(row, header, year);
    if (number !== null) pairs.push(pair(label, number));
  }
  return pairs;
};
