import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/report.js';
import type { FigureKey } from '../../src/schema/keys.js';
import { byRule, errors, failures, parsedOf, reportOf, scoped, statuses, tableOf, type Values } from './reports.js';

const statutory = (values: Values, edition: 'statutory-2019' | 'statutory-2021' = 'statutory-2021') =>
  checkReport(reportOf(values, { edition }));

const received = 'applications.received.naturalPerson';
const forward = 'applications.carriedForward.naturalPerson';

/** A column that balances: 211 + 6 = 203 + 14. */
const balance: Values = {
  'applications.received.total': 211,
  'applications.carriedOver.total': 6,
  'applications.outcomes.total.total': 203,
  'applications.carriedForward.total': 14,
};

describe('the applications table', () => {
  it('passes where every row and column adds up', () => {
    const results = statutory(tableOf());
    expect(failures(results).filter((rule) => rule.startsWith('T3'))).toEqual([]);
    expect(statuses(results, 'T3-FLOW')).toEqual(Array(7).fill('pass'));
    expect(statuses(results, 'T3-COL-SUM')).toEqual(Array(25).fill('pass'));
  });

  it('has 19 outcomes in the form of 2019 and 21 in that of 2021', () => {
    const sums = (form: 'statutory-2019' | 'statutory-2021') =>
      byRule(statutory(tableOf({}, { form }), form), 'T3-OUTCOME-SUM')[0]!.keys.length - 1;
    expect([sums('statutory-2019'), sums('statutory-2021')]).toEqual([19, 21]);
  });

  it('takes the rows that are present, whatever the edition says', () => {
    expect(errors(statutory(tableOf({}, { form: 'statutory-2019' }), 'statutory-2021'))).toEqual([]);
    expect(errors(statutory(tableOf({}, { form: 'statutory-2021' }), 'statutory-2019'))).toEqual([]);
  });

  it('says in words which side is larger, and by how much', () => {
    const [result] = byRule(statutory({ ...balance, 'applications.carriedForward.total': 13 }), 'T3-FLOW').filter(
      ({ status }) => status === 'fail',
    );
    expect(result).toMatchObject({ severity: 'error', reported: 216, computed: 217, delta: -1 });
    expect(result!.message).toBe(
      '本年新收政府信息公开申请 211 + 上年结转政府信息公开申请 6 = 217，但办理结果总计 203 + 结转下年度继续办理 13 = 216，差 1。' +
        '可能有误的单元格有4处，如“本年新收政府信息公开申请” 211 应为 210（一位数字有误），“上年结转政府信息公开申请” 6 应为 5（一位数字有误）。',
    );
  });

  it('speaks English where asked', () => {
    const results = checkReport(
      reportOf({ ...balance, 'applications.carriedForward.total': 13 }, { edition: 'statutory-2021' }),
      {
        language: 'en',
      },
    );
    expect(byRule(results, 'T3-FLOW').find(({ status }) => status === 'fail')!.message).toBe(
      'applications received 211 + applications carried over 6 = 217, but outcomes 203 + applications carried forward 13 = 216: a difference of 1. ' +
        '4 cells may be wrong, as applications received 211 should be 210 (one digit differs), applications carried over 6 should be 5 (one digit differs).',
    );
  });

  it('names the operands that are missing', () => {
    const { 'applications.carriedOver.total': _, ...rest } = balance;
    const [result] = byRule(statutory({ ...rest, 'applications.received.total': 215 }), 'T3-FLOW').filter(
      ({ missing }) => missing !== undefined,
    );
    expect(result).toMatchObject({
      status: 'notAssessable',
      missing: ['applications.carriedOver.total'],
      computed: null,
    });
  });

  it('fails what is too large even without the operands that are missing', () => {
    const { 'applications.carriedOver.total': _, ...rest } = balance;
    expect(failures(statutory({ ...rest, 'applications.received.total': 300 }))).toContain('T3-FLOW');
  });

  it('is not called wrong by a number that only the prose states', () => {
    const values = { ...balance, 'applications.received.total': 250 };
    const cells = Object.entries(values).map(
      ([key, value]) => [key as FigureKey, ['table', String(value), value!]] as const,
    );
    const prose = [cells[0]![0], ['prose', '共收到申请250件', 250]] as const;
    const severity = (places: Parameters<typeof parsedOf>[1]) =>
      byRule(checkReport(parsedOf(reportOf(values, { edition: 'statutory-2021' }), places)), 'T3-FLOW')
        .filter(({ status }) => status === 'fail')
        .map((result) => result.severity);
    expect(severity(cells)).toEqual(['error']);
    expect(severity([prose, ...cells.slice(1)])).toEqual(['warning']);
  });

  it('does not fail a blank operand, however large the others are, but says that they contradict each other', () => {
    const flow = (receivedInTotal: number) =>
      byRule(
        statutory({
          ...balance,
          'applications.carriedOver.total': null,
          'applications.received.total': receivedInTotal,
        }),
        'T3-FLOW',
      ).find(({ keys }) => keys.includes('applications.received.total'))!;
    expect(flow(300).status).toBe('notAssessable');
    expect(flow(300).message).toContain('无论空白处填什么数都不能相符');
    expect(flow(211).message).not.toContain('无论空白处填什么数都不能相符');
  });

  it('reads blanks as zero where the whole table then holds, and says which', () => {
    const blanks = Object.fromEntries(
      Object.entries(tableOf()).map(([key, value]) => [key, value === 0 ? null : value]),
    );
    const results = statutory(blanks);
    const rows = byRule(results, 'T3-COL-SUM');
    expect(rows.every(({ status }) => status === 'pass')).toBe(true);
    expect(rows.flatMap(({ assumedZero = [] }) => assumedZero).every((key) => blanks[key] === null)).toBe(true);
    expect(rows.some(({ assumedZero }) => assumedZero !== undefined)).toBe(true);
  });

  it('does not read blanks as zero where one identity of the table fails', () => {
    const values = tableOf();
    const blanks = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === 0 ? null : value]));
    const wrong = { ...blanks, [received]: (values[received] ?? 0) + 3 };
    expect(byRule(statutory(wrong), 'T3-COL-SUM').some(({ status }) => status === 'notAssessable')).toBe(true);
  });

  it('assumes nothing of a cell that an unplaced number may stand in', () => {
    const unplaced = [
      { value: 2, row: 'applications.received', candidates: [received] as const, quote: '2', offset: 0, line: 1 },
    ].map((item) => ({ ...item, candidates: [...item.candidates] }));
    const report = reportOf(
      { 'applications.received.total': 0, 'applications.received.otherOrganization': 0 },
      { edition: 'statutory-2021', unplaced },
    );
    expect(statuses(checkReport(report), 'T3-COL-SUM')).toEqual(['notAssessable']);
  });

  it('wants counts', () => {
    expect(failures(statutory(tableOf({ [received]: -1 })))).toContain('T3-INT');
    expect(failures(statutory(tableOf({ [forward]: 0.5 })))).toContain('T3-INT');
    expect(failures(statutory(tableOf()))).not.toContain('T3-INT');
  });

  it('warns of a printed subtotal that its rows do not make', () => {
    const results = statutory(tableOf({ 'applications.outcomes.refused.subtotal.total': 100_000 }));
    expect(byRule(results, 'T3-OUTCOME-SUM').find(({ status }) => status === 'fail')).toMatchObject({
      severity: 'warning',
    });
  });
});

