import type { Located, Run, Span } from '../../language/located.js';
import type { Place } from './model.js';

/** The places of a source, to be asked which of them a stretch of it touches. */
export interface PlaceIndex {
  /** Places that share at least one unit with the span, in the order of the source. */
  readonly touching: (span: Span) => readonly Place[];
  /** Places that lie inside the span, also those without a length: what is said of an empty cell. */
  readonly inside: (span: Span) => readonly Place[];
}

const lengthOf = ({ span }: Place): number => span.end - span.start;

export const indexPlaces = (places: readonly Place[]): PlaceIndex => {
  const sorted = [...places].sort((one, other) => one.span.start - other.span.start || lengthOf(other) - lengthOf(one));
  const longest = sorted.reduce((length, place) => Math.max(length, lengthOf(place)), 0);
  /** The first place that begins at `offset` or behind it. */
  const firstFrom = (offset: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.span.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const between = (from: number, to: number, accepts: (place: Place) => boolean): Place[] => {
    const found: Place[] = [];
    for (let at = firstFrom(from); at < sorted.length && sorted[at]!.span.start <= to; at++)
      if (accepts(sorted[at]!)) found.push(sorted[at]!);
    return found;
  };
  return {
    touching: ({ start, end }) =>
      between(start - longest, end - 1, ({ span }) => span.end > start && span.start < span.end),
    inside: ({ start, end }) => between(start, end, ({ span }) => span.end <= end),
  };
};

/** A stretch of visible text, and the places that it is part of; the shortest first, as the one that says most. */
export interface Segment {
  readonly text: string;
  readonly places: readonly Place[];
}

/** What a place covers of a run, in units of the visible text. */
const covered = (run: Run, { start, end }: Span): Span => {
  if (run.length !== run.sourceLength) return { start: run.text, end: run.text + run.length };
  const shift = run.text - run.source;
  return {
    start: Math.max(start, run.source) + shift,
    end: Math.min(end, run.source + run.sourceLength) + shift,
  };
};

interface Edge {
  readonly at: number;
  readonly place: Place;
  readonly opens: boolean;
}

/** Where places begin and end in the visible text, run by run. */
const edgesOf = ({ runs }: Located, index: PlaceIndex): Edge[] => {
  const edges: Edge[] = [];
  for (const run of runs) {
    for (const place of index.touching({ start: run.source, end: run.source + run.sourceLength })) {
      const { start, end } = covered(run, place.span);
      edges.push({ at: start, place, opens: true }, { at: end, place, opens: false });
    }
  }
  return edges.sort((one, other) => one.at - other.at);
};

/** The same places in the same order. */
const alike = (one: readonly Place[], other: readonly Place[]): boolean =>
  one.length === other.length && one.every((place, index) => place === other[index]);

/**
 * Cuts a text where places begin and end, so that places may overlap and lie in each other in any way. The pieces make
 * the text again when put together.
 */
export const segmentsOf = (text: Located, index: PlaceIndex): Segment[] => {
  const segments: Segment[] = [];
  const open = new Map<Place, number>();
  let from = 0;
  const close = (to: number): void => {
    if (to <= from) return;
    const piece = text.value.slice(from, to);
    const places = [...open.keys()].sort((one, other) => lengthOf(one) - lengthOf(other));
    const last = segments.at(-1);
    if (last !== undefined && alike(last.places, places))
      segments[segments.length - 1] = { text: last.text + piece, places };
    else segments.push({ text: piece, places });
    from = to;
  };
  for (const { at, place, opens } of edgesOf(text, index)) {
    close(at);
    const depth = (open.get(place) ?? 0) + (opens ? 1 : -1);
    if (depth === 0) open.delete(place);
    else open.set(place, depth);
  }
  close(text.value.length);
  return segments;
};
