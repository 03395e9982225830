import type { Format } from './blocks.js';
import { sourceLines } from './lines.js';
import { isBlankCode } from './visible.js';

/** How a page begins: nothing else does. */
const PAGE_START = /^(?:<\?xml|<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i;

/** A comment before the page (saved-from notes, conditional comments). */
const COMMENT = /^<!--[\s\S]{0,2000}?-->/;

/** Tags that lay out a page or a line. A comparison (`a < b`) is none of them. */
const TAG =
  /<\/?(?:html|head|body|div|p|table|tbody|thead|tr|td|th|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|span|font|strong|center|section|article|style|script|a|b|img)(?=[\s/>])[^<>]{0,2000}>/gi;

/** Character references that nobody writes into plain text. */
const REFERENCE = /&(?:nbsp|ensp|emsp|amp|lt|gt|quot|#[0-9]{2,6});/;

/** `## 一、概述`, `##一、概述`: hashes before Chinese. A lone `#` or `#5` says nothing. */
const MARKDOWN_HEADING = /^ {0,3}(?:#{1,6}[ \t]{1,9}[^#\r\n]{0,40}[\u3400-\u9fff]|#{2,6}[\u3400-\u9fff（(])/m;

const DELIMITER_ROW = /^[ \t]{0,9}\|?[ \t]{0,9}(?::?-{3,99}:?[ \t]{0,9}\|[ \t]{0,9}){1,99}(?::?-{3,99}:?)?[ \t]{0,9}$/m;

/** `**bold**`, but not the stars that mask a name (张**、李**). */
const BOLD = /(?:^|[\s。；：，、])\*\*[^\s*][^*\r\n]{0,200}\*\*/m;

const count = (text: string, pattern: RegExp): number => {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
};

const start = (source: string): string => {
  let from = 0;
  while (from < source.length && isBlankCode(source.charCodeAt(from))) from++;
  return source
    .slice(from, from + 2_100)
    .replace(COMMENT, '')
    .trimStart();
};

/** Lines that show something and hold no tag. */
const plainLines = (source: string): number =>
  sourceLines(source, 0, source.length).filter(({ from, to }) => {
    const open = source.indexOf('<', from);
    return (open < 0 || open >= to) && source.slice(from, to).trim() !== '';
  }).length;

/**
 * The format of a source that comes without one. HTML is what begins like a page or has at least a tag a line: read as
 * HTML, a text loses its line ends, so that a stray `<br>` must not decide. Text with some tags (a web-text extractor
 * kept its tables) is read as Markdown, which keeps lines and reads both.
 */
export const detectFormat = (source: string): Format => {
  if (PAGE_START.test(start(source))) return 'html';
  const isMarked = MARKDOWN_HEADING.test(source) || DELIMITER_ROW.test(source);
  const tags = source.includes('<') ? count(source, TAG) : 0;
  if (tags > 0 && !isMarked && tags >= plainLines(source)) return 'html';
  return isMarked || tags > 0 || REFERENCE.test(source) || BOLD.test(source) ? 'markdown' : 'text';
};
