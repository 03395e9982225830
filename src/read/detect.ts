import type { Format } from './blocks.js';
import { sourceLines } from './lines.js';
import { visibleExtent } from './visible.js';

/** How a page begins: nothing else does. */
const PAGE_START = /^(?:<\?xml|<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i;

/** How a fragment of a page begins. */
const FRAGMENT_START =
  /^<(?:div|p|table|section|article|center|h[1-6]|ul|ol|dl|style|script|meta|link|span|font)[\s>]/i;

/** A comment before the page (saved-from notes, conditional comments). */
const COMMENT = /^<!--[\s\S]{0,2000}?-->/;

/** Tags that lay out a page or a line. A comparison (`a < b`) is none of them. */
const TAG =
  /<\/?(?:html|head|body|div|p|table|tbody|thead|tr|td|th|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|span|font|strong|center|section|article|style|script|a|b|img)(?=[\s/>])[^<>]{0,2000}>/i;

/** Character references that nobody writes into plain text. */
const REFERENCE = /&(?:nbsp|ensp|emsp|amp|lt|gt|quot|#[0-9]{2,6});/;

/** `## 一、概述`, `##一、概述`: hashes before Chinese. A lone `#` or `#5` says nothing. */
const MARKDOWN_HEADING = /^ {0,3}(?:#{1,6}[ \t]{1,9}[^#\r\n]{0,40}[\u3400-\u9fff]|#{2,6}[\u3400-\u9fff（(])/m;

const DELIMITER_ROW = /^[ \t]{0,9}\|?[ \t]{0,9}(?::?-{3,99}:?[ \t]{0,9}\|[ \t]{0,9}){1,99}(?::?-{3,99}:?)?[ \t]{0,9}$/m;

/** `**bold**`, but not the stars that mask a name (张**、李**). */
const BOLD = /(?:^|[\s。；：，、])\*\*[^\s*][^*\r\n]{0,200}\*\*/m;

/** The first units that show something, behind a comment. */
const startOf = (source: string): string => {
  const [from] = visibleExtent(source, 0, source.length);
  return source
    .slice(from, from + 2_100)
    .replace(COMMENT, '')
    .trimStart();
};

/** A fragment of HTML begins and ends with a tag, wherever its lines break. */
const isFragment = (source: string, start: string): boolean => {
  const [, to] = visibleExtent(source, 0, source.length);
  return FRAGMENT_START.test(start) && source.charAt(to - 1) === '>';
};

/** How many visible lines hold a tag, and how many hold none. */
const countLines = (source: string): { tagged: number; plain: number } => {
  let tagged = 0;
  let plain = 0;
  for (const { from, to } of sourceLines(source, 0, source.length)) {
    const line = source.slice(from, to);
    if (line.includes('<') && TAG.test(line)) tagged++;
    else if (line.trim() !== '') plain++;
  }
  return { tagged, plain };
};

/**
 * The format of a source that comes without one. HTML is what begins like a page, is between tags, or has tags in most
 * of its lines: read as HTML, a text loses its line ends, so that a stray `<br>` must not decide. Text with some tags (a
 * web-text extractor kept its tables) is read as Markdown, which keeps lines and reads both.
 */
export const detectFormat = (source: string): Format => {
  const start = startOf(source);
  if (PAGE_START.test(start)) return 'html';
  const isMarked = MARKDOWN_HEADING.test(source) || DELIMITER_ROW.test(source);
  const { tagged, plain } = source.includes('<') ? countLines(source) : { tagged: 0, plain: 0 };
  if (tagged > 0 && !isMarked && (tagged >= plain || isFragment(source, start))) return 'html';
  return isMarked || tagged > 0 || REFERENCE.test(source) || BOLD.test(source) ? 'markdown' : 'text';
};
