import type { TableKind } from './meaning.js';

/** The sections of the report that hold the tables, by the letters of their headings (wording varies, 及 / 和 / 的). */
const SECTIONS: ReadonlyArray<readonly [RegExp, TableKind]> = [
  [/^(?:行政机关)?(?:主动公开政府信息|政府信息主动公开|主动公开信息|主动公开).{0,2}情况$/u, 'disclosure'],
  [/^(?:收到和?处理|办理|收到及处理)?政府信息公开申请.{0,8}情况$/u, 'applications'],
  [/复议.{0,16}诉讼.{0,8}情况$/u, 'remedies'],
];

/** All of them end in 情况; blanks and strokes may stand between its characters. */
export const SECTION_NOUN = '情';

const LONGEST = 40;

/** The table that stands under a heading with these letters. */
export const sectionOf = (letters: string): TableKind | null =>
  letters.length > LONGEST ? null : (SECTIONS.find(([pattern]) => pattern.test(letters))?.[1] ?? null);

/** Punctuation that only sentences have; labels keep their commas in brackets. */
const SENTENCE = /[。；！？;!?]/u;

const LONGEST_SHORT = 40;

/** A line of prose, as against a stray word between two rows. */
export const isProse = (folded: string): boolean => folded.length > LONGEST_SHORT || SENTENCE.test(folded);
