import type { Message } from '../messages.js';
import type { FigureKey, Scope } from './keys.js';
import type { Report } from './report.js';

/** `reported` a number or words that state none, `blank` an empty cell, `implied` asserted without the number (均维持), `amended` set by a person. */
export type ReadingStatus = 'reported' | 'blank' | 'implied' | 'amended';

/** `atLeast` 余, 多, 超过, 以上 · `about` 约, 近, 左右. */
export type Qualifier = 'atLeast' | 'about';

/** One place of the source that states a figure. */
export interface Source {
  /** The raw slice of the source at `offset`, at most 300 characters. */
  readonly quote: string;
  /** The same as a reader sees it, tags and entities resolved. It holds the number or the words that state none. */
  readonly text: string;
  /** UTF-16 index into the string that was given. */
  readonly offset: number;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** The wording of the number alone: "431.38万", "均为", "/". */
  readonly raw: string;
  /** Whether a cell of a table or a sentence states it. */
  readonly origin: 'table' | 'prose';
  /** What this place says; it differs from the reading's value only where places conflict. */
  readonly value: number | null;
}

/** One figure with every place where it stands. `sources[0]` shows `value`; only an amended reading may have none. */
export interface Reading {
  /** What is counted. */
  readonly key: FigureKey;
  /** Of which circle or time it is counted. */
  readonly scope: Scope;
  /** Money in yuan, everything else a count; null for a blank cell. */
  readonly value: number | null;
  /** How the value came to be known. */
  readonly status: ReadingStatus;
  /** Absent where the number is exact. */
  readonly qualifier?: Qualifier;
  /** 件, 条, 次, 人次, 元 …: as the source prints it, or as the form prescribes. */
  readonly unit: string;
  /** Every place that states the figure, the one that shows `value` first. */
  readonly sources: readonly Source[];
  /** On an amended reading: what was read, null where nothing was, and why it was changed. */
  readonly amendment?: { readonly was: number | null; readonly reason: string };
}

/** What parsing a report gives. All parts are plain JSON. */
export interface ParsedReport {
  /** The normalized report, valid against `reportSchema`. */
  readonly report: Report;
  /** One reading per scope and key, in the order of the schema. */
  readonly readings: readonly Reading[];
  /** Diagnostics in the order of the source; those about the whole come first. */
  readonly messages: readonly Message[];
  /** The text that every offset points into: the string given, or what a file was decoded to. */
  readonly source: string;
}
