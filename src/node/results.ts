import type { ParsedReport } from '../schema/parsed.js';

/** What became of one file: a report, or the error that kept it from being read. */
export type FileResult = FileReport | FileFailure;

export interface FileReport {
  readonly path: string;
  readonly parsed: ParsedReport;
  readonly error?: undefined;
}

export interface FileFailure {
  readonly path: string;
  readonly parsed?: undefined;
  /** `code` as Node gives it (ENOENT, EACCES), `name` InputTooLargeError for a file over the limit. */
  readonly error: Error;
}

export const errorOf = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
