import type { Span } from '../../language/located.js';
import type { Notice } from '../../messages.js';
import type { Issuer } from '../../schema/report.js';

/** A fact about the report and the place that shows it. */
export interface Stated<T> {
  readonly value: T;
  readonly span: Span;
}

/**
 * What a report says about itself. A fact that the source does not prove is absent; nothing is taken from the name of
 * a file, from an address or from the clock.
 */
export interface Metadata {
  /** As a reader sees it, without the blanks of the layout; split lines are joined. */
  readonly title?: { readonly text: string; readonly span: Span };
  readonly issuer?: Issuer & { readonly span: Span };
  /** The year that is reported on, never the year of publication. */
  readonly year?: Stated<number>;
  /** ISO dates; `from` is absent where the report states the day of counting alone (数据核定时间点为…). */
  readonly period?: { readonly from?: string; readonly to: string; readonly span: Span };
  /** ISO date. */
  readonly publishedOn?: Stated<string>;
  readonly indexNumber?: Stated<string>;
  readonly documentNumber?: Stated<string>;
  readonly notices: readonly Notice[];
}
