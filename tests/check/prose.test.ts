import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/report.js';
import { parseReport } from '../../src/parse.js';
import type { FigureKey } from '../../src/schema/keys.js';
import type { Report } from '../../src/schema/report.js';
import { byRule, failures, type Place, parsedOf, reportOf, statuses, type Values } from './reports.js';

/** Figures of the tables with a sentence that states one of them. */
const beside = (values: Values, key: FigureKey, text: string, value: number, facts: Partial<Report> = {}) => {
  const report = reportOf({ [key]: value, ...values }, { edition: 'statutory-2021', year: 2023, ...facts });
  const cells = Object.entries(values).map(([name, cell]): [FigureKey, ...Place[]] => [
    name as FigureKey,
    ['table', String(cell), cell!],
  ]);
  const others = cells.filter(([name]) => name !== key);
  const own: Place[] = cells.filter(([name]) => name === key).map(([, place]) => place as Place);
  return checkReport(parsedOf(report, [...others, [key, ...own, ['prose', text, value]]]));
};

const received = 'applications.received.total';
const table: Values = {
  [received]: 80,
  'applications.carriedOver.total': 7,
  'applications.outcomes.total.total': 82,
  'applications.carriedForward.total': 5,
  'applications.outcomes.granted.total': 30,
  'applications.outcomes.partiallyGranted.total': 9,
  'applications.outcomes.unavailable.notHeld.total': 6,
  'applications.outcomes.unavailable.requiresCreation.total': 1,
  'applications.outcomes.unavailable.unclearAfterCorrection.total': 0,
};

describe('prose against the applications table', () => {
  it.each([
    [received, '共收到政府信息公开申请80件', 80],
    [received, '共受理政府信息公开申请87件', 87],
    ['applications.handled.total', '应办理政府信息公开申请87件', 87],
    ['applications.closed.total', '办结82件', 82],
    ['applications.outcomes.total.total', '办理87件', 87],
    ['applications.outcomes.grantedOrPartiallyGranted.total', '予以公开及部分公开39件', 39],
    ['applications.outcomes.unavailable.subtotal.total', '无法提供7件', 7],
    [received, '收到申请近80件', 79],
  ] as const)('agrees: %s %s', (key, text, value) => {
    expect(statuses(beside(table, key, text, value), 'X-PROSE-T3')).toEqual(['pass']);
  });

  it.each([
    [received, '共收到政府信息公开申请81件', 81],
    ['applications.closed.total', '办结87件', 87],
    ['applications.outcomes.granted.total', '予以公开31件', 31],
    ['applications.outcomes.unavailable.subtotal.total', '无法提供6件', 6],
  ] as const)('differs: %s %s', (key, text, value) => {
    expect(byRule(beside(table, key, text, value), 'X-PROSE-T3')).toMatchObject([
      { status: 'fail', severity: 'warning', keys: [key] },
    ]);
  });

  it('points at the sentence', () => {
    const [result] = byRule(beside(table, received, '共收到政府信息公开申请81件', 81), 'X-PROSE-T3');
    expect(result).toMatchObject({ reported: 81, computed: 80, delta: 1, offset: expect.any(Number) });
    expect(result!.message).toContain('“共收到政府信息公开申请81件”');
  });

  it.each(['市本级收到申请12件', '全市收到政府信息公开申请812件', '2022年收到申请77件', '所属单位收到申请3件'])(
    'says nothing of another scope or year: %s',
    (text) => {
      const value = Number(/(\d+)件/u.exec(text)![1]);
      expect(statuses(beside(table, received, text, value), 'X-PROSE-T3')).toEqual(['notAssessable']);
    },
  );

  it('takes 全市 for the scope of a government', () => {
    const facts = { issuer: { name: '青沙市人民政府', kind: 'government' } } as const;
    expect(statuses(beside(table, received, '全市收到政府信息公开申请812件', 812, facts), 'X-PROSE-T3')).toEqual([
      'fail',
    ]);
  });

  it('needs the places that the figures were read from', () => {
    const [result] = byRule(checkReport(reportOf(table, { edition: 'statutory-2021' })), 'X-PROSE-T3');
    expect(result).toMatchObject({ status: 'notAssessable' });
    expect(result!.message).toContain('needs readings');
  });
});

