import type { IndicatorForm } from '../../forms/indicator-form.js';
import { valueRoles } from './align.js';
import type { Columns } from './columns.js';
import type { LabelEntry } from './entry.js';
import { inferColumns } from './infer.js';
import type { Region } from './regions.js';

/** Rows under one header. */
export interface Section {
  /** The title of the table, or nothing where the rows go on with one. */
  readonly caption: string;
  readonly columns: Columns;
  readonly rows: readonly LabelEntry[];
}

/** Parts a table at its headers: a page break repeats the header, an annex begins with another. */
export const sectionsOf = (region: Region, form: IndicatorForm | undefined): Section[] => {
  const sections: Section[] = [];
  let rows: LabelEntry[] = [];
  let columns: Columns | null = null;
  let caption = '';
  const close = (): void => {
    // a header whose last cell is lost names no column of values
    const isNamed = columns !== null && valueRoles(columns.roles).length > 0;
    if (rows.length > 0) sections.push({ caption, columns: isNamed ? columns! : inferColumns(rows, form), rows });
    rows = [];
  };
  for (const entry of region.entries) {
    if (entry.kind === 'label') rows.push(entry);
    if (entry.kind !== 'header') continue;
    close();
    columns = entry.reading.columns;
    caption = entry.caption;
  }
  close();
  return sections;
};
