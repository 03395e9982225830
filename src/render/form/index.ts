import { stat2014 } from '../../forms/stat-2014.js';
import { statutoryForm } from '../../forms/which-form.js';
import { type StatutoryFormId, statutoryFormIds } from '../../schema/editions.js';
import type { Report } from '../../schema/report.js';
import { fillingOf } from './figures.js';
import { indicatorTables } from './indicators.js';
import type { PrintedTable } from './printed.js';
import { statutoryTables } from './statutory.js';
import { type FormFormat, writeTables } from './write.js';

export type { FormFormat } from './write.js';

/** The official forms that can be written: 国办公开办函〔2019〕60号, 〔2021〕30号, 国办发〔2014〕32号. */
export type OfficialForm = StatutoryFormId | 'stat-2014';

const officialForms: readonly OfficialForm[] = [...statutoryFormIds, 'stat-2014'];

/** Which form `renderForm` writes, and as what. */
export interface FormOptions {
  readonly form: OfficialForm;
  readonly as: FormFormat;
}

/** The tables of an official form, filled with the figures of a report. */
export const formTables = (report: Report, form: OfficialForm): PrintedTable[] => {
  const filling = fillingOf(report);
  return form === 'stat-2014' ? indicatorTables(stat2014, filling) : statutoryTables(statutoryForm(form), filling);
};

/**
 * Writes the official tables with the figures of a report, to publish or to compare them. Parsing what was written gives
 * back every figure that the form has. A row of which the report states nothing is left out; a cell that is blank, or
 * not stated in a row that is, stays blank. Figures without a place on the form are not written, nor those of another
 * scope than `all`.
 *
 * @returns One table under its title for each part of the form; '' where the report states nothing of it.
 * @throws {TypeError} where the form or the format is unknown.
 */
export const renderForm = (report: Report, { form, as }: FormOptions): string => {
  if (!officialForms.includes(form)) throw new TypeError(`Unknown form: ${String(form)}.`);
  if (as !== 'html' && as !== 'markdown' && as !== 'text') throw new TypeError(`Unknown format: ${String(as)}.`);
  return writeTables(formTables(report, form), as);
};
