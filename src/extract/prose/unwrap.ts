import { foldLocated } from '../../language/fold.js';
import { joinLocated, type Located, sliceLocated } from '../../language/located.js';
import type { Document, Paragraph } from '../../read/blocks.js';

/**
 * Lines as a page layout left them: wrapped at a width, broken around numbers, with the page numbers of sharing sites.
 */

/** A line and the paragraph that it stands in. */
export interface Line {
  readonly text: Located;
  readonly block: Paragraph;
}

/**
 * Joins lines that a page layout wrapped: a line that fills the width of its run and ends in no stop goes on in the
 * next one, unless that one opens an item.
 */
export const unwrap = (lines: readonly Line[], source: string, widths: ReadonlyMap<number, number>): Located[] => {
  const joined: Located[] = [];
  let index = 0;
  while (index < lines.length) {
    let end = index + 1;
    while (end < lines.length && adjacent(lines[end - 1]!, lines[end]!, source)) end++;
    const run = lines.slice(index, end);
    const width = run.reduce((widest, line) => Math.max(widest, widthOf(line.text.value)), 0);
    let parts: Located[] = [];
    for (const [at, line] of run.entries()) {
      const text = parts.length === 0 ? line.text : withoutPage(line.text, run[at - 1]!.text.value);
      parts.push(text);
      const next = run[at + 1];
      if (next !== undefined && (isBroken(line.text.value, next.text.value) || isWrapped(line, next, width, widths)))
        continue;
      joined.push(joinLocated(parts));
      parts = [];
    }
    index = end;
  }
  return joined;
};

/** How far a full line may fall short of the width: four characters. */
const SLACK = 8;

/** The width of a line in print: digits and Latin letters are half as wide as a character. */
const widthOf = (text: string): number => {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x2e80 ? 1 : 2;
  return width;
};

/** A line that fills the page and ends in no stop goes on in the next one, unless that opens an item. */
const isWrapped = (line: Line, next: Line, width: number, widths: ReadonlyMap<number, number>): boolean => {
  const { value } = line.text;
  if (endsSentence(value) || /[:：]\s*[\d,.]+$/u.test(value)) return false;
  if (value.length >= 60 && PAGE.test(next.text.value)) return true;
  return (
    width >= 24 &&
    width <= 160 &&
    linesOfWidth(widths, width) >= 3 &&
    widthOf(value.trim()) >= width - SLACK &&
    !ENUMERATOR.test(foldLocated(next.text).value)
  );
};

/** A line of nothing but a number. */
const NUMBER_LINE = /^\s*[\d,.]+(?:余|多|万|%)*\s*$/u;

/** A line that begins with a count and goes on: 规范性文件⏎3 件，废止0件. */
const COUNT = /^\s*\d[\d,]{0,9}\s*(?:件|条|篇|份|人次|次|起|宗)\s*[,，、;；]/u;

/** A number that extraction put on a line of its own, or a line that begins in the middle of a sentence. */
const isBroken = (line: string, next: string): boolean =>
  /^\s*[，,。；;、）)]/u.test(next) ||
  (NUMBER_LINE.test(line) && !NUMBER_LINE.test(next)) ||
  (COUNT.test(next) && /\p{Script=Han}\s*$/u.test(line) && !endsSentence(line)) ||
  (NUMBER_LINE.test(next) && /[\p{Script=Han}，,“”）)]\s*$/u.test(line) && !endsSentence(line));

/** Sharing sites number the pages of a text at the start of a line: 2、到215460人次. */
const PAGE = /^\s*\d{1,3}、/u;

const withoutPage = (text: Located, before: string): Located => {
  const page = before.length >= 60 && !endsSentence(before) ? PAGE.exec(text.value) : null;
  return page === null ? text : sliceLocated(text, page[0].length);
};

/** How many lines of the document have each width. */
export const widthsOf = (document: Document): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>();
  for (const block of document.blocks) {
    if (block.type !== 'paragraph') continue;
    const width = widthOf(block.text.value.trim());
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  return widths;
};

const linesOfWidth = (widths: ReadonlyMap<number, number>, width: number): number => {
  let lines = 0;
  for (let near = width - SLACK; near <= width + SLACK; near++) lines += widths.get(near) ?? 0;
  return lines;
};

/** Nothing but one line break and white space stands between the two lines. */
const adjacent = (before: Line, after: Line, source: string): boolean => {
  const between = source.slice(before.block.position.end, after.block.position.start);
  return between.length <= 16 && /^[ \t　]*(?:\r\n?|[\n\u0085\u2028\u2029])[ \t　]*$/.test(between);
};

/** True where a line ends in a stop. */
export const endsSentence = (text: string): boolean => /[。;；！？!?:：]["”’)）]?$/u.test(text.trimEnd());

/** 一、 （二） 3. ④: what opens an item or a heading. */
export const ENUMERATOR =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:、|部分|[.])|\([一二三四五六七八九十]{1,3}\)|\d{1,2}(?:[.、](?!\d)|\))|\(\d{1,2}\)|[①-⑳]|、)/u;
