import { describe, expect, it } from 'vitest';
import { codesOf, factsOf, metadataOf } from './read.js';

const body = '\n一、概述\n各项工作按计划完成。\n二、主动公开政府信息情况\n全年公开信息12条。\n';

describe('period', () => {
  const period = (text: string): string => {
    const { from, to } = factsOf(text);
    return `${from}..${to}`;
  };

  it.each([
    ['本报告中所列数据的统计期限自2018年1月1日起，至2018年12月31日止。', '2018-01-01..2018-12-31'],
    ['统计时限为2018年1月1日至2018年12月31日。', '2018-01-01..2018-12-31'],
    ['本报告反映我镇2012年1月1日至12月31日期间政府信息公开工作的情况。', '2012-01-01..2012-12-31'],
    ['数据统计期限从2019年1月1日到12月31日止。', '2019-01-01..2019-12-31'],
    ['数据统计时间：2019.1.1-2019.12.31', '2019-01-01..2019-12-31'],
    ['所列数据的统计期限自201311日起至20131231日止。', '2013-01-01..2013-12-31'],
    ['统计期限为2012年上半年。', '2012-01-01..2012-06-30'],
    ['统计期限：2014年9月1日至2015年8月31日', '2014-09-01..2015-08-31'],
    ['数据核定时间点为2013年12月31日。', 'undefined..2013-12-31'],
    ['统计数据截至2013年12月31日。', 'undefined..2013-12-31'],
    ['2012年1月1日至12月31日，我局主动公开政府信息86条。', '2012-01-01..2012-12-31'],
    ['自2008年5月1日《条例》施行至12月31日，我局共公开政府信息86条。', '2008-05-01..2008-12-31'],
    ['本报告所列数据的统计期限自2019年1\n月1日起至2019年12月31日止。', '2019-01-01..2019-12-31'],
    ['统计期限自2019年1月1日0时起至2019年12月31日24时止。', '2019-01-01..2019-12-31'],
    ['统计期限自2019年1月1日起，截止2019年12月31日。', '2019-01-01..2019-12-31'],
    ['水头镇2019年政府信息公开年报\n统计期限为1月1日至12月31日。', '2019-01-01..2019-12-31'],
    ['統計期限自2018年1月1日起至2018年12月31日止。', '2018-01-01..2018-12-31'],
  ])('%j', (text, expected) => expect(period(text)).toBe(expected));

  it.each([
    '2012年度我局公开政府信息86条。',
    '统计数据时限为 起至止。',
    '公示期限为2013年3月1日至3月7日。',
    '2013年3月1日至6月30日，开展公开专项检查。',
    '2012年1月1日至12月31日，全市降水量为812毫米。',
    '统计期限自2013年12月31日起至2013年1月1日止。',
    '统计期限为1月1日至12月31日。',
    '截至2013年12月31日，公开政府信息86条。',
  ])('is not in %s', (text) => expect(period(text)).toBe('undefined..undefined'));

  it('is quoted at its place', () => {
    const source = `<p>统计期限自<b>2018</b>年1月1日起，&nbsp;至12月31日止。</p>${body}`;
    const { period } = metadataOf(source, 'html');
    expect(source.slice(period!.span.start, period!.span.end)).toBe('2018</b>年1月1日起，&nbsp;至12月31日止');
  });
});

