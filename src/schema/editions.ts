/** What a report is, by what its source contains; the rule stands in parse.ts. */
export const editions = ['narrative', 'indicators', 'statutory-2019', 'statutory-2021', 'unknown'] as const;

/** What a report is; docs/editions.md tells how to know them apart. */
export type Edition = (typeof editions)[number];

/** The statistical tables of 2008 to 2018: 国办发〔2014〕32号, and the coded appendices of the years before. */
export const indicatorFormIds = [
  'stat-2014',
  'appendix-shanghai-v1',
  'appendix-shanghai-v2',
  'appendix-fujian',
] as const;

/** One of the statistical tables of 2008 to 2018. */
export type IndicatorForm = (typeof indicatorFormIds)[number];
