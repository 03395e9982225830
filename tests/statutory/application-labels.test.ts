import { describe, expect, test } from 'vitest';
import { applicants } from '../../src/forms/statutory-common.js';
import { HEADER, HEADER_LINES, htmlTable, RECEIVED, table } from './application-table.js';
import { applicantsOf, lines, read, rowOf } from './read.js';

describe('labels', () => {
  test.each([
    ['一、本年新收政府信息公开申请数量', RECEIVED],
    ['本年新收政府信息公开申请数量', RECEIVED],
    ['一、本年新收申请数量', RECEIVED],
    ['1.本年新收政府信息公开申请数量', RECEIVED],
    ['二、上年结转', 'applications.carriedOver'],
    ['（二）部分公开', 'applications.outcomes.partiallyGranted'],
    ['（二）部分公开（区分处理的，只计这一情形，不及其他情形）', 'applications.outcomes.partiallyGranted'],
    ['法律法规禁止公开', 'applications.outcomes.refused.prohibitedByLaw'],
    ['3.危及"三安全一稳定"', 'applications.outcomes.refused.securityAndStability'],
    ['3.危及「三安全一稳定」', 'applications.outcomes.refused.securityAndStability'],
    ['7、属于行政执法案卷信息', 'applications.outcomes.refused.enforcementCaseFile'],
    ['(1) 属于国家秘密', 'applications.outcomes.refused.stateSecret'],
    ['1属于国家秘密', 'applications.outcomes.refused.stateSecret'],
    ['属 于 国 家 秘 密', 'applications.outcomes.refused.stateSecret'],
    ['三、(三)不予公开-1.属于国家秘密', 'applications.outcomes.refused.stateSecret'],
    ['三、本年度办理结果（一）予以公开', 'applications.outcomes.granted'],
    ['（六）其他处理', 'applications.outcomes.other.subtotal'],
    ['其它处理', 'applications.outcomes.other.subtotal'],
    ['三、（六）其他处理-3.其他', 'applications.outcomes.other.other'],
    ['3.其它', 'applications.outcomes.other.other'],
    ['（七）合计', 'applications.outcomes.total'],
    ['总 计', 'applications.outcomes.total'],
    ['四、结转下年度', 'applications.carriedForward'],
    ['⼀、本年新收政府信息公開申請數量', RECEIVED],
    ['一、本年新收政府信息公开申请数里', RECEIVED],
    ['8.属于行政查洵事项', 'applications.outcomes.refused.administrativeInquiry'],
    ['5.要求行政机关确认或重新出具已获取的信息', 'applications.outcomes.notProcessed.reconfirmation'],
  ])('%s', (label, row) => {
    const report = read(table(`${label} | 4 | 2 | 0 | 1 | 0 | 0 | 7 |`));
    expect(Object.keys(report.figures).sort()).toEqual(applicants.map(({ column }) => `${row}.${column}`).sort());
    expect(applicantsOf(report, row)).toEqual([4, 2, 0, 1, 0, 0, 7]);
  });

  test.each(['其他', '备注', '按时办结', '1.其他说明', '（八）总'])('%s names no row', (label) => {
    expect(read(table(`${label} | 4 | 2 | 0 | 1 | 0 | 0 | 7 |`)).figures).toEqual({});
  });

  test('总计 and 其他 are columns and rows', () => {
    const report = read(
      lines(...HEADER_LINES, '3.其他', '1', '0', '0', '0', '0', '0', '1', '总计', '5', '0', '0', '0', '0', '0', '5'),
    );
    expect(applicantsOf(report, 'applications.outcomes.other.other')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(applicantsOf(report, 'applications.outcomes.total')).toEqual([5, 0, 0, 0, 0, 0, 5]);
  });
});

describe('the group label', () => {
  test('stands on the first row of its group alone', () => {
    const report = read(
      table(
        '三、本年度办理结果 | （三）不予公开 | 1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
        '2.其他法律行政法规禁止公开 | 0 | 2 | 0 | 0 | 0 | 0 | 2 |',
      ),
    );
    expect(applicantsOf(report, 'applications.outcomes.refused.stateSecret')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(applicantsOf(report, 'applications.outcomes.refused.prohibitedByLaw')).toEqual([0, 2, 0, 0, 0, 0, 2]);
  });

  test('with values of its own is a subtotal', () => {
    const report = read(
      table(
        '（三）不予公开 | 1 | 1 | 0 | 0 | 0 | 0 | 2 |',
        '1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
        '2.其他法律行政法规禁止公开 | 0 | 1 | 0 | 0 | 0 | 0 | 1 |',
      ),
    );
    expect(applicantsOf(report, 'applications.outcomes.refused.subtotal')).toEqual([1, 1, 0, 0, 0, 0, 2]);
  });

  test('stands for its rows where their labels were lost, as far as they are all alike', () => {
    const zeros = Array.from({ length: 56 }, () => '0');
    const report = read(lines(...HEADER_LINES, '（一）予以公开', ...zeros.slice(0, 7), '（三）不予公开', ...zeros));
    for (const reason of ['stateSecret', 'administrativeInquiry'])
      expect(applicantsOf(report, `applications.outcomes.refused.${reason}`)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    const other = read(
      lines(...HEADER_LINES, '（一）予以公开', ...zeros.slice(0, 7), '（三）不予公开', '3', ...zeros.slice(1)),
    );
    expect(Object.keys(other.figures).filter((key) => key.includes('refused'))).toEqual([]);
  });

  test('is not taken for a row whose own label cannot be read', () => {
    const report = read(
      htmlTable(HEADER, '一、本年新收政府信息公开申请数量|5|1|0|0|0|0|6', '（三）不予公开|□□□□□|1|0|0|0|0|0|1'),
    );
    expect(Object.keys(report.figures)).toHaveLength(7);
    expect(report.unplaced).toHaveLength(7);
  });
});

describe('labels in pieces', () => {
  const header = '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计';
  const refused = 'applications.outcomes.refused.prohibitedByLaw';

  test.each([
    ['before the numbers', ['2.其他法律行政法规禁止', '公开 0 2 0 0 0 0 2']],
    ['around them', ['2.其他法律行政', '0 2 0 0 0 0 2', '法规禁止公开']],
    ['with the numbers at its first line', ['2.其他法律行政法规禁止 0 2 0 0 0 0 2', '公开']],
    [
      'with shreds of the groups between',
      ['三、本 （三）不 2.其他法律行政法规禁止', '年度办 予公开 公开 0 2 0 0 0 0 2'],
    ],
    ['with all numbers behind', ['2.其他法律', '行政法规', '禁止公开', '0 2 0 0 0 0 2']],
  ])('%s', (_, rows) => {
    const report = read(
      lines(
        '三、收到和处理政府信息公开申请情况',
        header,
        '1.属于国家秘密 1 0 0 0 0 0 1',
        ...rows,
        '4.保护第三方合法权益 0 1 0 0 0 0 1',
      ),
    );
    expect(applicantsOf(report, refused)).toEqual([0, 2, 0, 0, 0, 0, 2]);
    expect(applicantsOf(report, 'applications.outcomes.refused.stateSecret')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(applicantsOf(report, 'applications.outcomes.refused.thirdPartyRights')).toEqual([0, 1, 0, 0, 0, 0, 1]);
  });

  test('a group label around a numbered row that its letters contain', () => {
    const report = read(
      lines(
        '三、收到和处理政府信息公开申请情况',
        header,
        '（六）其',
        '3.其他 1 0 0 0 0 0 1',
        '他处理',
        '（七）总计 5 1 0 0 0 0 6',
      ),
    );
    expect(applicantsOf(report, 'applications.outcomes.other.other')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(rowOf(report, 'applications.outcomes.other.subtotal')).toEqual({});
  });

  test('numbers glued to their labels', () => {
    const report = read(
      lines(
        '三、收到和处理政府信息公开申请情况',
        header,
        '一、本年新收政府信息公开申请数量15 1 0 0 0 0 16',
        '三、本年度办理结果（一）予以公开４ 1 0 0 0 0 5',
        '（二）部分公开（区分处理的，只计这一情形，不计其他情形）1 0 0 0 0 0 1',
      ),
    );
    expect(applicantsOf(report, RECEIVED)).toEqual([15, 1, 0, 0, 0, 0, 16]);
    expect(applicantsOf(report, 'applications.outcomes.granted')).toEqual([4, 1, 0, 0, 0, 0, 5]);
    expect(applicantsOf(report, 'applications.outcomes.partiallyGranted')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  describe('all labels before all numbers', () => {
    const labels = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开'];
    const columns = (...rows: readonly string[]): ReturnType<typeof read> =>
      read(lines('三、收到和处理政府信息公开申请情况', header, ...labels, ...rows));

    test('as many rows as labels: in their order', () => {
      const report = columns('5 1 0 0 0 0 6', '0 3 0 0 0 0 3', '4 1 0 0 0 0 5');
      expect(applicantsOf(report, RECEIVED)).toEqual([5, 1, 0, 0, 0, 0, 6]);
      expect(applicantsOf(report, 'applications.carriedOver')).toEqual([0, 3, 0, 0, 0, 0, 3]);
      expect(applicantsOf(report, 'applications.outcomes.granted')).toEqual([4, 1, 0, 0, 0, 0, 5]);
    });

    test.each([
      ['fewer rows', ['5 1 0 0 0 0 6', '4 1 0 0 0 0 5']],
      ['more rows', ['5 1 0 0 0 0 6', '0 3 0 0 0 0 3', '4 1 0 0 0 0 5', '0 0 0 0 0 0 0']],
    ])('%s: nothing is placed and nothing lost', (_, rows) => {
      const report = columns(...rows);
      expect(report.figures).toEqual({});
      expect(report.unplaced).toHaveLength(7 * rows.length);
    });
  });

  test('rows that a page breaks at the same place', () => {
    const cut = (label: string, first: string, rest: string): readonly string[] => [`${label} ${first}`, rest];
    const report = read(
      lines(
        '三、收到和处理政府信息公开申请情况',
        header,
        ...cut('一、本年新收政府信息公开申请数量', '5 1 0 0', '0 1 7'),
        ...cut('二、上年结转政府信息公开申请数量', '1 0 0 0', '0 0 1'),
        ...cut('（一）予以公开', '4 1 0 0', '1 0 6'),
        ...cut('1.属于国家秘密', '0 0 0 0', '0 1 1'),
      ),
    );
    expect(applicantsOf(report, 'applications.outcomes.refused.stateSecret')).toEqual([0, 0, 0, 0, 0, 1, 1]);
    expect(report.unplaced.filter(([row]) => row === 'applications.outcomes.refused.stateSecret')).toEqual([]);
  });

  test('numbers before a label of several lines', () => {
    const report = read(
      lines(
        '三、收到和处理政府信息公开申请情况',
        header,
        '8.属于行政查询事项 1 0 0 0 0 0 1',
        '（四）无法提供',
        '5 1 0 0 0 0 6',
        '1.本机关不掌握相关',
        '政府信息',
        '2.没有现成信息需要另行制作 0 2 0 0 0 0 2',
      ),
    );
    expect(applicantsOf(report, 'applications.outcomes.unavailable.notHeld')).toEqual([5, 1, 0, 0, 0, 0, 6]);
    expect(applicantsOf(report, 'applications.outcomes.refused.administrativeInquiry')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('all numbers before their labels', () => {
    const report = read(
      lines(
        '三、收到和处理政府信息公开申请情况',
        header,
        '5 1 0 0 0 0 6',
        '一、本年新收政府信息公开申请数量',
        '0 3 0 0 0 0 3',
        '二、上年结转政府信息公开申请数量',
        '4 1 0 0 0 0 5',
        '（一）予以公开',
      ),
    );
    expect(applicantsOf(report, RECEIVED)).toEqual([5, 1, 0, 0, 0, 0, 6]);
    expect(applicantsOf(report, 'applications.carriedOver')).toEqual([0, 3, 0, 0, 0, 0, 3]);
    expect(applicantsOf(report, 'applications.outcomes.granted')).toEqual([4, 1, 0, 0, 0, 0, 5]);
  });
});
