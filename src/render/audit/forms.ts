import { isStatutoryForm } from '../../schema/editions.js';
import type { Report } from '../../schema/report.js';
import { formTables, type OfficialForm } from '../form/index.js';
import type { PrintedCell, PrintedTable } from '../form/printed.js';
import { type Content, html, type Markup } from '../html.js';
import type { Audit } from './model.js';

/** The official form that the report was filed on. */
const formOf = ({ edition, form }: Report): OfficialForm | undefined => {
  if (isStatutoryForm(edition)) return edition;
  return form === 'stat-2014' ? form : undefined;
};

const cellOf = ({ role, key, text, columnSpan, rowSpan }: PrintedCell, { linkTo }: Audit): Markup => {
  const spans = [columnSpan > 1 && html` colspan="${columnSpan}"`, rowSpan > 1 && html` rowspan="${rowSpan}"`];
  if (role === 'header') return html`<th${spans}>${text}</th>`;
  const link = key === undefined ? undefined : linkTo(key);
  const isZero = text === '0' && html` class="zero"`;
  return html`<td${spans}${isZero}>${link === undefined || text === '' ? text : html`<a href="${link}">${text}</a>`}</td>`;
};

const tableOf = ({ title, rows }: PrintedTable, audit: Audit): Markup =>
  html`<h3>${title}</h3><div class="wide" tabindex="0"><table class="form">${rows.map((row) => html`<tr>${row.map((cell) => cellOf(cell, audit))}</tr>\n`)}</table></div>`;

/** What was read, on the official form, every number a link to its place; nothing for a report without a form. */
export const formsOf = (audit: Audit): Content => {
  const { report } = audit.parsed;
  const form = formOf(report);
  const tables = form === undefined ? [] : formTables(report, form);
  return tables.length > 0 && tables.map((table) => tableOf(table, audit));
};
