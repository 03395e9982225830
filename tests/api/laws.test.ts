import { describe, expect, it } from 'vitest';
import { parseReport, reportSchema, toRecords } from '../../src/index.js';
import { bundledReports } from './sources.js';

const LONGEST_QUOTE = 300;

describe.each(bundledReports)('%s', (_, source) => {
  const parsed = parseReport(source);
  const { report, readings, messages } = parsed;

  it('gives a report that the schema accepts', () => {
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });

  it('gives plain JSON', () => {
    const { source: given, ...rest } = parsed;
    expect(JSON.parse(JSON.stringify(rest))).toEqual(rest);
    expect(given).toBe(source);
  });

  it('quotes the source at the offset, briefly, for every figure', () => {
    for (const { key, value, sources } of readings) {
      expect(sources[0]?.value, key).toBe(value);
      for (const { quote, offset } of sources) {
        expect(source.slice(offset, offset + quote.length), key).toBe(quote);
        expect(quote.length, key).toBeLessThanOrEqual(LONGEST_QUOTE);
      }
    }
  });

  it('quotes the source for unplaced numbers, claims and breakdowns', () => {
    const parts = [...report.unplaced, ...report.claims, ...report.breakdowns.flatMap((list) => list.parts)];
    for (const { quote, offset } of parts) expect(source.slice(offset, offset + quote.length)).toBe(quote);
  });

  it('counts lines as an editor does', () => {
    const lines = source.split(/\r\n|\r|\n/);
    for (const { quote, line, column } of readings.flatMap(({ sources }) => sources)) {
      const first = quote.split(/[\r\n]/)[0]!;
      expect(lines[line - 1]!.slice(column - 1, column - 1 + first.length)).toBe(first);
    }
  });

  it('has one reading per scope and key, and a record for each', () => {
    const ids = readings.map(({ scope, key }) => `${scope} ${key}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(toRecords(parsed).map(({ scope, key }) => `${scope} ${key}`)).toEqual(ids);
  });

  it('puts its messages in both languages', () => {
    const english = parseReport(source, { language: 'en' }).messages;
    expect(english.map(({ code, offset }) => [code, offset])).toEqual(
      messages.map(({ code, offset }) => [code, offset]),
    );
    for (const { message } of english) expect(message).toMatch(/^[A-Z]/);
    for (const { message } of messages) expect(message).toMatch(/[\u4e00-\u9fff]/);
  });

  it('gives the same twice', () => {
    expect(parseReport(source)).toEqual(parsed);
  });
});
