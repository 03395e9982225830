import { describe, expect, it } from 'vitest';
import { checkRollup } from '../../src/check/rollup.js';
import { checkSeries } from '../../src/check/series/index.js';
import type { Report } from '../../src/schema/report.js';
import { byRule, failures, reportOf, scoped, statuses, tableOf, type Values } from './reports.js';

const NAME = '青沙县水利局';

const yearOf = (year: number, values: Values, facts: Partial<Report> = {}): Report =>
  reportOf(values, { edition: 'statutory-2021', issuer: { name: NAME }, year, ...facts });

const pair = (before: Values, now: Values, facts: Partial<Report> = {}) =>
  checkSeries([yearOf(2023, now, facts), yearOf(2022, before, facts)]);

describe('across the years', () => {
  it('what is carried forward is carried over, the total first', () => {
    const [forward, over] = ['applications.carriedForward', 'applications.carriedOver'];
    const results = pair(
      { [`${forward}.total`]: 7, [`${forward}.naturalPerson`]: 7, [`${forward}.commercialEnterprise`]: 0 },
      { [`${over}.total`]: 7, [`${over}.naturalPerson`]: 6, [`${over}.commercialEnterprise`]: 1 },
    );
    expect(byRule(results, 'Y-CARRY')).toMatchObject([{ status: 'pass', severity: 'warning', years: [2022, 2023] }]);
    expect(byRule(results, 'Y-CARRY-COL').map(({ status, severity }) => [status, severity])).toEqual([
      ['fail', 'info'],
      ['fail', 'info'],
    ]);
  });

  it('a total that is not carried on is a warning with both numbers', () => {
    const results = pair({ 'applications.carriedForward.total': 7 }, { 'applications.carriedOver.total': 5 });
    expect(byRule(results, 'Y-CARRY')[0]).toMatchObject({ status: 'fail', reported: 5, computed: 7, delta: -2 });
    expect(byRule(results, 'Y-CARRY')[0]!.message).toBe(
      '2022年结转下年度继续办理 7，2023年上年结转政府信息公开申请 5，差 2。',
    );
  });

  const documents = (inForce: number, made = 0, repealed = 0): Values => ({
    'disclosure.normativeDocuments.inForce': inForce,
    'disclosure.normativeDocuments.made': made,
    'disclosure.normativeDocuments.repealed': repealed,
  });

  it('a stock follows from its flows', () => {
    expect(statuses(pair(documents(12), documents(14, 3, 1)), 'Y-STOCK')).toEqual(['pass']);
    expect(statuses(pair(documents(12), documents(15, 3, 1)), 'Y-STOCK')).toEqual(['fail']);
  });

  it('a change of the form is a break, and is said', () => {
    const results = checkSeries([
      yearOf(2020, { 'disclosure.normativeDocuments.disclosedTotal': 12 }, { edition: 'statutory-2019' }),
      yearOf(2021, documents(9, 1, 0)),
    ]);
    expect(byRule(results, 'Y-STOCK')[0]).toMatchObject({ status: 'notApplicable', years: [2020, 2021] });
    expect(byRule(results, 'Y-STOCK')[0]!.message).toContain('格式不同');
  });

  it('registers go on where they ended', () => {
    const register = (before: number, change: number): Values => ({
      'disclosure.licensing.itemsPreviousYear': before,
      'disclosure.licensing.itemsChange': change,
    });
    const of2019 = { edition: 'statutory-2019' } as const;
    expect(statuses(pair(register(20, -3), register(17, 0), of2019), 'Y-ITEMS')).toEqual(['pass']);
    expect(statuses(pair(register(20, -3), register(20, 0), of2019), 'Y-ITEMS')).toEqual(['fail']);
  });

  it('pending cases come back', () => {
    expect(statuses(pair({ 'reconsideration.pending': 3 }, { 'reconsideration.total': 2 }), 'Y-PENDING')).toEqual([
      'fail',
    ]);
    expect(statuses(pair({ 'reconsideration.pending': 3 }, { 'reconsideration.total': 3 }), 'Y-PENDING')).toEqual([
      'pass',
    ]);
  });

  it('all years together grow by the year', () => {
    const cumulative = (before: number, now: number, year: number) =>
      checkSeries([
        yearOf(
          2011,
          {},
          { edition: 'indicators', form: 'appendix-fujian', ...scoped({ cumulative: { 'disclosure.total': before } }) },
        ),
        yearOf(
          2012,
          { 'disclosure.total': year },
          { edition: 'indicators', form: 'appendix-fujian', ...scoped({ cumulative: { 'disclosure.total': now } }) },
        ),
      ]);
    expect(statuses(cumulative(900, 1000, 100), 'FJ-CUM')).toEqual(['pass']);
    expect(statuses(cumulative(900, 1000, 90), 'FJ-CUM')).toEqual(['fail']);
  });

  it('a jump is told as information', () => {
    const jump = (before: number, now: number) =>
      failures(pair({ 'disclosure.total': before }, { 'disclosure.total': now }));
    expect(jump(100, 501)).toEqual(['Y-JUMP']);
    expect(jump(0, 101)).toEqual(['Y-JUMP']);
    expect(jump(501, 100)).toEqual(['Y-JUMP']);
    expect(jump(100, 500)).toEqual([]);
    expect(jump(2, 20)).toEqual([]);
    expect(jump(0, 100)).toEqual([]);
  });

  it('a table is not copied', () => {
    const table = tableOf();
    const tables = (now: Values) => statuses(pair(table, now), 'Y-COPY');
    expect(tables(table)).toEqual(['fail', 'fail', 'fail']);
    expect(tables({ ...table, 'applications.received.total': 1 })).toEqual(['fail', 'pass', 'fail']);
  });

  it('zeros and stocks that nothing changes are no copy', () => {
    const zeros = Object.fromEntries(Object.keys(tableOf()).map((key) => [key, 0]));
    expect(failures(pair({ ...zeros, ...documents(5) }, { ...zeros, ...documents(5) }))).toEqual([]);
  });

  it('an amount a hundred times as large may be in 元', () => {
    const key = 'disclosure.administrativeCharges.amount';
    expect(byRule(pair({ [key]: 250_000 }, { [key]: 2_500_000_000 }), 'P-UNITS')).toMatchObject([
      { status: 'fail', severity: 'info', suspects: [{ key, value: 250_000, cause: 'yuanInTenThousands' }] },
    ]);
    expect(failures(pair({ [key]: 250_000 }, { [key]: 900_000 }))).not.toContain('P-UNITS');
  });

  it('reconsiderations may concern the answers of two years', () => {
    const outcomes = 'applications.outcomes.total.total';
    expect(statuses(pair({ [outcomes]: 4 }, { [outcomes]: 3, 'reconsideration.total': 7 }), 'X-T4-T3')).toEqual([
      'pass',
    ]);
    expect(statuses(pair({ [outcomes]: 4 }, { [outcomes]: 3, 'reconsideration.total': 8 }), 'X-T4-T3')).toEqual([
      'fail',
    ]);
  });

  it('a growth is held to the report of the year before', () => {
    const claims = [
      {
        kind: 'growth',
        of: 'disclosure.total',
        base: 'previousYear',
        scope: 'all',
        percent: 25,
        text: '25%',
        quote: '',
        offset: 0,
      },
    ] as const;
    const growth = (now: number) =>
      statuses(
        checkSeries([
          yearOf(2022, { 'disclosure.total': 100 }),
          yearOf(2023, { 'disclosure.total': now }, { claims: [...claims] }),
        ]),
        'CLAIM-GROWTH',
      );
    expect(growth(125)).toEqual(['pass']);
    expect(growth(130)).toEqual(['fail']);
  });

  const problems = (text: string): Partial<Report> => ({
    sections: [{ heading: '五、存在的主要问题及改进情况', level: 2, text, offset: 0, line: 1 }],
  });
  const TEXT =
    '一是部分股室公开意识不强，信息更新不够及时；二是解读形式单一，群众看不懂；三是业务人员变动频繁，培训没有跟上。下一步将逐项整改，按季度核对栏目，开展业务培训。';

  it('a text is not repeated', () => {
    const texts = (before: string, now: string) =>
      failures(checkSeries([yearOf(2022, {}, problems(before)), yearOf(2023, {}, problems(now))]));
    expect(texts(TEXT, TEXT.replace('季度', '月'))).toEqual(['Y-TEXT']);
    expect(
      texts(
        TEXT,
        '今年的不足是平台栏目多、入口深，群众反映检索困难，移动端适配也不理想。明年拟合并栏目，重做检索，增加移动端版本，请群众代表参与测试，并公开测试结果。',
      ),
    ).toEqual([]);
    expect(texts('更新不及时。', '更新不及时。')).toEqual([]);
  });
});

