import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/report.js';
import type { Issuer, Report, Section } from '../../src/schema/report.js';
import { byRule, failures, parsedOf, reportOf, statuses, type Values } from './reports.js';

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

const sectionsOf = (headings: readonly string[], texts: Readonly<Record<number, string>> = {}): Section[] =>
  headings.map((heading, index) => ({
    heading,
    level: 2,
    text: texts[index] ?? '正文。',
    offset: index * 100,
    line: index * 10 + 1,
  }));

const issuer = (kind: NonNullable<Issuer['kind']>, level?: NonNullable<Issuer['level']>): Issuer => ({
  name: '青沙县某机关',
  kind,
  ...(level === undefined ? {} : { level }),
});

const check = (facts: Partial<Report>, values: Values = {}) =>
  checkReport(reportOf(values, { edition: 'statutory-2021', year: 2023, ...facts }));

describe('the sections of the statutory report', () => {
  const without = (index: number) => HEADINGS.filter((_, at) => at !== index);

  it('are six, in order', () => {
    expect(statuses(check({ sections: sectionsOf(HEADINGS) }), 'S-SECTIONS')).toEqual(['pass']);
    expect(byRule(check({ sections: sectionsOf(without(3)) }), 'S-SECTIONS')[0]).toMatchObject({
      status: 'fail',
      severity: 'warning',
    });
    expect(byRule(check({ sections: sectionsOf(without(3)) }), 'S-SECTIONS')[0]!.message).toContain(
      '四、政府信息公开行政复议',
    );
    expect(failures(check({ sections: sectionsOf([...HEADINGS.slice(0, 4), HEADINGS[5]!, HEADINGS[4]!]) }))).toEqual([
      'S-SECTIONS',
    ]);
  });

  it.each([
    [
      [
        '一、概述',
        '二、行政机关主动公开政府信息情况',
        '三、依申请公开办理情况',
        '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        '五、存在问题及改进情况',
        '六、其他报告的事项',
      ],
    ],
    [
      [
        '一、總體情況',
        '二、主動公開政府信息情況',
        '三、收到和處理政府信息公開申請情況',
        '四、政府信息公開行政復議、行政訴訟情況',
        '四、存在的主要問題及改進情況',
        '其他需要報告的事項',
      ],
    ],
  ])('have other spellings, scripts and numerals', (headings) => {
    expect(statuses(check({ sections: sectionsOf(headings) }), 'S-SECTIONS')).toEqual(['pass']);
  });

  it('are not told missing where headings were lost', () => {
    expect(statuses(check({ sections: sectionsOf(HEADINGS.slice(0, 3)) }), 'S-SECTIONS')).toEqual(['notAssessable']);
    expect(statuses(check({}), 'S-SECTIONS')).toEqual(['notAssessable']);
  });

  it('are those of the statutory form only', () => {
    expect(statuses(check({ edition: 'narrative', sections: sectionsOf(HEADINGS.slice(0, 5)) }), 'S-SECTIONS')).toEqual(
      ['notApplicable'],
    );
  });

  it.each([
    ['无。', 'fail'],
    ['', 'fail'],
    ['暂无问题。', 'fail'],
    ['无专职人员，今后将充实力量。', 'pass'],
  ] as const)('say something about problems: %s', (text, status) => {
    expect(statuses(check({ sections: sectionsOf(HEADINGS, { 4: text }) }), 'S-SEC5')).toEqual([status]);
  });

  it('count what stands in the subsections of section five', () => {
    const [one, two, three, four, five, six] = sectionsOf(HEADINGS, { 4: '' });
    const deeper: Section = { heading: '（一）存在的问题', level: 3, text: '更新不及时。', offset: 450, line: 45 };
    expect(statuses(check({ sections: [one!, two!, three!, four!, five!, deeper, six!] }), 'S-SEC5')).toEqual(['pass']);
  });

  it('speak of assessment where the issuer is a government', () => {
    const sections = sectionsOf(HEADINGS);
    expect(statuses(check({ sections, issuer: issuer('government') }), 'S-SEC1-GOV')).toEqual(['fail']);
    expect(statuses(check({ sections, issuer: issuer('department') }), 'S-SEC1-GOV')).toEqual(['notAssessable']);
    const told = sectionsOf(HEADINGS, { 0: '工作考核结果良好。' });
    expect(statuses(check({ sections: told, issuer: issuer('government') }), 'S-SEC1-GOV')).toEqual(['pass']);
  });

  it('speak of the fee where applications lapsed unpaid', () => {
    const unpaid: Values = { 'applications.outcomes.other.feeUnpaid.total': 2 };
    expect(statuses(check({ sections: sectionsOf(HEADINGS) }, unpaid), 'X-FEE-S6')).toEqual(['fail']);
    expect(
      statuses(check({ sections: sectionsOf(HEADINGS, { 5: '收取信息处理费400元。' }) }, unpaid), 'X-FEE-S6'),
    ).toEqual(['pass']);
  });
});

