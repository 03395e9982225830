import { figuresOf, marksOf, scopesOf } from '../assemble/figures.js';
import { type LineIndex, lineIndex } from '../read/position.js';
import { type FigureKey, figureKeys, type Scope, scopes } from '../schema/keys.js';
import { labelOf } from '../schema/labels/index.js';
import type { ParsedReport, Reading, Source } from '../schema/parsed.js';
import type { Report, Unplaced } from '../schema/report.js';

/** A person's correction of a misreading, or the place of a value that stands in `report.unplaced`. */
export interface Correction {
  readonly key: FigureKey;
  /** `all` unless told. */
  readonly scope?: Scope;
  /** Money in yuan, everything else a count; null says that the cell is blank. */
  readonly value: number | null;
  /** Why, for those who read the data later. */
  readonly reason: string;
}

const keySet: ReadonlySet<string> = new Set(figureKeys);
const scopeSet: ReadonlySet<string> = new Set(scopes);

const check = (correction: Correction): void => {
  if (typeof correction !== 'object' || correction === null)
    throw new TypeError('A correction must be an object with a key, a value and a reason.');
  const { key, scope = 'all', value, reason } = correction;
  if (!keySet.has(key)) throw new TypeError(`There is no figure ${String(key)}.`);
  if (!scopeSet.has(scope)) throw new TypeError(`There is no scope ${String(scope)}.`);
  if (value !== null && !Number.isFinite(value))
    throw new TypeError(`The value of ${key} must be a finite number or null.`);
  if (typeof reason !== 'string' || reason.trim() === '')
    throw new TypeError(`The correction of ${key} needs a reason.`);
};

const idOf = (scope: Scope, key: FigureKey): string => `${scope} ${key}`;

const isAnswer = ({ key, scope = 'all', value }: Correction, unplaced: Unplaced): boolean =>
  scope === 'all' && unplaced.value === value && unplaced.candidates.includes(key);

/** The place of an unplaced value, as the source of its figure. */
const placeOf = ({ positionOf }: LineIndex, { value, quote, offset }: Unplaced): Source => ({
  quote,
  text: quote,
  offset,
  ...positionOf(offset),
  raw: quote,
  origin: 'table',
  value,
});

const amended = (correction: Correction, read: Reading | undefined, place: Source | undefined): Reading => {
  const { key, scope = 'all', value, reason } = correction;
  const was = read === undefined ? null : (read.amendment?.was ?? (read.status === 'amended' ? null : read.value));
  return {
    key,
    scope,
    value: value === 0 ? 0 : value,
    status: 'amended',
    unit: read?.unit ?? labelOf(key).unit,
    sources: [...(place === undefined ? [] : [place]), ...(read?.sources ?? [])],
    amendment: { was, reason },
  };
};

/** The cell is taken: no other value of the row can stand there. */
const withoutCandidate = (unplaced: Unplaced, key: FigureKey): Unplaced =>
  unplaced.candidates.includes(key)
    ? { ...unplaced, candidates: unplaced.candidates.filter((candidate) => candidate !== key) }
    : unplaced;

const inOrder = (readings: ReadonlyMap<string, Reading>): Reading[] =>
  scopes.flatMap((scope) => figureKeys.flatMap((key) => readings.get(idOf(scope, key)) ?? []));

const rebuilt = (report: Report, readings: readonly Reading[], unplaced: readonly Unplaced[]): Report => {
  const { scopes: _, ...rest } = report;
  const parts = scopesOf(readings);
  return {
    ...rest,
    figures: figuresOf(readings, 'all'),
    ...(parts === undefined ? {} : { scopes: parts }),
    marks: marksOf(readings),
    unplaced: [...unplaced],
  };
};

/**
 * Corrects readings by hand: a misreading, or the place of an unplaced value. Nothing of what was read is lost: the
 * reading says `amended` and keeps its sources, what was read (`amendment.was`, null where nothing was) and the reason.
 *
 * @returns A new parsed report; the one given stays as it was. Of several corrections of one figure the last counts.
 * @throws {TypeError} for a key or a scope that does not exist, a value that is no finite number, a missing reason, or
 *   anything but a parsed report and an array of corrections.
 */
export const amend = (parsed: ParsedReport, corrections: readonly Correction[]): ParsedReport => {
  if (!Array.isArray(parsed?.readings)) throw new TypeError('Only a parsed report can be amended.');
  if (!Array.isArray(corrections)) throw new TypeError('The corrections must be an array.');
  for (const correction of corrections) check(correction);
  const lines = lineIndex(parsed.source);
  const readings = new Map(parsed.readings.map((reading) => [idOf(reading.scope, reading.key), reading]));
  let { unplaced } = parsed.report;
  for (const correction of corrections) {
    const { key, scope = 'all' } = correction;
    const id = idOf(scope, key);
    const answered = unplaced.find((item) => isAnswer(correction, item));
    readings.set(id, amended(correction, readings.get(id), answered && placeOf(lines, answered)));
    unplaced = unplaced.filter((item) => item !== answered);
    if (scope === 'all') unplaced = unplaced.map((item) => withoutCandidate(item, key));
  }
  const ordered = inOrder(readings);
  return { ...parsed, report: rebuilt(parsed.report, ordered, unplaced), readings: ordered };
};
