import { type CheckOptions, checkReport } from '../../check/report.js';
import type { CheckResult } from '../../check/result.js';
import type { Span } from '../../language/located.js';
import type { Language } from '../../messages.js';
import type { Format } from '../../read/blocks.js';
import type { FigureKey, Scope } from '../../schema/keys.js';
import { labelOf } from '../../schema/labels/index.js';
import type { ParsedReport, Reading, Source } from '../../schema/parsed.js';
import { type Words, wordsOf } from './words.js';

/** How a mark looks, and so what stands there. */
export type Look = Reading['status'] | 'conflict' | 'unplaced' | 'claim' | 'part' | 'note';

/** A stretch of the source that is marked. */
export interface Place {
  /** The id of the mark: where links to this place lead. */
  readonly anchor: string;
  /** The id of the entry that says what stands here. */
  readonly entry: string;
  readonly span: Span;
  readonly look: Look;
  /** A failing check suspects the figure. */
  readonly suspect: boolean;
  /** The figure is 0, as most cells of a form are: marked, but not to be shouted. */
  readonly zero: boolean;
  /** What stands here, in one line. */
  readonly title: string;
}

/** A figure with its places on the page, in the order of its sources. */
export interface Entry {
  readonly anchor: string;
  readonly reading: Reading;
  readonly label: string;
  readonly places: readonly Place[];
  /** Two places give different values. */
  readonly conflict: boolean;
  /** The checks that look at it and fail. */
  readonly failing: readonly NumberedCheck[];
}

/** A check with the id of its verdict on the page. */
export interface NumberedCheck extends CheckResult {
  readonly anchor: string;
}

/** Whether a failing check says that something is wrong; what is only worth knowing often has a good reason. */
export const isFault = ({ status, severity }: CheckResult): boolean => status === 'fail' && severity !== 'info';

const SIGNS = { pass: '✓', fail: '✗', notAssessable: '–', notApplicable: '–' } as const;

/** The sign of a verdict. */
export const signOf = (check: CheckResult): string =>
  check.status === 'fail' && !isFault(check) ? '!' : SIGNS[check.status];

/** Everything that the page shows, as its parts need it. */
export interface Audit {
  readonly parsed: ParsedReport;
  readonly language: Language;
  readonly words: Words;
  readonly format?: Format;
  readonly checks: readonly NumberedCheck[];
  readonly entries: readonly Entry[];
  /** Where a figure stands: its first place, or its entry where it has none. */
  readonly linkTo: (key: FigureKey, scope?: Scope) => string | undefined;
}

/** The id of a figure's entry. It stays the same from page to page, so that a link from elsewhere keeps its aim. */
const anchorOf = (key: FigureKey, scope: Scope): string => (scope === 'all' ? key : `${scope}:${key}`);

/** A number with its unit, as the page prints it. */
export const printValue = (
  { value, unit, qualifier }: Pick<Reading, 'value' | 'unit' | 'qualifier'>,
  words: Words,
): string =>
  value === null ? words.blank : `${qualifier === undefined ? '' : words[qualifier]}${value}${unit && ` ${unit}`}`;

const spanOf = ({ offset, quote }: Source): Span => ({ start: offset, end: offset + quote.length });

/** The values that contradict the one that was taken. */
const contradictions = ({ sources }: Reading, conflicts: ReadonlySet<number>): ReadonlySet<number | null> =>
  new Set(sources.filter(({ offset }) => conflicts.has(offset)).map(({ value }) => value));

interface Marks {
  readonly language: Language;
  readonly words: Words;
  /** Where the messages say that two places disagree. */
  readonly conflicts: ReadonlySet<number>;
  readonly failing: ReadonlyMap<string, readonly NumberedCheck[]>;
  readonly suspects: ReadonlySet<string>;
}

const entryOf = (reading: Reading, { language, words, conflicts, failing, suspects }: Marks): Entry => {
  const { key, scope, status, sources } = reading;
  const anchor = anchorOf(key, scope);
  const label = `${scope === 'all' ? '' : `${words.scope[scope]} · `}${labelOf(key)[language]}`;
  const others = contradictions(reading, conflicts);
  const title = `${label}: ${printValue(reading, words)} (${words.status[status]})`;
  const places = sources.map(
    (source, index): Place => ({
      anchor: `${anchor}@${index + 1}`,
      entry: anchor,
      span: spanOf(source),
      look: others.has(source.value) ? 'conflict' : status,
      suspect: suspects.has(anchor),
      zero: source.value === 0,
      title,
    }),
  );
  return { anchor, reading, label, places, conflict: others.size > 0, failing: failing.get(anchor) ?? [] };
};

/** The failing checks by the figures that they compare. */
const failuresByFigure = (checks: readonly NumberedCheck[]): ReadonlyMap<string, readonly NumberedCheck[]> => {
  const failures = new Map<string, NumberedCheck[]>();
  for (const check of checks) {
    if (check.status !== 'fail') continue;
    for (const key of check.keys) {
      const anchor = anchorOf(key, check.scope ?? 'all');
      const list = failures.get(anchor);
      if (list === undefined) failures.set(anchor, [check]);
      else list.push(check);
    }
  }
  return failures;
};

const suspectsIn = (checks: readonly CheckResult[]): ReadonlySet<string> =>
  new Set(
    checks.flatMap(({ suspects = [], scope = 'all', status }) =>
      status === 'fail' ? suspects.map(({ key }) => anchorOf(key, scope)) : [],
    ),
  );

/** What `renderAudit` can be told. */
export interface AuditOptions extends CheckOptions {
  /** The format that the source was parsed as, where it was told; else it is detected, as when parsing. */
  readonly format?: Format;
}

/** Gathers what the page shows. */
export const auditOf = (parsed: ParsedReport, { language = 'zh', format }: AuditOptions): Audit => {
  const words = wordsOf(language);
  const checks = checkReport(parsed, { language })
    .filter(({ status }) => status !== 'notApplicable')
    .map((check, index): NumberedCheck => ({ ...check, anchor: `check-${index + 1}` }));
  const marks: Marks = {
    language,
    words,
    conflicts: new Set(parsed.messages.flatMap(({ code, offset }) => (code === 'conflict' ? (offset ?? []) : []))),
    failing: failuresByFigure(checks),
    suspects: suspectsIn(checks),
  };
  const entries = parsed.readings.map((reading) => entryOf(reading, marks));
  const links = new Map(entries.map(({ anchor, places: [first] }) => [anchor, `#${first?.anchor ?? anchor}`]));
  return {
    parsed,
    language,
    words,
    ...(format === undefined ? {} : { format }),
    checks,
    entries,
    linkTo: (key, scope = 'all') => links.get(anchorOf(key, scope)),
  };
};
