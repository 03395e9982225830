import type { Entry, HeaderEntry, LabelEntry } from './entry.js';

/** A stretch of the document that is an indicator table, with nothing but its rows, headers and remarks. */
export interface Region {
  readonly entries: readonly Entry[];
  readonly headers: readonly HeaderEntry[];
  readonly labels: readonly LabelEntry[];
}

/** So many different labels worded as indicators (…数) are a table without a header; fewer may be headings of prose. */
const LABELS_WITHOUT_HEADER = 4;

/** Headers of general words (项目, 数量) stand over tables of any kind, so two such labels must bear them out. */
const LABELS_UNDER_HEADER = 2;

/** 统计指标 and 指标名称 head indicator tables alone. */
const TELLING_HEADER = /指标/;

const isTable = ({ headers, labels }: Region): boolean => {
  const cores = new Set(labels.map(({ label }) => label.core));
  if (headers.some(({ reading }) => TELLING_HEADER.test(reading.words.join('')))) return cores.size > 0;
  const worded = new Set(labels.filter(({ label }) => label.counts).map(({ label }) => label.core));
  return worded.size >= (headers.length > 0 ? LABELS_UNDER_HEADER : LABELS_WITHOUT_HEADER);
};

const regionOf = (entries: readonly Entry[]): Region => ({
  entries,
  headers: entries.filter((entry) => entry.kind === 'header'),
  labels: entries.filter((entry) => entry.kind === 'label'),
});

/** What stands before the first header or row and behind the last row is no part of the table. */
const trimmed = (entries: readonly Entry[]): readonly Entry[] => {
  const first = entries.findIndex(({ kind }) => kind === 'header' || kind === 'label');
  return first < 0 ? [] : entries.slice(first, entries.findLastIndex(({ kind }) => kind === 'label') + 1);
};

/** A footer or a remark may stand between two parts of one table; then few rows are enough for the second part. */
const FARTHEST_PART = 2;

const hasFigures = ({ labels }: Region): boolean =>
  labels.some(({ cells }) => cells.some(({ slot }) => slot.kind === 'value' && !slot.stroke));

/** The indicator tables among the entries of a document. Prose between two rows parts them. */
export const regionsOf = (entries: readonly Entry[]): Region[] => {
  const regions: Region[] = [];
  let from = 0;
  let gap = Number.POSITIVE_INFINITY; // lines of prose since the last table
  for (let at = 0; at <= entries.length; at++) {
    const entry = entries[at];
    if (entry !== undefined && !(entry.kind === 'text' && entry.narrative)) continue;
    const region = regionOf(trimmed(entries.slice(from, at)));
    const isPart = gap <= FARTHEST_PART && hasFigures(region);
    if (isTable(region) || isPart) {
      regions.push(region);
      gap = 0;
    }
    gap++;
    from = at + 1;
  }
  return regions;
};
