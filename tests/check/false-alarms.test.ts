import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/report.js';
import type { CheckResult } from '../../src/check/result.js';
import { checkSeries } from '../../src/check/series/index.js';
import { parseReport } from '../../src/parse.js';
import type { FigureKey } from '../../src/schema/keys.js';
import { makeFigures, type ReportOptions, writeReport } from '../generate/report.js';
import { byRule, errors, failures, listOf, reportOf, scoped, statuses, tableOf, type Values } from './reports.js';

/** Differences that real reports show and that no rule may call an error; each was once told by a tool as one. */

const PROSE: string = '本机关坚持应公开尽公开，持续完善公开目录，行政许可、行政处罚等事项按要求公示。';
const SECTION_SIX: string = '无其他需要报告的事项。';

/** A report with full tables; `prose` stands in section one, `six` in section six. */
interface Options extends Partial<Omit<ReportOptions, 'prose'>> {
  readonly prose?: string;
  readonly six?: string;
}

const written = (changes: Values = {}, { prose = PROSE, six = SECTION_SIX, ...options }: Options = {}): string => {
  const { form = 'statutory-2021' } = options;
  const figures = new Map([
    ...makeFigures({ form, seed: 3, largest: 30, density: 0.4 }),
    ...(Object.entries(changes) as Array<[FigureKey, number | null]>),
  ]);
  const { source } = writeReport(figures, { form, layout: 'html', ...options });
  return source.replace(PROSE, prose).replace(SECTION_SIX, six);
};

const check = (...args: Parameters<typeof written>): CheckResult[] => checkReport(parseReport(written(...args)));

/** Everything but what the random numbers of the generator bring. */
const told = (results: readonly CheckResult[]): string[] =>
  failures(results).filter((rule) => !/^(?:T2-|P-|X-FEE-S6)/u.test(rule));

const totals: Values = {
  'applications.received.total': 55,
  'applications.carriedOver.total': 6,
  'applications.outcomes.total.total': 54,
  'applications.carriedForward.total': 7,
};

/** Tables of which only the totals of the balance are filled in. */
const balance = (prose: string): string[] =>
  told(check({ ...Object.fromEntries(Object.keys(tableOf()).map((key) => [key, null])), ...totals }, { prose }));

