import type { Located } from '../../language/located.js';
import type { Document } from '../blocks.js';
import { type Context, degrade } from '../context.js';
import type { Item } from '../flow.js';
import { linesOf } from '../lines.js';
import { endsInPipe } from '../pipes.js';
import { contentOf } from './content.js';
import { maskDeepTags } from './guard.js';
import { createLineWriter } from './line.js';
import { parseTree } from './parse.js';
import { survey } from './survey.js';
import { joinLines } from './table.js';
import { attributeOf, type HtmlElement, type HtmlNode } from './tree.js';
import { writeLines } from './walk.js';

/** What stands in a page: its visible lines and tables, and what its head says. */
export interface HtmlContent {
  readonly items: readonly Item[];
  readonly title?: Located;
  readonly meta: Document['pageMeta'];
}

/** Parses a page; one that is nested too deeply without the tags that make it so. Null where that does not help. */
const parseGuarded = (
  source: string,
  base: number,
  context: Context,
): { source: string; document: HtmlNode } | null => {
  const { htmlNesting } = context.limits;
  const document = parseTree(source, htmlNesting);
  if (document !== null) return { source, document };
  degrade(context, { code: 'nesting-too-deep', span: { start: base, end: base }, expected: String(htmlNesting) });
  const masked = maskDeepTags(source, htmlNesting);
  const shallow = parseTree(masked, htmlNesting);
  return shallow === null ? null : { source: masked, document: shallow };
};

/** Lines that end in a pipe, from which on a page shows the text of an extractor. A footer has a few at most. */
const PIPE_LINES = 8;

/** A page without tables whose lines end in pipes holds tables as a web-text extractor writes them. */
const withPipes = (items: readonly Item[]): readonly Item[] => {
  const piped = items.filter((item) => item.type === 'line' && endsInPipe(item.text.value)).length;
  if (piped < PIPE_LINES || items.some(({ type }) => type === 'table')) return items;
  return items.map((item) => (item.type === 'line' ? { ...item, pipes: true } : item));
};

const titleOf = (title: HtmlElement, source: string, base: number): Located => {
  const lines: Located[] = [];
  const writer = createLineWriter(source, base, (line) => lines.push(line));
  for (const node of title.childNodes) writeLines(node, writer);
  return joinLines(lines);
};

const metaOf = (metas: readonly HtmlElement[], base: number): Document['pageMeta'] =>
  metas.flatMap((element) => {
    const name = attributeOf(element, 'name');
    const content = attributeOf(element, 'content');
    if (name === undefined || content === undefined) return [];
    return [{ name, content, position: { start: base + element.start, end: base + element.end } }];
  });

/** Reads `[from, to)` of the source as HTML: a page, or a piece of one inside another format. */
export const readHtml = (context: Context, from: number, to: number): HtmlContent => {
  const parsed = parseGuarded(context.source.slice(from, to), from, context);
  if (parsed === null) return { items: linesOf(context.source, from, to), meta: [] };
  const { layoutCells, title, metas } = survey(parsed.document);
  return {
    items: withPipes(contentOf({ ...parsed, base: from, layoutCells }, context)),
    meta: metaOf(metas, from),
    ...(title === undefined ? {} : { title: titleOf(title, parsed.source, from) }),
  };
};
