import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/report.js';
import type { CheckResult } from '../../src/check/result.js';
import { parseReport } from '../../src/parse.js';
import type { Reading } from '../../src/schema/parsed.js';
import type { Claim } from '../../src/schema/report.js';
import { byRule, failures, listOf, reportOf, scoped, shareOf, statuses, type Values } from './reports.js';

const channels: Values = {
  'applications.received.total': 40,
  'applications.byChannel.inPerson': 5,
  'applications.byChannel.online': 31,
  'applications.byChannel.mail': 4,
};

const share = (text: string, more: Partial<Claim> = {}): CheckResult => {
  const claim = shareOf('applications.byChannel.inPerson', text, { base: 'applications.received.total', ...more });
  return byRule(checkReport(reportOf(channels, { claims: [claim] })), 'CLAIM-SHARE')[0]!;
};

describe('a stated share', () => {
  it.each(['12.5%', '12.50%', '13%', '12.5％'])('passes as printed: %s', (text) => {
    expect(share(text, { percent: 12.5 })).toMatchObject({ status: 'pass', severity: 'warning' });
  });

  it('passes truncated, as information', () => {
    const replies: Values = { 'applications.outcomes.total.total': 3, 'applications.outcomes.granted.total': 2 };
    const claims = [shareOf('applications.outcomes.granted.total', '66.6%')];
    const [result] = byRule(checkReport(reportOf(replies, { claims })), 'CLAIM-SHARE');
    expect(result).toMatchObject({ status: 'pass', severity: 'info' });
    expect(result!.message).toContain('truncated');
  });

  it.each(['12.6%', '12.4%', '14%', '11%', '12.500001%'])('fails what does not follow: %s', (text) => {
    expect(share(text)).toMatchObject({ status: 'fail', severity: 'warning', computed: expect.closeTo(12.5, 1) });
  });

  it('names its operands and what they make', () => {
    expect(share('22.6%').message).toBe('当面申请数占比 22.6%，但 5 ÷ 本年新收政府信息公开申请 40 = 12.5%。');
    expect(share('22.6%').keys).toEqual(['applications.byChannel.inPerson', 'applications.received.total']);
  });

  it('is wide where the text says about', () => {
    expect(share('13%', { qualifier: 'about' })).toMatchObject({ status: 'pass' });
    expect(share('12.1%', { qualifier: 'about' })).toMatchObject({ status: 'pass' });
    expect(share('20%', { qualifier: 'about' })).toMatchObject({ status: 'fail', severity: 'info' });
  });

  it('cannot exceed 100 %', () => {
    expect(share('112.5%')).toMatchObject({ status: 'fail', severity: 'warning' });
  });

  it('tries every denominator that the words may mean', () => {
    const replies: Values = {
      'applications.received.total': 60,
      'applications.closed.total': 50,
      'applications.outcomes.granted.total': 46,
    };
    const granted = (text: string) => {
      const claims = [shareOf('applications.outcomes.granted.total', text, { base: 'applications.received.total' })];
      return statuses(checkReport(reportOf(replies, { claims })), 'CLAIM-SHARE');
    };
    expect(granted('76.7%')).toEqual(['pass']);
    expect(granted('92%')).toEqual(['pass']);
    expect(granted('88%')).toEqual(['fail']);
  });

  it('behind a bracket may speak of the whole', () => {
    const report = reportOf(channels, {
      ...scoped({ subordinate: { 'applications.byChannel.inPerson': 2, 'applications.received.total': 24 } }),
      claims: [shareOf('applications.byChannel.inPerson', '12.5%', { scope: 'subordinate' })],
    });
    expect(failures(checkReport(report))).toEqual([]);
  });

  it('is not assessable without its operands, or of nothing', () => {
    const of = (values: Values) =>
      byRule(
        checkReport(reportOf(values, { claims: [shareOf('applications.byChannel.inPerson', '100%')] })),
        'CLAIM-SHARE',
      )[0];
    expect(of({ 'applications.byChannel.inPerson': 5 })).toMatchObject({
      status: 'notAssessable',
      missing: ['applications.received.total'],
    });
    expect(of({ 'applications.byChannel.inPerson': 0, 'applications.received.total': 0 })).toMatchObject({
      status: 'notAssessable',
      severity: 'info',
    });
  });

  it('of 100 % for what was closed is a flourish where it fails', () => {
    const closed: Values = { 'applications.received.total': 40, 'applications.closed.total': 38 };
    const report = reportOf(closed, { claims: [shareOf('applications.closed.total', '100%')] });
    expect(byRule(checkReport(report), 'CLAIM-SHARE')).toMatchObject([{ status: 'fail', severity: 'info' }]);
  });
});

