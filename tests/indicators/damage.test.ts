import { describe, expect, test } from 'vitest';
import { figures, lines, read, unplaced } from './read.js';

describe('labels cut by the layout', () => {
  test('a note on a line of its own', () => {
    const source = lines(
      '统计指标',
      '单位',
      '统计数',
      '（一）主动公开政府信息数',
      '（不同渠道公开相同信息计1条）',
      '条',
      '52',
      '制发规范性文件总数',
      '件',
      '3',
    );
    expect(figures(source)).toEqual({ 'disclosure.total': 52, 'disclosure.normativeDocuments.issued': 3 });
  });

  test('a note cut before its number, which is no value', () => {
    const source = lines(
      '统计指标 单位 统计数',
      '（一）回应公众关注热点或重大舆情',
      '数（不同方式回应同一热点或舆情计',
      '1次） 次 5',
      '（一）主动公开政府信息数（不同渠道公开相同信息计',
      '1条） 条 52',
      '（二）举办各类培训班数 次 3',
    );
    expect(figures(source)).toEqual({ 'engagement.responses': 5, 'disclosure.total': 52, 'training.sessions': 3 });
    expect(unplaced(source)).toEqual([]);
  });

  test('an enumerator with a bracket behind it ends no note', () => {
    const source = lines('统计指标 单位 统计数', '（一）收到申请数 件 9', '1)当面申请数 件 4', '2) 传真申请数 件 3');
    expect(figures(source)).toEqual({
      'applications.received.total': 9,
      'applications.byChannel.inPerson': 4,
      'applications.byChannel.fax': 3,
    });
  });

  test('a note cut in two', () => {
    const source = lines(
      '统计指标',
      '单位',
      '统计数',
      '（四）政府信息公开专项经费（不包括用于政府公报',
      '编辑管理等方面的经费）',
      '万元',
      '2.5',
      '（二）举办各类培训班数',
      '次',
      '3',
    );
    expect(figures(source)).toEqual({ 'resources.budget': 25000, 'training.sessions': 3 });
  });

  test('a label cut in two, its values behind either half', () => {
    const head = '统计指标  单位  统计数';
    const tail = '六、举报投诉数量  件  4';
    const expected = { 'litigation.all.upheld': 6, 'complaints.total': 4 };
    expect(figures(lines(head, '（一）维持具体行政行为或者驳回原告', '诉讼请求数  件  6', tail))).toEqual(expected);
    expect(figures(lines(head, '（一）维持具体行政行为或者驳回原告  件  6', '诉讼请求数', tail))).toEqual(expected);
    expect(figures(lines(head, '（一）维持具体行政行为或者驳回原告', '件  6', '诉讼请求数', tail))).toEqual(expected);
  });

  test('a label whose first line is a label by itself', () => {
    const rows = ['1.参加或举办新闻发布会', '总次数 次 2', '2.政府网站在线访谈次数 次 5', '3.政策解读稿件发布数 篇 7'];
    expect(figures(lines('统计指标 单位 统计数', ...rows))).toEqual({
      'engagement.pressConferences': 2,
      'engagement.onlineInterviews': 5,
      'engagement.policyInterpretations': 7,
    });
  });

  test('a wrapped note with a number, unit and value behind it', () => {
    const rows = [
      '（一）回应公众关注热点或',
      '重大舆情数（不同方式回应同一热点或舆情计1次） 次 37',
      '3.政策解读稿件发布数 篇 7',
    ];
    expect(figures(lines('统计指标 单位 统计数', ...rows))).toEqual({
      'engagement.responses': 37,
      'engagement.policyInterpretations': 7,
    });
  });

  test('a cut label is not guessed', () => {
    const source = lines(
      '统计指标  单位  统计数',
      '（一）维持具体行政行为或者驳回原告  件  6',
      '六、举报投诉数量  件  4',
    );
    expect(figures(source)).toEqual({ 'complaints.total': 4 });
  });

  test('header words cut and spaced', () => {
    const source = lines(
      '指 标 名',
      '称',
      '计量',
      '单 位',
      '2012',
      '年度',
      '历年',
      '累 计',
      '主动公开信息数',
      '条',
      '5',
      '50',
      '行政申诉数',
      '件',
      '0',
      '2',
    );
    expect(figures(source)).toEqual({ 'disclosure.total': 5, 'grievances.total': 0 });
    expect(figures(source, 'cumulative')).toEqual({ 'disclosure.total': 50, 'grievances.total': 2 });
  });
});

