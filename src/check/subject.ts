import { sumOf } from '../measure/decimal.js';
import { isStatutoryForm } from '../schema/editions.js';
import type { FigureKey, Scope } from '../schema/keys.js';
import { scopes } from '../schema/keys.js';
import { type Leaf, leavesOf } from '../schema/leaves.js';
import type { ParsedReport, Reading, Source } from '../schema/parsed.js';
import type { Report } from '../schema/report.js';

/** What is checked: a report, or a report with the places its figures were read from. */
export type Checkable = ParsedReport | Report;

/** A report as the rules look at it. */
export interface Subject {
  readonly report: Report;
  /** Absent for a bare report: rules that compare places then say "needs readings". */
  readonly parsed?: ParsedReport;
  readonly figures: ReadonlyMap<Scope, ReadonlyMap<FigureKey, number | null>>;
  /** By scope and key, see `readingOf`. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** How far a figure may be from the number that was meant: approximations, and counts printed in 万. */
  readonly slack: ReadonlyMap<string, number>;
  /** Figures that a value without a proved place may belong to. */
  readonly unplaced: ReadonlySet<FigureKey>;
}

const isParsed = (input: Checkable): input is ParsedReport => 'report' in input;

const idOf = (scope: Scope, key: FigureKey): string => `${scope} ${key}`;

/** 约, 近, 余 and 多 stay within this share of the number. */
export const APPROXIMATE = 0.05;

/** 2.5万 stands for 24,500 to 25,500: half a unit of its last digit. */
const roundingOf = (raw: string): number => {
  const match = /[\d０-９](?:[.．]([\d０-９]{1,8}))?\s{0,3}[万萬亿億]/u.exec(raw);
  if (match === null) return 0;
  const scale = /[亿億]/u.test(match[0]) ? 8 : 4;
  return 10 ** (scale - (match[1]?.length ?? 0)) / 2;
};

const slackOf = (
  report: Report,
  readings: readonly Reading[],
  figures: Subject['figures'],
): ReadonlyMap<string, number> => {
  const slack = new Map<string, number>();
  for (const { key, scope, value, status, sources } of readings) {
    if (status === 'amended') continue;
    const rounding = roundingOf(sources[0]?.raw ?? '');
    if (rounding > 0 && Math.abs(value ?? 0) > rounding) slack.set(idOf(scope, key), rounding);
  }
  for (const { key, scope, qualifier } of report.marks) {
    if (qualifier === undefined) continue;
    const approximate = Math.abs(figures.get(scope)?.get(key) ?? 0) * APPROXIMATE;
    slack.set(idOf(scope, key), Math.max(slack.get(idOf(scope, key)) ?? 0, approximate));
  }
  return slack;
};

const figuresOf = ({ figures, scopes: parts }: Report): Subject['figures'] =>
  new Map(scopes.map((scope) => [scope, new Map(leavesOf(scope === 'all' ? figures : parts?.[scope]))]));

/** Prepares a report for the rules. */
export const subjectOf = (input: Checkable): Subject => {
  const report = isParsed(input) ? input.report : input;
  const readings = isParsed(input) ? input.readings : [];
  const figures = figuresOf(report);
  return {
    report,
    ...(isParsed(input) ? { parsed: input } : {}),
    figures,
    readings: new Map(readings.map((reading) => [idOf(reading.scope, reading.key), reading])),
    slack: slackOf(report, readings, figures),
    unplaced: new Set(report.unplaced.flatMap(({ candidates }) => candidates)),
  };
};

/** The figure of a scope: null for a blank cell, undefined where it is not stated. */
export const figureOf = ({ figures }: Subject, key: FigureKey, scope: Scope = 'all'): Leaf =>
  figures.get(scope)?.get(key);

/** The figure where it is a number. */
export const numberOf = (subject: Subject, key: FigureKey, scope: Scope = 'all'): number | undefined =>
  figureOf(subject, key, scope) ?? undefined;

/** The sum of the figures, where every one of them is a number. */
export const sumOfKeys = (subject: Subject, keys: readonly FigureKey[], scope: Scope = 'all'): number | undefined => {
  const values = keys.map((key) => numberOf(subject, key, scope));
  return values.every((value) => value !== undefined) ? sumOf(values as number[]) : undefined;
};

export const slackOfKeys = ({ slack }: Subject, keys: readonly FigureKey[], scope: Scope): number =>
  keys.reduce((sum, key) => sum + (slack.get(idOf(scope, key)) ?? 0), 0);

/** Whether the text calls one of the figures an approximate one (约, 近, 余). */
export const isApproximate = ({ report }: Subject, keys: readonly FigureKey[], scope: Scope): boolean =>
  report.marks.some(
    ({ key, scope: marked, qualifier }) => qualifier !== undefined && marked === scope && keys.includes(key),
  );

export const readingOf = ({ readings }: Subject, key: FigureKey, scope: Scope = 'all'): Reading | undefined =>
  readings.get(idOf(scope, key));

/** The places of a figure that hold a number, in tables or in sentences. */
export const placesOf = (subject: Subject, key: FigureKey, origin: Source['origin'], scope: Scope = 'all'): Source[] =>
  (readingOf(subject, key, scope)?.sources ?? []).filter((source) => source.origin === origin && source.value !== null);

export const isStatutory = ({ report }: Subject): boolean => isStatutoryForm(report.edition);