describe('pairing', () => {
  const carry = (issuers: readonly [string, string], options = {}) => {
    const [before, now] = issuers.map((name) => ({ issuer: { name } }));
    return byRule(
      checkSeries(
        [
          yearOf(2022, { 'applications.carriedForward.total': 1 }, before),
          yearOf(2023, { 'applications.carriedOver.total': 1 }, now),
        ],
        options,
      ),
      'Y-CARRY',
    );
  };

  it('goes by the name of the issuer, in any script and with any blanks', () => {
    expect(carry([NAME, NAME])).toMatchObject([{ status: 'pass' }]);
    expect(carry([NAME, '青沙縣 水利局'])).toMatchObject([{ status: 'pass' }]);
    expect(carry([NAME, '青沙县水务局'])).toMatchObject([{ status: 'notAssessable', keys: [] }]);
  });

  it('goes by issuerId where the name changed', () => {
    expect(carry([NAME, '青沙县水务局'], { issuerId: 'water' })).toMatchObject([{ status: 'pass' }]);
    const issuerId = ({ issuer }: Report) => (issuer?.name.startsWith('青沙县') ? 'water' : undefined);
    expect(carry([NAME, '青沙县水务局'], { issuerId })).toMatchObject([{ status: 'pass' }]);
  });

  it('leaves out gaps, years told twice and reports without a year', () => {
    const forward = (year: number) =>
      yearOf(year, { 'applications.carriedForward.total': 1, 'applications.carriedOver.total': year - 2000 });
    expect(failures(checkSeries([forward(2020), forward(2022)]))).toEqual([]);
    expect(failures(checkSeries([forward(2021), forward(2021), forward(2022)]))).toEqual([]);
    const { year: _, ...template } = forward(2021);
    expect(failures(checkSeries([template, forward(2022)]))).toEqual([]);
    expect(failures(checkSeries([forward(2021), forward(2022)]))).toEqual(['Y-CARRY']);
  });

  it('has nothing to say of one report', () => {
    expect(checkSeries([yearOf(2022, tableOf())]).every(({ status }) => status === 'notAssessable')).toBe(true);
  });
});

