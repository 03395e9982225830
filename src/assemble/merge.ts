import type { Extraction } from '../extract/finding.js';
import type { Span } from '../language/located.js';

/** What several recognizers found, as one. */
export const mergeExtractions = (extractions: readonly Extraction[]): Extraction => ({
  findings: extractions.flatMap(({ findings }) => findings),
  unplaced: extractions.flatMap(({ unplaced }) => unplaced),
  claims: extractions.flatMap(({ claims }) => claims),
  breakdowns: extractions.flatMap(({ breakdowns }) => breakdowns),
  notices: extractions.flatMap(({ notices }) => notices),
  consumed: new Set(extractions.flatMap(({ consumed }) => [...consumed])),
});

/** Where the values stand that the recognizers found, placed or not, in order. */
export const placesIn = (extractions: readonly Extraction[]): readonly Span[] =>
  extractions
    .flatMap(({ findings, unplaced }) => [...findings, ...unplaced].map(({ evidence }) => evidence.span))
    .sort((one, other) => one.end - other.end);
