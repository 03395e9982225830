import type { UnplacedFinding } from '../extract/finding.js';
import type { StatutoryForm } from '../forms/form.js';
import { statutoryForms } from '../forms/statutory-forms.js';
import { tableTitles } from '../forms/table-titles.js';
import { lazy } from '../lazy.js';
import type { Notice } from '../messages.js';
import type { FigureKey } from '../schema/keys.js';

/** A row of a statutory table: its printed label, and what the keys of its cells begin with. */
interface PrintedRow {
  readonly label: string;
  readonly prefix: string;
}

/** Labels named in one notice; the number of the others is added. */
const LABELS_NAMED = 3;

const rowsOf = ({
  disclosure,
  applications,
  caseGroups,
}: StatutoryForm): ReadonlyArray<readonly [string, PrintedRow[]]> => [
  [
    tableTitles.disclosure,
    disclosure.flatMap(({ rows }) => rows.map(({ label, item }) => ({ label, prefix: `disclosure.${item}.` }))),
  ],
  [tableTitles.applications, applications.map(({ label, row }) => ({ label, prefix: `${row}.` }))],
  [tableTitles.remedies, caseGroups.map(({ label, group }) => ({ label, prefix: `${group}.` }))],
];

const tables = lazy(() => new Map(statutoryForms.map((form) => [form.id, rowsOf(form)])));

const listed = (rows: readonly PrintedRow[]): string => {
  const names = rows.slice(0, LABELS_NAMED).map(({ label }) => label);
  return rows.length <= LABELS_NAMED ? names.join('、') : `${names.join('、')}…（${rows.length}）`;
};

const prefixOf = (key: FigureKey): string => key.slice(0, key.lastIndexOf('.') + 1);

/** What was read from the tables of a report. */
export interface TableCells {
  /** Keys of all cells that stand in a table, blank ones among them. */
  readonly keys: readonly FigureKey[];
  readonly unplaced: readonly UnplacedFinding[];
  /** Titles of the tables that hold labels alone: they are told of by a notice of their own. */
  readonly blank: ReadonlySet<string>;
}

/**
 * Notices of the tables and rows that the form prints and the report does not give: cut off, lost on the way, or left out.
 * A row of which nothing was read is never 0.
 */
export const missingRows = (form: StatutoryForm['id'], { keys, unplaced, blank }: TableCells): readonly Notice[] => {
  const present = new Set([...keys.map(prefixOf), ...unplaced.map(({ row }) => `${row}.`)]);
  return tables()
    .get(form)!
    .flatMap(([title, rows]): Notice[] => {
      const missing = rows.filter(({ prefix }) => !present.has(prefix));
      if (missing.length === 0 || blank.has(title)) return [];
      return missing.length === rows.length
        ? [{ code: 'missing-table', found: title }]
        : [{ code: 'missing-rows', found: listed(missing), expected: title }];
    });
};
