/**
 * Text that knows its place in the source.
 *
 * What a reader sees ("46件", with tags and entities resolved) is rarely one slice of the source
 * (`<b>46</b>&nbsp;件`). A `Located` keeps both: the visible text, and runs that lead from every UTF-16 unit of it to
 * the units of the source that it was made from. Everything downstream works on the visible text and asks `locate`
 * when it needs evidence.
 */

import type { Folded } from './fold.js';

/** A half-open range of UTF-16 offsets, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One stretch of visible text and the stretch of source behind it. Where both lengths are equal the units correspond
 * one to one; where they differ (an entity, a normalized line break) the run is one indivisible piece.
 */
export interface Run {
  readonly text: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

export interface Located {
  readonly value: string;
  /** Ordered by `text`, without gaps in `text`; the source may have gaps (tags) between two runs. */
  readonly runs: readonly Run[];
  /** The matching copy, once `foldLocated` has made it. */
  folded?: Folded;
}

export const EMPTY: Located = { value: '', runs: [] };

/** The slice `[start, end)` of a source as it stands. */
export const verbatim = (source: string, start: number, end: number): Located =>
  start >= end
    ? EMPTY
    : {
        value: source.slice(start, end),
        runs: [{ text: 0, length: end - start, source: start, sourceLength: end - start }],
      };

/** Index of the run that holds the unit `at`, by binary search. */
const runAt = (runs: readonly Run[], at: number): number => {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.text <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The tightest source span behind `[from, to)` of the visible text. */
export const locate = (text: Located, from = 0, to = text.value.length): Span => {
  const { runs } = text;
  if (runs.length === 0) return { start: 0, end: 0 };
  const first = runs[runAt(runs, from)]!;
  const start = first.length === first.sourceLength ? first.source + (from - first.text) : first.source;
  if (to <= from) return { start, end: start };
  const last = runs[runAt(runs, to - 1)]!;
  const end = last.length === last.sourceLength ? last.source + (to - last.text) : last.source + last.sourceLength;
  return { start, end };
};

/** A part of a located text, itself located. */
export const sliceLocated = (text: Located, from: number, to = text.value.length): Located => {
  if (from >= to) return EMPTY;
  if (from === 0 && to === text.value.length) return text;
  const runs: Run[] = [];
  for (let index = runAt(text.runs, from); index < text.runs.length; index++) {
    const run = text.runs[index]!;
    if (run.text >= to) break;
    const start = Math.max(from, run.text);
    const end = Math.min(to, run.text + run.length);
    if (end <= start) continue;
    runs.push(
      run.length === run.sourceLength
        ? {
            text: start - from,
            length: end - start,
            source: run.source + (start - run.text),
            sourceLength: end - start,
          }
        : { text: start - from, length: end - start, source: run.source, sourceLength: run.sourceLength },
    );
  }
  return { value: text.value.slice(from, to), runs };
};

/** Joins located texts in the order given. The pieces may stand anywhere in the source. */
export const joinLocated = (parts: readonly Located[]): Located => {
  const pieces = parts.filter((part) => part.value !== '');
  if (pieces.length <= 1) return pieces[0] ?? EMPTY;
  const runs: Run[] = [];
  let length = 0;
  for (const part of pieces) {
    for (const run of part.runs) runs.push({ ...run, text: run.text + length });
    length += part.value.length;
  }
  return { value: pieces.map((part) => part.value).join(''), runs };
};

/** The located text without white space at its ends. */
export const trimLocated = (text: Located): Located => {
  const start = text.value.length - text.value.trimStart().length;
  const end = text.value.trimEnd().length;
  return start >= end ? EMPTY : sliceLocated(text, start, end);
};
