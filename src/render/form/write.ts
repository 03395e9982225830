import { html, joined, type Markup } from '../html.js';
import { gridOf, type PrintedCell, type PrintedTable } from './printed.js';

/** How a form is written. */
export type FormFormat = 'html' | 'markdown' | 'text';

const htmlCell = ({ role, text, columnSpan, rowSpan }: PrintedCell): Markup => {
  const spans = [columnSpan > 1 && html` colspan="${columnSpan}"`, rowSpan > 1 && html` rowspan="${rowSpan}"`];
  return role === 'header' ? html`<th${spans}>${text}</th>` : html`<td${spans}>${text}</td>`;
};

const writeHtml = ({ title, rows }: PrintedTable): string =>
  html`<h2>${title}</h2>
<table>
${joined(
  rows.map((row) => html`<tr>${row.map(htmlCell)}</tr>`),
  '\n',
)}
</table>`.markup;

const writeMarkdown = ({ title, rows }: PrintedTable): string => {
  const [first = [], ...others] = gridOf(rows);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(first), line(first.map(() => '---')), ...others.map(line)].join('\n');
};

/** One line a row, a bar behind every cell: how these tables travel as plain text. Spans are lost, blank cells are not. */
const writeText = ({ title, rows }: PrintedTable): string =>
  [title, ...rows.map((row) => row.map((cell) => `${cell.text} |`).join(' '))].join('\n');

const writers: Readonly<Record<FormFormat, (table: PrintedTable) => string>> = {
  html: writeHtml,
  markdown: writeMarkdown,
  text: writeText,
};

/** Writes tables under their titles. */
export const writeTables = (tables: readonly PrintedTable[], format: FormFormat): string =>
  tables.map((table) => `${writers[format](table)}\n`).join('\n');
