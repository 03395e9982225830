import type { CheckResult } from '../../src/check/result.js';
import type { RuleId } from '../../src/check/rules.js';
import type { FigureKey, Scope } from '../../src/schema/keys.js';
import { figuresFrom } from '../../src/schema/leaves.js';
import type { ParsedReport, Reading, Source } from '../../src/schema/parsed.js';
import { type Breakdown, type Claim, type Report, schemaVersion } from '../../src/schema/report.js';
import { makeFigures } from '../generate/figures.js';

export type Values = Partial<Record<FigureKey, number | null>>;

const entries = (values: Values) => Object.entries(values) as Array<[FigureKey, number | null]>;

/** A report made by hand; prose unless told. */
export const reportOf = (values: Values = {}, facts: Partial<Report> = {}): Report => ({
  schemaVersion,
  edition: 'narrative',
  editionReasons: [],
  figures: figuresFrom(entries(values)),
  marks: [],
  unplaced: [],
  breakdowns: [],
  claims: [],
  sections: [],
  ...facts,
});

export const scoped = (scopes: Partial<Record<Exclude<Scope, 'all'>, Values>>): Pick<Report, 'scopes'> => ({
  scopes: Object.fromEntries(
    Object.entries(scopes).map(([scope, values]) => [scope, figuresFrom(entries(values as Values))]),
  ),
});

/** A full applications table that adds up, 2021 form unless told, with the changes given. */
export const tableOf = (
  changes: Values = {},
  { seed = 7, form = 'statutory-2021' as 'statutory-2019' | 'statutory-2021' } = {},
): Values => ({ ...Object.fromEntries(makeFigures({ form, seed, largest: 40, density: 0.4 })), ...changes });

/** Places of a figure: a number in a cell, or the words of a sentence with their value. */
export type Place = readonly [origin: Source['origin'], text: string, value: number | null];

/** A parsed report whose source is made of the places, each on a line of its own. */
export const parsedOf = (report: Report, places: ReadonlyArray<readonly [FigureKey, ...Place[]]>): ParsedReport => {
  let source = '';
  const readings = places.map(([key, ...found]): Reading => {
    const sources = found.map(([origin, text, value], index): Source => {
      const offset = source.length;
      source += `${text}\n`;
      const raw = /[\d.,]+[万亿]?元?/u.exec(text)?.[0] ?? text;
      return { quote: text, text, offset, line: index + 1, column: 1, raw, origin, value };
    });
    return { key, scope: 'all', value: sources[0]!.value, status: 'reported', unit: '件', sources };
  });
  return { report, readings, messages: [], source };
};

export const shareOf = (of: FigureKey | null, text: string, more: Partial<Claim> = {}): Claim => ({
  kind: 'share',
  of,
  scope: 'all',
  percent: Number.parseFloat(text),
  text,
  quote: text,
  offset: 0,
  ...more,
});

export const listOf = (
  parts: ReadonlyArray<readonly [label: string, value: number, percent?: number]>,
  more: Partial<Breakdown> = {},
): Breakdown => ({
  of: null,
  scope: 'all',
  parts: parts.map(([label, value, percent], index) => ({
    label,
    value,
    ...(percent === undefined ? {} : { percent }),
    quote: `${label}${value}条`,
    offset: index * 20,
  })),
  ...more,
});

export const byRule = (results: readonly CheckResult[], rule: RuleId): CheckResult[] =>
  results.filter((result) => result.rule === rule);

export const failures = (results: readonly CheckResult[]): string[] =>
  results.filter(({ status }) => status === 'fail').map(({ rule }) => rule);

export const errors = (results: readonly CheckResult[]): string[] =>
  results.filter(({ status, severity }) => status === 'fail' && severity === 'error').map(({ message }) => message);

/** The statuses of a rule, one a result. */
export const statuses = (results: readonly CheckResult[], rule: RuleId): string[] =>
  byRule(results, rule).map(({ status }) => status);
