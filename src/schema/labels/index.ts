import { lazy } from '../../lazy.js';
import { type FigureKey, figureKeys } from '../keys.js';
import { leafTerms } from './leaves.js';
import { applicantColumns, applicationRows, caseColumns, caseRows, type Term } from './terms.js';

/** How a figure is called: the Chinese term of the official forms, an English one, and the unit it is counted in. */
export interface Label {
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
}

const crossed = (rows: readonly Term[], columns: readonly Term[]): Array<readonly [string, Label]> =>
  rows.flatMap(([row, rowZh, rowEn, unit = '']) =>
    columns.map(
      ([column, zh, en]) => [`${row}.${column}`, { zh: `${rowZh} / ${zh}`, en: `${rowEn}, ${en}`, unit }] as const,
    ),
  );

const keySet = lazy((): ReadonlySet<string> => new Set(figureKeys));

/** A row of which the schema has the total alone is called by the name of the row, without the column. */
const withoutLoneColumn = ([key, label]: readonly [string, Label]): readonly [string, Label] =>
  key.endsWith('.total') && !keySet().has(`${key.slice(0, -'.total'.length)}.naturalPerson`)
    ? [key, { ...label, zh: label.zh.slice(0, -' / 总计'.length), en: label.en.slice(0, -', total'.length) }]
    : [key, label];

const labels = lazy(
  (): ReadonlyMap<string, Label> =>
    new Map<string, Label>([
      ...crossed(applicationRows, applicantColumns).map(withoutLoneColumn),
      ...crossed(caseRows, caseColumns),
      ...leafTerms.map(([key, zh, en, unit = '']) => [key, { zh, en, unit }] as const),
    ]),
);

/** The label and unit of a figure key. Money is in yuan (元). Every key has one. */
export const labelOf = (key: FigureKey): Label => labels().get(key)!;
