import { describe, expect, test } from 'vitest';
import { readIndicators } from '../../src/extract/indicators/index.js';
import { readDocument } from '../../src/read/index.js';
import { figures, lines, read, unplaced } from './read.js';

describe('without a header', () => {
  const rows = [
    '（一）收到申请数 件 6',
    '1.当面申请数 件 2',
    '2.传真申请数 件 0',
    '3.网络申请数 件 4',
    '4.信函申请数 件 0',
  ];

  test('a run of labels is a table', () => {
    const expected = {
      'applications.received.total': 6,
      'applications.byChannel.inPerson': 2,
      'applications.byChannel.fax': 0,
      'applications.byChannel.online': 4,
      'applications.byChannel.mail': 0,
    };
    expect(figures(lines(...rows))).toEqual(expected);
    expect(figures(rows.join(' '))).toEqual(expected);
    expect(figures(lines(...rows.flatMap((row) => row.split(' '))))).toEqual(expected);
  });

  test('the larger of two columns is the wider period', () => {
    const swapped = lines(
      '主动公开信息数 条 400 40',
      '提供服务类信息数 条 20 2',
      '网上咨询数 人次 30 3',
      '申请总数 条 41 41',
      '否决公开答复总数 条 5 0',
    );
    expect(figures(swapped)).toMatchObject({ 'disclosure.total': 400, 'enquiries.online': 30 });
    expect(figures(swapped.replace('30 3', '3 30'))).toEqual({});
  });

  test('a number of the page does not hide the column of codes', () => {
    const coded = lines(
      '主动公开信息数 条 01 400',
      '新增的行政规范性文件数 条 12 03 9',
      '提供服务类信息数 条 04 20',
      '网上咨询数 人次 07 30',
      '申请总数 条 10 41',
      '行政复议数 件 32 1',
      '政府信息公开指定专职人员数 人 51** 3',
    );
    expect(figures(coded)).toMatchObject({
      'disclosure.total': 400,
      'enquiries.online': 30,
      'reconsideration.total': 1,
    });
  });

  test('codes are told from values by their run', () => {
    const coded = lines(
      '主动公开信息数 条 01 40 400',
      '新增的行政规范性文件数 条 03 1 9',
      '提供服务类信息数 条 04 2 20',
      '网上咨询数 人次 07 3 30',
      '申请总数 条 10 4 41',
      '否决公开答复总数 条 11 0 5',
      '行政复议数 件 12 0 1',
    );
    expect(figures(coded)).toMatchObject({
      'disclosure.total': 400,
      'applications.received.total': 41,
      'reconsideration.total': 1,
    });
  });

  test('the mark of a footnote is no value', () => {
    expect(figures(lines(...rows, '（二）申请办结数①'))).not.toHaveProperty('applications.closed.total');
  });

  test('numbers under a line of labels belong to none of them', () => {
    const source = lines(...rows, '申请办结数 按时办结数 延期办结数', '5 4 1');
    expect(figures(source)).toMatchObject({ 'applications.received.total': 6 });
    expect(figures(source)).not.toHaveProperty('applications.closed.total');
    expect(unplaced(source)).toEqual([]);
  });

  test('two columns that nothing names prove nothing', () => {
    const source = lines('收到申请数 件 6 7', '当面申请数 件 2 3', '网络申请数 件 4 4', '申请办结数 件 5 6');
    expect(figures(source)).toEqual({});
    expect(unplaced(source)).toHaveLength(8);
  });
});

describe('should not', () => {
  test.each([
    ['a sentence', '2015年，我局收到申请数6件，其中当面申请数2件，网络申请数4件，申请办结数6件。'],
    [
      'sentences under headings',
      '（一）收到申请数\n全年收到申请6件。\n（二）申请办结数\n全部办结。\n（三）申请答复数\n答复6件。\n四、行政复议数量\n未发生。',
    ],
    [
      'a list with sentences',
      '1.收到申请数，全年共6件；\n2.申请办结数，全年共6件；\n3.申请答复数，全年共5件；\n4.举报投诉数量，全年共0件。',
    ],
    [
      'definitions of indicators',
      '1.主动公开信息数：指各单位主动公开的信息条数。\n2.申请总数：指收到的申请数量。\n3.行政复议数：指被申请复议的数量。\n4.行政诉讼数：指被起诉的数量。',
    ],
    ['few labels', '收到申请数\n6\n申请办结数\n6'],
    ['another table', '| 项目 | 数量 |\n|---|---|\n| 行政许可 | 12 |\n| 行政复议 | 3 |'],
    [
      'the rows of the statutory table',
      '三、收到和处理政府信息公开申请情况\n3.重复申请 | 0 | 0 | 0 |\n行政复议 | 行政诉讼 |\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n1 | 0 | 0 | 0 | 1 |',
    ],
    ['nothing', ''],
  ])('%s', (_, source) => {
    expect(read(source)).toMatchObject({ findings: [], unplaced: [], reasons: [] });
    expect(read(source).form).toBeUndefined();
    expect(read(source).consumed.size).toBe(0);
  });

  test('the prose around a table is left alone', () => {
    const prose = '二、主动公开情况\n全年主动公开政府信息310条。\n三、统计表\n';
    const source = `${prose}\n统计指标  单位  统计数\n（一）收到申请数  件  8\n（二）申请办结数  件  7\n\n四、存在的问题\n公开不够及时，内容有待充实。`;
    const { document } = readDocument(source);
    const { consumed } = readIndicators(document);
    const left = document.blocks
      .filter((block) => !consumed.has(block))
      .map(({ position }) => source.slice(position.start, position.end));
    expect(left.join('\n')).toContain('全年主动公开政府信息310条。');
    expect(left.join('\n')).toContain('公开不够及时');
    expect(left.join('\n')).not.toContain('收到申请数');
  });

  test('a label in any place never reaches an object by its name', () => {
    const source = '统计指标  单位  统计数\n__proto__  件  8\nconstructor  件  7\n收到申请数  件  2';
    expect(figures(source)).toEqual({ 'applications.received.total': 2 });
  });
});