describe('year', () => {
  const year = (text: string): number | undefined => factsOf(text).year;

  it.each([
    ['水头镇二○○九年政府信息公开年度报告', 2009],
    ['水头镇 2020 年政府信息公开年度报告', 2020],
    ['水头镇政府信息公开年度报告（2016年度）', 2016],
    ['水头镇2022政府信息公开年度报告', 2022],
    ['水头镇\n2022政府信息公开年度报告', 2022],
    ['水头镇2022年政府信息公开年度报告 | ||||', 2022],
    ['统计期限自2018年1月1日起至2018年12月31日止。', 2018],
    ['政府信息公开情况统计表\n（2016年度）', 2016],
    ['兰溪市政府信息公开情况统计报表\n2009 年\n12 月', 2009],
    ['指标名称 | 计量单位 | 2011年度 | 历年累计 |\n主动公开信息数 | 条 | 12 | 40 |', 2011],
    ['现将2012年度政府信息公开工作情况报告如下：', 2012],
    ['现将我局2008年度政府信息公开工作情况报告如下：', 2008],
    ['现就2019年政府信息公开工作情况公布如下。', 2019],
    ['Page 11 - 2020年报_审计局\n2020 年，我单位未出现因政府信息公开申请行政复议的情况。', 2020],
    ['2020年，我局主动公开政府信息12条。2021年我局将改进。比2019年增加3条。', 2020],
  ])('%j', (text, expected) => expect(year(text)).toBe(expected));

  it.each([
    '年进一步加强政府信息公开工作，截至年底运行正常。',
    '水头镇12022政府信息公开年度报告',
    '水头镇2022政府采购年度报告',
    '政府信息公开自2008年5月1日起施行。',
    '按照国办发〔2018〕23号文件做好政府信息公开。',
    '发布时间：2019-03-10\n全年公开信息12条，依申请公开0件。',
    '根据《2017年政务公开工作要点》推进政府信息公开。',
    '2017年公开政府信息3条。2018年公开政府信息4条。',
    '2015年第二季全市降水偏多。',
    '全年主动公开政府信息12条，没有接到公开申请。',
  ])('is not proved by %j', (text) => expect(year(text)).toBeUndefined());

  it('is the one of the title, before that of the period, and the contradiction is told', () => {
    const source = `水头镇2013年政府信息公开年度报告\n统计期限自2012年1月1日起至2012年12月31日止。${body}`;
    const { year: chosen, period, notices } = metadataOf(source);
    expect(chosen?.value).toBe(2013);
    expect(period?.to).toBe('2012-12-31');
    expect(notices).toMatchObject([{ code: 'year-conflict', found: '2012', expected: '2013' }]);
  });

  it('is not disturbed by dates of publication, numbers, plans and comparisons', () => {
    const source = `索引号：LX1/2019-00012 发布日期：2019-03-10\n水头镇2018年政府信息公开年度报告
统计期限自2018年1月1日起至2018年12月31日止。（水府办〔2019〕3号）${body}2017年公开10条。2019年，我镇将继续推进。`;
    expect(year(source)).toBe(2018);
    expect(codesOf(source)).toEqual([]);
  });

  it('is none where a period lies in two years and nothing else says it', () => {
    const facts = factsOf('统计期限自2014年9月1日起至2015年8月31日止。');
    expect(facts).toMatchObject({ year: undefined, from: '2014-09-01', to: '2015-08-31' });
  });
});

