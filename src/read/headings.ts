import { fold } from '../language/fold.js';
import { outsideBrackets } from './brackets.js';

/** A heading is at most this long, in folded characters; what is longer is prose that begins with a number. */
const LONGEST = 60;

/** Blanks between the characters of a heading may make it longer before it is folded. */
const LONGEST_UNFOLDED = 3 * LONGEST;

const NUMERALS = '一二三四五六七八九十';

/** How sections are numbered (folded), and the depth that the numbering means. */
const NUMBERINGS: ReadonlyArray<{ readonly pattern: RegExp; readonly depth: number }> = [
  { pattern: /^第[一二三四五六七八九十]{1,3}(?:部分|章|节|篇)[、.,:]?/, depth: 2 },
  { pattern: /^[一二三四五六七八九十]{1,3}[、.,:]/, depth: 2 },
  { pattern: /^[(][一二三四五六七八九十]{1,3}[)][、.,:]?/, depth: 3 },
  { pattern: /^[一二三四五六七八九十]{1,3}[)][、.,:]?/, depth: 3 }, // the opening bracket is lost: 一)工作人员情况
  { pattern: /^[0-9]{1,2}[、.,](?![0-9]{1,2}(?:[^0-9年]|$))/, depth: 4 },
  { pattern: /^[(]?[0-9]{1,2}[)][、.]?/, depth: 5 },
  { pattern: /^[①-⑳]/, depth: 6 },
  { pattern: /^、/, depth: 2 }, // the numeral is lost: 、主动公开政府信息情况
];

/** Nouns in which a section title ends. They let a heading keep a full stop, and prove one whose numeral is lost. */
const TITLE_NOUN = /(?:情况|概述|概况|综述|问题|措施|事项|说明|建设|管理|保障|打算|计划|附表|附件|工作)$/;

/** 数, 数量 and 总计 end the label of a table row (一、本年新收…申请数量); a title says 公开的数量. */
const ROW_LABEL = /(?:[^的]数|[^的]数量|总计|合计)$/;

/** A count with its classifier: a line with one states something. */
const FIGURE =
  /[0-9][0-9,.]{0,20}(?![0-9年月日号届])|[一二三四五六七八九十百千零两]{1,9}(?:件|条|次|宗|起|份|人次|篇|元)/;

/** A count in digits: no line that states one is a heading, whatever its markup. */
const COUNT = /[0-9](?:余|多|万|万余)?(?:件|条|次|宗|起|份|篇|元|人次|名|场|期)/;

/** What may stand between an enumerator and its title instead of a character: quotation marks, a year. */
const TITLE_START = /^[\u3400-\u9fff《“"'(0-9A-Za-z]/;

/** 一 总体情况: a blank in place of the stop. It does not survive folding, and only a title noun makes it sure. */
const BLANK_NUMBERING = /^[一二三四五六七八九十]{1,3}[ \u00a0\u3000]/;

const bodyOf = (text: string, folded: string): { body: string; depth: number } | null => {
  for (const { pattern, depth } of NUMBERINGS) {
    const match = pattern.exec(folded);
    if (match !== null) return { body: folded.slice(match[0].length), depth };
  }
  if (!BLANK_NUMBERING.test(text) || !TITLE_NOUN.test(folded)) return null;
  return { body: folded.replace(/^[一二三四五六七八九十]{1,3}/, ''), depth: 2 };
};

const isTitle = (body: string): boolean => {
  if (!TITLE_START.test(body)) return false;
  const outside = outsideBrackets(body).replace(/:$/, '');
  const stopped = outside.replace(/。$/, '');
  if (/[,。;:!?]/.test(stopped) || FIGURE.test(stopped) || ROW_LABEL.test(stopped)) return false;
  return stopped === outside || TITLE_NOUN.test(stopped);
};

/** 年度报告 at the end of a line that stands alone: the title of the document. */
const DOCUMENT_TITLE = /(?:年度报告|年度工作报告|工作报告|工作总结|年度总结|年报)(?:[(][^()]{0,20}[)])?$/;

/** Lines that end like a title but are a sentence, a quotation or a path through the site. */
const NO_TITLE = /[,。;:!?>|《》]|^(?:现将|现公布|现就|现予|现向|特向|特此|根据|按照|关于做好)/;

const SHORTEST_TITLE = 10;

const isDocumentTitle = (folded: string): boolean =>
  folded.length >= SHORTEST_TITLE && DOCUMENT_TITLE.test(folded) && !NO_TITLE.test(folded);

/** A sentence that ends before the line does: seen before anything is folded. */
const ends = (text: string): boolean => {
  const stop = text.indexOf('。');
  return stop >= 0 && stop < text.length - 1;
};

/** Other characters with which a numbering begins, unfolded. */
const NUMBER_STARTS = '第（(、，0123456789０１２３４５６７８９';

/** Cheap test that spares most lines the folding: does it begin like a numbering, or end like a title? */
const mayBeHeading = (text: string): boolean => {
  const first = text.charAt(0);
  if (NUMERALS.includes(first) || NUMBER_STARTS.includes(first) || (first >= '①' && first <= '⑳')) return true;
  const tail = text.slice(-40);
  return (
    tail.includes('告') || tail.includes('报') || tail.includes('報') || tail.includes('总') || tail.includes('總')
  );
};

/**
 * The depth of a line that is a heading by its wording: 1 for the title of the document, 2 for 一、 and 第一部分, 3 for
 * （一）, 4 for `1.`, 5 for （1）, 6 for ①. Null for every other line, and in doubt: the extractors look for headings that
 * run into a paragraph themselves.
 */
export const headingDepth = (text: string): number | null => {
  if (text.length > LONGEST_UNFOLDED || !mayBeHeading(text) || ends(text)) return null;
  const folded = fold(text).value;
  if (folded.length > LONGEST) return null;
  const numbered = bodyOf(text, folded);
  if (numbered === null) return isDocumentTitle(folded) ? 1 : null;
  if (numbered.body === '' || !isTitle(numbered.body)) return null;
  if (folded.startsWith('、') && !TITLE_NOUN.test(numbered.body)) return null;
  return numbered.depth;
};

/** True for 一、-headings that end in a title noun: what may close a table although a stray pipe follows. */
export const isSectionHeading = (text: string): boolean => {
  if (headingDepth(text) !== 2) return false;
  return TITLE_NOUN.test(fold(text).value.replace(/[。:]$/, ''));
};

/** True where a line that is marked up as a heading reads like a sentence: pages mark whole paragraphs so. */
export const isProse = (text: string): boolean => {
  if (text.length > LONGEST_UNFOLDED) return true;
  const folded = fold(text).value;
  return folded.length > 2 * LONGEST || /[。;]$/.test(folded) || COUNT.test(folded);
};
