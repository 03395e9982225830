import type { Applicant, StatutoryForm } from '../../forms/form.js';
import { applicants } from '../../forms/statutory-common.js';
import { applicationRowsOf, formsOfRows } from '../../forms/which-form.js';
import type { FigureKey } from '../../schema/keys.js';
import type { Relation } from '../relation.js';

/** Columns of the applications table, the total last. */
export const columns: readonly Applicant[] = applicants.map(({ column }) => column);

export const kinds: readonly Applicant[] = columns.filter((column) => column !== 'total');

/** The rows of the balance that the form itself prints. */
export const RECEIVED = 'applications.received';
export const CARRIED_OVER = 'applications.carriedOver';
export const OUTCOMES = 'applications.outcomes.total';
export const CARRIED_FORWARD = 'applications.carriedForward';

const BALANCE = [RECEIVED, CARRIED_OVER, OUTCOMES, CARRIED_FORWARD];

/** The groups of outcomes that a report may print a subtotal for. */
const GROUPS = ['refused', 'unavailable', 'notProcessed', 'other'] as const;

export const cell = (row: string, column: Applicant): FigureKey => `${row}.${column}` as FigureKey;

const subtotalOf = (group: string): string => `applications.outcomes.${group}.subtotal`;

const isIn =
  (group: string) =>
  (row: string): boolean =>
    row.startsWith(`applications.outcomes.${group}.`) && row !== subtotalOf(group);

/** The rows that are added up to the outcomes: all of the form that are not part of the balance. */
const outcomeRows = (form: StatutoryForm): readonly string[] =>
  applicationRowsOf(form).filter((row) => !BALANCE.includes(row));

/**
 * The rows of the form that the report uses: （六）其他处理 stands in one row (2019) or in three (2021), and reports use the
 * old form in later years and the new one in earlier.
 */
export const formRows = (states: (key: FigureKey) => boolean): readonly string[] =>
  outcomeRows(formsOfRows((row) => columns.some((column) => states(cell(row, column))))[0]!);

const balanceOf = (column: Applicant): Relation => ({
  rule: 'T3-FLOW',
  kind: 'equal',
  left: [cell(OUTCOMES, column), cell(CARRIED_FORWARD, column)],
  right: [cell(RECEIVED, column), cell(CARRIED_OVER, column)],
});

const outcomesOf = (rows: readonly string[], column: Applicant): Relation => ({
  rule: 'T3-OUTCOME-SUM',
  kind: 'equal',
  left: [cell(OUTCOMES, column)],
  right: rows.map((row) => cell(row, column)),
});

const totalOf = (row: string): Relation => ({
  rule: 'T3-COL-SUM',
  kind: 'equal',
  left: [cell(row, 'total')],
  right: kinds.map((kind) => cell(row, kind)),
});

/** The forms print no subtotals, so one that differs is a warning. */
const subtotalsOf = (rows: readonly string[], column: Applicant): Relation[] =>
  GROUPS.filter((group) => rows.some(isIn(group))).map((group) => ({
    rule: 'T3-OUTCOME-SUM',
    kind: 'equal',
    severity: 'warning',
    left: [cell(subtotalOf(group), column)],
    right: rows.filter(isIn(group)).map((row) => cell(row, column)),
  }));

/** The identities of the applications table (表三), for the outcome rows that the report uses. */
export const applicationRelations = (rows: readonly string[]): readonly Relation[] => [
  ...columns.map(balanceOf),
  ...columns.map((column) => outcomesOf(rows, column)),
  ...[RECEIVED, CARRIED_OVER, ...rows, OUTCOMES, CARRIED_FORWARD].map(totalOf),
];

/** Subtotals of the groups of outcomes, where a report prints them. */
export const subtotalRelations = (rows: readonly string[]): readonly Relation[] =>
  columns.flatMap((column) => subtotalsOf(rows, column));

/** 自然人 and 法人或其他组织 as prose gives them. */
export const proseApplicants: Relation = {
  rule: 'T3-COL-SUM',
  kind: 'equal',
  severity: 'warning',
  left: ['applications.received.total'],
  right: ['applications.received.naturalPerson', 'applications.received.organizations'],
};

/** The kinds of outcome since 2019, where only prose states them. */
export const proseOutcomes: Relation = {
  rule: 'T3-OUTCOME-SUM',
  kind: 'equal',
  severity: 'warning',
  left: [cell(OUTCOMES, 'total')],
  right: [
    'applications.outcomes.granted.total',
    'applications.outcomes.partiallyGranted.total',
    ...GROUPS.map((group) => cell(subtotalOf(group), 'total')),
  ],
};

const FORWARD = cell(CARRIED_FORWARD, 'total');
const CLOSED: FigureKey = 'applications.closed.total';
const HANDLED: FigureKey = 'applications.handled.total';

/**
 * The balance where only prose states it. What was concluded is 答复 or 办结, whichever the report states, and what was to
 * be handled may stand as one number.
 */
export const proseBalance = (states: (key: FigureKey) => boolean): Relation => {
  const incoming = [cell(RECEIVED, 'total'), cell(CARRIED_OVER, 'total')];
  const answers = cell(OUTCOMES, 'total');
  const concluded = states(answers) ? answers : CLOSED;
  return {
    rule: 'X-PROSE-FLOW',
    kind: 'equal',
    left: [concluded, FORWARD],
    right: incoming,
    or: [
      { left: [CLOSED, FORWARD], right: incoming },
      { left: [concluded, FORWARD], right: [HANDLED] },
      { left: [CLOSED, FORWARD], right: [HANDLED] },
    ],
  };
};