describe('dates', () => {
  const published = (publishedOn: string, facts: Partial<Report>) =>
    statuses(check({ publishedOn, ...facts }), 'D-DEADLINE')[0];

  it('are due in January for departments and in March for governments', () => {
    const [department, government] = [{ issuer: issuer('department') }, { issuer: issuer('government') }];
    expect(published('2024-01-31', department)).toBe('pass');
    expect(published('2024-02-01', department)).toBe('fail');
    expect(published('2024-03-31', government)).toBe('pass');
    expect(published('2024-04-01', government)).toBe('fail');
    expect(published('2024-02-20', { issuer: issuer('township') })).toBe('notAssessable');
    expect(published('2018-03-31', { ...department, year: 2017 })).toBe('pass');
  });

  it('of the period make a year', () => {
    const period = (year: number, from: string, to: string) =>
      statuses(check({ year, period: { from, to } }), 'D-PERIOD')[0];
    expect(period(2023, '2023-01-01', '2023-12-31')).toBe('pass');
    expect(period(2023, '2023-01-01', '2023-06-30')).toBe('fail');
    expect(period(2010, '2008-05-01', '2010-12-31')).toBe('fail');
    expect(period(2008, '2008-05-01', '2008-12-31')).toBe('pass');
    expect(statuses(check({ period: { to: '2023-12-31' } }), 'D-PERIOD')).toEqual(['pass']);
  });

  const prose = (text: string) =>
    statuses(check({ edition: 'narrative', sections: sectionsOf(['一、概述'], { 0: text }) }), 'D-YEAR')[0];

  it('of the prose are those of the year', () => {
    expect(prose('2022年，我局收到申请12件。')).toBe('pass');
    expect(prose('2022年收到申请12件。')).toBe('fail');
    expect(prose('2023年收到申请12件。')).toBe('pass');
  });

  it.each([
    '较2022年收到申请12件增加',
    '2022年结转申请3件',
    '截至2022年公开信息900条',
    '2024年将公开信息500条',
    '包括2022年公开年报1条',
    '按照〔2022年〕收到',
  ])('of the prose may be another where it is no year of counting: %s', (text) => expect(prose(text)).toBe('pass'));
});

describe('plausibility', () => {
  const rules: Values = { 'disclosure.rules.made': 3, 'disclosure.rules.inForce': 3 };

  it('asks who makes rules', () => {
    const status = (who: Issuer | undefined) =>
      statuses(check(who === undefined ? {} : { issuer: who }, rules), 'P-RULES')[0];
    expect(status(issuer('township'))).toBe('fail');
    expect(status(issuer('department', 'county'))).toBe('fail');
    expect(status(issuer('government', 'prefecture'))).toBe('pass');
    expect(status(issuer('centralAgency'))).toBe('pass');
    expect(status(issuer('department'))).toBe('notAssessable');
    expect(status(undefined)).toBe('notAssessable');
    expect(byRule(check({ issuer: issuer('township') }, rules), 'P-RULES')).toMatchObject([
      { severity: 'info', keys: Object.keys(rules) },
    ]);
  });

  const key = 'disclosure.administrativeCharges.amount';
  const charges = (raw: string, yuan: number) =>
    byRule(
      checkReport(parsedOf(reportOf({ [key]: yuan }, { edition: 'statutory-2021' }), [[key, ['table', raw, yuan]]])),
      'P-UNITS',
    )[0]!;

  it('asks whether a cell of 万元 was filled in 元', () => {
    expect(charges('251000', 2_510_000_000)).toMatchObject({
      status: 'fail',
      suspects: [{ key, value: 251_000, cause: 'yuanInTenThousands' }],
    });
    expect(charges('25.1', 251_000)).toMatchObject({ status: 'pass' });
    expect(charges('190.457379', 1_904_573.79).status).toBe('pass');
    expect(charges('251000元', 251_000)).toMatchObject({ status: 'notAssessable' });
  });

  it('asks for decisions where a register changed', () => {
    const register = (decisions: number, change: number): Values => ({
      'disclosure.licensing.itemsPreviousYear': 2,
      'disclosure.licensing.itemsChange': change,
      'disclosure.licensing.decisions': decisions,
    });
    const status = (values: Values, facts: Partial<Report> = {}) => statuses(check(facts, values), 'P-DECISIONS')[0];
    expect(status(register(0, 7))).toBe('fail');
    expect(status(register(4, 7))).toBe('pass');
    expect(status(register(0, 0))).toBe('notAssessable');
    expect(status(register(0, 7), { issuer: issuer('governmentOffice') })).toBe('notAssessable');
  });

  it('knows that the processing fee is an administrative charge', () => {
    const fee = (amount: number, raw: string, yuan: number) => {
      const report = reportOf({ 'fees.processing': amount, [key]: yuan }, { edition: 'statutory-2021' });
      return statuses(
        checkReport(
          parsedOf(report, [
            ['fees.processing', ['prose', `收取${amount}元`, amount]],
            [key, ['table', raw, yuan]],
          ]),
        ),
        'X-FEE-T2',
      )[0];
    };
    expect(fee(380, '0.04', 400)).toBe('pass');
    expect(fee(380, '0.03', 300)).toBe('fail');
    expect(fee(340, '0.03', 300)).toBe('pass');
    expect(fee(380, '380元', 380)).toBe('pass');
    expect(fee(380, '0', 0)).toBe('pass');
  });

  it('notes direct suits after 2023 without calling them wrong', () => {
    const suits: Values = { 'litigation.direct.total': 2 };
    expect(statuses(check({ year: 2024 }, suits), 'X-DIRECT-2024')).toEqual(['pass']);
    expect(statuses(check({ year: 2023 }, suits), 'X-DIRECT-2024')).toEqual(['notAssessable']);
  });
});