describe('pages', () => {
  test('a header that a page break repeats, with its page number', () => {
    const page = ['统计指标', '单位', '统计数'];
    const source = lines(
      ...page.concat('四、行政复议数量', '件', '3', '（一）维持具体行政行为数', '件', '1', '- 7 -'),
      ...page.concat('（二）被依法纠错数', '件', '2', '六、举报投诉数量', '件', '0'),
    );
    expect(figures(source)).toEqual({
      'reconsideration.total': 3,
      'reconsideration.upheld': 1,
      'reconsideration.corrected': 2,
      'complaints.total': 0,
    });
  });

  test('a remark between two parts of the table', () => {
    const source = lines(
      '统计指标  单位  统计数',
      '（一）收到申请数  件  8',
      '注：本表由各单位填报，由办公室汇总。',
      '（二）申请办结数  件  7',
    );
    expect(figures(source)).toEqual({ 'applications.received.total': 8, 'applications.closed.total': 7 });
  });

  test('the people who signed and the date are no values', () => {
    const source = lines(
      '统计指标',
      '单位',
      '统计数',
      '（一）收到申请数',
      '件',
      '8',
      '（三）接受培训人员数',
      '人次',
      '单位负责人：林某',
      '审核人：',
      '填报人：',
      '联系电话：',
      '0591-7654321',
      '填报日期：2016年1月20日',
      '12',
    );
    expect(figures(source)).toEqual({ 'applications.received.total': 8 });
    expect(unplaced(source)).toEqual([]);
  });

  test('several small tables', () => {
    const source = lines(
      '附表一：主动公开',
      '| 指标 | 单位 | 2010年 |',
      '| 主动公开信息数 | 条 | 77 |',
      '| 其中：全文电子化的主动公开信息数 | 条 | 70 |',
      '附表二：咨询',
      '| 指标 | 单位 | 2010年 |',
      '| 网上咨询数 | 人次 | 15 |',
      '| 咨询电话接听数 | 人次 | 8 |',
    );
    expect(figures(source)).toEqual({
      'disclosure.total': 77,
      'disclosure.digitized': 70,
      'enquiries.online': 15,
      'enquiries.phone': 8,
    });
  });
});

describe('lost cells', () => {
  const head = ['指标名称', '计量单位', '2011年度', '历年累计'];

  test('one value under two columns has no place', () => {
    const source = lines(
      ...head,
      '主动公开信息数',
      '条',
      '81',
      '400',
      '受理依申请公开信息总数',
      '条',
      '6',
      '行政复议数',
      '件',
    );
    expect(figures(source)).toEqual({ 'disclosure.total': 81 });
    expect(unplaced(source)).toEqual([[6, 'applications.received.total']]);
    expect(read(source).unplaced[0]?.row).toBe('applications.received');
  });

  test('a pipe row that lost a cell has no place, nor has one that was filled up', () => {
    const lost = lines(`${head.join(' | ')} |`, '主动公开信息数 | 条 | 81 | 400 |', '行政诉讼数 | 件 | 6 |');
    expect(figures(lost)).toEqual({ 'disclosure.total': 81 });
    expect(unplaced(lost)).toEqual([[6, 'litigation.all.total']]);
    const padded = lines(
      `${head.join(' | ')} |`,
      '主动公开信息数 | 条 | 81 | 400 | | | |',
      '行政诉讼数 | 件 | 6 | | | |',
    );
    expect(figures(padded)).toEqual({ 'disclosure.total': 81 });
    expect(unplaced(padded)).toEqual([[6, 'litigation.all.total']]);
  });

  test('a stroke keeps its place', () => {
    const source = lines(...head, '主动公开信息数', '条', '—', '400', '行政复议数', '件', '2', '/');
    expect(figures(source)).toEqual({ 'reconsideration.total': 2 });
    expect(figures(source, 'cumulative')).toEqual({ 'disclosure.total': 400 });
  });

  test('a line of a lone pipe that closes the row is no blank', () => {
    const source = lines(
      '指标名称',
      '| 计量',
      '单位',
      '| 本期实际',
      '| 本年累计',
      '|',
      '行政复议数',
      '| 件',
      '| 4',
      '|',
      '行政诉讼数',
      '| 件',
      '| 1',
      '| 3',
      '|',
      '行政申诉数',
      '| 件',
      '|',
      '| 5',
      '|',
    );
    expect(figures(source)).toEqual({ 'litigation.all.total': 3, 'grievances.total': 5 });
    expect(unplaced(source)).toEqual([[4, 'reconsideration.total']]);
  });

  test('blank rows between filled ones', () => {
    const source = lines(
      '统计指标',
      '统计数',
      '收到申请数',
      '当面申请数',
      '传真申请数',
      '2',
      '网络申请数',
      '申请办结数',
      '2',
    );
    expect(figures(source)).toEqual({ 'applications.byChannel.fax': 2, 'applications.closed.total': 2 });
  });

  test('the month is no figure where the year is blank', () => {
    const source = lines(
      '| 指标名称 | 计量单位 | 代码 | 本期实际 | 本年累计 |',
      '|---|---|---|---|---|',
      '| 申请总数 | 条 | 10 | 5 | |',
      '| 行政复议数 | 件 | 32 | | 1 |',
    );
    expect(figures(source)).toEqual({ 'reconsideration.total': 1 });
    expect(unplaced(source)).toEqual([]);
  });
});

