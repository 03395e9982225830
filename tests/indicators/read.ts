import { type IndicatorExtraction, readIndicators } from '../../src/extract/indicators/index.js';
import { readDocument } from '../../src/read/index.js';

export const read = (source: string): IndicatorExtraction => readIndicators(readDocument(source).document);

/** Numbers by key, of one scope. */
export const figures = (source: string, scope = 'all'): Record<string, number> =>
  Object.fromEntries(
    read(source).findings.flatMap((finding) =>
      finding.scope === scope && finding.value !== null ? [[finding.key, finding.value]] : [],
    ),
  );

/** Keys whose cell is blank. */
export const blanks = (source: string): string[] =>
  read(source).findings.flatMap(({ key, status }) => (status === 'blank' ? [key] : []));

/** Numbers without a place, each before the keys that are left for it. */
export const unplaced = (source: string): Array<[number, ...string[]]> =>
  read(source).unplaced.map(({ value, candidates }) => [value, ...candidates]);

export const table = (...rows: string[][]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

export const lines = (...cells: string[]): string => cells.join('\n');
