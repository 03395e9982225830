import type { Span } from './language/located.js';

/** A diagnostic before it is put into words: what was found, where, and the values that the sentence names. */
export interface Notice {
  readonly code: MessageCode;
  readonly span?: Span;
  readonly found?: string;
  readonly expected?: string;
}

/** Placeholder, to be replaced by the closed union of codes. */
export type MessageCode = string;