describe('the other statutory tables', () => {
  it('adds up the results of every group of cases', () => {
    const cases: Values = {
      'reconsideration.upheld': 3,
      'reconsideration.corrected': 1,
      'reconsideration.other': 0,
      'reconsideration.pending': 2,
      'reconsideration.total': 6,
      'litigation.direct.upheld': 1,
      'litigation.direct.corrected': 0,
      'litigation.direct.other': 0,
      'litigation.direct.pending': 0,
      'litigation.direct.total': 2,
    };
    const results = statutory(cases);
    expect(statuses(results, 'T4-SUM-review')).toEqual(['pass']);
    expect(byRule(results, 'T4-SUM-direct')).toMatchObject([{ status: 'fail', reported: 2, computed: 1, delta: 1 }]);
    expect(statuses(results, 'T4-SUM-after')).toEqual(['notAssessable']);
  });

  it('sets stocks against flows', () => {
    const results = statutory({
      'disclosure.rules.made': 2,
      'disclosure.rules.inForce': 1,
      'disclosure.normativeDocuments.made': 2,
      'disclosure.normativeDocuments.inForce': 2,
    });
    expect(byRule(results, 'T2-STOCK-GE-FLOW').map(({ status, severity }) => [status, severity])).toEqual([
      ['fail', 'warning'],
      ['pass', 'warning'],
    ]);
  });

  it('does not let a register hold less than nothing', () => {
    const register = (change: number) =>
      statuses(
        statutory(
          { 'disclosure.licensing.itemsPreviousYear': 5, 'disclosure.licensing.itemsChange': change },
          'statutory-2019',
        ),
        'T2-2019-NONNEG',
      );
    expect(register(-6)).toEqual(['fail']);
    expect(register(-5)).toEqual(['pass']);
    expect(register(66)).toEqual(['pass']);
  });
});

