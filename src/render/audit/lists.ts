import type { Message } from '../../messages.js';
import { labelOf } from '../../schema/labels/index.js';
import type { Claim, Unplaced } from '../../schema/report.js';
import { type Content, html, joined, type Markup } from '../html.js';
import type { Audit, Place } from './model.js';
import { type BreakdownItem, type Item, nameOf, type Others } from './others.js';

/** A word for a number that has no key, the number, and where it stands. */
const row = (
  { anchor, place }: Item<unknown>,
  { name, value, note }: { readonly name: Content; readonly value: number | string; readonly note?: Content },
  { parsed, words }: Audit,
): Markup => {
  const quote = place && parsed.source.slice(place.span.start, place.span.end);
  const link = place && html`<a href="#${place.anchor}">${words.atPlace}</a> <q lang="zh">${quote}</q>`;
  return html`<article class="entry other" id="${anchor}" data-v="${value}"><h4>${name}</h4><p class="value">${value}${note}</p><p class="places">${link}</p></article>\n`;
};

const unplacedRow = (item: Item<Unplaced>, audit: Audit): Markup => {
  const { language, words } = audit;
  const { candidates, value } = item.content;
  const names = candidates.map((key) => html`<li>${labelOf(key)[language]}</li>`);
  const name = html`${words.unplaced}${names.length > 0 && html`<small>${words.candidates}</small><ul>${names}</ul>`}`;
  return row(item, { name, value }, audit);
};

const baseOf = ({ base }: Claim, { language, words }: Audit): Content => {
  if (base === undefined) return null;
  return html`<small> / ${base === 'previousYear' ? words.scope.previousYear : labelOf(base)[language]}</small>`;
};

const claimRow = (item: Item<Claim>, audit: Audit): Markup => {
  const { content } = item;
  const name = html`${audit.words.claim[content.kind]} · ${nameOf(content, audit)}${baseOf(content, audit)}`;
  return row(item, { name, value: content.text }, audit);
};

const breakdownRow = (item: Item<BreakdownItem>, audit: Audit): Markup => {
  const { list, label, value, percent } = item.content;
  const name = joined(
    [nameOf(list, audit), label].filter((text) => text !== ''),
    ' · ',
  );
  return row(item, { name, value, note: percent !== undefined && html` <small>${percent}%</small>` }, audit);
};

const section = (title: string, rows: readonly Markup[]): Content =>
  rows.length > 0 && html`<section class="group"><h3>${title}</h3>${rows}</section>\n`;

/** Numbers without a proved place, percentages and lists: what the report holds beside its figures. */
export const othersSections = ({ unplaced, claims, breakdowns }: Others, audit: Audit): Content => [
  section(
    audit.words.unplaced,
    unplaced.map((item) => unplacedRow(item, audit)),
  ),
  section(
    audit.words.claims,
    claims.map((item) => claimRow(item, audit)),
  ),
  section(
    audit.words.breakdowns,
    breakdowns.map((item) => breakdownRow(item, audit)),
  ),
];

/** Leads to the marked words, or to the figure that begins where the message points. */
const messageLink = (
  { place, content }: Item<Message>,
  figures: ReadonlyMap<number, Place>,
  { words }: Audit,
): Content => {
  const { line, offset } = content;
  if (line === undefined || offset === undefined) return null;
  const target = place ?? figures.get(offset);
  return target === undefined ? words.line(line) : html`<a href="#${target.anchor}">${words.line(line)}</a>`;
};

const messageItem = (item: Item<Message>, figures: ReadonlyMap<number, Place>, audit: Audit): Markup => {
  const { severity, message, code } = item.content;
  return html`<li class="${severity}" id="${item.anchor}"><strong>${audit.words.severity[severity]}</strong> ${message} <code>${code}</code> ${messageLink(item, figures, audit)}</li>\n`;
};

export const messagesOf = ({ messages }: Others, audit: Audit): Content => {
  if (messages.length === 0) return html`<p>${audit.words.noMessages}</p>`;
  const figures = new Map(
    audit.entries.flatMap(({ places }) => places.map((place) => [place.span.start, place] as const)),
  );
  return html`<ul class="messages">${messages.map((item) => messageItem(item, figures, audit))}</ul>`;
};