describe('a whole and its parts', () => {
  const part = (name: string, values: Values, year = 2022) => yearOf(year, values, { issuer: { name } });
  const key = 'disclosure.total';
  const counties = [part('甲县', { [key]: 30 }), part('乙县', { [key]: 20 })];

  it('add up, figure by figure', () => {
    expect(checkRollup(part('某市', { [key]: 50 }), counties)).toMatchObject([
      { status: 'pass', reported: 50, computed: 50 },
    ]);
    expect(checkRollup(part('某市', { [key]: 51 }), counties)).toMatchObject([
      { rule: 'G-ROLLUP', status: 'fail', severity: 'warning', delta: 1 },
    ]);
  });

  it('may be a part of the whole beside its own level', () => {
    const city = (own: number) =>
      yearOf(2022, { [key]: 90 }, { issuer: { name: '某市' }, ...scoped({ ownLevel: { [key]: own } }) });
    expect(failures(checkRollup(city(40), counties))).toEqual([]);
    expect(failures(checkRollup(city(41), counties))).toEqual(['G-ROLLUP']);
    const below = yearOf(2022, { [key]: 90 }, { issuer: { name: '某市' }, ...scoped({ subordinate: { [key]: 50 } }) });
    expect(failures(checkRollup(below, counties))).toEqual([]);
  });

  it('say who does not state a figure, and never take it as 0', () => {
    const blank = [...counties, part('丙县', { [key]: null })];
    expect(checkRollup(part('某市', { [key]: 50 }), blank)).toMatchObject([
      { status: 'notAssessable', missingParts: ['丙县'] },
    ]);
  });

  it('are not compared across years, nor without parts', () => {
    expect(checkRollup(part('某市', { [key]: 50 }), [part('甲县', { [key]: 50 }, 2021)])).toMatchObject([
      { status: 'notAssessable' },
    ]);
    expect(checkRollup(part('某市', { [key]: 50 }), [])).toMatchObject([{ status: 'notAssessable' }]);
  });
});
