import { escapeHtml } from '../escape.js';
import { gridOf, type PrintedCell, type PrintedTable } from './printed.js';

/** How a form is written. */
export type FormFormat = 'html' | 'markdown' | 'text';

const spans = ({ columnSpan, rowSpan }: PrintedCell): string =>
  `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;

const htmlCell = (cell: PrintedCell): string => {
  const name = cell.role === 'header' ? 'th' : 'td';
  return `<${name}${spans(cell)}>${escapeHtml(cell.text)}</${name}>`;
};

const html = ({ title, rows }: PrintedTable): string =>
  [
    `<h2>${escapeHtml(title)}</h2>`,
    '<table>',
    ...rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`),
    '</table>',
  ].join('\n');

const markdown = ({ title, rows }: PrintedTable): string => {
  const [first = [], ...others] = gridOf(rows);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(first), line(first.map(() => '---')), ...others.map(line)].join('\n');
};

/** One line a row, a bar behind every cell: how these tables travel as plain text. Spans are lost, blank cells are not. */
const text = ({ title, rows }: PrintedTable): string =>
  [title, ...rows.map((row) => row.map((cell) => `${cell.text} |`).join(' '))].join('\n');

const writers: Readonly<Record<FormFormat, (table: PrintedTable) => string>> = { html, markdown, text };

/** Writes tables under their titles. */
export const writeTables = (tables: readonly PrintedTable[], format: FormFormat): string =>
  tables.map((table) => `${writers[format](table)}\n`).join('\n');
