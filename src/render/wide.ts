import type { ReportRecord } from '../records/records.js';
import { type FigureKey, figureKeys } from '../schema/keys.js';
import { labelOf } from '../schema/labels/index.js';
import { type Column, originColumns, scopeColumn } from './columns.js';
import type { Cell } from './csv-text.js';

/** A table with a row for each report and scope, and a column for each figure. */
export interface WideTable {
  readonly columns: readonly Column[];
  readonly rows: ReadonlyArray<readonly Cell[]>;
}

type Identity = Pick<ReportRecord, 'source' | 'issuer' | 'year' | 'edition' | 'scope'>;

interface WideRow {
  readonly identity: Identity;
  readonly values: Map<FigureKey, number | null>;
}

const identityOf = ({ source, issuer, year, edition, scope }: ReportRecord): Identity => ({
  source,
  issuer,
  year,
  edition,
  scope,
});

/** Records of one report and scope share a row; a figure that comes twice opens another, so that none is lost. */
const gather = (records: readonly ReportRecord[]): WideRow[] => {
  const rows: WideRow[] = [];
  const latest = new Map<string, WideRow>();
  for (const record of records) {
    const identity = identityOf(record);
    const id = JSON.stringify(Object.values(identity));
    let row = latest.get(id);
    if (row === undefined || row.values.has(record.key)) {
      row = { identity, values: new Map() };
      rows.push(row);
      latest.set(id, row);
    }
    row.values.set(record.key, record.value);
  }
  return rows;
};

const figureColumn = (key: FigureKey): Column => {
  const { zh, en, unit } = labelOf(key);
  return { name: key, type: 'number', title: zh, description: `${en} (${unit})` };
};

/**
 * Turns the long table into a wide one. A blank cell and a figure that is not stated both stand empty there, and
 * status, qualifier and place are gone: the long table is the one to keep.
 *
 * @param keys the columns; the figures that occur, in the order of the schema, unless told otherwise.
 */
export const widen = (records: readonly ReportRecord[], keys?: readonly FigureKey[]): WideTable => {
  const present = new Set(records.map(({ key }) => key));
  const chosen = keys ?? figureKeys.filter((key) => present.has(key));
  return {
    columns: [...originColumns, scopeColumn, ...chosen.map(figureColumn)],
    rows: gather(records).map(({ identity: { source, issuer, year, edition, scope }, values }) => [
      source,
      issuer,
      year,
      edition,
      scope,
      ...chosen.map((key) => values.get(key) ?? null),
    ]),
  };
};
