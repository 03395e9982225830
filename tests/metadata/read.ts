import { type Metadata, readMetadata } from '../../src/extract/metadata/index.js';
import type { Format } from '../../src/read/blocks.js';
import { readDocument } from '../../src/read/index.js';

/** The metadata of a source; the format is told, so that a test is about what it says it is about. */
export const metadataOf = (source: string, format: Format = 'text'): Metadata =>
  readMetadata(readDocument(source, { format }).document);

/** The facts alone, as a report holds them. */
export const factsOf = (source: string, format: Format = 'text') => {
  const { title, issuer, year, period, publishedOn, indexNumber, documentNumber } = metadataOf(source, format);
  return {
    title: title?.text,
    issuer: issuer?.name,
    year: year?.value,
    from: period?.from,
    to: period?.to,
    publishedOn: publishedOn?.value,
    indexNumber: indexNumber?.value,
    documentNumber: documentNumber?.value,
  };
};

export const codesOf = (source: string, format: Format = 'text'): readonly string[] =>
  metadataOf(source, format).notices.map(({ code }) => code);
