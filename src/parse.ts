import { decideEdition, type EditionEvidence } from './assemble/edition.js';
import { mergeExtractions, placesIn } from './assemble/merge.js';
import { narrativeLength } from './assemble/narrative.js';
import { assembleReport } from './assemble/report.js';
import { garbledNotices } from './decode/garbled.js';
import { bytesOf, checkLength, decodeBytes } from './decode/index.js';
import { InputTooLargeError } from './errors.js';
import type { Extraction } from './extract/finding.js';
import { readIndicators } from './extract/indicators/index.js';
import { readMetadata } from './extract/metadata/index.js';
import { readProse } from './extract/prose/index.js';
import { readSections } from './extract/sections.js';
import { type ReportPiece, splitDocument } from './extract/split.js';
import { readStatutory } from './extract/statutory/index.js';
import { type Limits, limitsOf } from './limits.js';
import type { Language, Notice } from './messages.js';
import type { Block, Document, Format } from './read/blocks.js';
import { readDocument } from './read/index.js';
import type { ParsedReport } from './schema/parsed.js';

/** What the parsers can be told. */
export interface ParseOptions {
  /** The format of the source; detected where it is not given. */
  readonly format?: Format;
  /** Where the report came from (an address, the name of a file); kept as `report.source`, never read. */
  readonly source?: string;
  /** Language of the messages; Chinese unless told otherwise. */
  readonly language?: Language;
  /** Changes single limits; the defaults and their reasons stand in limits.ts. */
  readonly limits?: Partial<Limits>;
}

/** Which tables are looked for. */
interface Scope {
  readonly statutory: boolean;
  readonly indicators: boolean;
}

const checkSource = (source: unknown, limit: number): void => {
  if (typeof source !== 'string')
    throw new TypeError(`The source must be a string, not ${source === null ? 'null' : typeof source}.`);
  if (source.length > limit) throw new InputTooLargeError(source.length, limit);
};

const ALL: Scope = { statutory: true, indicators: true };

/** What is left of a document when some of its blocks are taken. */
const without = (document: Document, taken: ReadonlySet<Block>): Document => ({
  ...document,
  blocks: document.blocks.filter((block) => !taken.has(block)),
});

/** The first report of a page, and a notice where others follow. */
const firstReport = (document: Document): { readonly document: Document; readonly notices: readonly Notice[] } => {
  const pieces = splitDocument(document);
  const second = pieces[1];
  if (second === undefined) return { document, notices: [] };
  const blocks = document.blocks.filter(({ position }) => position.start < second.offset);
  const span = { start: second.offset, end: second.offset };
  return {
    document: { ...document, blocks },
    notices: [{ code: 'several-reports', span, found: String(pieces.length) }],
  };
};

/** A section of fewer characters is a heading with a word or two below it. */
const SECTION_TEXT = 20;

/** What the tables of a document say. */
interface Tables {
  readonly extractions: readonly Extraction[];
  readonly evidence: Pick<EditionEvidence, 'statutory' | 'indicators'>;
}

/** The statutory tables come first; the older ones are looked for in what they leave. */
const readTables = (document: Document, scope: Scope): Tables => {
  const statutory = scope.statutory ? readStatutory(document) : undefined;
  const rest = statutory === undefined ? document : without(document, statutory.consumed);
  const indicators = scope.indicators ? readIndicators(rest) : undefined;
  return {
    extractions: [statutory, indicators].filter((extraction) => extraction !== undefined),
    evidence: {
      ...(statutory?.found === true ? { statutory } : {}),
      ...(indicators?.form === undefined ? {} : { indicators: { form: indicators.form, reasons: indicators.reasons } }),
    },
  };
};

