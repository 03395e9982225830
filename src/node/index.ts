export { type Input, reportExtensions } from './files.js';
export { type ReadOptions, readReport } from './read-report.js';
export { type Progress, type ReadReportsOptions, readReports } from './read-reports.js';
export type { FileFailure, FileReport, FileResult } from './results.js';
export {
  type CsvFileOptions,
  type NdjsonOptions,
  type Output,
  type OutputStream,
  type RowKind,
  toCsvStream,
  toNdjson,
  type Written,
  writeCsv,
  writeNdjson,
} from './writers.js';
