import type { Finding } from '../extract/finding.js';
import type { Notice } from '../messages.js';
import { type FigureKey, figureKeys, scopes } from '../schema/keys.js';
import { labelOf } from '../schema/labels/index.js';
import type { Reading, Source } from '../schema/parsed.js';
import { agree } from './agreement.js';
import { type Place, quoteOf } from './evidence.js';

export interface Readings {
  readonly readings: readonly Reading[];
  readonly notices: readonly Notice[];
}

/**
 * How much a place says, smaller is more: a number before a blank, a table before prose, a number before an assertion
 * (均维持), an exact number before an approximate one. Places of equal rank stand in the order of the source.
 */
const rank = ({ value, origin, status, qualifier }: Finding): number =>
  (value === null ? 8 : 0) +
  (origin === 'table' ? 0 : 4) +
  (status === 'reported' ? 0 : 2) +
  (qualifier === undefined ? 0 : 1);

const byRank = (one: Finding, other: Finding): number =>
  rank(one) - rank(other) ||
  one.evidence.span.start - other.evidence.span.start ||
  one.evidence.span.end - other.evidence.span.end;

/** One place is counted once, whichever recognizers came by it. */
const distinct = (findings: readonly Finding[]): readonly Finding[] => {
  if (findings.length === 1) return findings;
  const seen = new Set<string>();
  return findings.filter(({ value, evidence: { span } }) => {
    const id = `${span.start} ${span.end} ${value}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
};

/** The places that say something else than the first, one for every other value. */
const contradictions = ([first, ...others]: readonly Finding[]): readonly Finding[] => {
  const values = new Set<number | null>();
  return others.filter((other) => {
    if (first === undefined || agree(first, other) || values.has(other.value)) return false;
    values.add(other.value);
    return true;
  });
};

const sourceOf = (source: string, place: Place, { value, origin, evidence }: Finding): Source => {
  const { quote, text, offset } = quoteOf(source, evidence);
  const { line, column } = place(offset);
  return { quote, text, offset, line, column, raw: evidence.raw, origin, value };
};

const readingOf = (source: string, place: Place, places: readonly Finding[]): Reading => {
  const first = places[0]!;
  return {
    key: first.key,
    scope: first.scope,
    value: first.value,
    status: first.status,
    ...(first.qualifier === undefined ? {} : { qualifier: first.qualifier }),
    unit: first.unit === '' ? labelOf(first.key).unit : first.unit,
    sources: places.map((finding) => sourceOf(source, place, finding)),
  };
};

const conflictOf = (source: string, first: Finding, other: Finding): Notice => ({
  code: 'conflict',
  key: first.key,
  span: other.evidence.span,
  found: quoteOf(source, other.evidence).text,
  expected: quoteOf(source, first.evidence).text,
});

const KEY_PLACES: ReadonlyMap<FigureKey, number> = new Map(figureKeys.map((key, place) => [key, place]));

/** A finding whose number can be written as JSON; -0 is 0. */
const usable = (finding: Finding): readonly Finding[] => {
  if (finding.value === null) return [finding];
  if (!Number.isFinite(finding.value)) return [];
  return [finding.value === 0 ? { ...finding, value: 0 } : finding];
};

/** The findings of every figure, by its place in the schema: first the scope, then the key. */
const grouped = (findings: readonly Finding[]): ReadonlyArray<readonly Finding[]> => {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings.flatMap(usable)) {
    const place = scopes.indexOf(finding.scope) * figureKeys.length + KEY_PLACES.get(finding.key)!;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [finding]);
    else group.push(finding);
  }
  return [...groups].sort(([one], [other]) => one - other).map(([, group]) => group);
};

/**
 * One reading for every scope and key, in the order of the schema, with all places that state the figure. Places that
 * agree are sources of one reading; a place that says something else stays a source and gives a notice `conflict`.
 */
export const assembleReadings = (source: string, place: Place, findings: readonly Finding[]): Readings => {
  const readings: Reading[] = [];
  const notices: Notice[] = [];
  for (const group of grouped(findings)) {
    const places = distinct([...group].sort(byRank));
    readings.push(readingOf(source, place, places));
    for (const other of contradictions(places)) notices.push(conflictOf(source, places[0]!, other));
  }
  return { readings, notices };
};
