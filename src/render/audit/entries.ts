import { rules } from '../../check/rules.js';
import type { FigureKey } from '../../schema/keys.js';
import type { Source } from '../../schema/parsed.js';
import { type Content, html, type Markup } from '../html.js';
import { type Audit, type Entry, type NumberedCheck, printValue, signOf } from './model.js';

/** What a place says where it says something else than the reading. */
const says = (source: Source, { reading }: Entry, { words }: Audit): Content =>
  source.value !== reading.value &&
  html` <b class="other">${words.says(printValue({ value: source.value, unit: reading.unit }, words))}</b>`;

const places = (entry: Entry, audit: Audit): Content => {
  const { words } = audit;
  if (entry.places.length === 0) return html`<p class="places">${words.noPlace}</p>`;
  const items = entry.reading.sources.map(
    (source, index) =>
      html`<li><a href="#${entry.places[index]!.anchor}">${words.place(source.line, source.column)}</a>${source.text !== '' && html` <q lang="zh">${source.text}</q>`}${says(source, entry, audit)}</li>`,
  );
  return html`<ul class="places">${items}</ul>`;
};

const amendment = ({ reading: { amendment: change, unit } }: Entry, { words }: Audit): Content =>
  change &&
  html`<p class="amendment">${words.amended(printValue({ value: change.was, unit }, words), change.reason)}</p>`;

/** What a failing check would rather read here. */
const wanted = ({ suspects = [] }: NumberedCheck, key: FigureKey, { words }: Audit): Content => {
  const suspect = suspects.find((one) => one.key === key);
  return suspect && html` · ${words.shouldBe(String(suspect.value))} · ${words.causes[suspect.cause]}`;
};

const failures = ({ failing, reading: { key } }: Entry, audit: Audit): Content =>
  failing.length > 0 &&
  html`<ul class="failing">${failing.map(
    (check) =>
      html`<li><a href="#${check.anchor}">${signOf(check)} ${rules[check.rule][audit.language]}</a>${wanted(check, key, audit)}</li>`,
  )}</ul>`;

/** How the figure is known, and whether another place contradicts it. */
const remarks = ({ reading: { status }, conflict }: Entry, { words }: Audit): Content =>
  html`<p class="status">${words.status[status]}${conflict && html` <strong>${words.conflict}</strong>`}</p>`;

const entry = (one: Entry, audit: Audit): Markup => {
  const { anchor, label, reading, conflict } = one;
  const empty = reading.value === 0 || reading.value === null ? ' empty' : '';
  return html`<article class="entry ${reading.status}${conflict && ' conflict'}${empty}" id="${anchor}" data-v="${reading.value}"><h4>${label} <code>${anchor}</code></h4><p class="value">${printValue(reading, audit.words)}</p>${remarks(one, audit)}${places(one, audit)}${amendment(one, audit)}${failures(one, audit)}</article>\n`;
};

const groupOf = ({ reading: { key } }: Entry): string => key.split('.', 1)[0]!;

/** Every figure with its places, in groups and in the order of the schema. */
export const entriesOf = (audit: Audit): Content => {
  const groups = new Map<string, Entry[]>();
  for (const one of audit.entries) {
    const group = groups.get(groupOf(one));
    if (group === undefined) groups.set(groupOf(one), [one]);
    else group.push(one);
  }
  return [...groups].map(
    ([group, entries]) =>
      html`<section class="group"><h3>${audit.words.groups[group]}</h3>${entries.map((one) => entry(one, audit))}</section>\n`,
  );
};
