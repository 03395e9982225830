import type { ReportRecord } from '../records/records.js';
import type { FigureKey } from '../schema/keys.js';
import { labelOf } from '../schema/labels/index.js';
import { type Column, englishLabel, recordColumns, type TableName, tableColumns } from './columns.js';
import { type Cell, type CsvTextOptions, writeCsv } from './csv-text.js';
import type { BreakdownRow, ClaimRow, MessageRow, UnplacedRow } from './tables.js';
import { widen } from './wide.js';

/** A row of a table of one's own, such as one of rates: the first row names the columns, undefined is an empty cell. */
export type FlatRow = Readonly<Record<string, Cell | undefined>>;

/** A row of `toRecords`, of one of the tables of `toTables`, or of a table of one's own. */
export type TableRow = ReportRecord | ClaimRow | BreakdownRow | UnplacedRow | MessageRow | FlatRow;

/** The shape of the table that records make. */
export interface LayoutOptions {
  /** One row for each report and scope, with a column for each figure: for those that occur, or for these keys. */
  readonly wide?: boolean | readonly FigureKey[];
  /** In the long table, a column `labelEn` behind `label`. */
  readonly englishLabels?: boolean;
}

export interface CsvOptions extends CsvTextOptions, LayoutOptions {
  /** The table of `toTables` that the rows are: an empty one cannot tell, and would get the header of the records. */
  readonly table?: TableName;
}

/** The columns of the long table. */
export const longColumns = ({ englishLabels = false }: LayoutOptions): readonly Column[] =>
  englishLabels
    ? recordColumns.flatMap((column) => (column.name === 'label' ? [column, englishLabel] : [column]))
    : recordColumns;

/** The columns that were asked for, as keys or as "those that occur". */
export const wideKeys = (wide: LayoutOptions['wide']): readonly FigureKey[] | undefined =>
  typeof wide === 'object' ? wide : undefined;

const isRecord = (row: TableRow): row is ReportRecord => 'key' in row && 'edition' in row;

const isRecords = (rows: readonly TableRow[]): rows is readonly ReportRecord[] =>
  rows.length === 0 || isRecord(rows[0]!);

const namesOf = (rows: readonly TableRow[], options: CsvOptions): readonly string[] => {
  if (options.table !== undefined) return tableColumns[options.table].map(({ name }) => name);
  return isRecords(rows) ? longColumns(options).map(({ name }) => name) : Object.keys(rows[0]!);
};

const cellsOf = (row: TableRow, names: readonly string[]): Cell[] =>
  names.map((name) =>
    name === englishLabel.name && isRecord(row) ? labelOf(row.key).en : (row[name as keyof TableRow] ?? null),
  );

/**
 * Writes the records of any number of reports, or one of the tables of `toTables`, as CSV (RFC 4180). The columns and
 * their order are fixed. With `bom` a spreadsheet shows the Chinese intact; text that it would run as a formula begins
 * with an apostrophe unless `guard` is off, while numbers are never touched.
 */
export const toCsv = (rows: readonly TableRow[], options: CsvOptions = {}): string => {
  if (isRecords(rows) && options.wide) {
    const table = widen(rows, wideKeys(options.wide));
    return writeCsv(
      table.columns.map(({ name }) => name),
      table.rows,
      options,
    );
  }
  const names = namesOf(rows, options);
  return writeCsv(
    names,
    rows.map((row) => cellsOf(row, names)),
    options,
  );
};
