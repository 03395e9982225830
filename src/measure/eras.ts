import { statutoryForms } from '../forms/statutory-forms.js';
import { isStatutoryForm, statutoryFormIds } from '../schema/editions.js';
import type { Report } from '../schema/report.js';

/**
 * What a report counts by: nothing national before 2014, the indicators of 2014 (国办发〔2014〕32号), the decision types
 * of the forms since 2019.
 */
export const eras = ['before-2014', 'indicators-2014', ...statutoryFormIds] as const;

export type Era = (typeof eras)[number];

/** First report year of each era; a report without a table is counted by the rules of its year. */
const firstYears: ReadonlyArray<readonly [Era, number]> = [
  ...statutoryForms.map(({ id, since }) => [id, since] as const),
  ['indicators-2014', 2014],
];

/** The era by the table that a report has, else by its year; undefined where neither tells. */
export const eraOf = ({ edition, form, year }: Report): Era | undefined => {
  if (isStatutoryForm(edition)) return edition;
  if (form === 'stat-2014') return 'indicators-2014';
  if (form === 'appendix-shanghai-v1' || form === 'appendix-shanghai-v2') return 'before-2014';
  if (year === undefined) return undefined;
  return firstYears.find(([, first]) => year >= first)?.[0] ?? 'before-2014';
};