describe('cells that hold or span several rows', () => {
  const head = '<tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>';

  test('several rows in one cell, line by line', () => {
    const source = `<table>${head}<tr><td>（一）收到申请数<br>1.当面申请数<br>2.传真申请数</td><td>件</td><td>5<br>4<br>1</td></tr></table>`;
    expect(figures(source)).toEqual({
      'applications.received.total': 5,
      'applications.byChannel.inPerson': 4,
      'applications.byChannel.fax': 1,
    });
  });

  test('lines that do not pair are not read', () => {
    const source = `<table>${head}<tr><td>1.当面申请数<br>2.传真申请数</td><td>件</td><td>5<br>4<br>1</td></tr><tr><td>申请办结数</td><td>件</td><td>3</td></tr></table>`;
    expect(figures(source)).toEqual({ 'applications.closed.total': 3 });
  });

  test('one value for two rows has no place', () => {
    const source = `<table>${head}<tr><td>3.政务微博公开政府信息数</td><td>条</td><td rowspan="2">31</td></tr>
      <tr><td>4.政务微信公开政府信息数</td><td>条</td></tr><tr><td>5.其他方式公开政府信息数</td><td>条</td><td>2</td></tr></table>`;
    expect(figures(source)).toEqual({ 'disclosure.byChannel.other': 2 });
    expect(unplaced(source)).toEqual([[31, 'disclosure.byChannel.weibo', 'disclosure.byChannel.wechat']]);
  });

  test('one value under two columns has no place', () => {
    const source = `<table><tr><td>指标名称</td><td>2012年</td><td>历年累计</td></tr>
      <tr><td>行政复议数</td><td colspan="2">4</td></tr><tr><td>行政诉讼数</td><td>1</td><td>2</td></tr></table>`;
    expect(figures(source)).toEqual({ 'litigation.all.total': 1 });
    expect(unplaced(source)).toEqual([[4, 'reconsideration.total']]);
  });

  test('two numbers under one column have no place', () => {
    const source = '统计指标 | 单位 | 统计数 |\n收到申请数 | 件 | 4 | 9 |\n申请办结数 | 件 | 3 |';
    expect(figures(source)).toEqual({ 'applications.closed.total': 3 });
    expect(unplaced(source)).toEqual([
      [4, 'applications.received.total'],
      [9, 'applications.received.total'],
    ]);
  });

  test('a table with its labels across is not read down', () => {
    const source = `<table><tr><td>单位</td><td>收到申请数</td><td>申请办结数</td><td>举报投诉数量</td><td>行政复议数量</td></tr>
      <tr><td>甲局</td><td>4</td><td>3</td><td>2</td><td>1</td></tr><tr><td></td><td>8</td><td>7</td><td>6</td><td>5</td></tr></table>`;
    expect(figures(source)).toEqual({});
  });
});

describe('pages of columns', () => {
  test('a number alone on its line is not taken for a lost cell', () => {
    const rows = [
      '收到申请数  件  6',
      '1.当面申请数  件  2',
      '2.传真申请数  件  1',
      '3.网络申请数  件  3',
      '4.信函申请数  件',
    ];
    const source = lines('统计指标  单位  统计数', ...rows, '12', '（二）申请办结数  件  6');
    const { findings } = read(source);
    expect(findings.map(({ value }) => value)).toEqual([6, 2, 1, 3, 6]);
    expect(unplaced(source)).toEqual([[12, 'applications.byChannel.mail']]);
  });
});
