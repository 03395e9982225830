import type { IndicatorForm as IndicatorFormId } from '../schema/editions.js';
import type { FigureKey } from '../schema/keys.js';

/**
 * One row of an indicator table (统计指标) of 2008 to 2018. A row without a key is a section row
 * (一、主动公开情况): it names what follows and never holds a value.
 */
export interface IndicatorRow {
  readonly key: FigureKey | null;
  /** As the form prints it, with its enumerator and its note. */
  readonly label: string;
  /** Other wordings of copies of the form, without enumerators. */
  readonly variants?: readonly string[];
  /** 条, 件, 人次 …; 元 or 万元 for money; —— on a section row. */
  readonly unit: string;
  /** Depth of the row: 1 for 一、 or a plain row, deeper for its 其中. */
  readonly level: 1 | 2 | 3 | 4;
  /** 代码 of the row. Copies permute the codes, so a row is never found by it. */
  readonly code?: string;
}

/**
 * What a column of values counts. `year` is the year of the report, `month` the current month or quarter of a form
 * that was filed more than once a year (no figure of the annual report), `cumulative` all years (历年累计).
 */
type IndicatorColumnMeaning = 'year' | 'month' | 'cumulative';

interface IndicatorColumn {
  /** `{year}` stands for the year of the report. */
  readonly label: string;
  readonly meaning: IndicatorColumnMeaning;
}

export type { IndicatorFormId };

/** An indicator table: one row an indicator, one or two columns of values. */
export interface IndicatorForm {
  readonly id: IndicatorFormId;
  readonly title: string;
  /** The notices that prescribe the form. */
  readonly legalBasis: string;
  /** Headers of the columns before the values: 统计指标, 单位, and 代码 where the form has codes. */
  readonly head: readonly string[];
  readonly columns: readonly IndicatorColumn[];
  readonly rows: readonly IndicatorRow[];
}