describe('the indicators of 2014 and prose', () => {
  const applications: Values = {
    'applications.received.total': 36,
    'applications.byChannel.inPerson': 3,
    'applications.byChannel.fax': 0,
    'applications.byChannel.online': 32,
    'applications.byChannel.mail': 1,
  };

  it('adds up the channels, and 其他 where it is printed', () => {
    expect(statuses(checkReport(reportOf(applications)), 'S14-CHANNEL-SUM')).toEqual(['pass']);
    expect(failures(checkReport(reportOf({ ...applications, 'applications.byChannel.other': 1 })))).toEqual([
      'S14-CHANNEL-SUM',
    ]);
    expect(failures(checkReport(reportOf({ ...applications, 'applications.byChannel.mail': 0 })))).toEqual([
      'S14-CHANNEL-SUM',
    ]);
  });

  it('does not fail channels that are not all stated, unless they are too many', () => {
    const { 'applications.byChannel.fax': _, 'applications.byChannel.mail': __, ...some } = applications;
    expect(statuses(checkReport(reportOf(some)), 'S14-CHANNEL-SUM')).toEqual(['notAssessable']);
    expect(failures(checkReport(reportOf({ ...some, 'applications.received.total': 34 })))).toEqual([
      'S14-CHANNEL-SUM',
    ]);
  });

  it('holds channels to what was to be handled as well', () => {
    const handled = { ...applications, 'applications.received.total': 31, 'applications.carriedOver.total': 5 };
    expect(failures(checkReport(reportOf(handled)))).toEqual([]);
  });

  it('holds a part of the report to the same sums', () => {
    const part: Values = { ...applications, 'applications.byChannel.mail': 2 };
    const whole: Values = { 'applications.received.total': 70 };
    const results = checkReport(reportOf(whole, scoped({ subordinate: part })));
    expect(byRule(results, 'S14-CHANNEL-SUM')).toMatchObject([
      { status: 'fail', scope: 'subordinate', severity: 'error' },
    ]);
  });

  it('does not let the replies of a part exceed what it closed', () => {
    const part: Values = {
      'applications.closed.total': 31,
      'applications.outcomes.granted.total': 18,
      'applications.outcomes.alreadyPublic.total': 14,
    };
    const found = byRule(checkReport(reportOf({}, scoped({ subordinate: part }))), 'SUB-LE');
    expect(found).toMatchObject([{ status: 'fail', reported: 32, computed: 31, delta: 1 }]);
    const interim = {
      ...part,
      'applications.outcomes.alreadyPublic.total': 13,
      'applications.outcomes.correctionRequested.total': 5,
    };
    expect(failures(checkReport(reportOf({}, scoped({ subordinate: interim }))))).toEqual([]);
  });

  it('takes refusals that cite several grounds for a warning only', () => {
    const grounds = (subtotal: number): Values => ({
      'applications.outcomes.refused.subtotal.total': subtotal,
      'applications.outcomes.refused.stateSecret.total': 1,
      'applications.outcomes.refused.tradeSecret.total': 2,
      'applications.outcomes.refused.personalPrivacy.total': 0,
      'applications.outcomes.refused.securityAndStability.total': 0,
      'applications.outcomes.refused.notGovernmentInformation.total': 0,
      'applications.outcomes.refused.otherStatutoryGrounds.total': 0,
    });
    const severity = (subtotal: number) =>
      byRule(checkReport(reportOf(grounds(subtotal))), 'S14-REFUSAL-SUM').map((result) => [
        result.status,
        result.severity,
      ]);
    expect(severity(2)).toEqual([['fail', 'warning']]);
    expect(severity(4)).toEqual([['fail', 'error']]);
  });

  it('does not require the channels of disclosure to make the total, only to reach it', () => {
    const channels: Values = {
      'disclosure.byChannel.gazette': 0,
      'disclosure.byChannel.website': 700,
      'disclosure.byChannel.weibo': 200,
      'disclosure.byChannel.wechat': 300,
      'disclosure.byChannel.other': 0,
    };
    expect(statuses(checkReport(reportOf({ 'disclosure.total': 900, ...channels })), 'S14-DEDUP')).toEqual(['pass']);
    expect(failures(checkReport(reportOf({ 'disclosure.total': 1300, ...channels })))).toEqual(['S14-DEDUP']);
    expect(failures(checkReport(reportOf({ 'disclosure.total': 1300, 'disclosure.byChannel.website': 700 })))).toEqual(
      [],
    );
  });

  it('balances prose, by closed or by answered, and says nothing where a side is not told', () => {
    const closed: Values = {
      'applications.received.total': 95,
      'applications.carriedOver.total': 8,
      'applications.closed.total': 99,
      'applications.carriedForward.total': 4,
    };
    expect(statuses(checkReport(reportOf(closed)), 'X-PROSE-FLOW')).toEqual(['pass']);
    expect(failures(checkReport(reportOf({ ...closed, 'applications.carriedForward.total': 3 })))).toEqual([
      'X-PROSE-FLOW',
    ]);
    expect(
      failures(checkReport(reportOf({ 'applications.received.total': 95, 'applications.closed.total': 100 }))),
    ).toEqual([]);
  });

  it('holds the coded tables to their own identities', () => {
    const fees: Values = { 'fees.total': 300, 'fees.proactive.total': 100, 'fees.applications': 150 };
    const results = checkReport(reportOf(fees, { edition: 'indicators', form: 'appendix-shanghai-v1' }));
    expect(byRule(results, 'A1-FEES')[0]).toMatchObject({ status: 'fail', reported: 300, computed: 250 });
    expect(statuses(results, 'A2-FEES')).toEqual(['notApplicable']);
    expect(statuses(results, 'T3-FLOW')).toEqual(['notApplicable']);
  });

  it('adds up amounts in exact decimals', () => {
    const fees: Values = { 'fees.total': 0.3, 'fees.proactive.total': 0.1, 'fees.applications': 0.2 };
    const results = checkReport(reportOf(fees, { edition: 'indicators', form: 'appendix-shanghai-v2' }));
    expect(byRule(results, 'A2-FEES')[0]).toMatchObject({ status: 'pass', delta: 0 });
  });
});