describe('day of publication', () => {
  const published = (text: string, format: 'text' | 'html' = 'text'): string | undefined =>
    factsOf(text, format).publishedOn;

  it.each([
    ['发布时间：2014-03-28信息来源：兰溪市体育局', '2014-03-28'],
    ['发布日期: 2015-03-24 15:37 来源: 市气象局 字号: [ ] 浏览次数: ', '2015-03-24'],
    ['日期:2012-03-21 00:00:00 09:48 来源:区审计局 打印页面 关闭页面', '2012-03-21'],
    ['【字体：大 中 小】  时间：2020/1/17  阅读：318次', '2020-01-17'],
    ['发布于 2014-03-28', '2014-03-28'],
    ['發佈時間：2014-03-28', '2014-03-28'],
    ['發布時(shí)間：2014-03-28 來(lái)源：本站', '2014-03-28'],
    ['发布日期：20140328', '2014-03-28'],
    ['发布时间\n2014年3月28日', '2014-03-28'],
    ['索引号 719776475 发布日期 2016-03-09 11:09', '2016-03-09'],
    ['文号 | 无 | 发文日期 | 2018-02-28 |', '2018-02-28'],
    ['公文生成日期：2018-01-09', '2018-01-09'],
    ['发文机关:兰溪县 成文日期:2014年03月26日 文 号: 发布日期:2014年03月27日', '2014-03-27'],
    ['成文日期：2014-03-20\n时间：2014-03-26 11:42', '2014-03-26'],
    ['水头镇2013年政府信息公开年度报告（2014-03-26）', '2014-03-26'],
    ['水头镇2013年政府信息公开年度报告\n（二〇一四年三月二十六日）', '2014-03-26'],
    ['水头镇2013年政府信息公开年度报告\n2014年03月26日来源：1', '2014-03-26'],
    // bare, beside the publisher
    ['来源：兰溪市气象局　2014-03-26', '2014-03-26'],
    ['发布单位:水头镇人民政府 2014-03-26 09:12', '2014-03-26'],
    ['【打印】【关闭】 发布人:办公室 2014-03-26', '2014-03-26'],
    ['作者：王某 2014年3月26日 浏览次数：12', '2014-03-26'],
    ['2014年3月26日　来源：水头镇人民政府\n水头镇2013年政府信息公开年度报告', '2014-03-26'],
    // on the line of the title
    ['水头镇2013年政府信息公开年度报告 2014-03-26 10:20 字号：大 中 小', '2014-03-26'],
    [
      '水头镇2013年政府信息公开年度报告 水头镇人民政府 2014-03-26 字体:大 中 小 统计期限自2013年1月1日起。',
      '2014-03-26',
    ],
  ])('%j', (head, expected) => expect(published(head + body)).toBe(expected));

  it.each([
    '填报日期：2017年1月19日',
    '填报人：略 报送日期：2017年1月19日',
    '报出日期:2010 年 1 月 8 日',
    '今天是：2023年1月30日 星期一',
    '有效日期：2023-01-30',
    '开放时间：2023-01-30',
    '自2008年5月1日起施行。',
    '发布时间：',
    '发布日期：昨天',
    '来源：兰溪市气象局2014年3月26日',
    '来源：兰溪市气象局 2014年3月26日起施行',
    '来源：根据规定，兰溪市气象局 2014-03-26',
    '责任单位：办公室 2014年3月26日前完成',
    '填报单位：兰溪市气象局 2014-03-26',
    '水头镇2013年政府信息公开年度报告 2013年1月1日至2013年12月31日',
    '水头镇2013年政府信息公开年度报告 根据规定编制 2014-03-26',
    '2014年3月26日\n水头镇2013年政府信息公开年度报告',
  ])('is not %j', (head) => expect(published(head + body)).toBeUndefined());

  it('is the date of the signature where nothing else is known', () => {
    const signed = `${body}水头镇人民政府\n2014年3月26日\n`;
    expect(published(signed)).toBe('2014-03-26');
    expect(published(`发布日期：2014-03-28\n${signed}`)).toBe('2014-03-28');
  });

  it('stands in the record of an HTML page', () => {
    const page = (head: string, content: string): string =>
      `<html><head>${head}</head><body>${content}<p>一、概述</p><p>工作有序。</p></body></html>`;
    expect(published(page('<meta name="PubDate" content="2024-03-26 09:15">', ''), 'html')).toBe('2024-03-26');
    expect(published(page('<meta name="viewport" content="2024-03-26">', ''), 'html')).toBeUndefined();
    const table =
      '<table><tr><td>发布日期</td><td>2017-03-14</td><td>文&nbsp;&nbsp;号</td><td>&nbsp;</td></tr></table>';
    expect(published(page('', table), 'html')).toBe('2017-03-14');
  });
});

