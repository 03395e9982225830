import { describe, expect, expectTypeOf, it } from 'vitest';
import { type FigureKey, get, parseReport, type ReportRecord, toRecords } from '../../src/index.js';
import { STATUTORY_ROWS } from './sources.js';

const parsed = parseReport(STATUTORY_ROWS, { source: 'https://example.test/report' });
const recordOf = (key: FigureKey): ReportRecord | undefined => toRecords(parsed).find((record) => record.key === key);

describe('get', () => {
  it('gives a number, null for a blank cell, undefined for what is not stated', () => {
    expect(get(parsed.report, 'disclosure.normativeDocuments.made')).toBe(2);
    expect(get(parsed.report, 'disclosure.rules.made')).toBe(0);
    expect(get(parsed.report, 'disclosure.normativeDocuments.repealed')).toBeNull();
    expect(get(parsed.report, 'reconsideration.total')).toBeUndefined();
  });

  it('looks in the scope it is asked for', () => {
    expect(get(parsed.report, 'disclosure.normativeDocuments.made', 'cumulative')).toBeUndefined();
    const { report } = parseReport(
      '云汀县档案局2012年政府信息公开工作年度报告\n2012年主动公开信息70条，历年累计310条。',
    );
    expect([get(report, 'disclosure.total'), get(report, 'disclosure.total', 'cumulative')]).toEqual([70, 310]);
  });

  it('gives no group and nothing of a prototype', () => {
    for (const key of ['applications', '', 'constructor.name', '__proto__', 'applications.toString']) {
      expect(get(parsed.report, key as FigureKey)).toBeUndefined();
    }
  });

  it('takes the keys of figures alone', () => {
    expectTypeOf(get).parameter(1).toEqualTypeOf<FigureKey>();
    expectTypeOf<'applications'>().not.toExtend<FigureKey>();
  });
});

describe('records', () => {
  it('carry the figure, the report it is from and its place', () => {
    expect(recordOf('disclosure.normativeDocuments.inForce')).toEqual({
      source: 'https://example.test/report',
      issuer: '云汀县交通运输局',
      year: 2023,
      edition: 'statutory-2021',
      key: 'disclosure.normativeDocuments.inForce',
      scope: 'all',
      label: '行政规范性文件 / 现行有效件数',
      value: 11,
      unit: '件',
      status: 'reported',
      qualifier: null,
      quote: '11',
      text: '11',
      offset: STATUTORY_ROWS.indexOf('11 |'),
      line: 6,
      column: 19,
    });
  });

  it('keep a blank cell as null with what stands in it', () => {
    expect(recordOf('disclosure.normativeDocuments.repealed')).toMatchObject({
      value: null,
      status: 'blank',
      quote: '/',
    });
  });

  it('have the same fields in every row, null where a report does not say', () => {
    const bare = toRecords(parseReport('全年主动公开政府信息31条。'));
    expect(bare).toMatchObject([{ source: null, issuer: null, year: null, value: 31 }]);
    const fields = Object.keys(bare[0]!);
    for (const record of toRecords(parsed)) expect(Object.keys(record)).toEqual(fields);
  });

  it('are labelled in English on request', () => {
    const record = toRecords(parsed, { language: 'en' }).find(({ key }) => key === 'disclosure.licensing.decisions');
    expect(record?.label).toBe('licensing, decisions');
  });
});
