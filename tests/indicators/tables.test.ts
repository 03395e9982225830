import { describe, expect, test } from 'vitest';
import { blanks, figures, lines, table, unplaced } from './read.js';

describe('columns', () => {
  test('a column of running numbers holds no values', () => {
    const rows = [
      ['序号', '统计指标', '单位', '统计数'],
      ['1', '一、主动公开情况', '——', '——'],
      ['2', '（一）主动公开政府信息数', '条', '310'],
      ['3', '其中：主动公开规范性文件数', '条', ''],
      ['4', '制发规范性文件总数', '件', '7'],
    ];
    const expected = { 'disclosure.total': 310, 'disclosure.normativeDocuments.issued': 7 };
    expect(figures(table(...rows))).toEqual(expected);
    expect(figures(rows.map((row) => `${row.join(' | ')} |`).join('\n'))).toEqual(expected);
    expect(figures(lines(...rows.flat().filter((cell) => cell !== '')))).toEqual(expected);
  });

  test('the running number of the next row is not taken for a value', () => {
    const rows = [
      ['行次', '统计指标', '单位', '统计数'],
      ['1', '（一）收到申请数', '件'],
      ['2', '1.当面申请数', '件'],
      ['3', '2.传真申请数', '件', '5'],
    ];
    expect(figures(lines(...rows.flat()))).toEqual({ 'applications.byChannel.fax': 5 });
  });

  test('codes are no values, in any order', () => {
    const source = table(
      ['指标名称', '计量单位', '代码', '本期实际', '本年累计'],
      ['“信息不存在”数', '条', '24', '1', '6'],
      ['“非本部门掌握”数', '条', '21', '0', '2'],
      ['行政申诉数', '件', '48**', '', '3'],
    );
    expect(figures(source)).toEqual({
      'applications.outcomes.doesNotExist.total': 6,
      'applications.outcomes.otherAgency.total': 2,
      'grievances.total': 3,
    });
  });

  test('the order of the columns is that of the header', () => {
    const source = table(
      ['指标名称', '单位', '历年累计', '2013年度'],
      ['主动公开信息数', '条', '900', '120'],
      ['受理依申请公开信息总数', '条', '40', '3'],
    );
    expect(figures(source)).toEqual({ 'disclosure.total': 120, 'applications.received.total': 3 });
    expect(figures(source, 'cumulative')).toEqual({ 'disclosure.total': 900, 'applications.received.total': 40 });
  });

  test('of two years the earlier is the previous one', () => {
    const source = table(
      ['指标名称', '计量单位', '2015年', '2016年', '备注'],
      ['主动公开信息数', '条', '70', '80', '含转载'],
      ['申请总数', '件', '5', '6', ''],
    );
    expect(figures(source)).toEqual({ 'disclosure.total': 80, 'applications.received.total': 6 });
    expect(figures(source, 'previousYear')).toEqual({ 'disclosure.total': 70, 'applications.received.total': 5 });
  });

  test('本年累计 is read and 历年累计 apart, the quarter not at all', () => {
    const source = table(
      ['统计指标', '单位', '本季度', '本年累计', '历年累计'],
      ['收到申请数', '件', '2', '9', '31'],
      ['申请办结数', '件', '1', '8', '30'],
    );
    expect(figures(source)).toEqual({ 'applications.received.total': 9, 'applications.closed.total': 8 });
    expect(figures(source, 'cumulative')).toEqual({
      'applications.received.total': 31,
      'applications.closed.total': 30,
    });
  });

  test('累计 beside a year counts all years, alone it counts the year', () => {
    const head = ['指标名称', '单位'];
    expect(figures(table([...head, '2012年', '累计'], ['申请总数', '件', '4', '44']))).toEqual({
      'applications.received.total': 4,
    });
    expect(figures(table([...head, '累计'], ['申请总数', '件', '44']))).toEqual({ 'applications.received.total': 44 });
  });

  test('parts of a local copy: the one that is filled in is the whole', () => {
    const head = ['序号', '统计指标', '单位', '区政府统计数', '区直单位统计数', '乡镇街道统计数'];
    const filled = table(head, ['1', '收到申请数', '件', '', '', '3'], ['2', '申请办结数', '件', '', '', '2']);
    expect(figures(filled)).toEqual({ 'applications.received.total': 3, 'applications.closed.total': 2 });
    const several = table(head, ['1', '收到申请数', '件', '5', '8', '3'], ['2', '申请办结数', '件', '', '8', '2']);
    expect(figures(several)).toEqual({});
    expect(unplaced(several)).toHaveLength(5);
  });

  test('parts beside a total are left aside, 本级 has a scope of its own', () => {
    const source = table(
      ['统计指标', '单位', '合计', '本级', '乡镇街道统计数'],
      ['收到申请数', '件', '16', '13', '3'],
      ['申请办结数', '件', '15', '12', '3'],
    );
    expect(figures(source)).toEqual({ 'applications.received.total': 16, 'applications.closed.total': 15 });
    expect(figures(source, 'ownLevel')).toEqual({ 'applications.received.total': 13, 'applications.closed.total': 12 });
    expect(unplaced(source)).toEqual([]);
  });

  test('a second header row divides a column', () => {
    const source = `<table><tr><td rowspan="2">统计指标</td><td rowspan="2">单位</td><td colspan="2">统计数</td></tr>
      <tr><td>本年度</td><td>历年累计</td></tr>
      <tr><td>收到申请数</td><td>件</td><td>16</td><td>90</td></tr>
      <tr><td>申请办结数</td><td>件</td><td></td><td>89</td></tr></table>`;
    expect(figures(source)).toEqual({ 'applications.received.total': 16 });
    expect(figures(source, 'cumulative')).toEqual({
      'applications.received.total': 90,
      'applications.closed.total': 89,
    });
    expect(blanks(source)).toEqual(['applications.closed.total']);
  });

  test('the only column of values may bear any name', () => {
    const source = table(['统计指标', '单位', '岭北区卫生局'], ['收到申请数', '件', '4'], ['申请办结数', '件', '3']);
    expect(figures(source)).toEqual({ 'applications.received.total': 4, 'applications.closed.total': 3 });
  });

  test('two tables side by side', () => {
    const source = table(
      ['统计指标', '单位', '统计数', '统计指标', '单位', '统计数'],
      ['主动公开政府信息数', '条', '310', '收到申请数', '件', '9'],
      ['制发规范性文件总数', '件', '', '当面申请数', '件', '2'],
    );
    expect(figures(source)).toEqual({
      'disclosure.total': 310,
      'applications.received.total': 9,
      'applications.byChannel.inPerson': 2,
    });
    expect(blanks(source)).toEqual(['disclosure.normativeDocuments.issued']);
  });
});