describe('a stated growth', () => {
  const growth = (
    text: string,
    percent: number,
    [before, now]: readonly [number, number],
    more: Partial<Claim> = {},
  ) => {
    const claim: Claim = {
      kind: 'growth',
      of: 'disclosure.total',
      base: 'previousYear',
      scope: 'all',
      percent,
      text,
      quote: text,
      offset: 0,
      ...more,
    };
    const report = reportOf(
      { 'disclosure.total': now },
      { ...scoped({ previousYear: { 'disclosure.total': before } }), claims: [claim] },
    );
    return byRule(checkReport(report), 'CLAIM-GROWTH')[0]!;
  };

  it.each([
    ['15.2%', 15.2, [1250, 1440]],
    ['3.7%', -3.7, [2700, 2600]],
    ['150%', 150, [100, 250]],
    ['1.5倍', 150, [100, 250]],
    ['2倍', 100, [100, 200]],
    ['一倍', 100, [100, 200]],
    ['3倍', 300, [100, 430]],
  ] as const)('passes: %s', (text, percent, numbers) => {
    expect(growth(text, percent, numbers)).toMatchObject({ status: 'pass' });
  });

  it.each([
    ['15.4%', 15.4, [1250, 1440]],
    ['3.7%', 3.7, [2700, 2600]],
    ['2倍', 200, [100, 200]],
    ['1.5倍', 150, [100, 265]],
  ] as const)('fails: %s', (text, percent, numbers) => {
    expect(growth(text, percent, numbers)).toMatchObject({ status: 'fail', severity: 'warning' });
  });

  it('is not assessable from nothing, nor without a figure of last year', () => {
    expect(growth('100%', 100, [0, 12])).toMatchObject({ status: 'notAssessable' });
    const claim: Claim = {
      kind: 'growth',
      of: 'disclosure.total',
      scope: 'all',
      percent: 5,
      text: '5%',
      quote: '',
      offset: 0,
    };
    expect(statuses(checkReport(reportOf({ 'disclosure.total': 9 }, { claims: [claim] })), 'CLAIM-GROWTH')).toEqual([
      'notAssessable',
    ]);
  });

  it('does not take percentage points for percent', () => {
    expect(growth('5', 5, [100, 200], { kind: 'points' })).toMatchObject({ status: 'notAssessable' });
  });
});

describe('a percentage of rough numbers', () => {
  const told = (sentence: string) =>
    checkReport(
      parseReport(`某局2016年政府信息公开工作年度报告\n一、概述\n二、主动公开情况\n全年主动公开政府信息${sentence}。`),
    ).find(({ rule, keys }) => rule.startsWith('CLAIM') && keys.length > 0);

  it.each([
    '1.2万条，其中网站公开8120条，占67.4%',
    '1.2万余条，其中网站公开8120条，占64.5%',
    '约300条，同比增长20.1%（上年260条）',
    '1.2万条，比上年（1万条）增长22%',
    '1.2万条，是上年（0.8万条）的1.6倍',
  ])('passes where numbers within their rounding make it: %s', (sentence) => {
    expect(told(sentence)).toMatchObject({ status: 'pass', message: expect.stringContaining('在约数范围内相符') });
  });

  it.each([
    '1.2万条，其中网站公开8120条，占71.5%',
    '约300条，同比增长5.1%（上年260条）',
    '1.2万条，比上年（1万条）下降20%',
    '12000条，其中网站公开8120条，占67.4%',
  ])('fails where none does: %s', (sentence) => {
    expect(told(sentence)).toMatchObject({ status: 'fail' });
  });
});

