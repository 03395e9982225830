import { describe, expect, it } from 'vitest';
import { type Format, parseReport, splitReports } from '../../src/index.js';
import { bundledReports } from '../api/sources.js';

/** What a report states, without the places where it states it. */
const statedIn = (source: string, format?: Format) => {
  const { report, readings, messages } = parseReport(source, format === undefined ? {} : { format });
  const { title, year, issuer, period, publishedOn, edition, claims, breakdowns, unplaced, sections } = report;
  return {
    figures: readings.map(({ scope, key, value, status, sources }) => [scope, key, value, status, sources.length]),
    facts: { title, year, issuer, period, publishedOn, edition },
    claims: claims.map(({ text, of }) => [text, of]),
    breakdowns: breakdowns.map(({ parts }) => parts.map(({ label, value }) => [label, value])),
    unplaced: unplaced.map(({ value }) => value),
    sections: sections.map(({ heading }) => heading),
    messages: messages.map(({ code }) => code),
    reports: splitReports(source).length,
  };
};

const isWrapped = (name: string): boolean => /(?:broken|wrapped|lines|page-numbers).*\.txt$/.test(name);

/** Reports whose lines are wrapped, and some of all others. */
const reports = bundledReports.filter(([name], index) => isWrapped(name) || index % 10 === 0);
const wrapped = bundledReports.filter(([name]) => /narrative/.test(name) && isWrapped(name));

const withLineFeeds = (source: string): string => source.replaceAll('\r\n', '\n');

describe('a report states the same with lines that end in CR', () => {
  it.each(reports)('%s', (_, source) => {
    const text = withLineFeeds(source);
    expect(statedIn(text.replaceAll('\n', '\r'))).toEqual(statedIn(text));
  });
});

/** Each of these ends a line of plain text, wherever it comes from. */
const LINE_ENDS = { 'CR LF': '\r\n', NEL: '\u0085', 'a line separator': '\u2028', 'a paragraph separator': '\u2029' };

describe.each(Object.entries(LINE_ENDS))('a text states the same with lines that end in %s', (_, lineEnd) => {
  it.each(wrapped)('%s', (_name, source) => {
    const text = withLineFeeds(source);
    expect(statedIn(text.replaceAll('\n', lineEnd), 'text')).toEqual(statedIn(text, 'text'));
  });
});
