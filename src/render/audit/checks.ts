import { type RuleId, rules } from '../../check/rules.js';
import { namesOf } from '../../check/words.js';
import { figuresIn, leafOf } from '../../schema/leaves.js';
import { type Content, html, type Markup } from '../html.js';
import { type Audit, isFault, type NumberedCheck, signOf } from './model.js';
import type { Others } from './others.js';
import type { CheckGroup } from './words.js';

/** What a rule belongs to, by the beginning of its id; every other rule asks whether numbers add up. */
const GROUPS: ReadonlyArray<readonly [group: CheckGroup, prefix: RegExp]> = [
  ['text', /^(?:X-|CLAIM-|SHARE-)/],
  ['form', /^[DSP]-/],
];

const groupOf = (rule: RuleId): CheckGroup => GROUPS.find(([, prefix]) => prefix.test(rule))?.[0] ?? 'sums';

const groups: readonly CheckGroup[] = ['sums', 'text', 'form'];

/** The name of a rule as a heading. */
const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The sum over all outcomes has twenty figures and more; most sums have a handful. */
const isLong = ({ length }: readonly unknown[]): boolean => length > 8;

/** A figure that the report does not state has nowhere to lead. */
const linkedTo = (target: string | undefined, name: Content): Content =>
  target === undefined ? name : html`<a href="${target}">${name}</a>`;

/** The figures that a check compares as links to their places; of many, those that are 0 are only counted. */
const operands = ({ keys, scope = 'all' }: NumberedCheck, { language, linkTo, parsed, words }: Audit): Content => {
  const names = namesOf(keys, language).of;
  const figures = figuresIn(parsed.report, scope);
  const stated = keys.flatMap((key) => {
    const value = leafOf(figures, key);
    return value === undefined ? [] : [{ key, value }];
  });
  if (stated.length === 0) return null;
  const shown = isLong(keys) ? stated.filter(({ value }, index) => value !== 0 || index === 0) : stated;
  const links = shown.map(
    ({ key, value }) =>
      html`<li>${linkedTo(linkTo(key, scope), html`${names.get(key)} <b>${value ?? words.blank}</b>`)}</li> `,
  );
  const zeros = stated.length - shown.length;
  return html`<ul class="operands">${links}${zeros > 0 && html`<li class="rest">${words.zeros(zeros)}</li>`}</ul>`;
};

/** The two sides of a sum in short, where its sentence is a long one. */
const sides = ({ reported, computed, delta }: NumberedCheck, { words }: Audit): Content =>
  delta !== null && html`<p class="says">${words.sides(reported!, computed!, delta)}</p>`;

/** What a check says, with its figures; long sums are folded. */
const saying = (check: NumberedCheck, audit: Audit): Content => {
  const said = html`<p class="says">${check.message}</p>${operands(check, audit)}`;
  if (!isLong(check.keys)) return said;
  return html`${sides(check, audit)}<details><summary>${audit.words.compared(check.keys.length)}</summary>${said}</details>`;
};

const suspects = ({ suspects: cells = [], scope = 'all' }: NumberedCheck, audit: Audit): Content => {
  const { language, linkTo, words } = audit;
  if (cells.length === 0) return null;
  const names = namesOf(
    cells.map(({ key }) => key),
    language,
  );
  const items = cells.map(
    ({ key, value, cause }) =>
      html`<li>${linkedTo(linkTo(key, scope), `${names.lead}${names.of.get(key)}`)} ${words.shouldBe(String(value))}<small> · ${words.causes[cause]}</small></li>`,
  );
  return html`<div class="suspects"><h5>${words.suspects}</h5><ul>${items}</ul></div>`;
};

/** The marks of claims and lists by the offset where they stand; of several at one offset the first. */
type Marks = ReadonlyMap<number, string>;

const marksOf = ({ claims, breakdowns }: Others): Marks => {
  const marks = new Map<number, string>();
  for (const { place } of [...claims, ...breakdowns]) {
    if (place !== undefined && !marks.has(place.span.start)) marks.set(place.span.start, place.anchor);
  }
  return marks;
};

/** A check of a claim or a list has no key: its place leads there. */
const placeLink = ({ offset }: NumberedCheck, marks: Marks, { words }: Audit): Content => {
  const anchor = offset === undefined ? undefined : marks.get(offset);
  return anchor && html`<p><a href="#${anchor}">${words.atPlace}</a></p>`;
};

const checkOf = (check: NumberedCheck, marks: Marks, audit: Audit): Markup => {
  const { anchor, rule, status, severity } = check;
  const { language, words } = audit;
  const grade = status === 'fail' && html`<span class="grade">${words.severity[severity]}</span>`;
  return html`<article class="check ${status} ${severity}" id="${anchor}"><h4><span class="sign" role="img" aria-label="${words.verdict[status]}">${signOf(check)}</span> ${capital(rules[rule][language])} ${grade} <code>${rule}</code></h4>${suspects(check, audit)}${saying(check, audit)}${placeLink(check, marks, audit)}</article>\n`;
};

/** The answer to the question of a group. */
const answer = (failed: readonly NumberedCheck[], held: number, { words }: Audit): Markup => {
  const faults = failed.filter(isFault).length;
  if (faults > 0) return html`<p class="answer fail">✗ ${words.someFail(faults, held)}</p>`;
  const notes = failed.length > 0 && words.notes(failed.length);
  if (held > 0) return html`<p class="answer pass">✓ ${words.allHold(held)}${notes}</p>`;
  return html`<p class="answer">– ${words.noneChecked}${notes}</p>`;
};

const severityRank = { error: 0, warning: 1, info: 2 } as const;

const groupSection = (group: CheckGroup, marks: Marks, audit: Audit): Markup => {
  const { words } = audit;
  const checks = audit.checks.filter(({ rule }) => groupOf(rule) === group);
  const having = (status: NumberedCheck['status']): NumberedCheck[] =>
    checks.filter((check) => check.status === status);
  const failed = having('fail').sort((one, other) => severityRank[one.severity] - severityRank[other.severity]);
  const held = having('pass');
  const open = having('notAssessable');
  const list = (some: readonly NumberedCheck[]): Content => some.map((check) => checkOf(check, marks, audit));
  const folded = (some: readonly NumberedCheck[], title: string): Content =>
    some.length > 0 && html`<details><summary>${title}</summary>${list(some)}</details>`;
  return html`<section class="question"><h3>${words.questions[group]}</h3>${answer(failed, held.length, audit)}${list(failed)}${folded(held, words.holding(held.length))}${folded(open, words.open(open.length))}</section>\n`;
};

/** The checks as answers to what a reader asks, the failing ones in full. */
export const checksOf = (others: Others, audit: Audit): Content => {
  const marks = marksOf(others);
  return groups.map((group) => groupSection(group, marks, audit));
};
