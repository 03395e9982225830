/** The forms of the statutory tables, oldest first; src/forms/statutory-forms.ts holds them. */
export const statutoryFormIds = ['statutory-2019', 'statutory-2021'] as const;

/** One of the forms of the statutory tables. */
export type StatutoryFormId = (typeof statutoryFormIds)[number];

/** What a report is, by what its source contains; the rule stands in assemble/edition.ts. */
export const editions = ['narrative', 'indicators', ...statutoryFormIds, 'unknown'] as const;

/** What a report is; docs/editions.md tells how to know them apart. */
export type Edition = (typeof editions)[number];

/** True for a report with statutory tables; the edition is the form that they follow. */
export const isStatutoryForm = (edition: Edition): edition is StatutoryFormId =>
  (statutoryFormIds as readonly Edition[]).includes(edition);

/** The statistical tables of 2008 to 2018: 国办发〔2014〕32号, and the coded appendices of the years before. */
export const indicatorFormIds = [
  'stat-2014',
  'appendix-shanghai-v1',
  'appendix-shanghai-v2',
  'appendix-fujian',
] as const;

/** One of the statistical tables of 2008 to 2018. */
export type IndicatorForm = (typeof indicatorFormIds)[number];
