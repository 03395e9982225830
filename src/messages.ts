import type { Span } from './language/located.js';
import { type MessageText, messageTexts } from './message-codes.js';
import type { FigureKey } from './schema/keys.js';
import { labelOf } from './schema/labels/index.js';

/** The codes of all diagnostics; what each means stands in docs/messages.md. */
export type MessageCode = keyof typeof messageTexts;

/** A diagnostic before it is put into words: what was found, where, and the values that the sentence names. */
export interface Notice {
  readonly code: MessageCode;
  readonly span?: Span;
  /** The figure that the notice is about; the sentence names it in its language. */
  readonly key?: FigureKey;
  readonly found?: string;
  readonly expected?: string;
}

/** `error` the input as a whole is no usable report, `warning` a person should look, `info` worth knowing. */
export type Severity = MessageText['severity'];

/** Language of the messages; Chinese unless told otherwise. */
export type Language = 'zh' | 'en';

/** A diagnostic: `error` the input cannot be trusted as a whole, `warning` something was lost or contradicts, `info` worth knowing. */
export interface Message {
  /** What is meant, for programs: it never changes its meaning. */
  readonly code: MessageCode;
  readonly severity: Severity;
  /** The same in words, in the language of `options.language`. */
  readonly message: string;
  /** UTF-16 index into the source; absent where the message is about the whole. */
  readonly offset?: number;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column?: number;
  /** What the source says, in its words. */
  readonly found?: string;
  /** What was expected instead, or was taken. */
  readonly expected?: string;
}

/** What a sentence can name. */
type Values = Readonly<Partial<Record<'found' | 'expected' | 'label', string>>>;

const PLACEHOLDER = /\{(found|expected|label)\}/g;

/** Words of the source inside a sentence are cut to this length; `found` and `expected` keep them whole. */
const LONGEST_VALUE = 80;

const shorten = (value: string): string => (value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value);

const hasValues = (part: string, values: Values): boolean =>
  [...part.matchAll(PLACEHOLDER)].every(([, name]) => values[name as keyof Values] !== undefined);

/** Fills the placeholders; a part in square brackets falls away with a value that is missing. */
const fill = (template: string, values: Values): string =>
  template
    .split(/[[\]]/)
    .filter((part, index) => index % 2 === 0 || hasValues(part, values))
    .join('')
    .replace(PLACEHOLDER, (_, name: keyof Values) => shorten(values[name] ?? ''));

/** Puts a notice into words. `place` turns an offset into line and column. */
export const writeMessage = (
  { code, span, key, found, expected }: Notice,
  language: Language,
  place: (offset: number) => { readonly line: number; readonly column: number },
): Message => {
  const text = messageTexts[code];
  const values = {
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  };
  const label = key === undefined ? {} : { label: labelOf(key)[language] };
  return {
    code,
    severity: text.severity,
    message: fill(text[language], { ...values, ...label }),
    ...(span === undefined ? {} : { offset: span.start, ...place(span.start) }),
    ...values,
  };
};
