import type { CaseOutcome } from '../../forms/form.js';
import { caseColumns, caseGroups } from '../../forms/statutory-common.js';
import type { FigureKey } from '../../schema/keys.js';
import type { CaseGroupId } from './meaning.js';

/** Which columns of cases a header of the remedies table stands for. */

/** A label of the header, in reading order. */
export type HeaderLabel = { readonly group: CaseGroupId } | { readonly outcome: CaseOutcome };

/** Where cases are counted: 行政诉讼 that is not divided is `litigation.all`. */
export type CaseRow = Exclude<CaseGroupId, 'litigation'> | 'litigation.all';

const groups: readonly CaseRow[] = caseGroups.map(({ group }) => group);

const outcomes: readonly CaseOutcome[] = caseColumns.map(({ outcome }) => outcome);

export const caseKey = (row: CaseRow, outcome: CaseOutcome): FigureKey => `${row}.${outcome}`;

/** The fifteen columns of the form. */
export const formColumns: readonly FigureKey[] = groups.flatMap((group) =>
  outcomes.map((outcome) => caseKey(group, outcome)),
);

export const outcomesOf = (header: readonly HeaderLabel[]): readonly CaseOutcome[] =>
  header.flatMap((label) => ('outcome' in label ? [label.outcome] : []));

/** The groups named, each once; 行政诉讼 falls away where its two parts are named. */
export const groupsOf = (header: readonly HeaderLabel[]): readonly CaseRow[] => {
  const named = new Set(header.flatMap((label) => ('group' in label ? [label.group] : [])));
  const divided = named.has('litigation.direct') || named.has('litigation.afterReconsideration');
  const rows = [...named].flatMap((group): readonly CaseRow[] =>
    group !== 'litigation' ? [group] : divided ? [] : ['litigation.all'],
  );
  return rows;
};

/** The outcomes, cut where one comes again: a part for each group. */
const chunks = (columns: readonly CaseOutcome[]): readonly (readonly CaseOutcome[])[] => {
  const parts: CaseOutcome[][] = [];
  for (const column of columns) {
    const last = parts[parts.length - 1];
    if (last === undefined || last.includes(column)) parts.push([column]);
    else last.push(column);
  }
  return parts;
};

/** The columns under a header; null where it does not say to which group they belong. */
export const columnsUnder = (header: readonly HeaderLabel[]): readonly FigureKey[] | null => {
  const parts = chunks(outcomesOf(header));
  const named = groupsOf(header);
  const rows = parts.length === groups.length ? groups : named;
  if (parts.length === 0 || rows.length !== parts.length || parts.some(({ length }) => length !== parts[0]!.length))
    return null;
  return parts.flatMap((part, index) => part.map((outcome) => caseKey(rows[index]!, outcome)));
};
