import type { Notice } from '../messages.js';
import { countReplacements, REPLACEMENT } from './encodings.js';

/** Words without which no report is written. A text that has one of them was decoded well enough to be read. */
const PLAIN = ['政府', '信息', '资讯', '資訊', '公开', '公開', '申请', '申請'];

/** A wrong decoding, and what it makes of some of these words. tests/decode garbles a report in each way. */
interface Mistake {
  readonly written: string;
  readonly readAs: string;
  readonly fragments: readonly string[];
}

const mistakes: readonly Mistake[] = [
  // Three bytes a character read two by two: at even and at odd places a word gives other characters.
  {
    written: 'UTF-8',
    readAs: 'GBK',
    fragments: ['鏀垮簻', '淇℃伅', '鍏紑', '鐢宠', '斂搴', '俊鎭', '叕寮'],
  },
  {
    written: 'UTF-8',
    readAs: 'Latin-1',
    fragments: ['æ\u0094¿', 'æ”¿', 'ä¿¡æ', 'å\u0085¬å', 'å…¬å', 'ç\u0094³', 'ç”³'],
  },
  { written: 'GBK', readAs: 'Latin-1', fragments: ['Õþ¸®', 'ÐÅÏ¢', '¹«¿ª', 'ÉêÇë'] },
  { written: 'GBK', readAs: 'Big5', fragments: ['淉葬', '陓洘', '鼠羲'] },
  { written: 'Big5', readAs: 'GBK', fragments: ['現┎', '戈癟', 'そ秨', 'ビ叫'] },
  // Replacement characters, themselves written as UTF-8 and read as GBK: what the characters were is lost.
  { written: 'GBK', readAs: 'UTF-8', fragments: ['锟斤拷'] },
];

/** Fragments that chance does not bring together. */
const FEWEST = 3;

/** How much of a text is looked at: garbled text is garbled throughout. */
const SAMPLE = 200_000;

const occurrences = (text: string, part: string): number => {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
};

/** Replacement characters for most of what is not ASCII: the text was decoded as UTF-8 and was none. */
const isLost = (text: string, replacements: number): boolean => {
  if (replacements < FEWEST) return false;
  let beyondAscii = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) beyondAscii++;
  return replacements * 2 >= beyondAscii;
};

const mistakeIn = (text: string): Mistake | undefined =>
  mistakes.find(({ fragments }) => fragments.reduce((sum, fragment) => sum + occurrences(text, fragment), 0) >= FEWEST);

/** Says that a text was decoded wrongly before it came here, or that characters of it were lost. Nothing is mended. */
export const garbledNotices = (text: string): Notice[] => {
  const replacements = countReplacements(text);
  const first = text.indexOf(REPLACEMENT);
  const lost: Notice[] =
    replacements === 0
      ? []
      : [{ code: 'lost-characters', found: String(replacements), span: { start: first, end: first + 1 } }];
  const sample = text.slice(0, SAMPLE);
  if (PLAIN.some((word) => sample.includes(word))) return lost;
  const mistake = isLost(sample, countReplacements(sample)) ? mistakes[mistakes.length - 1] : mistakeIn(sample);
  if (mistake === undefined) return lost;
  return [{ code: 'garbled-text', expected: mistake.written, found: mistake.readAs }];
};
