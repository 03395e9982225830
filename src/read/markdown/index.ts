import { type Located, sliceLocated } from '../../language/located.js';
import { isCellOfValues } from '../columns.js';
import type { Context } from '../context.js';
import type { Item } from '../flow.js';
import { readHtml } from '../html/index.js';
import { type Line, linesOf, type SourceLine, sourceLines } from '../lines.js';
import { hasPipe } from '../pipes.js';
import { trimVisible, visibleSlice } from '../visible.js';
import { htmlTables } from './html-tables.js';
import { resolveInline } from './inline.js';
import { kindsOf, type LineKind } from './structure.js';

/** `> `, quotes in quotes. */
const QUOTE = /^(?:>[ \t]{0,4}){1,50}/;

/** `- `, `* `, `+ `; the number of an ordered list stays, because it may be the number of a table row or a year. */
const BULLET = /^[-*+][ \t]{1,4}(?=\S)/;

/** `## ` and, as many write it, `##一、概述`. */
const HEADING = /^(#{1,6})(?:[ \t]{1,9}(?=\S)|(?=[\u3400-\u9fff（(]))/;
const CLOSING_HASHES = /[ \t]#{1,6}$/;

/** A fence with its information string. */
const FENCE = /^(?:`{3,99}|~{3,99})/;

const UNDERLINE = /^(?:={2,200}|-{3,200})$/;

const withoutPrefix = (text: Located, pattern: RegExp): Located => {
  const match = pattern.exec(text.value);
  return match === null ? text : trimVisible(sliceLocated(text, match[0].length));
};

/** A dash before nothing but values is a sign, a blank cell or a page number, no bullet. */
const withoutBullet = (text: Located): Located => {
  const rest = withoutPrefix(text, BULLET);
  return rest === text || isCellOfValues(rest.value) ? text : rest;
};

const headingOf = (text: Located): Line | null => {
  const match = HEADING.exec(text.value);
  if (match === null) return null;
  const title = resolveInline(withoutHashes(trimVisible(sliceLocated(text, match[0].length))));
  return title.value === '' ? null : { type: 'line', text: title, depth: match[1]!.length };
};

const withoutHashes = (text: Located): Located => {
  const match = CLOSING_HASHES.exec(text.value);
  return match === null ? text : trimVisible(sliceLocated(text, 0, match.index));
};

/** The visible lines of one line of the source: several where it holds a `<br>`, none where it is only markup. */
const visibleLines = (line: Located): Line[] => {
  const text = withoutBullet(withoutPrefix(line, QUOTE));
  if (text.value === '') return [];
  const heading = headingOf(text);
  if (heading !== null) return [heading];
  if (hasPipe(text.value)) return [{ type: 'line', text, pipes: true, resolve: resolveInline }];
  const resolved = resolveInline(text);
  const lines: Line[] = [];
  let from = 0;
  for (const part of resolved.value.split('\n')) {
    const visible = trimVisible(sliceLocated(resolved, from, from + part.length));
    if (visible.value !== '') lines.push({ type: 'line', text: visible });
    from += part.length + 1;
  }
  return lines;
};

/** A line of code: as it stands, but a fence only with the words behind it. */
const codeLines = (line: Line): Line[] => {
  const text = withoutPrefix(line.text, FENCE);
  return text.value === '' ? [] : [{ type: 'line', text, pipes: true }];
};

/** The depth that a line of `=` or `-` gives the line above, if that is a paragraph by itself. */
const underlineDepth = (
  source: string,
  lines: readonly SourceLine[],
  kinds: readonly LineKind[],
  index: number,
): number => {
  const shownAt = (at: number): string => {
    const line = lines[at];
    return line === undefined ? '' : visibleSlice(source, line.from, line.to).value;
  };
  const isText = (at: number): boolean => kinds[at] === 'text' && shownAt(at) !== '';
  const underline = shownAt(index);
  if (!UNDERLINE.test(underline) || !isText(index - 1) || isText(index - 2)) return 0;
  return underline.startsWith('=') ? 1 : 2;
};

/** The lines of a stretch of Markdown that holds no HTML table. */
const readStretch = (context: Context, start: number, end: number): Item[] => {
  const { source } = context;
  const lines = sourceLines(source, start, end);
  const kinds = kindsOf(source, lines);
  const depthBelow = (index: number): number => underlineDepth(source, lines, kinds, index + 1);
  const readLine = (index: number): Item[] => {
    const { from, to } = lines[index]!;
    const shown = linesOf(source, from, to);
    if (kinds[index] === 'code') return shown.flatMap(codeLines);
    if (shown.length === 0 || kinds[index] === 'rule' || underlineDepth(source, lines, kinds, index) > 0) return [];
    const read = shown.flatMap(({ text }) => visibleLines(text));
    const [only] = read;
    const depth = depthBelow(index);
    return read.length === 1 && only !== undefined && depth > 0 && !only.pipes ? [{ depth, ...only }] : read;
  };
  const items: Item[] = [];
  for (let index = 0; index < lines.length; index++) {
    const first = index;
    while (kinds[first] === 'html' && kinds[index + 1] === 'html') index++;
    const isHtml = kinds[first] === 'html';
    const read = isHtml ? readHtml(context, lines[first]!.from, lines[index]!.to).items : readLine(index);
    for (const item of read) items.push(item);
  }
  return items;
};

/** Reads Markdown: its block structure, its inline marks, and the HTML in it. */
export const readMarkdown = (context: Context): Item[] => {
  const items: Item[] = [];
  let from = 0;
  for (const table of htmlTables(context.source)) {
    for (const item of readStretch(context, from, table.from)) items.push(item);
    for (const item of readHtml(context, table.from, table.to).items) items.push(item);
    from = table.to;
  }
  for (const item of readStretch(context, from, context.source.length)) items.push(item);
  return items;
};