describe('shares of a list', () => {
  const check = (...args: Parameters<typeof listOf>) =>
    checkReport(reportOf({ 'disclosure.total': 118 }, { breakdowns: [listOf(...args)] }));

  it('give one result for the list, and no second one for their sum', () => {
    const results = check(
      [
        ['机构类', 3, 1.9],
        ['法规类', 24, 23.5],
        ['动态类', 91, 47],
      ],
      { of: 'disclosure.total', exhaustive: true },
    );
    expect(failures(results)).toEqual(['CLAIM-SHARE']);
    expect(byRule(results, 'CLAIM-SHARE')[0]!.message).toContain('动态类 91 ÷ 118 = 77.1%（所述47%）');
  });

  it('may be shares of the total, of the parts together, or of what is stated beside', () => {
    expect(
      failures(
        check(
          [
            ['甲类', 59, 50],
            ['乙类', 59, 50],
          ],
          { of: 'disclosure.total' },
        ),
      ),
    ).toEqual([]);
    expect(
      failures(
        check(
          [
            ['甲类', 10, 25],
            ['乙类', 30, 75],
          ],
          { of: 'disclosure.total' },
        ),
      ),
    ).toEqual([]);
    expect(failures(check([['甲类', 10, 20]], { total: { value: 50, quote: '50', offset: 0 } }))).toEqual([]);
  });

  it('may stand for two categories together', () => {
    expect(
      failures(
        check(
          [
            ['甲类', 27],
            ['乙类', 3, 30],
            ['丙类', 70, 70],
          ],
          { exhaustive: true },
        ),
      ),
    ).toEqual([]);
  });

  it('sum to 100 within rounding where they are all there are', () => {
    const sum = (first: number) =>
      statuses(
        check(
          [
            ['甲类', 1, first],
            ['乙类', 1, 33.3],
            ['丙类', 1, 33.3],
          ],
          { exhaustive: true },
        ),
        'SHARE-SUM',
      );
    expect(sum(33.3)).toEqual(['pass']);
  });

  it('need not sum to 100 where they are not', () => {
    expect(
      byRule(
        check(
          [
            ['甲类', 12, 10.2],
            ['乙类', 24, 20.3],
          ],
          { of: 'disclosure.total' },
        ),
        'SHARE-SUM',
      )[0]!.keys,
    ).toEqual([]);
  });
});

describe('a list of parts', () => {
  const check = (total: number, more: Partial<Parameters<typeof listOf>[1]> = {}, labels = ['甲类', '乙类']) =>
    checkReport(
      reportOf(
        {},
        {
          breakdowns: [
            listOf(
              [
                [labels[0]!, 60],
                [labels[1]!, 30],
              ],
              { total: { value: total, quote: '', offset: 0 }, exhaustive: true, ...more },
            ),
          ],
        },
      ),
    );

  it('adds up to its total where it is worded as complete', () => {
    expect(statuses(check(90), 'BREAKDOWN-SUM')).toEqual(['pass']);
    expect(byRule(check(91), 'BREAKDOWN-SUM')[0]).toMatchObject({
      status: 'fail',
      severity: 'warning',
      reported: 91,
      computed: 90,
      delta: 1,
    });
  });

  it('is told apart where its parts are channels', () => {
    expect(failures(check(80, {}, ['政府网站', '微信公众号']))).toEqual(['CHANNEL-SUM']);
  });

  it('takes the channels of the same sentence for its parts where it names none of its own', () => {
    const source = '网站、微博共发布各类信息1900条，其中网站300条，微博1700条。微信发布90条。';
    const channel = (key: 'website' | 'weibo' | 'wechat', text: string, value: number): Reading => {
      const place = { quote: text, text, offset: source.indexOf(text), line: 1, column: 1, raw: String(value), value };
      const sources = [{ ...place, origin: 'prose' as const }];
      return { key: `disclosure.byChannel.${key}`, scope: 'all', value, status: 'reported', unit: '条', sources };
    };
    const readings = [
      channel('website', '网站300条', 300),
      channel('weibo', '微博1700条', 1700),
      channel('wechat', '微信发布90条', 90),
    ];
    const total = { value: 1900, quote: '1900条', offset: source.indexOf('1900') };
    const report = reportOf({}, { breakdowns: [listOf([], { total, exhaustive: true })] });
    const results = checkReport({ report, readings, messages: [], source });
    expect(byRule(results, 'CHANNEL-SUM')).toMatchObject([{ status: 'fail', reported: 1900, computed: 2000 }]);
  });

  it('does not fail where 其中 leaves some out, or where the total counts each item once', () => {
    expect(failures(check(100, { exhaustive: false }))).toEqual([]);
    const items = listOf(
      [
        ['政府网站', 60],
        ['微信', 30],
      ],
      { of: 'disclosure.total', exhaustive: true },
    );
    expect(failures(checkReport(reportOf({ 'disclosure.total': 80 }, { breakdowns: [items] })))).toEqual([]);
  });

  it('is hardly the whole of a number twice as large, or smaller than one of them', () => {
    expect(failures(check(1900))).toEqual([]);
    expect(failures(check(40))).toEqual([]);
  });

  it('holds enquiries to their three ways', () => {
    const enquiries: Values = { 'enquiries.phone': 80, 'enquiries.inPerson': 60, 'enquiries.online': 70 };
    expect(failures(checkReport(reportOf({ ...enquiries, 'enquiries.total': 250 })))).toEqual(['BREAKDOWN-SUM']);
    expect(failures(checkReport(reportOf({ ...enquiries, 'enquiries.total': 210 })))).toEqual([]);
  });
});
