import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stat2014 } from '../../../src/forms/stat-2014.js';
import {
  type FigureKey,
  type FormFormat,
  type OfficialForm,
  parseReport,
  type Report,
  renderForm,
} from '../../../src/index.js';
import { figuresFrom, leavesOf } from '../../../src/schema/leaves.js';
import { makeFigures } from '../../generate/figures.js';

const formats: readonly FormFormat[] = ['html', 'markdown', 'text'];

const EMPTY = parseReport('').report;

const reportOf = (figures: Iterable<readonly [FigureKey, number | null]>): Report => ({
  ...EMPTY,
  figures: figuresFrom(figures),
});

const rowOf = (key: FigureKey): string =>
  /^(?:reconsideration|litigation)/.test(key) ? 'remedies' : key.slice(0, key.lastIndexOf('.'));

/** The figures that a reader of the written form finds. */
const readBack = (report: Report, form: OfficialForm, as: FormFormat): Array<readonly [FigureKey, number | null]> =>
  leavesOf(parseReport(renderForm(report, { form, as })).report.figures);

const RUNS = { numRuns: 25, seed: 711 };

describe.each(['statutory-2019', 'statutory-2021'] as const)('the form %s', (form) => {
  const figures = fc
    .record({
      form: fc.constant(form),
      seed: fc.nat(),
      largest: fc.constantFrom(2, 9, 1500),
      density: fc.constantFrom(0.05, 0.3, 0.8),
      blanks: fc.constantFrom('none' as const, 'some' as const, 'zeros' as const),
      consistent: fc.boolean(),
    })
    .map(makeFigures);

  it.each(formats)('written as %s gives back every figure, blanks as blanks', (as) => {
    fc.assert(
      fc.property(figures, (written) => {
        const report = reportOf(written);
        expect(readBack(report, form, as)).toEqual(leavesOf(report.figures));
      }),
      RUNS,
    );
  });

  it.each(formats)('written as %s leaves out rows that are not stated', (as) => {
    fc.assert(
      fc.property(figures, fc.nat(), (written, salt) => {
        const rows = [...new Set([...written.keys()].map(rowOf))];
        const left = new Set(rows.filter((_, index) => (index * 7919 + salt) % 5 === 0));
        const report = reportOf([...written].filter(([key]) => !left.has(rowOf(key))));
        expect(readBack(report, form, as)).toEqual(leavesOf(report.figures));
      }),
      RUNS,
    );
  });

  it.each(formats)('written as %s leaves cells blank that are not stated in a row that is', (as) => {
    fc.assert(
      fc.property(figures, fc.nat(), (written, salt) => {
        const kept = [...written].filter((_, index) => (index * 7919 + salt) % 3 !== 0);
        const rows = new Set(kept.map(([key]) => rowOf(key)));
        const stated = new Map(kept);
        const printed = [...written.keys()]
          .filter((key) => rows.has(rowOf(key)))
          .map((key) => [key, stated.get(key) ?? null] as const);
        expect(readBack(reportOf(kept), form, as)).toEqual(leavesOf(figuresFrom(printed)));
      }),
      RUNS,
    );
  });
});

describe('the form stat-2014', () => {
  const keys = stat2014.rows.flatMap(({ key }) => key ?? []);
  const value = fc.oneof(fc.constant(null), fc.constant(0), fc.nat(99_999), fc.constant(undefined));
  const values = fc.tuple(...keys.map(() => value));

  it.each(formats)('written as %s gives back every figure', (as) => {
    fc.assert(
      fc.property(values, (drawn) => {
        const report = reportOf(
          keys.flatMap((key, index) => (drawn[index] === undefined ? [] : [[key, drawn[index]!] as const])),
        );
        const stated = leavesOf(report.figures);
        const known = new Set(stated.map(([key]) => key));
        const read = readBack(report, 'stat-2014', as);
        expect(read.filter(([key]) => known.has(key))).toEqual(stated);
        // Their rows alone say what （二）被依法纠错数 counts, so that they stand there even where they are not stated.
        const parents = ['reconsideration.total', 'litigation.all.total'];
        expect(read.filter(([key, found]) => !known.has(key) && !(found === null && parents.includes(key)))).toEqual(
          [],
        );
      }),
      RUNS,
    );
  });
});

describe('what is written', () => {
  const report = reportOf([
    ['applications.received.total', 46],
    ['applications.outcomes.refused.thirdPartyRights.total', 2],
    ['applications.outcomes.total.total', null],
    ['disclosure.administrativeCharges.amount', 31_824_700],
    ['resources.budget', 25],
  ]);

  it('is the form without the rows of which nothing is stated', () => {
    expect(renderForm(report, { form: 'statutory-2021', as: 'text' })).toBe(
      [
        '二、主动公开政府信息情况',
        '第二十条第（八）项 |',
        '信息内容 | 本年收费金额（单位：万元） |',
        '行政事业性收费 | 3182.47 |',
        '',
        '三、收到和处理政府信息公开申请情况',
        '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |',
        '自然人 | 法人或其他组织 | 总计 |',
        '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |',
        '一、本年新收政府信息公开申请数量 |  |  |  |  |  |  | 46 |',
        '三、本年度办理结果 | （三）不予公开 | 4.保护第三方合法权益 |  |  |  |  |  |  | 2 |',
        '（七）总计 |  |  |  |  |  |  |  |',
        '',
      ].join('\n'),
    );
    expect(renderForm(report, { form: 'stat-2014', as: 'markdown' })).toBe(
      [
        '## 政府信息公开情况统计表',
        '',
        '| 统计指标 | 单位 | 统计数 |',
        '| --- | --- | --- |',
        '| 三、依申请公开情况 | —— | —— |',
        '| （一）收到申请数 | 件 | 46 |',
        '| （三）申请答复数 | 件 |  |',
        '| 八、机构建设和保障经费情况 | —— | —— |',
        '| （四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费） | 万元 | 0.0025 |',
        '',
      ].join('\n'),
    );
  });

  it('has the spans of the form in HTML', () => {
    const html = renderForm(report, { form: 'statutory-2021', as: 'html' });
    expect(html).toContain('<tr><th colspan="3" rowspan="3">（本列数据的勾稽关系为：');
    expect(html).toContain(
      '<tr><th rowspan="2">三、本年度办理结果</th><th>（三）不予公开</th><th>4.保护第三方合法权益</th><td></td>',
    );
    expect(html).toContain('<tr><th colspan="2">（七）总计</th><td></td>');
  });

  it('is nothing for a report that states nothing of the form', () => {
    expect(renderForm(EMPTY, { form: 'statutory-2019', as: 'html' })).toBe('');
    expect(renderForm(reportOf([['enquiries.total', 5]]), { form: 'stat-2014', as: 'text' })).toBe('');
  });

  it('has plain numbers, however large or small', () => {
    const large = reportOf([
      ['applications.received.total', 1e21],
      ['fees.total', 0.1],
      ['resources.budget', -1.5e-7],
    ]);
    const text = renderForm(large, { form: 'stat-2014', as: 'text' });
    expect(text).toContain('| 1000000000000000000000 |');
    expect(text).toContain('| 0.00001 |');
    expect(text).toContain('| -0.000000000015 |');
  });

  it('is refused for a form or a format that does not exist', () => {
    const options = { form: 'stat-2014', as: 'html' } as const;
    expect(() => renderForm(EMPTY, { ...options, form: 'toString' as OfficialForm })).toThrow(TypeError);
    expect(() => renderForm(EMPTY, { ...options, as: 'pdf' as FormFormat })).toThrow(TypeError);
  });
});
