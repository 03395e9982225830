/** What a report is, by what its source contains; the rule stands in parse.ts. */
export const editions = ['narrative', 'indicators', 'statutory-2019', 'statutory-2021', 'unknown'] as const;

export type Edition = (typeof editions)[number];

/** The statistical tables of 2008 to 2018: 国办发〔2014〕32号, and the coded appendices of the years before. */
export const indicatorFormIds = [
  'stat-2014',
  'appendix-shanghai-v1',
  'appendix-shanghai-v2',
  'appendix-fujian',
] as const;

export type IndicatorForm = (typeof indicatorFormIds)[number];
