import { describe, expect, it } from 'vitest';
import { splitDocument } from '../../src/extract/split.js';
import type { Format } from '../../src/read/blocks.js';
import { readDocument } from '../../src/read/index.js';

const split = (source: string, format: Format = 'text') => splitDocument(readDocument(source, { format }).document);

const report = (name: string, year: number): string =>
  `${name}${year}年政府信息公开年度报告
统计期限自${year}年1月1日起至${year}年12月31日止。
一、概述
工作有序。
二、主动公开情况
公开12条。
三、收费情况
未收取费用。
`;

const starts = (source: string): readonly string[] => split(source).map(({ text }) => text.split('\n')[0]!);

describe('splitDocument', () => {
  it('cuts a page with the reports of several agencies, and gives every character to one piece', () => {
    const source = `首页 > 年报\r\n${report('水头镇', 2015)}\n${report('石坪乡', 2015)}\n${report('兰溪市水利局', 2015)}`;
    const pieces = split(source);
    expect(pieces.map(({ text }) => text).join('')).toBe(source);
    expect(pieces.map(({ offset }) => source.slice(offset, offset + 3))).toEqual(['首页 ', '石坪乡', '兰溪市']);
  });

  it('cuts the reports of several years', () => {
    expect(starts(report('水头镇', 2015) + report('水头镇', 2016))).toEqual([
      '水头镇2015年政府信息公开年度报告',
      '水头镇2016年政府信息公开年度报告',
    ]);
  });

  it('gives the record and the name above a title to the report below', () => {
    const second = `索引号：LX2/2016-1 发布日期：2016-03-04\n石坪乡人民政府\n2015年政府信息公开年度报告\n一、概述\n有序。\n二、收费情况\n无。\n`;
    expect(starts(report('水头镇', 2015) + second)).toEqual([
      '水头镇2015年政府信息公开年度报告',
      '索引号：LX2/2016-1 发布日期：2016-03-04',
    ]);
  });

  it('cuts reports that stand on one line each', () => {
    const line = (name: string): string =>
      `${name}2015年政府信息公开年度报告 现公布如下。 一、概述 工作有序。 二、收费情况 未收取。\n`;
    expect(starts(line('水头镇') + line('石坪乡'))).toHaveLength(2);
  });

  it('cuts HTML pages', () => {
    const html = (name: string): string =>
      `<h1>${name}2015年政府信息公开年度报告</h1><h2>一、概述</h2><p>工作有序。</p><h2>二、收费情况</h2><p>未收取。</p>`;
    const source = `<html><body>${html('水头镇')}<hr>${html('石坪乡')}</body></html>`;
    const pieces = split(source, 'html');
    expect(pieces).toHaveLength(2);
    expect(pieces[1]!.text).toContain('石坪乡2015年');
    expect(pieces[0]!.text).not.toContain('石坪乡');
  });

  it.each([
    ['one report', report('水头镇', 2015)],
    [
      'a title on every page',
      `${report('水头镇', 2015).replace('二、', '水头镇2015年政府信息公开年度报告\n二、')}四、其他事项\n无。`,
    ],
    [
      'a title above an annex',
      `${report('水头镇', 2015)}附：水头镇2015年政府信息公开年度报告\n一、主动公开情况\n12\n二、依申请公开情况\n0\n`,
    ],
    ['a fuller title below a short one', `水头镇2015年政府信息公开年度报告\n${report('兰溪市水头镇人民政府', 2015)}`],
    [
      'links behind the report',
      `${report('水头镇', 2015)}上一篇\n水头镇2014年政府信息公开年度报告\n水头镇2013年政府信息公开年度报告\n主办：水头镇`,
    ],
    [
      'links before the report',
      `水头镇2013年政府信息公开年度报告\n水头镇2014年政府信息公开年度报告\n${report('水头镇', 2015)}`,
    ],
    [
      'titles in running text',
      `${report('水头镇', 2015)}参见《石坪乡2015年政府信息公开年度报告》。\n四、其他事项\n五、附表\n`,
    ],
    ['a list of links', [2013, 2014, 2015].map((year) => `水头镇${year}年政府信息公开年度报告\n`).join('')],
    ['no report', '今天天气很好。'],
    ['nothing', ''],
  ])('leaves %s whole', (_, source) => {
    expect(split(source)).toEqual([{ offset: 0, text: source }]);
  });
});
