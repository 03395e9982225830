import type { Notice } from '../messages.js';
import { declaredEncoding } from './declared.js';
import { decode, decodeStrictly, encodingName } from './encodings.js';
import { guessEncoding, utf16Order } from './guess.js';

/** Bytes as text, and how the encoding was found. */
export interface DecodedText {
  readonly text: string;
  readonly notices: readonly Notice[];
}

const BYTE_ORDER_MARKS: ReadonlyArray<readonly [mark: readonly number[], encoding: string]> = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];

const markedEncoding = (bytes: Uint8Array): string | null =>
  BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ?? null;

const read = (bytes: Uint8Array, encoding: string, ...notices: Notice[]): DecodedText => ({
  text: decode(bytes, encoding),
  notices,
});

/** What was found, against what the page declares. */
const detected = (encoding: string, label: string | null): Notice => {
  if (label === null) return { code: 'encoding-detected', found: encoding };
  return encodingName(label) === encoding
    ? { code: 'encoding-declared', found: encoding, expected: label }
    : { code: 'encoding-contradicts', found: encoding, expected: label };
};

/**
 * Decodes the bytes of a text: by the encoding that is given, the byte order mark, zero bytes (UTF-16), validity as UTF-8,
 * which no other encoding of Chinese has by chance, and otherwise as what looks most like Chinese, where the
 * declaration of the page wins a draw. A declaration alone is not believed: pages keep one of their template.
 *
 * @throws {RangeError} where the encoding given is unknown.
 */
export const decodeText = (bytes: Uint8Array, given?: string): DecodedText => {
  if (given !== undefined) {
    const name = encodingName(given);
    if (name === null) throw new RangeError(`options.encoding: there is no encoding "${given}".`);
    return read(bytes, name, { code: 'encoding-given', found: name });
  }
  const marked = markedEncoding(bytes);
  if (marked !== null) return read(bytes, marked, { code: 'encoding-marked', found: marked });
  const utf16 = utf16Order(bytes);
  if (utf16 !== null) return read(bytes, utf16, { code: 'encoding-detected', found: utf16 });
  const label = declaredEncoding(bytes);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, notices: [detected('utf-8', label)] };
  const guessed = guessEncoding(bytes, label === null ? null : encodingName(label));
  return read(bytes, guessed, detected(guessed, label));
};