describe('levels', () => {
  const of = (caption: string, received: string): string =>
    `<p>${caption}</p>${table(['统计指标', '单位', '统计数'], ['收到申请数', '件', received], ['申请办结数', '件', '1'])}`;

  test('本级 and the whole in two tables', () => {
    const source =
      of('附件1：政府信息公开情况统计表（市本级）', '4') + of('附件2：政府信息公开情况统计表（全市汇总）', '9');
    expect(figures(source)['applications.received.total']).toBe(9);
    expect(figures(source, 'ownLevel')['applications.received.total']).toBe(4);
  });

  test('本级 alone is what the report is about', () => {
    expect(figures(of('政府信息公开情况统计表（市本级）', '4'))['applications.received.total']).toBe(4);
  });

  test('the bodies below beside the whole', () => {
    const source = table(
      ['统计指标', '单位', '全市', '市本级', '县区'],
      ['收到申请数', '件', '9', '4', '5'],
      ['申请办结数', '件', '8', '4', '4'],
    );
    expect(figures(source)['applications.received.total']).toBe(9);
    expect(figures(source, 'ownLevel')['applications.received.total']).toBe(4);
    expect(figures(source, 'subordinate')['applications.received.total']).toBe(5);
  });
});

describe('rows', () => {
  test('equal labels belong to the part that they stand in', () => {
    const source = table(
      ['统计指标', '单位', '统计数'],
      ['四、行政复议数量', '件', '5'],
      ['（一）维持具体行政行为数', '件', '3'],
      ['（二）被依法纠错数', '件', '1'],
      ['（三）其他情形数', '件', '1'],
      ['五、行政诉讼数量', '件', '4'],
      ['（一）维持具体行政行为数', '件', '2'],
      ['（二）被依法纠错数', '件', '2'],
      ['（三）其他情形数', '件', '0'],
    );
    expect(figures(source)).toEqual({
      'reconsideration.total': 5,
      'reconsideration.upheld': 3,
      'reconsideration.corrected': 1,
      'reconsideration.other': 1,
      'litigation.all.total': 4,
      'litigation.all.upheld': 2,
      'litigation.all.corrected': 2,
      'litigation.all.other': 0,
    });
  });

  test('an equal label that comes twice without its head is not placed', () => {
    const source = table(
      ['统计指标', '单位', '统计数'],
      ['四、行政复议数量', '件', '5'],
      ['（二）被依法纠错数', '件', '1'],
      ['（二）被依法纠错数', '件', '2'],
    );
    expect(figures(source)).toEqual({ 'reconsideration.total': 5, 'reconsideration.corrected': 1 });
    expect(unplaced(source)).toEqual([[2, 'reconsideration.corrected', 'litigation.all.corrected']]);
  });

  test('an equal label without any row before it is not placed', () => {
    const source = table(
      ['统计指标', '单位', '统计数'],
      ['（三）其他情形数', '件', '2'],
      ['六、举报投诉数量', '件', '1'],
    );
    expect(figures(source)).toEqual({ 'complaints.total': 1 });
    expect(unplaced(source)).toEqual([[2, 'reconsideration.other', 'litigation.all.other']]);
  });

  test('groups in a column of their own', () => {
    const source = `<table><tr><td colspan="2">统计指标</td><td>单位</td><td>统计数</td></tr>
      <tr><td rowspan="3">行政复议</td><td>行政复议数量</td><td>件</td><td>3</td></tr>
      <tr><td>维持具体行政行为数</td><td>件</td><td>2</td></tr>
      <tr><td>被依法纠错数</td><td>件</td><td>1</td></tr>
      <tr><td rowspan="2">行政诉讼</td><td>行政诉讼数量</td><td>件</td><td>7</td></tr>
      <tr><td>被依法纠错数</td><td>件</td><td>0</td></tr></table>`;
    expect(figures(source)).toEqual({
      'reconsideration.total': 3,
      'reconsideration.upheld': 2,
      'reconsideration.corrected': 1,
      'litigation.all.total': 7,
      'litigation.all.corrected': 0,
    });
  });

  test('fees under both heads', () => {
    const source = table(
      ['指标名称', '计量单位', '代码', '本月累计', '本年累计'],
      ['收取费用总额', '元', '37', '', '190'],
      ['主动公开信息收费总数', '元', '38', '', '60'],
      ['1.邮寄费', '元', '39', '', '20'],
      ['2.复制费（纸张）', '元', '40', '', '40'],
      ['依申请提供信息收取费用', '元', '43', '', '130'],
      ['1.检索费', '元', '44', '', '50'],
      ['2.邮寄费', '元', '45', '', '30'],
      ['3.复制费（纸张）', '元', '46', '', '50'],
    );
    expect(figures(source)).toEqual({
      'fees.total': 190,
      'fees.proactive.total': 60,
      'fees.proactive.mail': 20,
      'fees.proactive.paperCopying': 40,
      'fees.applications': 130,
      'fees.search': 50,
      'fees.mail': 30,
      'fees.paperCopying': 50,
    });
  });

  test('fees for applications are the total where no wider one stands', () => {
    const source = table(
      ['指标名称', '单位', '本年累计'],
      ['申请总数', '件', '2'],
      ['依申请公开收费总数', '元', '35.5'],
    );
    expect(figures(source)).toEqual({ 'applications.received.total': 2, 'fees.total': 35.5 });
  });

  test('不予公开答复总数 is the broad denial where the reasons follow it', () => {
    const head = ['指标名称', '计量单位', '本年累计'];
    const total = ['对申请的答复总数', '条', '9'];
    const refused = ['不予公开答复总数', '条', '4'];
    const reasons = [
      ['“信息不存在”数', '条', '1'],
      ['“申请内容不明确”数', '条', '2'],
    ];
    expect(figures(table(head, total, refused, ...reasons))).toMatchObject({
      'applications.outcomes.negativeReplies.total': 4,
    });
    expect(figures(table(head, total, ...reasons, refused))).toMatchObject({
      'applications.outcomes.refused.subtotal.total': 4,
    });
  });

  test('非《条例》所指政府信息 is a refusal or a reply of its own', () => {
    const head = ['指标名称', '计量单位', '本年累计'];
    const row = ['非《条例》所指政府信息数', '条', '2'];
    expect(figures(table(head, ['不同意公开答复数', '件', '3'], ['涉及国家秘密', '件', '1'], row))).toMatchObject({
      'applications.outcomes.refused.notGovernmentInformation.total': 2,
    });
    expect(figures(table(head, ['否决公开答复总数', '条', '3'], row))).toMatchObject({
      'applications.outcomes.notGovernmentInformation.total': 2,
    });
  });

  test('rows of local copies', () => {
    const source = table(
      ['统计指标', '单位', '统计数'],
      ['（一）收到申请数', '件', '9'],
      ['4.信函申请数', '件', '3'],
      ['5.其他形式申请数', '件', '1'],
      ['6.电子邮件申请数', '件', '5'],
      ['网站建设投入', '万元', '70'],
      ['政府信息公开制度数', '个', '4'],
    );
    expect(figures(source)).toEqual({
      'applications.received.total': 9,
      'applications.byChannel.mail': 3,
      'applications.byChannel.other': 1,
      'applications.byChannel.email': 5,
    });
    expect(unplaced(source)).toEqual([]);
  });

  test('values of rows without a key go to no other row', () => {
    const source = lines(
      '统计指标',
      '单位',
      '统计数',
      '（一）收到申请数',
      '件',
      '制度建设数',
      '个',
      '12',
      '（二）申请办结数',
      '件',
      '8',
    );
    expect(figures(source)).toEqual({ 'applications.closed.total': 8 });
  });

  test.each([
    ['其中:1、当面申请数', 'applications.byChannel.inPerson'],
    ['（1）当面申请', 'applications.byChannel.inPerson'],
    ['①当面申请数（件）', 'applications.byChannel.inPerson'],
    ['⑴ 当 面 申 请 数：', 'applications.byChannel.inPerson'],
    ['6．其它形式申请数', 'applications.byChannel.other'],
    ['(9)“免于公开范围5”数', 'applications.outcomes.refused.exemption5.total'],
    ['「不予公開範圍2」數', 'applications.outcomes.refused.exemption2.total'],
    ['7.告知作出更改、补充数', 'applications.outcomes.correctionRequested.total'],
    ['（一）主动公开政府信息數(shù)（不同渠道和方式公开相同信息计1条）', 'disclosure.total'],
    ['其中：主動公開規範性檔案數', 'disclosure.normativeDocuments.disclosed'],
    ['（一）主動公開政府資訊數', 'disclosure.total'],
    ['（三）⾏政诉讼数量', 'litigation.all.total'],
    ['政府信息公开指定专职人员数 **', 'resources.staff.total'],
    ['（一）收到申请数①', 'applications.received.total'],
    ['本年度申请总数', 'applications.received.total'],
  ])('%s', (label, key) => {
    expect(figures(table(['统计指标', '单位', '统计数'], [label, '件', '6']))).toEqual({ [key]: 6 });
  });
});