describe('index number and document number', () => {
  const numbers = (text: string, format: 'text' | 'html' = 'text') => {
    const { indexNumber, documentNumber } = factsOf(text + body, format);
    return [indexNumber, documentNumber];
  };

  it.each([
    ['索 引 号：QY000100/2018-00731　　主题分类：政务公开', 'QY000100/2018-00731', undefined],
    ['索引号 | 757952943/2020-01170 | 主题分类 | 其他 |\n文号 | 时效 |', '757952943/2020-01170', undefined],
    [
      '索引号:000025618nl0000/2018-00417 分  类:公示公告/ 发文机关:兰溪县 文 号: 发布日期:2014年03月26日',
      '000025618nl0000/2018-00417',
      undefined,
    ],
    [
      '• 索 引 号：JH03200-0101-2018-00002\n  • 备注/文号：江里府〔2018〕3号',
      'JH03200-0101-2018-00002',
      '江里府〔2018〕3号',
    ],
    ['作者:索引号:20150817-093522-641', '20150817-093522-641', undefined],
    [
      '信息索引: 360A01-99-2018-0004-1 生成日期: 2018-03-30\n发文字号: 教办厅〔2018〕1号 信息类别: 其他',
      '360A01-99-2018-0004-1',
      '教办厅〔2018〕1号',
    ],
    ['索引号\nLX1/2018-00012\n文号\n水府办〔2018〕 12 号', 'LX1/2018-00012', '水府办〔2018〕12号'],
    ['水头镇2017年政府信息公开年度报告\n水府〔2018〕12号', undefined, '水府〔2018〕12号'],
    ['文号：无文号 索引号：无', undefined, undefined],
    ['文号：— 索引号：/', undefined, undefined],
    ['文号：\n2018年政府信息公开工作有序开展', undefined, undefined],
    ['索引号：\n2018年政府信息公开工作有序开展', undefined, undefined],
    ['根据水府〔2018〕12号文件要求编制。', undefined, undefined],
  ])('%j', (text, index, document) => expect(numbers(text)).toEqual([index, document]));

  it('are read from the cells of a table, blank ones are absent', () => {
    const row = '<tr><td>索引号</td><td>PC0018/2017-00026</td><td>文&nbsp;&nbsp;号</td><td>&nbsp;</td></tr>';
    expect(numbers(`<table>${row}</table>`, 'html')).toEqual(['PC0018/2017-00026', undefined]);
  });
});

describe('metadata of any text', () => {
  const head = `索 引 号：QY000100/2018-00731　发布机构：渠北县人民政府　发布日期：2018-03-22
渠北县人民政府2017年政府信息公开工作年度报告
统计期限自2017年1月1日起至2017年12月31日止。
一、概述
2017年，全县公开政府信息12条。
`;
  const facts = factsOf(head);

  it('is the same with other line ends, widths and in traditional script', () => {
    expect(facts).toMatchObject({ issuer: '渠北县人民政府', year: 2017, publishedOn: '2018-03-22', to: '2017-12-31' });
    expect(factsOf(head.replaceAll('\n', '\r\n'))).toEqual(facts);
    expect(factsOf(`\uFEFF${head}`)).toEqual(facts);
    expect(factsOf(head.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)))).toMatchObject({
      issuer: facts.issuer,
      year: 2017,
      publishedOn: '2018-03-22',
      from: '2017-01-01',
    });
    const traditional = head
      .replaceAll('县', '縣')
      .replaceAll('号', '號')
      .replaceAll('发', '發')
      .replaceAll('报', '報');
    expect(factsOf(traditional)).toMatchObject({ issuer: '渠北縣人民政府', year: 2017, publishedOn: '2018-03-22' });
  });

  it('has spans that read back what was found', () => {
    const { title, issuer, year, publishedOn, indexNumber, period } = metadataOf(head);
    const at = ({ start, end }: { start: number; end: number }): string => head.slice(start, end);
    expect([title, issuer, year, publishedOn, indexNumber, period].map((fact) => at(fact!.span))).toEqual([
      '渠北县人民政府2017年政府信息公开工作年度报告',
      '渠北县人民政府',
      '2017',
      '2018-03-22',
      'QY000100/2018-00731',
      '2017年1月1日起至2017年12月31日止',
    ]);
  });

  it.each(['', ' \n\t', '\u0000\uFFFF\ud800', '今天天气很好。', '||||\n|', '《'.repeat(50), '一、\n二、\n'])(
    'is empty for %j',
    (text) => expect(metadataOf(text)).toEqual({ notices: [] }),
  );
});
