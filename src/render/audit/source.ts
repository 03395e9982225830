import type { Block, Cell, Heading, Paragraph, Row, Table } from '../../read/blocks.js';
import { readDocument } from '../../read/index.js';
import { type Content, html, type Markup } from '../html.js';
import type { Marker } from './marks.js';
import type { Audit, Place } from './model.js';

/** The headings of the source stand below those of the page, of which there are two levels. */
const HEADING_OFFSET = 2;
const DEEPEST_HEADING = 6;

const heading = ({ depth, text }: Heading, marker: Marker): Markup => {
  const level = Math.min(depth + HEADING_OFFSET, DEEPEST_HEADING);
  return html`<h${level}>${marker.text(text)}</h${level}>`;
};

const cellContent = ({ text, position }: Cell, marker: Marker): Content =>
  text.value === '' ? marker.empty(position) : marker.text(text);

const gridCell = (cell: Cell, marker: Marker): Markup => {
  const { columnSpan, rowSpan } = cell;
  const spans = [columnSpan > 1 && html` colspan="${columnSpan}"`, rowSpan > 1 && html` rowspan="${rowSpan}"`];
  return html`<td${spans}>${cellContent(cell, marker)}</td>`;
};

/** Where spans are lost, the first cell takes the room that its row leaves: numbers stand below each other again. */
const looseRow = ({ cells }: Row, width: number, marker: Marker): Content =>
  cells.map((cell, index) => {
    const room = index === 0 ? width - cells.length + 1 : 1;
    return html`<td${room > 1 && html` colspan="${room}"`}>${cellContent(cell, marker)}</td>`;
  });

const table = ({ layout, rows }: Table, marker: Marker, { words }: Audit): Markup => {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const row = (one: Row): Content =>
    layout === 'grid' ? one.cells.map((cell) => gridCell(cell, marker)) : looseRow(one, width, marker);
  const body = rows.map((one) => html`<tr>${row(one)}</tr>\n`);
  const note = layout !== 'grid' && html`<p class="note" lang="${words.lang}">${words.rebuilt}</p>`;
  return html`<div class="wide" tabindex="0"><table>${body}</table></div>${note}`;
};

/** Cells of a table that came to us one a line are short, and many of them are hardly longer than a number. */
const CELL_LENGTH = 48;
const NUMBER_LENGTH = 8;
const FEWEST_CELLS = 8;

const isCellLike = (block: Block): block is Paragraph =>
  block.type === 'paragraph' && block.text.value.length <= CELL_LENGTH;

const areCells = (lines: readonly Block[]): boolean =>
  lines.length >= FEWEST_CELLS &&
  lines.filter((line) => isCellLike(line) && line.text.value.length <= NUMBER_LENGTH).length * 2 >= lines.length;

/** Runs of lines that may be cells, and every other block by itself. */
const grouped = (blocks: readonly Block[]): Block[][] => {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last !== undefined && isCellLike(block) && isCellLike(last[0]!)) last.push(block);
    else groups.push([block]);
  }
  return groups;
};

const blockOf = (block: Block, marker: Marker, audit: Audit): Markup => {
  if (block.type === 'heading') return heading(block, marker);
  if (block.type === 'table') return table(block, marker, audit);
  return html`<p>${marker.text(block.text)}</p>`;
};

const group = (blocks: readonly Block[], marker: Marker, audit: Audit): Content => {
  const parts = blocks.map((block) => html`${blockOf(block, marker, audit)}\n`);
  return areCells(blocks) ? html`<div class="cells">${parts}</div>` : parts;
};

/**
 * The visible text of the source with its marks, tables as tables. It is read into blocks anew, as it was when it was
 * parsed.
 */
export const sourceOf = (audit: Audit, marker: Marker): Content => {
  const { format, parsed } = audit;
  const { document } = readDocument(parsed.source, format === undefined ? {} : { format });
  return grouped(document.blocks).map((blocks) => group(blocks, marker, audit));
};

/** Marked places that no block shows (a format that was told wrongly, text of a page that is not shown). */
export const hiddenPlaces = (places: readonly Place[], marker: Marker, { parsed, words }: Audit): Content => {
  const hidden = places.filter((place) => !marker.hasShown(place));
  if (hidden.length === 0) return null;
  const quoteOf = ({ span }: Place): string => parsed.source.slice(span.start, span.end);
  const items = hidden.map(
    (place) =>
      html`<li id="${place.anchor}"><a href="#${place.entry}">${place.title}</a> <q>${quoteOf(place)}</q></li>\n`,
  );
  return html`<section class="hidden-places" lang="${words.lang}"><h3>${words.notShown}</h3><ul>${items}</ul></section>`;
};
