import type { Language, Severity } from '../messages.js';
import { lineIndex } from '../read/position.js';
import type { FigureKey, Scope } from '../schema/keys.js';
import { labelOf } from '../schema/labels/index.js';
import type { ParsedReport, Qualifier } from '../schema/parsed.js';
import type { Breakdown, Claim, Edition } from '../schema/report.js';

/** The report that a row comes from. */
interface Origin {
  readonly source: string | null;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly edition: Edition;
}

/** Where a row stands in the source. */
interface Location {
  readonly offset: number | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** A stated percentage. */
export interface ClaimRow extends Origin, Location {
  readonly kind: Claim['kind'];
  readonly of: FigureKey | null;
  readonly label: string | null;
  readonly base: FigureKey | 'previousYear' | null;
  readonly scope: Scope;
  readonly percent: number;
  /** The percentage as printed. */
  readonly text: string;
  readonly qualifier: Qualifier | null;
  readonly quote: string;
}

/** A stated total without a key, or one part of a list of categories. */
export interface BreakdownRow extends Origin, Location {
  /** Counts the lists of a report from 1; the rows of one list share the number. */
  readonly breakdown: number;
  readonly role: 'total' | 'part';
  readonly of: FigureKey | null;
  readonly label: string | null;
  readonly scope: Scope;
  readonly exhaustive: boolean | null;
  /** The category; null for the total. */
  readonly part: string | null;
  readonly value: number;
  readonly percent: number | null;
  readonly quote: string;
}

/** A number whose column cannot be proved. */
export interface UnplacedRow extends Origin, Location {
  readonly row: string;
  readonly value: number;
  /** The keys that remain possible, with spaces between. */
  readonly candidates: string;
  readonly quote: string;
}

/** A message as a row of a table. */
export interface MessageRow extends Origin, Location {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
}

/** What a report holds beside its figures, as tables. */
export interface Tables {
  readonly claims: readonly ClaimRow[];
  readonly breakdowns: readonly BreakdownRow[];
  readonly unplaced: readonly UnplacedRow[];
  readonly messages: readonly MessageRow[];
}

/** What `toTables` can be told. */
export interface TableOptions {
  /** Language of the labels; Chinese unless told otherwise. */
  readonly language?: Language;
}

type Locate = (offset: number) => Location;

/** The wording of the source where it has one, else the name of the figure. */
const labelFor = (of: FigureKey | null, label: string | undefined, language: Language): string | null =>
  label ?? (of === null ? null : labelOf(of)[language]);

const claimRow = (claim: Claim, origin: Origin, locate: Locate, language: Language): ClaimRow => ({
  ...origin,
  kind: claim.kind,
  of: claim.of,
  label: labelFor(claim.of, claim.label, language),
  base: claim.base ?? null,
  scope: claim.scope,
  percent: claim.percent,
  text: claim.text,
  qualifier: claim.qualifier ?? null,
  quote: claim.quote,
  ...locate(claim.offset),
});

const breakdownRows = (
  { of, label, scope, exhaustive, total, parts }: Breakdown,
  number: number,
  origin: Origin,
  locate: Locate,
  language: Language,
): BreakdownRow[] => {
  const rowOf = (role: BreakdownRow['role'], entry: Partial<Breakdown['parts'][number]> & Total): BreakdownRow => ({
    ...origin,
    breakdown: number,
    role,
    of,
    label: labelFor(of, label, language),
    scope,
    exhaustive: exhaustive ?? null,
    part: entry.label ?? null,
    value: entry.value,
    percent: entry.percent ?? null,
    quote: entry.quote,
    ...locate(entry.offset),
  });
  return [...(total === undefined ? [] : [rowOf('total', total)]), ...parts.map((part) => rowOf('part', part))];
};

type Total = NonNullable<Breakdown['total']>;

const NOWHERE: Location = { offset: null, line: null, column: null };

/** Claims, breakdowns, unplaced values and messages as tidy rows: all rows of a table have all fields. */
export const toTables = (parsed: ParsedReport, { language = 'zh' }: TableOptions = {}): Tables => {
  const { report, messages } = parsed;
  const { positionOf } = lineIndex(parsed.source);
  const locate: Locate = (offset) => ({ offset, ...positionOf(offset) });
  const origin: Origin = {
    source: report.source ?? null,
    issuer: report.issuer?.name ?? null,
    year: report.year ?? null,
    edition: report.edition,
  };
  return {
    claims: report.claims.map((claim) => claimRow(claim, origin, locate, language)),
    breakdowns: report.breakdowns.flatMap((breakdown, index) =>
      breakdownRows(breakdown, index + 1, origin, locate, language),
    ),
    unplaced: report.unplaced.map(({ row, value, candidates, quote, offset }) => ({
      ...origin,
      row,
      value,
      candidates: candidates.join(' '),
      quote,
      ...locate(offset),
    })),
    messages: messages.map(({ code, severity, message, found, expected, offset }) => ({
      ...origin,
      code,
      severity,
      message,
      found: found ?? null,
      expected: expected ?? null,
      ...(offset === undefined ? NOWHERE : locate(offset)),
    })),
  };
};
