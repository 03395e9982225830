import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  figureKeys,
  get,
  InputTooLargeError,
  type Limits,
  parseNarrative,
  parseReport,
  parseStatutory,
  reportSchema,
  splitReports,
} from '../../src/index.js';
import { defaultLimits } from '../../src/limits.js';
import { bundledReports, noise, STATUTORY_ROWS } from './sources.js';

const codesOf = (source: string): string[] => parseReport(source).messages.map(({ code }) => code);

describe('input that is no report', () => {
  it.each([
    ['an empty string', ''],
    ['white space', ' \r\n\t\u3000\u00a0\ufeff\n'],
    ['another text', '通知\n各科室：请于周五前报送材料3份，联系电话0000-1234567。'],
    ['binary noise', '\u0000\u0001\ufffd\u0000PK\u0003\u0004\u0000\u0000\u0008'.repeat(50)],
    ['lone surrogates', '\ud800年\udc00度\udfff报告\ud83d'],
    ['an empty page', '<!DOCTYPE html><html><head><title></title></head><body></body></html>'],
    ['a broken table', '<table><tr><td rowspan=999999 colspan=999999>一<td></table></td></tr><table>'],
    ['names of prototypes', '<table><tr><td>__proto__</td><td>constructor</td><td>5</td></tr></table>'],
    ['a row of pipes', '|'.repeat(2_000)],
    ['a list page', '2019年政府信息公开工作年度报告\n2020年政府信息公开工作年度报告\n2021年政府信息公开工作年度报告'],
  ])('%s gives an empty report that says so', (_, source) => {
    const { report, readings, messages } = parseReport(source);
    expect(readings).toEqual([]);
    expect(report.figures).toEqual({});
    expect(report.edition).toBe('unknown');
    expect(messages.map(({ code }) => code)).toContain('not-a-report');
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('noise %d never throws and gives a valid report', (seed) => {
    const { report } = parseReport(noise(5_000, seed));
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });

  it('does not touch the prototype of anything', () => {
    parseReport('<table><tr><td>__proto__</td><td>polluted</td></tr><tr><td>规章</td><td>__proto__</td></tr></table>');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a report that is cut', () => {
  const cuts = Array.from({ length: 25 }, (_, index) => index / 25);

  it.each(bundledReports.slice(0, 12))('%s never throws, wherever it ends', (_, source) => {
    for (const part of cuts) {
      const { report } = parseReport(source.slice(0, Math.floor(source.length * part)));
      expect(reportSchema.safeParse(report).error).toBeUndefined();
    }
  });

  it('keeps the rows that are whole and says that the rest is missing', () => {
    const { report } = parseReport(STATUTORY_ROWS);
    expect(get(report, 'applications.received.total')).toBe(10);
    expect(get(report, 'applications.carriedForward.total')).toBeUndefined();
    expect(get(report, 'disclosure.normativeDocuments.repealed')).toBeNull();
  });

  it('invents no figure for a row that lost its cells', () => {
    const { report } = parseReport(STATUTORY_ROWS.replace('| 7 | 2 | 0 | 0 | 1 | 0 | 10 |', '|'));
    expect(get(report, 'applications.received.total')).not.toBe(0);
    expect(figureKeys.filter((key) => key.startsWith('applications.received') && get(report, key) === 0)).toEqual([]);
  });
});

describe('a blank form', () => {
  const filled = readFileSync('docs/examples/report-2023.html', 'utf8');
  const blank = filled.replace(/<td([^>]{0,20})>[\d.,/]{1,10}<\/td>/g, '<td$1></td>');

  it('gives blanks and no zero', () => {
    const { report, readings } = parseReport(blank);
    const cells = readings.filter(({ key }) =>
      /^(?:applications\.(?!received\.total|byChannel)|litigation|reconsideration)/.test(key),
    );
    expect(cells.length).toBeGreaterThan(150);
    expect(cells.filter(({ value }) => value !== null)).toEqual([]);
    expect(report.marks.filter(({ status }) => status === 'blank').length).toBeGreaterThan(150);
  });

  it('is said to be blank', () => {
    expect(codesOf(blank)).toContain('blank-table');
  });
});

describe('misuse', () => {
  it.each([[undefined], [null], [5], [{}], [new Uint8Array(3)]])('%s is a TypeError', (source) => {
    for (const parse of [parseReport, parseNarrative, parseStatutory]) {
      expect(() => parse(source as unknown as string)).toThrow(TypeError);
    }
  });

  it('an input over the limit is an InputTooLargeError that names both lengths', () => {
    const parse = () => parseReport('年度报告'.repeat(10), { limits: { inputLength: 39 } });
    expect(parse).toThrow(InputTooLargeError);
    expect(parse).toThrow(expect.objectContaining({ name: 'InputTooLargeError', length: 40, limit: 39 }));
    expect(() => parseReport('年度报告'.repeat(10), { limits: { inputLength: 40 } })).not.toThrow();
  });
});

describe('limits', () => {
  const text = '年度报告'.repeat(10);

  it.each([['10'], [Number.NaN], [-1]])('%s is a TypeError that names the limit', (limit) => {
    const changed = (name: string) => () => parseReport(text, { limits: { [name]: limit as number } });
    for (const name of Object.keys(defaultLimits)) {
      expect(changed(name)).toThrow(TypeError);
      expect(changed(name)).toThrow(`options.limits.${name}`);
    }
  });

  it('keep their defaults where they are undefined, and bound nothing where they are Infinity', () => {
    const tooLong = 'a'.repeat(defaultLimits.inputLength + 1);
    const unset = { inputLength: undefined } as unknown as Partial<Limits>;
    expect(() => splitReports(tooLong, { limits: unset })).toThrow(InputTooLargeError);
    expect(() => splitReports(tooLong, { limits: { inputLength: Number.POSITIVE_INFINITY } })).not.toThrow();
  });
});

describe('messages about what is missing', () => {
  it('name a year that is not there, and no year that is', () => {
    expect(codesOf(STATUTORY_ROWS)).not.toContain('no-year');
    expect(codesOf(STATUTORY_ROWS.replace('2023年', ''))).toContain('no-year');
  });
});