describe('what a cell does not state', () => {
  it('is not added up from the prose', () => {
    const report = reportOf(
      { 'applications.received.total': 55, 'applications.carriedOver.total': 6 },
      { edition: 'statutory-2021' },
    );
    const parsed = parsedOf(report, [
      ['applications.received.total', ['prose', '收到申请55件', 55]],
      ['applications.carriedOver.total', ['table', '6', 6]],
    ]);
    expect(failures(checkReport(parsed))).not.toContain('X-PROSE-T3');
  });
});

describe('prose against the other tables', () => {
  it('adds up both kinds of suit', () => {
    const suits: Values = { 'litigation.direct.total': 2, 'litigation.afterReconsideration.total': 1 };
    expect(statuses(beside(suits, 'litigation.all.total', '行政诉讼3件', 3), 'X-PROSE-T4')).toEqual(['pass']);
    expect(statuses(beside(suits, 'litigation.all.total', '行政诉讼2件', 2), 'X-PROSE-T4')).toEqual(['fail']);
  });

  it('compares normative documents', () => {
    const documents: Values = { 'disclosure.normativeDocuments.made': 4 };
    expect(
      statuses(beside(documents, 'disclosure.normativeDocuments.made', '制发规范性文件5件', 5), 'X-PROSE-T2'),
    ).toEqual(['fail']);
  });

  it('leaves alone what only prose states', () => {
    expect(failures(beside({}, 'training.sessions', '举办培训5期', 5))).toEqual([]);
  });
});

describe('prose against itself', () => {
  const said = (...places: Place[]) =>
    checkReport(parsedOf(reportOf({ 'disclosure.total': places[0]![2] }), [['disclosure.total', ...places]]));

  it('says two numbers for one figure', () => {
    const results = said(['prose', '公开信息120条', 120], ['prose', '共公开130条', 130]);
    expect(byRule(results, 'X-PROSE-PROSE')).toMatchObject([
      { status: 'fail', severity: 'warning', keys: ['disclosure.total'] },
    ]);
  });

  it('may say a number roughly and exactly', () => {
    expect(failures(said(['prose', '公开信息832条', 832], ['prose', '公开800余条', 800]))).toEqual([]);
  });
});

describe('a whole report', () => {
  const cell = (text: string) => `<td>${text}</td>`;
  const row = (label: string, numbers: readonly number[]) =>
    `<tr>${[label, ...numbers.map(String)].map(cell).join('')}</tr>`;
  const page = (stated: number) => `<p>云溪县水利局2023年政府信息公开工作年度报告</p><p>一、总体情况</p>
<p>2023年，本机关共收到政府信息公开申请${stated}件。</p><p>三、收到和处理政府信息公开申请情况</p>
<table>${row('', [])}<tr>${['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'].map(cell).join('')}</tr>
${row('一、本年新收政府信息公开申请数量', [6, 2, 0, 0, 0, 0, 8])}
${row('二、上年结转政府信息公开申请数量', [1, 0, 0, 0, 0, 0, 1])}
${row('（一）予以公开', [7, 2, 0, 0, 0, 0, 9])}
${row('（七）总计', [7, 2, 0, 0, 0, 0, 9])}
${row('四、结转下年度继续办理', [0, 0, 0, 0, 0, 0, 0])}</table>`;

  it.each([
    [8, 'pass'],
    [9, 'pass'],
    [11, 'fail'],
  ] as const)('that states %i applications in its prose: %s', (stated, status) => {
    expect(statuses(checkReport(parseReport(page(stated))), 'X-PROSE-T3')).toContain(status);
  });
});
