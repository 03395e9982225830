import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../src/assemble/gaps.js';
import type { Finding } from '../../src/extract/finding.js';
import { type FigureKey, figureKeys } from '../../src/schema/keys.js';
import type { Report } from '../../src/schema/report.js';
import { findingOf } from './findings.js';

const report = (change: Partial<Report>): Report => ({
  schemaVersion: '1',
  edition: 'statutory-2021',
  editionReasons: [],
  year: 2022,
  issuer: { name: '云汀县水利局' },
  figures: {},
  marks: [],
  unplaced: [],
  breakdowns: [],
  claims: [],
  sections: [],
  ...change,
});

const cell = (key: FigureKey, value: number | null = 1): Finding =>
  findingOf('1', '1', value, { key, origin: 'table' });
const nothing = { findings: [], unplaced: [], notices: [] };
const everything = { ...nothing, findings: figureKeys.map((key) => cell(key)) };
const codes = (...args: Parameters<typeof gapsOf>): string[] => gapsOf(...args).map(({ code }) => code);

describe('gaps', () => {
  it('are none in a whole report', () => {
    expect(codes(report({}), everything)).toEqual([]);
    expect(codes(report({ edition: 'statutory-2019', year: 2019 }), everything)).toEqual([]);
  });

  it('of what is no report are that alone', () => {
    expect(codes(report({ edition: 'unknown' }), nothing)).toEqual(['not-a-report']);
  });

  it('name a missing year and issuer', () => {
    const { year: _year, issuer: _issuer, ...rest } = report({});
    expect(codes(rest, everything)).toEqual(['no-year', 'no-issuer']);
  });

  it('call a form of blanks a report without figures, but not one of zeros', () => {
    const blanks = { ...nothing, findings: figureKeys.map((key) => cell(key, null)) };
    const zeros = { ...nothing, findings: figureKeys.map((key) => cell(key, 0)) };
    expect(codes(report({}), blanks)).toEqual(['no-figures']);
    expect(codes(report({}), zeros)).toEqual([]);
  });

  it('ask for the statutory tables since 2019, and not before', () => {
    const prose = { ...nothing, findings: [findingOf('1', '1', 1)] };
    expect(codes(report({ edition: 'narrative', year: 2019 }), prose)).toEqual(['no-statutory-table']);
    expect(codes(report({ edition: 'narrative', year: 2018 }), prose)).toEqual([]);
  });
});

describe('gaps of the statutory tables', () => {
  const without = (prefix: string) => ({
    ...nothing,
    findings: everything.findings.filter(({ key }) => !key.startsWith(prefix)),
  });

  it('name a table that is not there', () => {
    expect(
      gapsOf(report({}), {
        ...nothing,
        findings: [
          cell('reconsideration.total'),
          cell('litigation.direct.total'),
          cell('litigation.afterReconsideration.total'),
        ],
      }),
    ).toEqual([
      { code: 'missing-table', found: '二、主动公开政府信息情况' },
      { code: 'missing-table', found: '三、收到和处理政府信息公开申请情况' },
    ]);
  });

  it('name the rows that a table lacks, as they are printed', () => {
    expect(gapsOf(report({}), without('disclosure.penalties'))).toEqual([
      { code: 'missing-rows', found: '行政处罚', expected: '二、主动公开政府信息情况' },
    ]);
  });

  it('count a row as there when its numbers are unplaced', () => {
    const unplaced = [
      {
        value: 3,
        row: 'applications.received',
        candidates: [],
        evidence: { span: { start: 0, end: 1 }, text: '3', raw: '3' },
      },
    ];
    expect(codes(report({}), { ...without('applications.received'), unplaced })).toEqual([]);
  });

  it('do not take a figure of the prose for a cell of the table', () => {
    const findings = [
      ...without('applications.received').findings,
      findingOf('1', '1', 1, { key: 'applications.received.total', origin: 'prose' }),
    ];
    expect(codes(report({}), { ...nothing, findings })).toEqual(['missing-rows']);
  });

  it('are not told of a table that a notice already calls blank', () => {
    const notices = [{ code: 'blank-table', found: '四、政府信息公开行政复议、行政诉讼情况' } as const];
    const { findings } = everything;
    const rest = findings.filter(({ key }) => !/^(?:reconsideration|litigation)/.test(key));
    expect(codes(report({}), { ...nothing, findings: rest, notices })).toEqual([]);
  });
});
