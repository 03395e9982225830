import type { FigureKey, Scope } from '../schema/keys.js';
import type { RuleId } from './rules.js';

/**
 * `pass` the rule holds · `fail` it does not · `notAssessable` an operand is missing or blank · `notApplicable` the rule
 * belongs to another form, era or scope.
 */
export type CheckStatus = 'pass' | 'fail' | 'notAssessable' | 'notApplicable';

/** `error` the numbers cannot all be right · `warning` a person should look · `info` worth knowing, often legitimate. */
export type CheckSeverity = 'error' | 'warning' | 'info';

/**
 * What may have happened to a suspected cell:
 * - `digitChanged`, `digitDropped`, `digitAdded`, `digitsSwapped`: one slip of a digit explains the difference;
 * - `digitSplit`: a number was read as two (10 as 1 and 0), and the cells behind it moved on;
 * - `neighbourColumn`, `neighbourRow`: the value stands in the cell beside or below its own;
 * - `wrongApplicantColumn`: applications of one kind of applicant were booked under another;
 * - `shiftedColumns`: several values, or the totals of the table, stand a column beside their own;
 * - `blankCell`, `blankTotal`: the cell is blank, and the identities say what it should hold;
 * - `yuanInTenThousands`: an amount in 元 stands in a cell that counts in 万元;
 * - `otherPlace`: another place of the report states the value that mends the identity;
 * - `unexplained`: the value mends every identity, but no usual slip leads to what is printed.
 */
export type SuspectCause =
  | 'digitChanged'
  | 'digitDropped'
  | 'digitAdded'
  | 'digitsSwapped'
  | 'digitSplit'
  | 'neighbourColumn'
  | 'neighbourRow'
  | 'wrongApplicantColumn'
  | 'shiftedColumns'
  | 'blankCell'
  | 'blankTotal'
  | 'yuanInTenThousands'
  | 'otherPlace'
  | 'unexplained';

/** A cell that would explain the failing rules, the value that would mend them, and what may have happened. */
export interface Suspect {
  readonly key: FigureKey;
  readonly value: number;
  readonly cause: SuspectCause;
}

/** What one rule says of one place of a report, a pair of years or a roll-up. Plain JSON. */
export interface CheckResult {
  readonly rule: RuleId;
  readonly status: CheckStatus;
  readonly severity: CheckSeverity;
  /** The figures that the rule compares, the reported one first; empty where a rule is about words or dates. */
  readonly keys: readonly FigureKey[];
  /** What the report states; null where the rule compares no numbers. Money in yuan, shares in percent. */
  readonly reported: number | null;
  /** What the other figures make it. */
  readonly computed: number | null;
  /** reported - computed, exact. */
  readonly delta: number | null;
  readonly message: string;
  /** Blank or unstated cells that the rule holds with, if they are zero. */
  readonly assumedZero?: readonly FigureKey[];
  /** Operands that are blank or not stated. */
  readonly missing?: readonly FigureKey[];
  /** The scope of the figures; absent for `all` and where there are none. */
  readonly scope?: Scope;
  /** Place in the source of a claim, a list or a section that has no key. */
  readonly offset?: number;
  /** The report years compared, earlier first. */
  readonly years?: readonly [number, number];
  /** Names of the parts of a roll-up that do not state the figure. */
  readonly missingParts?: readonly string[];
  /** Cells that would explain the failure, the likeliest first. They change nothing. */
  readonly suspects?: readonly Suspect[];
}
