import type { Extraction } from '../extract/finding.js';
import type { Metadata } from '../extract/metadata/metadata.js';
import { type Language, type Message, type Notice, writeMessage } from '../messages.js';
import type { Document } from '../read/blocks.js';
import { lineIndex } from '../read/position.js';
import type { ParsedReport } from '../schema/parsed.js';
import { type Issuer, type Report, type Section, schemaVersion } from '../schema/report.js';
import type { EditionDecision } from './edition.js';
import type { Place } from './evidence.js';
import { figuresOf, marksOf, scopesOf } from './figures.js';
import { gapsOf } from './gaps.js';
import { breakdownsOf, claimsOf, unplacedOf } from './parts.js';
import { assembleReadings } from './readings.js';

/** Everything that was found in one report. */
export interface Material {
  readonly document: Document;
  /** What reading the source into blocks had to say. */
  readonly notices: readonly Notice[];
  readonly metadata: Metadata;
  readonly edition: EditionDecision;
  readonly extraction: Omit<Extraction, 'consumed'>;
  readonly sections: ReadonlyArray<{
    readonly heading: string;
    readonly level: number;
    readonly text: string;
    readonly span: { readonly start: number };
  }>;
}

export interface AssembleOptions {
  /** Where the report came from; kept as given. */
  readonly source?: string;
  readonly language: Language;
  /** The most messages that a report carries. */
  readonly messages: number;
}

const issuerOf = ({ name, kind, level, region }: Issuer): Issuer => ({
  name,
  ...(kind === undefined ? {} : { kind }),
  ...(level === undefined ? {} : { level }),
  ...(region === undefined ? {} : { region: { ...region } }),
});

const periodOf = ({ from, to }: NonNullable<Metadata['period']>): NonNullable<Report['period']> =>
  from === undefined ? { to } : { from, to };

/** The facts about the report, without the places that show them. */
const factsOf = ({ title, indexNumber, documentNumber, publishedOn, issuer, year, period }: Metadata) => ({
  ...(title === undefined ? {} : { title: title.text }),
  ...(indexNumber === undefined ? {} : { indexNumber: indexNumber.value }),
  ...(documentNumber === undefined ? {} : { documentNumber: documentNumber.value }),
  ...(publishedOn === undefined ? {} : { publishedOn: publishedOn.value }),
  ...(issuer === undefined ? {} : { issuer: issuerOf(issuer) }),
  ...(year === undefined ? {} : { year: year.value }),
  ...(period === undefined ? {} : { period: periodOf(period) }),
});

const sectionsOf = (place: Place, sections: Material['sections']): Section[] =>
  sections.map(({ heading, level, text, span }) => ({
    heading,
    level,
    text,
    offset: span.start,
    line: place(span.start).line,
  }));

/** Notices about the whole first, then in the order of the source; of more than the limit, the first. */
const messagesOf = (
  notices: readonly Notice[],
  place: Place,
  { language, messages: limit }: AssembleOptions,
): Message[] => {
  const ordered = [...notices].sort((one, other) => (one.span?.start ?? -1) - (other.span?.start ?? -1));
  const kept =
    ordered.length <= limit
      ? ordered
      : [
          { code: 'too-many-messages', found: String(ordered.length), expected: String(limit) } as const,
          ...ordered.slice(0, limit),
        ];
  return kept.map((notice) => writeMessage(notice, language, place));
};

/** Findings become a report with its readings and messages. Nothing is repaired: what differs is kept and told. */
export const assembleReport = (material: Material, options: AssembleOptions): ParsedReport => {
  const { document, metadata, edition, extraction, sections } = material;
  const { source } = document;
  const place = lineIndex(source).positionOf;
  const { readings, notices } = assembleReadings(source, place, extraction.findings);
  const scopes = scopesOf(readings);
  const report: Report = {
    schemaVersion,
    ...factsOf(metadata),
    ...(options.source === undefined ? {} : { source: options.source }),
    ...edition,
    figures: figuresOf(readings, 'all'),
    ...(scopes === undefined ? {} : { scopes }),
    marks: marksOf(readings),
    unplaced: unplacedOf(source, place, extraction.unplaced),
    breakdowns: breakdownsOf(source, extraction.breakdowns),
    claims: claimsOf(source, extraction.claims),
    sections: sectionsOf(place, sections),
  };
  const all = [
    ...gapsOf(report, extraction),
    ...material.notices,
    ...extraction.notices,
    ...metadata.notices,
    ...notices,
  ];
  return { report, readings, messages: messagesOf(all, place, options), source };
};
