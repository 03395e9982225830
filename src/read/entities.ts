import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';

/** A character reference: what it stands for, and how many units of the source it takes. */
export interface Entity {
  readonly text: string;
  readonly length: number;
}

let decoded = '';
const decoder = new HtmlEntityDecoder((code) => {
  decoded += String.fromCodePoint(code);
});

/** No reference is longer: `&CounterClockwiseContourIntegral;` has 33 units; leading zeros are not worth more. */
export const LONGEST_ENTITY = 40;

/**
 * The character reference that begins with the `&` at `at`, or null. HTML reads some names without their semicolon
 * (`&nbsp`), Markdown (`strict`) does not.
 */
export const entityAt = (source: string, at: number, strict = false): Entity | null => {
  decoded = '';
  decoder.startEntity(strict ? DecodingMode.Strict : DecodingMode.Legacy);
  const consumed = decoder.write(source.slice(at + 1, at + LONGEST_ENTITY), 0);
  const length = consumed < 0 ? decoder.end() : consumed;
  return length === 0 || decoded === '' ? null : { text: decoded, length };
};
