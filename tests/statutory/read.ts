import { readStatutory, type StatutoryExtraction } from '../../src/extract/statutory/index.js';
import { applicants } from '../../src/forms/statutory-common.js';
import type { Format } from '../../src/read/blocks.js';
import { readDocument } from '../../src/read/index.js';

/** What a test asks of a source: figures by key, unplaced values with their candidates, and the extraction itself. */
export interface ReadReport {
  readonly figures: Readonly<Record<string, number | null>>;
  /** `row value` → the last parts of the candidates. */
  readonly unplaced: ReadonlyArray<readonly [row: string, value: number, candidates: readonly string[]]>;
  readonly extraction: StatutoryExtraction;
}

export const read = (source: string, format?: Format): ReadReport => {
  const { document } = readDocument(source, format === undefined ? {} : { format });
  const extraction = readStatutory(document);
  const figures: Record<string, number | null> = {};
  for (const { key, value } of extraction.findings) {
    if (figures[key] !== undefined && figures[key] !== value)
      throw new Error(`${key} was read as ${figures[key]} and ${value}`);
    figures[key] = value;
  }
  return {
    figures,
    unplaced: extraction.unplaced.map(({ row, value, candidates }) => [
      row,
      value,
      candidates.map((key) => key.slice(key.lastIndexOf('.') + 1)),
    ]),
    extraction,
  };
};

/** The figures of one row, by the last part of the key. */
export const rowOf = ({ figures }: ReadReport, row: string): Record<string, number | null> =>
  Object.fromEntries(
    Object.entries(figures)
      .filter(([key]) => key.startsWith(`${row}.`) && !key.slice(row.length + 1).includes('.'))
      .map(([key, value]) => [key.slice(row.length + 1), value]),
  );

/** The seven values of a row of the applications table, in the order of the form. */
export const applicantsOf = (report: ReadReport, row: string): readonly (number | null | undefined)[] =>
  applicants.map(({ column }) => report.figures[`${row}.${column}`]);

/** The five values of a group of cases. */
export const casesOf = (report: ReadReport, group: string): readonly (number | null | undefined)[] =>
  ['upheld', 'corrected', 'other', 'pending', 'total'].map((outcome) => report.figures[`${group}.${outcome}`]);

export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
