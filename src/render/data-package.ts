import type { ReportRecord } from '../records/records.js';
import { type Column, type TableName, tableColumns } from './columns.js';
import { type LayoutOptions, longColumns, wideKeys } from './csv.js';
import { widen } from './wide.js';

/** What the descriptor says of the data beside their shape. */
export interface DataPackageInfo extends LayoutOptions {
  /** Lower case, as part of an address; "ogi-annual-reports" unless told otherwise. */
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  /** Where the CSV of the records lies, beside the descriptor; "records.csv" unless told otherwise. */
  readonly path?: string;
  /** Where the CSVs of the tables of `toTables` lie; a table without a path is not described. */
  readonly tables?: Partial<Readonly<Record<TableName, string>>>;
  readonly licenses?: ReadonlyArray<{ readonly name?: string; readonly path?: string; readonly title?: string }>;
  /** When the package was made, as RFC 3339; there is no clock here. */
  readonly created?: string;
}

/** One CSV of a Data Package, with the types of its columns. */
export interface TableResource {
  readonly name: string;
  readonly type: 'table';
  readonly path: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly dialect: Readonly<Record<string, string | boolean>>;
  readonly schema: { readonly fields: readonly Column[]; readonly missingValues: readonly string[] };
}

/** A Frictionless Data Package descriptor (datapackage.json), version 2 of the standard. */
export interface DataPackage extends Pick<DataPackageInfo, 'title' | 'description' | 'licenses' | 'created'> {
  readonly $schema: 'https://datapackage.org/profiles/2.0/datapackage.json';
  readonly name: string;
  readonly resources: readonly TableResource[];
}

const dialect = {
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
} as const;

const resource = (name: string, path: string, fields: readonly Column[]): TableResource => ({
  name,
  type: 'table',
  path,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect,
  schema: { fields, missingValues: [''] },
});

/**
 * Describes the CSV of `toCsv`, called with the same records and the same `wide` and `englishLabels`. Readers that go by
 * the descriptor need no `bom` in the CSV, and some take the mark for a part of the first name.
 */
export const toDataPackage = (records: readonly ReportRecord[], info: DataPackageInfo = {}): DataPackage => {
  const { name = 'ogi-annual-reports', path = 'records.csv', tables = {}, wide, englishLabels, ...about } = info;
  const fields = wide ? widen(records, wideKeys(wide)).columns : longColumns(info);
  const more = Object.entries(tableColumns).flatMap(([table, columns]) => {
    const itsPath = tables[table as TableName];
    return itsPath === undefined ? [] : [resource(table, itsPath, columns)];
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    ...about,
    resources: [resource('records', path, fields), ...more],
  };
};