/** Reads a source; `said` is what was to be said of it before it was text. */
const parse = (source: string, options: ParseOptions, scope: Scope, said: readonly Notice[] = []): ParsedReport => {
  const limits = limitsOf(options.limits);
  checkSource(source, limits.inputLength);
  const { format, language = 'zh' } = options;
  const page = readDocument(source, format === undefined ? { limits } : { format, limits });
  const { document, notices } = firstReport(page.document);
  const metadata = readMetadata(document);
  const tables = readTables(document, scope);
  const { consumed } = mergeExtractions(tables.extractions);
  const year = metadata.year === undefined ? {} : { year: metadata.year.value };
  const extraction = mergeExtractions([
    ...tables.extractions,
    readProse(document, { consumed, tables: placesIn(tables.extractions), ...year }),
  ]);
  const sections = readSections(document, consumed);
  const edition = decideEdition({
    ...tables.evidence,
    ...year,
    narrative: narrativeLength(document, consumed),
    sections: sections.filter(({ text }) => text.length >= SECTION_TEXT).length,
    isReport: metadata.title !== undefined || extraction.findings.length > 0,
  });
  return assembleReport(
    {
      document,
      notices: [...said, ...garbledNotices(source), ...page.notices, ...notices],
      metadata,
      edition,
      extraction,
      sections,
    },
    { ...(options.source === undefined ? {} : { source: options.source }), language, messages: limits.messages },
  );
};

/**
 * Reads an annual report on open government information of any year: detects the input format and the edition.
 *
 * @param source The report as plain text, Markdown or HTML.
 * @returns The normalized report, one reading per figure with every place where it stands, and diagnostics. Content never
 *   throws: what is no report gives an empty one with messages that say what is missing.
 * @throws {TypeError} where the source is no string or a limit no number.
 * @throws {InputTooLargeError} where it is longer than `options.limits.inputLength`.
 */
export const parseReport = (source: string, options: ParseOptions = {}): ParsedReport => parse(source, options, ALL);

/** `parseReport` of what a file was turned into, with what there was to say of the file. */
export const parseConverted = (source: string, options: ParseOptions, said: readonly Notice[]): ParsedReport =>
  parse(source, options, ALL, said);

export interface BytesOptions extends ParseOptions {
  /** The encoding, by any label of the Encoding Standard (`gbk`, `big5`, `utf-16le`); detected where it is not given. */
  readonly encoding?: string;
}

/**
 * Reads a report from the bytes of a text file or a web page, in any usual encoding: UTF-8, GB18030 with GBK and GB2312, Big5,
 * UTF-16. A message says which encoding was found and by what; a file that is no text (PDF, Word) gives an empty report
 * and a message that names its reader.
 *
 * @returns As `parseReport`; `source` is the decoded text.
 * @throws {TypeError} where the bytes are no `Uint8Array` or `ArrayBuffer`.
 * @throws {RangeError} where `options.encoding` is unknown.
 * @throws {InputTooLargeError} as `parseReport`, and for more than four bytes for each unit of the limit.
 */
export const parseBytes = (bytes: Uint8Array | ArrayBuffer, options: BytesOptions = {}): ParsedReport => {
  const { encoding, ...rest } = options;
  const view = bytesOf(bytes);
  checkLength(view.length, limitsOf(options.limits).inputLength);
  const { text, notices } = decodeBytes(view, encoding);
  return parse(text, rest, ALL, notices);
};

/** Reads a free-text report or an indicator table of 2008 to 2018; like `parseReport`, without the statutory tables. */
export const parseNarrative = (source: string, options: ParseOptions = {}): ParsedReport =>
  parse(source, options, { statutory: false, indicators: true });

/** Reads the statutory tables since 2019 and the prose around them; like `parseReport`, without the older tables. */
export const parseStatutory = (source: string, options: ParseOptions = {}): ParsedReport =>
  parse(source, options, { statutory: true, indicators: false });

/**
 * Cuts a page that holds several complete reports into pieces, each with its offset in the source; one piece, the whole,
 * where it holds one report or none. Throws as `parseReport` does.
 */
export const splitReports = (
  source: string,
  options: Pick<ParseOptions, 'format' | 'limits'> = {},
): readonly ReportPiece[] => {
  const limits = limitsOf(options.limits);
  checkSource(source, limits.inputLength);
  return splitDocument(readDocument(source, { ...options, limits }).document);
};
