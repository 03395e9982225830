import {
  type Format,
  type ParseOptions,
  parseReport,
  renderAudit,
  splitReports,
  toCsv,
  toRecords,
  toTables,
} from '../../src/index.js';

/** A piece again and again, to a length. */
export const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

export const optionsFor = (format: Format | undefined): ParseOptions => (format === undefined ? {} : { format });

/** Makes of a text what grows with it; totals and rates have as many rows whatever the text. The page asks the checks. */
export const makeAll = (source: string, format?: Format): void => {
  const options = optionsFor(format);
  const parsed = parseReport(source, options);
  splitReports(source, options);
  renderAudit(parsed);
  toCsv(toRecords(parsed));
  for (const table of Object.values(toTables(parsed))) toCsv(table);
};
