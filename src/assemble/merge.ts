import type { Extraction } from '../extract/finding.js';

/** What several recognizers found, as one. */
export const mergeExtractions = (extractions: readonly Extraction[]): Extraction => ({
  findings: extractions.flatMap(({ findings }) => findings),
  unplaced: extractions.flatMap(({ unplaced }) => unplaced),
  claims: extractions.flatMap(({ claims }) => claims),
  breakdowns: extractions.flatMap(({ breakdowns }) => breakdowns),
  notices: extractions.flatMap(({ notices }) => notices),
  consumed: new Set(extractions.flatMap(({ consumed }) => [...consumed])),
});
