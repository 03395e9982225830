import { describe, expect, it } from 'vitest';
import { get, parseNarrative, parseReport, parseStatutory, splitReports } from '../../src/index.js';
import { STATUTORY_ROWS } from './sources.js';

const ANNEX = `云汀县统计局2011年政府信息公开工作年度报告
| 指标名称 | 计量单位 | 2011年度 | 历年累计 |
| --- | --- | --- | --- |
| 主动公开信息数 | 条 | 214 | 902 |
| 受理依申请公开信息总数 | 条 | 6 | 17 |
| 其中：1.当面申请数 | 条 | 4 | 9 |
| 2.传真申请数 | 条 | 2 | 8 |
`;

const reportOf = (name: string, count: number): string =>
  `${name}2016年政府信息公开工作年度报告
一、主动公开情况
全年主动公开政府信息${count}条。
二、依申请公开情况
全年收到政府信息公开申请${count + 1}件，已全部办结。
三、复议、诉讼情况
未发生行政复议和行政诉讼。
`;

describe('the three parsers', () => {
  it('parseReport chooses by what stands in the source', () => {
    expect(parseReport(STATUTORY_ROWS).report.edition).toBe('statutory-2021');
    expect(parseReport(ANNEX).report).toMatchObject({ edition: 'indicators', form: 'appendix-fujian' });
    expect(parseReport(reportOf('云汀县司法局', 9)).report.edition).toBe('narrative');
  });

  it('parseNarrative reads no statutory table', () => {
    const { report } = parseNarrative(STATUTORY_ROWS);
    expect(report.edition).not.toContain('statutory');
    expect(get(report, 'applications.received.naturalPerson')).toBeUndefined();
    expect(parseNarrative(ANNEX).report).toEqual(parseReport(ANNEX).report);
  });

  it('parseStatutory reads no indicator table', () => {
    expect(parseStatutory(ANNEX).report).not.toHaveProperty('form');
    expect(parseStatutory(STATUTORY_ROWS).report).toEqual(parseReport(STATUTORY_ROWS).report);
  });
});

describe('a page that came on one line', () => {
  const opening =
    '云汀县民政局2022年政府信息公开工作年度报告 一、总体情况 （一）主动公开。全年主动公开政府信息145条，其中政府网站103条。 ' +
    '二、主动公开政府信息情况 第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 0 行政规范性文件 2 0 8 ' +
    '第二十条第（五）项 信息内容 本年处理决定数量 行政许可 36 ';
  const penalties =
    '第二十条第（六）项 信息内容 本年处理决定数量 行政处罚 4 行政强制 0 第二十条第（八）项 信息内容 本年收费金额（单位：万元） 行政事业性收费 5 ';
  const closing = '三、收到和处理政府信息公开申请情况 本年度收到申请3件。';

  it('is read for its prose', () => {
    const { report } = parseReport(opening + penalties + closing);
    expect(get(report, 'disclosure.total')).toBe(145);
    expect(get(report, 'applications.received.total')).toBe(3);
  });

  it('is not read as prose where a table was read', () => {
    const { report, messages } = parseReport(opening + penalties + closing);
    expect(get(report, 'disclosure.normativeDocuments.inForce')).toBe(8);
    expect(get(report, 'disclosure.rules.inForce')).toBe(0);
    expect(messages.map(({ code }) => code)).not.toContain('conflict');
  });

  it('gives no figure of a table that was not read', () => {
    const { report } = parseReport(opening + closing);
    expect(report.figures.disclosure).toEqual({ total: 145, byChannel: { website: 103 } });
    expect(get(report, 'applications.received.total')).toBe(3);
  });
});

describe('options', () => {
  it('format forces a reader', () => {
    const source = '# 云汀县民政局2017年政府信息公开工作年度报告\n\n主动公开信息**31**条。';
    expect(get(parseReport(source, { format: 'markdown' }).report, 'disclosure.total')).toBe(31);
    expect(
      parseReport(source, { format: 'text' })
        .report.sections.map(({ text }) => text)
        .join(),
    ).toContain('**31**');
  });

  it('language changes the messages and nothing else', () => {
    const chinese = parseReport('主动公开信息31条。');
    const english = parseReport('主动公开信息31条。', { language: 'en' });
    expect({ ...english, messages: [] }).toEqual({ ...chinese, messages: [] });
    expect(english.messages.map(({ code }) => code)).toEqual(chinese.messages.map(({ code }) => code));
    expect(english.messages[0]?.message).not.toBe(chinese.messages[0]?.message);
  });

  it('source is kept and absent where it is not given', () => {
    expect(parseReport(ANNEX, { source: 'annex.md' }).report.source).toBe('annex.md');
    expect(parseReport(ANNEX).report).not.toHaveProperty('source');
  });

  it('limits.messages cuts the messages and says how many there were', () => {
    const { messages } = parseReport('主动公开信息31条。', { limits: { messages: 1 } });
    expect(messages.map(({ code }) => code)).toEqual(['too-many-messages', 'no-year']);
    expect(messages[0]).toMatchObject({ found: '2', expected: '1' });
  });
});

describe('a page of several reports', () => {
  const first = reportOf('云汀县司法局', 9);
  const second = reportOf('云汀县商务局', 40);

  it('is read up to the second, and said to hold both', () => {
    const { report, messages } = parseReport(first + second);
    expect(report.issuer?.name).toBe('云汀县司法局');
    expect(get(report, 'disclosure.total')).toBe(9);
    expect(messages).toContainEqual(
      expect.objectContaining({ code: 'several-reports', offset: first.length, found: '2' }),
    );
  });

  it('is cut into its reports', () => {
    const pieces = splitReports(first + second);
    expect(pieces.map(({ offset }) => offset)).toEqual([0, first.length]);
    expect(pieces.map(({ text }) => parseReport(text).report.issuer?.name)).toEqual(['云汀县司法局', '云汀县商务局']);
  });

  it('is not made of one report, nor of a report whose title stands twice', () => {
    expect(splitReports(first)).toHaveLength(1);
    expect(splitReports(`${first.split('\n')[0]}\n${first}`)).toHaveLength(1);
    expect(splitReports('')).toEqual([{ offset: 0, text: '' }]);
  });

  it('throws for misuse as the parsers do', () => {
    expect(() => splitReports(null as unknown as string)).toThrow(TypeError);
    expect(() => splitReports(first, { limits: { inputLength: 10 } })).toThrow('limit is 10');
  });
});
