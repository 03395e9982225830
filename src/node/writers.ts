import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { toRecords } from '../records/records.js';
import type { TableName } from '../render/columns.js';
import { type CsvOptions, toCsv } from '../render/csv.js';
import { toTables } from '../render/tables.js';
import { figureKeys } from '../schema/keys.js';
import type { ParsedReport } from '../schema/parsed.js';
import type { FileFailure, FileResult } from './results.js';

type Results = Iterable<FileResult> | AsyncIterable<FileResult>;

/** The rows that a report gives: its figures as `toRecords` has them, or a table of `toTables`. */
export type RowKind = 'records' | TableName;

export interface NdjsonOptions {
  /** A line for each report with its readings and messages (`reports`, the default), or for each row of one kind. */
  readonly rows?: 'reports' | RowKind;
  /** Language of labels. */
  readonly language?: 'zh' | 'en';
}

export interface CsvFileOptions extends Omit<CsvOptions, 'table'> {
  /** `records` unless told. */
  readonly rows?: RowKind;
  /** Language of labels. */
  readonly language?: 'zh' | 'en';
}

/** A stream of Node, by the part that its types must have. */
export interface OutputStream {
  readonly write: (text: string) => unknown;
}

/** The path of a file, or a stream. */
export type Output = string | URL | OutputStream;

/** What was written. */
export interface Written {
  readonly files: number;
  /** Files that could not be read. */
  readonly failures: readonly FileFailure[];
}

const rowsOf = (parsed: ParsedReport, kind: RowKind, language: 'zh' | 'en') =>
  kind === 'records' ? toRecords(parsed, { language }) : toTables(parsed, { language })[kind];

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The report with its evidence, without the text that it was read from. */
const reportLine = ({ path, parsed, error }: FileResult): string =>
  error === undefined
    ? line({ path, report: parsed.report, readings: parsed.readings, messages: parsed.messages })
    : line({ path, error: { name: error.name, message: error.message } });

/**
 * Results as NDJSON, file by file. A file that could not be read is a line with its `error` where lines are reports; where
 * they are rows it has none.
 */
export async function* toNdjson(results: Results, options: NdjsonOptions = {}): AsyncGenerator<string, void> {
  const { rows = 'reports', language = 'zh' } = options;
  for await (const result of results) {
    if (rows === 'reports') yield reportLine(result);
    else if (result.parsed !== undefined) {
      const text = rowsOf(result.parsed, rows, language).map(line).join('');
      if (text !== '') yield text;
    }
  }
}

/**
 * Results as one CSV table, file by file; the header comes first and once. A wide table has a column for every figure
 * unless its keys are given, for nobody knows yet which occur. A file that could not be read has no row.
 */
export async function* toCsvStream(results: Results, options: CsvFileOptions = {}): AsyncGenerator<string, void> {
  const { rows = 'records', language = 'zh', ...csv } = options;
  const table = rows === 'records' ? {} : { table: rows };
  const wide = csv.wide === true ? { wide: figureKeys } : {};
  const write = (records: Parameters<typeof toCsv>[0], bom: boolean): string =>
    toCsv(records, { ...csv, ...table, ...wide, bom });
  yield write([], csv.bom ?? false);
  const headerLength = write([], false).length;
  for await (const { parsed } of results) {
    if (parsed === undefined) continue;
    const text = write(rowsOf(parsed, rows, language), false).slice(headerLength);
    if (text !== '') yield text;
  }
}

/** Passes results on and keeps what is said of them at the end. */
const watch = (results: Results) => {
  const failures: FileFailure[] = [];
  const written = { files: 0, failures };
  const passed = (async function* () {
    for await (const result of results) {
      written.files++;
      if (result.error !== undefined) failures.push(result);
      yield result;
    }
  })();
  return { written, passed };
};

const target = (to: Output): Writable =>
  typeof to === 'string' || to instanceof URL ? createWriteStream(to) : (to as Writable);

/** A stream that is not ours, as the standard output, stays open. */
const isOurs = (to: Output): boolean => typeof to === 'string' || to instanceof URL;

/**
 * Writes results as NDJSON (`toNdjson`) to a file or a stream, as fast as it takes them and no faster.
 *
 * @returns How many files there were, and those that could not be read.
 */
export const writeNdjson = async (results: Results, to: Output, options: NdjsonOptions = {}): Promise<Written> => {
  const { written, passed } = watch(results);
  await pipeline(Readable.from(toNdjson(passed, options)), target(to), { end: isOurs(to) });
  return written;
};

/** Writes results as CSV (`toCsvStream`); like `writeNdjson`. */
export const writeCsv = async (results: Results, to: Output, options: CsvFileOptions = {}): Promise<Written> => {
  const { written, passed } = watch(results);
  await pipeline(Readable.from(toCsvStream(passed, options)), target(to), { end: isOurs(to) });
  return written;
};
