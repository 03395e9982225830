import type { PageCell, PageTable } from './blocks.js';
import type { FlowBlock } from './flow.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ESCAPES[character]!).replaceAll('\n', '<br>');

const attribute = (name: string, span: number): string => (span > 1 ? ` ${name}="${span}"` : '');

const cellHtml = ({ text, columnSpan, rowSpan }: PageCell): string =>
  `<td${attribute('colspan', columnSpan)}${attribute('rowspan', rowSpan)}>${escapeText(text)}</td>`;

const tableHtml = ({ rows }: PageTable): string =>
  `<table>\n${rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n')}\n</table>`;

/** Blocks as a page of HTML, a block or a row a line; comments say where the pages of the file begin. */
export const htmlOf = (flow: readonly FlowBlock[]): string => {
  const lines = ['<!doctype html>'];
  let last = 0;
  for (const { page, block } of flow) {
    if (page !== last) lines.push(`<!-- page ${page} -->`);
    last = page;
    lines.push(block.type === 'table' ? tableHtml(block) : `<p>${escapeText(block.text)}</p>`);
  }
  return `${lines.join('\n')}\n`;
};
