/**
 * Headings that share their line with text: （二）依申请公开情况。2019年…, or in the middle of a line where a whole report
 * stands on one (… 二、主动公开政府信息情况 2017年度…). The readers leave such lines as paragraphs.
 */
import { type CharSet, charSet } from '../language/chars.js';
import { type Folded, gapBefore } from '../language/fold.js';

/** A heading inside a line: its words are `[from, headingTo)` of the matching copy, its text begins at `textFrom`. */
export interface RunInHeading {
  readonly from: number;
  readonly headingTo: number;
  readonly textFrom: number;
  /** As for the headings that stand alone: 2 for 一、, 3 for （一）, 4 for 1., 5 for （1）. */
  readonly depth: number;
}

interface Numbering {
  /** What it begins with. */
  readonly starts: CharSet;
  readonly pattern: RegExp;
  readonly depth: number;
  readonly midLine: boolean;
}

const NUMERALS = charSet('一二三四五六七八九十');
const DIGITS = charSet('0123456789');

const NUMBERINGS: readonly Numbering[] = [
  { starts: charSet('第'), pattern: /^第[一二三四五六七八九十]{1,3}部分[、:]?/, depth: 2, midLine: true },
  { starts: NUMERALS, pattern: /^[一二三四五六七八九十]{1,3}[、.]/, depth: 2, midLine: true },
  { starts: charSet('('), pattern: /^\([一二三四五六七八九十]{1,3}\)[、.]?/, depth: 3, midLine: true },
  { starts: DIGITS, pattern: /^\d{1,2}[、.](?!\d)/, depth: 4, midLine: false },
  { starts: charSet('(0123456789'), pattern: /^\(?\d{1,2}\)/, depth: 5, midLine: false },
];

/** What a numbering begins with: spares most signs the patterns. */
const FIRST_SIGNS = charSet('第一二三四五六七八九十(0123456789');

const LONGEST_HEADING = 36;

/** What only a heading ends with. */
const TITLE_NOUN = /(?:情况|概述|概况|综述|问题|措施|事项|说明|打算|计划|附表)$/;

/** What a heading may end with in front of a mere gap, where its words state nothing. */
const TOPIC_NOUN =
  /(?:建设|管理|保障|工作|内容|形式|数量|渠道|载体|方式|培训|机制|制度|监督|解读|回应|公开|申请|诉讼|收费|减免)$/;

/** Words of a statement: 一、本年度未收到申请。 opens no section. */
const STATES = /[\d#]|未|没有|无|不|收到|已|均|共|为|是/;

const isTitle = (words: string): boolean => TITLE_NOUN.test(words) || (TOPIC_NOUN.test(words) && !STATES.test(words));

interface End {
  readonly headingTo: number;
  readonly textFrom: number;
}

/** A heading ends at a full stop or a colon, or behind one of its usual nouns at a gap. */
const endOf = (folded: Folded, original: string, from: number): End | null => {
  const text = folded.value;
  for (let at = from + 1; at <= Math.min(text.length, from + LONGEST_HEADING); at++) {
    const char = text[at];
    const words = text.slice(from, at);
    if (char === undefined) return isTitle(words) ? { headingTo: at, textFrom: at } : null;
    if (char === '。' || char === ':') {
      const opens = isTitle(words) || (at + 1 < text.length && !STATES.test(words));
      return opens ? { headingTo: at, textFrom: at + 1 } : null;
    }
    if (',;!?|《"“'.includes(char)) return null;
    if (gapBefore(folded, original, at) && isTitle(words)) return { headingTo: at, textFrom: at };
  }
  return null;
};

/** Every heading that runs into the text of a line, in order. Linear. */
export const runInHeadings = (folded: Folded, original: string): readonly RunInHeading[] => {
  const text = folded.value;
  const headings: RunInHeading[] = [];
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at);
    if (!FIRST_SIGNS.has(first)) continue;
    if (at > 0 && text[at - 1] !== '。' && !gapBefore(folded, original, at)) continue;
    const start = text.slice(at, at + 8);
    for (const { starts, pattern, depth, midLine } of NUMBERINGS) {
      const mark = starts.has(first) && (at === 0 || midLine) ? pattern.exec(start) : null;
      if (mark === null) continue;
      const end = endOf(folded, original, at + mark[0].length);
      if (end === null) break;
      headings.push({ from: at, ...end, depth });
      at = end.textFrom - 1;
      break;
    }
  }
  return headings;
};
