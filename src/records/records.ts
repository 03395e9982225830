import type { Language } from '../messages.js';
import type { FigureKey, Scope } from '../schema/keys.js';
import { labelOf } from '../schema/labels/index.js';
import type { ParsedReport, Qualifier, ReadingStatus } from '../schema/parsed.js';
import type { Edition } from '../schema/report.js';

/** One reading as a row of a tidy table: every field is a string, a number or null, and all rows have all fields. */
export interface ReportRecord {
  /** Where the report came from, as given in `options.source`. */
  readonly source: string | null;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly edition: Edition;
  readonly key: FigureKey;
  readonly scope: Scope;
  /** The figure's name, in Chinese unless told otherwise. */
  readonly label: string;
  /** Money in yuan, everything else a count; null for a blank cell. */
  readonly value: number | null;
  readonly unit: string;
  readonly status: ReadingStatus;
  readonly qualifier: Qualifier | null;
  /** The raw slice of the source at `offset`; null only for a figure that a person added. */
  readonly quote: string | null;
  /** The quote as a reader sees it. */
  readonly text: string | null;
  readonly offset: number | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** What `toRecords` can be told. */
export interface RecordOptions {
  /** Language of the labels; Chinese unless told otherwise. */
  readonly language?: Language;
}

/** The readings of a report as tidy rows, one a reading, in the order of the schema, each with its first place. */
export const toRecords = (parsed: ParsedReport, { language = 'zh' }: RecordOptions = {}): ReportRecord[] => {
  const { source = null, issuer, year = null, edition } = parsed.report;
  return parsed.readings.map(({ key, scope, value, unit, status, qualifier = null, sources: [place] }) => ({
    source,
    issuer: issuer?.name ?? null,
    year,
    edition,
    key,
    scope,
    label: labelOf(key)[language],
    value,
    unit,
    status,
    qualifier,
    quote: place?.quote ?? null,
    text: place?.text ?? null,
    offset: place?.offset ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
  }));
};
