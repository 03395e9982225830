import { decode } from './encodings.js';

/** Encodings in which Chinese pages are published, the likeliest first. */
const CANDIDATES = ['gb18030', 'utf-8', 'big5'] as const;

/** Characters that fill these reports, in both scripts. Bytes read in the wrong encoding give rare ones instead. */
const FREQUENT: ReadonlySet<string> = new Set(
  '，。、；：（）《》“”的一二三四五六七八九十和在为為年月日本是不政府信息公开開申请請報报告工作行政机機关關主动動依数數件条條次人办辦理市县縣区區局网網站情况況中有与與及部门門民国國法规規',
);

/** What a fault, or a character that nobody uses, weighs against a frequent one. */
const FAULT = 4;

const isFault = (code: number): boolean => code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff);

/** How much a text looks like Chinese. */
const plausibility = (text: string): number => {
  let score = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (isFault(code)) score -= FAULT;
    else if (FREQUENT.has(text[at]!)) score++;
  }
  return score;
};

/**
 * The encoding of bytes that are no valid UTF-8: the one in which they look most like Chinese. What the page declares
 * wins where it does as well as any.
 */
export const guessEncoding = (bytes: Uint8Array, declared: string | null): string => {
  const names = [...new Set([...(declared === null ? [] : [declared]), ...CANDIDATES])];
  const scores = names.map((name) => plausibility(decode(bytes, name)));
  return names[scores.indexOf(Math.max(...scores))]!;
};

/** How much of a file shows whether it is UTF-16. */
const SAMPLE = 65_536;
/** One character in so many may be outside of what Chinese pages are made of. */
const STRAYS = 50;

/** The upper byte of what Chinese pages are made of: Latin, punctuation, ideographs, full-width forms. */
const isUsualUpper = (byte: number): boolean =>
  byte === 0x00 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x34 && byte <= 0x9f);

const isPrintable = (byte: number): boolean => (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);

/** How many ASCII characters the bytes show as UTF-16 with the upper byte at `side`; 0 where they cannot be that. */
const asciiUnits = (bytes: Uint8Array, side: 0 | 1): number => {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  let ascii = 0;
  let unusual = 0;
  for (let at = 0; at < end; at += 2) {
    const upper = bytes[at + side]!;
    if (!isUsualUpper(upper)) unusual++;
    else if (upper === 0 && isPrintable(bytes[at + 1 - side]!)) ascii++;
  }
  return unusual > end / 2 / STRAYS ? 0 : ascii;
};

/**
 * UTF-16 without a byte order mark, or null. Digits and line ends have a NUL as their upper byte, which no other
 * encoding of text contains; the order in which more of them show is the right one.
 */
export const utf16Order = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (!bytes.subarray(0, SAMPLE).includes(0)) return null;
  const [big, little] = [asciiUnits(bytes, 0), asciiUnits(bytes, 1)];
  if (big === 0 && little === 0) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
};