describe('known false alarms stay silent', () => {
  it('1: 其他 is a column and a row', () => {
    const results = check();
    expect(told(results)).toEqual([]);
    expect(
      byRule(results, 'T3-COL-SUM').some(({ keys }) =>
        keys.includes('applications.outcomes.other.other.otherOrganization'),
      ),
    ).toBe(true);
  });

  it('2: 总计 is a row, a column and three times a column of table four', () => {
    const results = check();
    expect(
      ['T4-SUM-review', 'T4-SUM-direct', 'T4-SUM-after'].flatMap((rule) => statuses(results, rule as 'T4-SUM-review')),
    ).toEqual(['pass', 'pass', 'pass']);
  });

  it('3: totals of rows left blank are no zeros', () => {
    const table = tableOf();
    const blanks = Object.fromEntries(
      Object.keys(table)
        .filter((key) => /outcomes\.(?!total).*\.total$/u.test(key))
        .map((key) => [key, null]),
    );
    const results = checkReport(reportOf({ ...table, ...blanks }, { edition: 'statutory-2019' }));
    expect(errors(results)).toEqual([]);
    expect(byRule(results, 'T3-COL-SUM').some(({ status }) => status === 'notAssessable')).toBe(true);
  });

  it('4: header cells are cut at line breaks', () => {
    const source = written().replaceAll('商业企业', '商业<br>企业').replaceAll('（三）不予公开', '（三）<br>不予公开');
    expect(told(checkReport(parseReport(source)))).toEqual([]);
  });

  it.each(['statutory-2019', 'statutory-2021'] as const)('5: either form stands in any year: %s', (form) => {
    expect(told(check({}, { form, year: 2020 }))).toEqual([]);
    expect(told(check({}, { form, year: 2021 }))).toEqual([]);
  });

  const years = (before: Values, now: Values, [first, second] = ['statutory-2021', 'statutory-2021'] as const) =>
    checkSeries([
      reportOf(before, { edition: first, year: 2022, issuer: { name: '某局' } }),
      reportOf(now, { edition: second, year: 2023, issuer: { name: '某局' } }),
    ]);

  it('6: what is carried on may legitimately differ, so it is no error', () => {
    const results = years({ 'applications.carriedForward.total': 3 }, { 'applications.carriedOver.total': 2 });
    expect(errors(results)).toEqual([]);
    expect(byRule(results, 'Y-CARRY')[0]!.severity).toBe('warning');
  });

  it('7: the first stock on the form of 2021 has no predecessor', () => {
    const results = years(
      { 'disclosure.normativeDocuments.disclosedTotal': 9 },
      {
        'disclosure.normativeDocuments.inForce': 2,
        'disclosure.normativeDocuments.made': 1,
        'disclosure.normativeDocuments.repealed': 0,
      },
      ['statutory-2019', 'statutory-2021'] as never,
    );
    expect(failures(results)).toEqual([]);
  });

  it.each([
    '全年办理12345热线工单3012件，办结率99%。',
    '办理人大建议、政协提案61件，均已答复。',
    '全市共收到政府信息公开申请812件。',
    '网民留言办结203件。',
  ])('8: prose counts other objects and other scopes: %s', (prose) => expect(balance(prose)).toEqual([]));

  it('9: 办理 is what was to be handled, 办结 what was concluded', () => {
    expect(balance('全年办理政府信息公开申请61件，办结54件。')).toEqual([]);
  });

  it('10: section six says 无 beside administrative charges', () => {
    expect(told(check({ 'disclosure.administrativeCharges.amount': 1_280_000 }, { six: '无。' }))).toEqual([]);
  });

  it("11: prose tells of cases about last year's requests", () => {
    const zero = Object.fromEntries(
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((leaf) => [`reconsideration.${leaf}`, 0]),
    );
    expect(told(check(zero, { year: 2023, prose: '因2022年度政府信息公开申请引发行政复议2件。' }))).toEqual([]);
  });

  it('12: no licences and no penalties are normal for a government office', () => {
    const register: Values = {
      'disclosure.licensing.itemsPreviousYear': 3,
      'disclosure.licensing.itemsChange': 1,
      'disclosure.licensing.decisions': 0,
    };
    const issuer = { name: '某县人民政府办公室', kind: 'governmentOffice' } as const;
    expect(failures(checkReport(reportOf(register, { edition: 'statutory-2019', issuer })))).toEqual([]);
  });

  it('13: licences in millions are real for cities', () => {
    expect(told(check({ 'disclosure.licensing.decisions': 11_398_889 }))).toEqual([]);
  });

  it.each([
    ['431.38万', 4_313_800],
    ['251000元', 251_000],
  ])('14: an amount prints its own unit: %s', (text, yuan) => {
    const key = 'disclosure.procurement.amount';
    const write = (value: number, name: FigureKey) => (name === key ? text : String(value));
    const parsed = parseReport(written({ [key]: yuan }, { form: 'statutory-2019', write }));
    expect(parsed.readings.find((reading) => reading.key === key)?.value).toBe(yuan);
    expect(failures(checkReport(parsed))).not.toContain('P-UNITS');
  });

  it.each([
    ['+66', 66],
    ['增7', 7],
    ['-3', -3],
  ])('15: a change is signed in many ways: %s', (text, change) => {
    const key = 'disclosure.licensing.itemsChange';
    const write = (value: number, name: FigureKey) => (name === key ? text : String(value));
    const changes: Values = { [key]: change, 'disclosure.licensing.itemsPreviousYear': 3 };
    expect(failures(check(changes, { form: 'statutory-2019', write }))).not.toContain('T2-2019-NONNEG');
  });

  it('16: mirrors change the script and insert readings', () => {
    expect(told(check({}, { disguise: ['traditional'] }))).toEqual([]);
    expect(told(check({}, { disguise: ['pinyin'] }))).toEqual([]);
  });

  it('17: labels without numbers are unreadable, not zero', () => {
    const results = check({}, { write: () => '' });
    expect(errors(results)).toEqual([]);
    expect(statuses(results, 'T4-SUM-review')).toEqual(['notAssessable']);
  });

  it('18: a number of the next clause is another number', () => {
    expect(balance('收到政府信息公开申请55件，办结54件；受理群众来电612件。')).toEqual([]);
  });

  it.each([
    '按照国办发〔2021〕30号要求，收到政府信息公开申请55件。',
    '收到政府信息公开申请55件，较2021年增加5件。',
    '本报告于2023年1月20日发布，收到政府信息公开申请55件。',
  ])('19: other years stand in document numbers, comparisons and dates: %s', (prose) =>
    expect(balance(prose)).toEqual([]),
  );

  it('20: 其中 need not name all parts', () => {
    const breakdowns = [
      listOf(
        [
          ['机构职能类', 12],
          ['法规文件类', 30],
        ],
        { of: 'disclosure.total', exhaustive: false },
      ),
    ];
    expect(failures(checkReport(reportOf({ 'disclosure.total': 118 }, { breakdowns })))).toEqual([]);
    const channels: Values = { 'applications.received.total': 20, 'applications.byChannel.online': 12 };
    expect(failures(checkReport(reportOf(channels)))).toEqual([]);
  });

  it('21: a stock stands beside the flow of the year', () => {
    const cumulative = scoped({ cumulative: { 'disclosure.total': 5928 } });
    expect(failures(checkReport(reportOf({ 'disclosure.total': 2110 }, cumulative)))).toEqual([]);
  });

  it('22: a template without a year belongs to no series', () => {
    const template = reportOf({ 'applications.carriedForward.total': 9 }, { issuer: { name: '某局' } });
    const report = reportOf({ 'applications.carriedOver.total': 2 }, { issuer: { name: '某局' }, year: 2023 });
    expect(failures(checkSeries([template, report]))).toEqual([]);
  });

  it('23: 受理 is received and carried over', () => {
    expect(balance('全年受理政府信息公开申请61件。')).toEqual([]);
  });

  it('channels that add up to more than the total are legal', () => {
    const channels: Values = {
      'disclosure.total': 100,
      'disclosure.byChannel.website': 90,
      'disclosure.byChannel.wechat': 80,
    };
    expect(failures(checkReport(reportOf(channels)))).toEqual([]);
  });
});
