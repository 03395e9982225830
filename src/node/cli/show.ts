import type { CheckResult } from '../../check/result.js';
import { formatPercent } from '../../measure/decimal.js';
import { rates } from '../../measure/rates.js';
import type { ReportRecord } from '../../records/records.js';
import { toRecords } from '../../records/records.js';
import type { ParsedReport, Reading } from '../../schema/parsed.js';
import type { Report } from '../../schema/report.js';
import type { FileResult } from '../results.js';
import type { Verdict } from './judge.js';

type Language = 'zh' | 'en';

/** The words of the command itself. */
const WORDS = {
  zh: {
    noTitle: '（无标题）',
    issuer: '编制机关',
    year: '年度',
    edition: '格式',
    unknown: '未写明',
    figures: '数据',
    rates: '比率',
    checks: '核对',
    messages: '提示',
    line: '行',
    blank: '空白',
    perhaps: '可能是',
    hidden: (count: number) => `另有 ${count} 项为零、空白或分列数，用 --all 显示`,
    summary: (passed: number, failed: number, open: number) => `${passed} 项通过，${failed} 项不符，${open} 项无法核对`,
  },
  en: {
    noTitle: '(no title)',
    issuer: 'issuer',
    year: 'year',
    edition: 'edition',
    unknown: 'not stated',
    figures: 'Figures',
    rates: 'Rates',
    checks: 'Checks',
    messages: 'Messages',
    line: 'line',
    blank: 'blank',
    perhaps: 'perhaps',
    hidden: (count: number) => `${count} more are 0, blank or parts by kind of applicant: --all shows them`,
    summary: (passed: number, failed: number, open: number) =>
      `${passed} passed, ${failed} failed, ${open} could not be made`,
  },
} as const;

/** Numbers stand right-aligned in front, so that labels of any script begin in one column. */
const NUMBER_WIDTH = 14;

const heading = ({ title, issuer, year, edition }: Report, language: Language): string[] => {
  const words = WORDS[language];
  return [
    title ?? words.noTitle,
    `${words.issuer}: ${issuer?.name ?? words.unknown}`,
    `${words.year}: ${year ?? words.unknown}`,
    `${words.edition}: ${edition}`,
  ];
};

/** Figures that are shown unless all are asked for: what is counted, in total. */
const isMain = ({ key, value }: ReportRecord): boolean =>
  value !== null && value !== 0 && (!key.startsWith('applications.') || key.endsWith('.total'));

const figureLine = ({ value, unit, label, scope, line }: ReportRecord, language: Language): string => {
  const words = WORDS[language];
  const number = (value === null ? words.blank : String(value)).padStart(NUMBER_WIDTH);
  const where = line === null ? '' : `  (${words.line} ${line})`;
  return `${number} ${unit}  ${label}${scope === 'all' ? '' : ` [${scope}]`}${where}`;
};

const figureLines = (parsed: ParsedReport, language: Language, all: boolean): string[] => {
  const records = toRecords(parsed, { language });
  const shown = all ? records : records.filter(isMain);
  const hidden = records.length - shown.length;
  return [
    ...shown.map((record) => figureLine(record, language)),
    ...(hidden === 0 ? [] : [`${' '.repeat(NUMBER_WIDTH)} ${WORDS[language].hidden(hidden)}`]),
  ];
};

const rateLines = (report: Report): string[] =>
  Object.entries(rates(report)).flatMap(([id, { value, numerator, denominator, per }]) => {
    if (value === null) return [];
    const number = per === undefined ? formatPercent(value, 1) : String(value);
    return [`${String(number).padStart(NUMBER_WIDTH)}  ${id}  ${numerator} / ${denominator}`];
  });

const placeOf = (readings: readonly Reading[], sought: string): string => {
  const place = readings.find(({ key, scope }) => key === sought && scope === 'all')?.sources[0];
  return place === undefined ? '' : ` «${place.text}»`;
};

const checkLines = (
  { severity, rule, message, suspects = [] }: CheckResult,
  parsed: ParsedReport,
  language: Language,
) => [
  `  ${severity}  ${rule}  ${message}`,
  ...suspects.map(
    ({ key, value, cause }) =>
      `    ${WORDS[language].perhaps} ${key}${placeOf(parsed.readings, key)} → ${value} (${cause})`,
  ),
];

const messageLines = (parsed: ParsedReport, language: Language): string[] =>
  parsed.messages.map(({ severity, message, line }) => {
    const where = line === undefined ? '' : ` (${WORDS[language].line} ${line})`;
    return `  ${severity}  ${message}${where}`;
  });

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const countOf = (verdict: Verdict, status: CheckResult['status']): number =>
  verdict.checks.filter((check) => check.status === status).length;

/** One report for a person to read: figures, rates, checks and messages. */
export const showReport = (parsed: ParsedReport, verdict: Verdict, language: Language, all: boolean): string => {
  const words = WORDS[language];
  const failed = verdict.failed.flatMap((check) => checkLines(check, parsed, language));
  const summary = words.summary(countOf(verdict, 'pass'), verdict.failed.length, countOf(verdict, 'notAssessable'));
  const lines = [
    ...heading(parsed.report, language),
    ...section(words.figures, figureLines(parsed, language, all)),
    ...section(words.rates, rateLines(parsed.report)),
    ...section(words.checks, [...failed, `  ${summary}`]),
    ...section(words.messages, messageLines(parsed, language)),
  ];
  return `${lines.join('\n')}\n`;
};

/** One file of many, in a line. */
export const showLine = ({ path, parsed, error }: FileResult, verdict: Verdict, language: Language): string => {
  if (parsed === undefined) return `${path}  ${error.name}: ${error.message}\n`;
  const { issuer, year, edition } = parsed.report;
  const words = WORDS[language];
  const facts = [
    issuer?.name ?? words.unknown,
    year ?? words.unknown,
    edition,
    `${words.figures} ${parsed.readings.length}`,
  ];
  const wrong = parsed.messages.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  const errors = verdict.failed.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return `${[path, ...facts, ...wrong, ...new Set(errors)].join('  ')}\n`;
};
