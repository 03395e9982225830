import { statutoryForm } from '../../forms/which-form.js';
import { type Edition, isStatutoryForm } from '../../schema/editions.js';
import { type Content, html, type Markup } from '../html.js';
import { script, scriptHash, style, styleHash } from './assets.js';
import { outcomesChart } from './chart.js';
import { checksOf } from './checks.js';
import { entriesOf } from './entries.js';
import { formsOf } from './forms.js';
import { messagesOf, othersSections } from './lists.js';
import { createMarker } from './marks.js';
import { type Audit, isFault, type Look } from './model.js';
import { type Others, othersOf, placesOf } from './others.js';
import { indexPlaces } from './segments.js';
import { hiddenPlaces, sourceOf } from './source.js';
import type { Words } from './words.js';

/** Nothing is loaded, and nothing runs but the one script of the page; what a report brings along is text. */
const POLICY = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

const raw = (markup: string): Markup => ({ markup });

const head = ({ words, parsed: { report } }: Audit): Markup =>
  html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${report.title ?? words.untitled} · ${words.page}</title>
<style>${raw(style)}</style>`;

const editionOf = (edition: Edition, words: Words): string => {
  if (!isStatutoryForm(edition)) return words.editions[edition];
  const { since, legalBasis } = statutoryForm(edition);
  return words.statutoryForm(since, legalBasis);
};

const facts = ({ words, parsed: { report } }: Audit): Content => {
  const { issuer, year, period, publishedOn, edition, source } = report;
  const rows: ReadonlyArray<readonly [string, Content]> = [
    [words.issuer, issuer?.name],
    [words.year, year],
    [words.period, period && `${period.from === undefined ? '' : `${period.from} `}${words.to} ${period.to}`],
    [words.published, publishedOn],
    [words.edition, editionOf(edition, words)],
    [words.origin, source],
  ];
  return rows.map(
    ([name, fact]) => fact !== undefined && fact !== '' && html`<div><dt>${name}</dt><dd>${fact}</dd></div>`,
  );
};

/** How much was read, and how much of it a person should look at. */
const tallies = ({ words: { counts }, entries, checks, parsed: { report } }: Audit): Content => {
  const numbers: ReadonlyArray<readonly [count: number, name: string, target: string, kind: string]> = [
    [entries.length, counts.figures, 'figures', 'plain'],
    [entries.filter(({ reading }) => reading.value === null).length, counts.blanks, 'figures', 'plain'],
    [checks.filter(isFault).length, counts.failures, 'checks', 'bad'],
    [entries.filter(({ conflict }) => conflict).length, counts.conflicts, 'messages', 'bad'],
    [report.unplaced.length, counts.unplaced, 'others', 'warn'],
  ];
  return numbers.map(
    ([count, name, target, kind], index) =>
      (count > 0 || index === 0) && html`<li class="${kind}"><a href="#${target}"><b>${count}</b> ${name}</a></li>`,
  );
};

const looks: ReadonlyArray<readonly [Look | 'suspect', (audit: Audit) => string]> = [
  ['reported', ({ words }) => words.status.reported],
  ['implied', ({ words }) => words.status.implied],
  ['blank', ({ words }) => words.status.blank],
  ['amended', ({ words }) => words.status.amended],
  ['conflict', ({ words }) => words.conflict],
  ['suspect', ({ words }) => words.suspect],
  ['unplaced', ({ words }) => words.unplaced],
  ['claim', ({ words }) => words.claims],
  ['part', ({ words }) => words.breakdowns],
];

/** The looks that occur on the page. */
const legend = (audit: Audit, others: Others): Content => {
  const places = placesOf(audit, others);
  const present = new Set<Look | 'suspect'>(places.map(({ look }) => look));
  if (places.some(({ suspect }) => suspect)) present.add('suspect');
  const items = looks.flatMap(([look, nameOf]) =>
    present.has(look) ? html`<li><span class="m ${look}">46</span> ${nameOf(audit)}</li>` : [],
  );
  return items.length > 0 && html`<ul class="legend" aria-label="${audit.words.legend}">${items}</ul>`;
};

const section = (id: string, title: string, content: Content, hint?: string): Markup =>
  html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${hint !== undefined && html`<p class="hint">${hint}</p>`}${content}</section>\n`;

/** Shown by the script, which makes it work. */
const search = ({ words }: Audit): Markup =>
  html`<div class="search" role="search" hidden><label>${words.search} <input type="search" id="search" placeholder="${words.searchHint}" autocomplete="off" aria-controls="results"></label><div id="results" aria-live="polite" data-none="${words.nothingFound}" hidden></div></div>`;

const zeros = ({ words }: Audit): Markup =>
  html`<label class="zeros"><input type="checkbox" id="hide-zeros"> ${words.hideZeros}</label>`;

const sourceSection = (audit: Audit, others: Others): Markup => {
  const places = placesOf(audit, others);
  const marker = createMarker(indexPlaces(places));
  const text = sourceOf(audit, marker);
  const content = html`${legend(audit, others)}<div class="text" lang="zh">${text}${hiddenPlaces(places, marker, audit)}</div>`;
  return section('source', audit.words.source, content, audit.words.sourceHint);
};

/** The sections of the page in order; those without content are left out, in the navigation too. */
const navigation = (audit: Audit, present: ReadonlyArray<readonly [id: string, title: string]>): Markup =>
  html`<nav aria-label="${audit.words.jump}"><div><ul>${present.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>${search(audit)}</div></nav>`;

export const pageOf = (audit: Audit): string => {
  const { words, parsed } = audit;
  const others = othersOf(audit);
  const chart = outcomesChart(audit);
  const forms = formsOf(audit);
  const lists = othersSections(others, audit);
  const hasLists = others.unplaced.length + others.claims.length + others.breakdowns.length > 0;
  const nav = navigation(audit, [
    ['checks', words.checks],
    ['source', words.source],
    ...(forms === false ? [] : [['forms', words.forms] as const]),
    ['figures', words.figures],
    ...(hasLists ? [['others', words.others] as const] : []),
  ]);
  return html`<!doctype html>
<html lang="${words.lang}">
<head>
${head(audit)}
</head>
<body>
<a class="skip" href="#source">${words.skip}</a>
<header><h1 lang="zh">${parsed.report.title ?? words.untitled}</h1><dl class="facts">${facts(audit)}</dl><ul class="tallies">${tallies(audit)}</ul></header>
${nav}
<main>
<div class="reading"><div class="beside">${section('checks', words.checks, checksOf(others, audit))}${chart !== null && section('outcomes', words.outcomes, chart)}${section('messages', words.messages, messagesOf(others, audit))}</div>
${sourceSection(audit, others)}</div>
${forms !== false && section('forms', words.forms, forms, words.formsHint)}${section('figures', words.figures, [zeros(audit), html`<div id="entries">${entriesOf(audit)}</div>`])}${hasLists && section('others', words.others, lists)}</main>
<div id="card" role="status" hidden></div>
<script>${raw(script)}</script>
</body>
</html>
`.markup;
};