describe('parts and wholes', () => {
  it('are compared across the scopes', () => {
    const results = checkReport(
      reportOf(
        { 'disclosure.total': 20, 'training.sessions': 3 },
        scoped({ subordinate: { 'disclosure.total': 21, 'training.sessions': 3 } }),
      ),
    );
    expect(byRule(results, 'SUB-LE')).toMatchObject([
      { status: 'fail', severity: 'error', scope: 'subordinate', keys: ['disclosure.total'], delta: 1 },
    ]);
  });

  it('must make the whole where both parts are stated', () => {
    const split = (own: number) =>
      statuses(
        checkReport(
          reportOf(
            { 'disclosure.total': 20 },
            scoped({ subordinate: { 'disclosure.total': 12 }, ownLevel: { 'disclosure.total': own } }),
          ),
        ),
        'G-PART',
      );
    expect(split(8)).toEqual(['pass']);
    expect(split(7)).toEqual(['fail']);
  });

  it('let the year be a part of all years together', () => {
    expect(
      failures(checkReport(reportOf({ 'disclosure.total': 20 }, scoped({ cumulative: { 'disclosure.total': 19 } })))),
    ).toEqual(['SUB-LE']);
  });
});

describe('every rule', () => {
  it('speaks at least once, so that silence is told from a pass', () => {
    const spoken = new Set(checkReport(reportOf()).map(({ rule }) => rule));
    expect(spoken.size).toBeGreaterThan(50);
    expect(checkReport(reportOf()).every(({ status }) => status.startsWith('not'))).toBe(true);
  });

  it('gives plain JSON, the same every time', () => {
    const report = reportOf(tableOf({ [received]: 999 }), { edition: 'statutory-2021' });
    const results = checkReport(report);
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
    expect(checkReport(report)).toEqual(results);
  });

  it('changes nothing', () => {
    const report = reportOf(tableOf({ [received]: 999 }), { edition: 'statutory-2021' });
    const before = JSON.stringify(report);
    checkReport(report);
    expect(JSON.stringify(report)).toBe(before);
  });
});
