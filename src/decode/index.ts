import { InputTooLargeError } from '../errors.js';
import type { Notice } from '../messages.js';
import { containerOf } from './container.js';
import { type DecodedText, decodeText } from './text.js';

/** No encoding takes more bytes for a UTF-16 unit. */
const BYTES_PER_UNIT = 4;

/** Bytes as a `Uint8Array`. */
export const bytesOf = (bytes: unknown): Uint8Array => {
  if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes);
  if (bytes instanceof Uint8Array) return bytes;
  throw new TypeError(`The bytes must be a Uint8Array, not ${bytes === null ? 'null' : typeof bytes}.`);
};

/** @throws {InputTooLargeError} for more bytes than can decode to a text within the limit. */
export const checkLength = (length: number, limit: number): void => {
  if (length > limit * BYTES_PER_UNIT) throw new InputTooLargeError(length, limit * BYTES_PER_UNIT);
};

/** What is said of bytes that are no text. */
const refusal = (name: string, reader: string | undefined): Notice =>
  reader === undefined
    ? { code: 'unsupported-file', found: name }
    : { code: 'other-file', found: name, expected: reader };

/** The text of a file, or no text and the reason. */
export const decodeBytes = (bytes: Uint8Array, encoding?: string): DecodedText => {
  const container = containerOf(bytes);
  return container === null
    ? decodeText(bytes, encoding)
    : { text: '', notices: [refusal(container.name, container.reader)] };
};
