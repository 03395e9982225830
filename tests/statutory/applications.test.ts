import { describe, expect, test } from 'vitest';
import { readStatutory } from '../../src/extract/statutory/index.js';
import { readDocument } from '../../src/read/index.js';
import { applicantsOf, lines, read, rowOf } from './read.js';

const RECEIVED = 'applications.received';
const HEADER = '项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |';
const HEADER_LINES = [
  '自然人',
  '法人或其他组织',
  '总计',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
];

/** A table of pipes under the full header. */
const table = (...rows: readonly string[]): string => lines('三、收到和处理政府信息公开申请情况', HEADER, ...rows);

const htmlTable = (...rows: readonly string[]): string =>
  `<table>${rows
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((cell) => `<td>${cell.trim()}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;

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
    expect(Object.keys(report.figures).sort()).toEqual(
      [
        'naturalPerson',
        'commercialEnterprise',
        'researchInstitution',
        'publicWelfareOrganization',
        'legalServiceInstitution',
        'otherOrganization',
        'total',
      ]
        .map((column) => `${row}.${column}`)
        .sort(),
    );
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

describe('columns', () => {
  test('stand where the header puts them', () => {
    const report = read(
      lines(
        '| | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |',
        '|---|---|---|---|---|---|---|---|',
        '| 一、本年新收政府信息公开申请数量 | 6 | 5 | 1 | 0 | 0 | 0 | 0 |',
      ),
    );
    expect(applicantsOf(report, RECEIVED)).toEqual([5, 1, 0, 0, 0, 0, 6]);
  });

  test('法人或其他组织 as one column', () => {
    const report = read(
      htmlTable('|自然人|法人或其他组织|总计', '一、本年新收政府信息公开申请数量|5|1|6', '（一）予以公开|4|2|6'),
    );
    expect(rowOf(report, RECEIVED)).toEqual({ naturalPerson: 5, organizations: 1, total: 6 });
    expect(rowOf(report, 'applications.outcomes.granted')).toEqual({ naturalPerson: 4, total: 6 });
    expect(report.extraction.breakdowns).toMatchObject([
      { of: 'applications.outcomes.granted.total', parts: [{ label: '法人或其他组织', value: 2 }] },
    ]);
  });

  test('a header whose second line was lost proves no subset', () => {
    const report = read(
      lines(
        '三、收到和处理政府信息公开申请情况',
        '自然人',
        '法人或其他组织',
        '总计',
        '一、本年新收政府信息公开申请数量',
        '2',
        '1',
        '3',
        '二、上年结转政府信息公开申请数量',
        '（七）总计',
        '2',
        '1',
        '3',
        '四、结转下年度继续办理',
      ),
    );
    expect(report.figures).toEqual({ 'applications.received.total': 3, 'applications.outcomes.total.total': 3 });
  });

  test('an index before and a remark behind are no columns of the form', () => {
    const report = read(
      htmlTable(
        '序号|项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|备注',
        '1|本年新收政府信息公开申请数量|5|1|0|0||0|6|网上3件',
        '2|上年结转政府信息公开申请数量||||||||',
      ),
    );
    expect(applicantsOf(report, RECEIVED)).toEqual([5, 1, 0, 0, null, 0, 6]);
    expect(applicantsOf(report, 'applications.carriedOver')).toEqual([null, null, null, null, null, null, null]);
  });

  test('the numbers of the columns are no values', () => {
    const report = read(htmlTable(HEADER, '甲|1|2|3|4|5|6|7', '一、本年新收政府信息公开申请数量|5|1|0|0|0|0|6'));
    expect(applicantsOf(report, RECEIVED)).toEqual([5, 1, 0, 0, 0, 0, 6]);
    expect(report.unplaced).toEqual([]);
  });

  test('a row slipped by wrong spans keeps its order', () => {
    const report = read(
      '<table><tr><td rowspan="2"></td><td>自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td><td rowspan="2">备注</td></tr><tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr><tr><td>一、本年新收政府信息公开申请数量</td><td>5</td><td>1</td><td>0</td><td>0</td><td></td><td>0</td><td>6</td><td>无误</td></tr></table>',
    );
    expect(applicantsOf(report, RECEIVED)).toEqual([5, 1, 0, 0, null, 0, 6]);
  });
});

describe('rows of one cell a line with padding of different length', () => {
  const row = (label: string, total: string, padding: string): string =>
    lines(`${label} |`, ...Array(6).fill('|'), `${total} |`, padding);
  const source = (padding: string): string =>
    lines('三、收到和处理政府信息公开申请情况', HEADER) +
    row('一、本年新收政府信息公开申请数量', '6', '||') +
    row('二、上年结转政府信息公开申请数量', '1', '||') +
    row('（一）予以公开', '5', padding) +
    row('（二）部分公开', '2', padding);

  test('the totals stand where all rows have their last value', () => {
    const report = read(source('|'));
    expect(applicantsOf(report, 'applications.outcomes.granted')).toEqual([null, null, null, null, null, null, 5]);
    expect(applicantsOf(report, RECEIVED)).toEqual([null, null, null, null, null, null, 6]);
  });
});

test('blank cells beside those of merged labels: all rows end in their total', () => {
  const report = read(
    lines(
      '三、收到和处理政府信息公开申请情况',
      HEADER.replaceAll(' | ', '\t'),
      '一、本年新收政府信息公开申请数量\t\t\t7\t\t\t\t\t2\t9',
      '三、本年度办理结果\t（一）予以公开\t\t\t4\t\t\t\t\t4',
      '（三）不予公开\t1.属于国家秘密\t\t\t\t\t\t\t0',
      '2.其他法律行政法规禁止公开\t5\t\t\t\t\t\t5',
    ),
  );
  expect(applicantsOf(report, RECEIVED)).toEqual([7, null, null, null, null, 2, 9]);
  expect(applicantsOf(report, 'applications.outcomes.granted')).toEqual([null, 4, null, null, null, null, 4]);
  expect(applicantsOf(report, 'applications.outcomes.refused.stateSecret')).toEqual([...Array(6).fill(null), 0]);
});

test('a grid with one column less under 法人或其他组织', () => {
  const tr = (cells: readonly (string | number)[]): string =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const source = `<table><tr><td rowspan="2">项目</td><td rowspan="2">自然人</td><td colspan="4">法人或其他组织</td>
<td rowspan="2">总计</td></tr>${tr(['商业企业', '科研机构', '社会公益组织', '其他'])}
${tr(['一、本年新收政府信息公开申请数量', 5, 1, 0, 0, 2, 8])}${tr(['二、上年结转政府信息公开申请数量', 1, 0, 0, 0, 0, 1])}
${tr(['（一）予以公开', 4, 1, 0, 0, 2, 7])}</table>`;
  expect(applicantsOf(read(source), RECEIVED)).toEqual([5, 1, 0, 0, undefined, 2, 8]);
});

describe('the total in front', () => {
  const rows = ['一、本年新收政府信息公开申请数量 9 6 1 0 0 2 0', '二、上年结转政府信息公开申请数量 2 0 2 0 0 0 0'];
  const single = '（一）予以公开 1 0 0 0 0 0 1';

  test.each([
    ['as the header says', ['总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']],
    ['without a header', ['申请人情况']],
  ])('%s', (_, header) => {
    const report = read(lines('三、收到和处理政府信息公开申请情况', ...header, ...rows, single));
    expect(applicantsOf(report, RECEIVED)).toEqual([6, 1, 0, 0, 2, 0, 9]);
    expect(applicantsOf(report, 'applications.outcomes.granted')).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });

  test('is believed where rows add up so, and not by one row', () => {
    const report = read(lines('三、收到和处理政府信息公开申请情况', '申请人情况', rows[1]!, single));
    expect(applicantsOf(report, 'applications.carriedOver')).toEqual([2, 0, 2, 0, 0, 0, 0]);
  });
});

describe('a number below a row that lacks one cell', () => {
  const SPACED = '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计';
  const row = (values: string, below: string): ReturnType<typeof read> =>
    read(
      lines(
        '三、收到和处理政府信息公开申请情况',
        SPACED,
        '一、本年新收政府信息公开申请数量 5 1 0 0 0 0 6',
        '二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0',
        `（一）予以公开 ${values}`,
        below,
        '（七）总计 5 1 0 0 0 0 6',
        '四、结转下年度继续办理 0 0 0 0 0 0 0',
      ),
    );

  test('is that cell where the row does not add up without it', () => {
    expect(applicantsOf(row('5 1 0 0 0 0', '6'), 'applications.outcomes.granted')).toEqual([5, 1, 0, 0, 0, 0, 6]);
  });

  test('leaves the row open where it adds up with and without it', () => {
    const report = row('0 1 0 0 0 1', '2');
    expect(rowOf(report, 'applications.outcomes.granted')).toEqual({});
    expect(report.unplaced.filter(([id]) => id === 'applications.outcomes.granted')).toHaveLength(6);
  });
});

describe('a row whose label cannot be read', () => {
  test('leaves its values unplaced among the rows that are missing', () => {
    const report = read(
      table(
        '一、本年新收政府信息公开申请数量 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |',
        '二、□□□□□□□ | 1 | 2 | 0 | 0 | 0 | 0 | 3 |',
      ),
    );
    expect(report.unplaced).toHaveLength(7);
    expect(report.extraction.unplaced[6]).toMatchObject({ value: 3 });
    expect(report.extraction.unplaced[6]!.candidates).toContain('applications.carriedOver.total');
    expect(report.extraction.unplaced[6]!.candidates).not.toContain('applications.received.total');
  });
});

describe('pages', () => {
  test('a table that is cut and headed again', () => {
    const report = read(
      lines(
        ...HEADER_LINES,
        '一、本年新收政府信息公开申请数量',
        '5',
        '1',
        '0',
        '0',
        '0',
        '0',
        '6',
        '- 3 -',
        '某某局2022年政府信息公开工作年度报告',
        ...HEADER_LINES,
        '二、上年结转政府信息公开申请数量',
        '1',
        '0',
        '0',
        '0',
        '0',
        '0',
        '1',
      ),
    );
    expect(applicantsOf(report, RECEIVED)).toEqual([5, 1, 0, 0, 0, 0, 6]);
    expect(applicantsOf(report, 'applications.carriedOver')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('a page number among the cells of a row', () => {
    const report = read(
      lines(
        ...HEADER_LINES,
        '一、本年新收政府信息公开申请数量',
        '5',
        '1',
        '0',
        '0',
        '8',
        '0',
        '0',
        '6',
        '二、上年结转政府信息公开申请数量',
        '1',
        '0',
        '0',
        '0',
        '0',
        '0',
        '1',
        '9',
      ),
    );
    expect(applicantsOf(report, RECEIVED)).toEqual([5, 1, 0, 0, 0, 0, 6]);
    expect(applicantsOf(report, 'applications.carriedOver')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('a label and its values on two pages', () => {
    const report = read(
      lines(
        ...HEADER_LINES,
        '一、本年新收政府信息公开申请数量',
        '5',
        '1',
        '0',
        '0',
        '0',
        '0',
        '6',
        '二、上年结转政府信息公开申请数量',
        '第 3 页',
        ...HEADER_LINES,
        '1',
        '0',
        '0',
        '0',
        '0',
        '0',
        '1',
        '（一）予以公开',
        '2',
        '0',
        '0',
        '0',
        '0',
        '0',
        '2',
      ),
    );
    expect(applicantsOf(report, 'applications.carriedOver')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('site text between two cells', () => {
    const report = read(
      lines(...HEADER_LINES, '一、本年新收政府信息公开申请数量', '5', '1', '0', '分享到微信', '0', '0', '0', '6'),
    );
    expect(applicantsOf(report, RECEIVED)).toEqual([5, 1, 0, 0, 0, 0, 6]);
  });

  test('a table printed twice agrees with itself', () => {
    const once = table(
      '一、本年新收政府信息公开申请数量 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |',
      '二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
    );
    const { extraction } = read(once + once);
    expect(
      extraction.findings.filter(({ key }) => key === 'applications.received.total').map(({ value }) => value),
    ).toEqual([6, 6]);
  });
});

describe('the end of the text', () => {
  const start = table(
    '一、本年新收政府信息公开申请数量 | 64 | 9 | 0 | 0 | 2 | 0 | 75 |',
    '二、上年结转政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
  );

  test('within a row leaves what stands there in order', () => {
    const report = read(`${start}（一）予以公开 | 5 | 1 | 0 | 0 |\n`);
    expect(applicantsOf(report, 'applications.outcomes.granted')).toEqual([
      5,
      1,
      0,
      0,
      undefined,
      undefined,
      undefined,
    ]);
    expect(report.unplaced).toEqual([]);
  });

  test('within a row proves nothing where other rows lost cells', () => {
    const report = read(`${start}（一）予以公开 | 5 | 5 |\n（二）部分公开 | 1 |\n`);
    expect(applicantsOf(report, 'applications.outcomes.partiallyGranted')).toEqual(Array(7).fill(undefined));
    expect(report.unplaced.at(-1)!.slice(0, 2)).toEqual(['applications.outcomes.partiallyGranted', 1]);
  });

  test('within a number: the number is not trusted', () => {
    const report = read(`${start}（一）予以公开 | 5 | 1`);
    expect(applicantsOf(report, 'applications.outcomes.granted').slice(0, 2)).toEqual([5, undefined]);
    expect(report.extraction.notices).toMatchObject([
      { code: 'cut-number', key: 'applications.outcomes.granted.commercialEnterprise' },
    ]);
  });

  test('behind a number that adds up: it is', () => {
    expect(
      applicantsOf(read(`${start}（一）予以公开 | 5 | 1 | 0 | 0 | 0 | 0 | 6`), 'applications.outcomes.granted')[6],
    ).toBe(6);
  });
});

describe('a table for the whole and one for the body itself', () => {
  const part = (caption: string, received: string): string =>
    lines(
      caption,
      HEADER,
      `一、本年新收政府信息公开申请数量 | ${received} |`,
      '二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
    );
  const scopes = (...captions: readonly [string, string]): readonly string[] => {
    const source = part(captions[0], '9 | 1 | 0 | 0 | 0 | 0 | 10') + part(captions[1], '4 | 0 | 0 | 0 | 0 | 0 | 4');
    const { findings } = readStatutory(readDocument(`三、收到和处理政府信息公开申请情况\n${source}`).document);
    return findings
      .filter(({ key }) => key === 'applications.received.total')
      .map(({ scope, value }) => `${scope} ${value}`);
  };

  test('are told apart by their captions', () => {
    expect(scopes('（一）全市收到和处理申请情况', '（二）市本级收到和处理申请情况')).toEqual(['all 10', 'ownLevel 4']);
    expect(scopes('（一）市政府收到和处理申请情况', '（二）各县区收到和处理申请情况')).toEqual([
      'all 10',
      'subordinate 4',
    ]);
  });

  test('are the same where no caption names the whole', () => {
    expect(scopes('（一）市本级收到和处理申请情况', '（二）区本级收到和处理申请情况')).toEqual(['all 10', 'all 4']);
  });
});

describe('what is no table', () => {
  test.each([
    ['a list of prose', lines('（一）予以公开5件。', '1.属于国家秘密0件；', '（七）总计 12 件。')],
    ['labels without values', lines('三、收到和处理政府信息公开申请情况', '重复申请', '其他', '总计')],
    ['a number behind a heading', lines('（六）其他处理', '3')],
    ['a single word', '总计 5\n'],
  ])('%s', (_, source) => {
    const report = read(source);
    expect(report.figures).toEqual({});
    expect(report.unplaced).toEqual([]);
    expect(report.extraction.consumed.size).toBe(0);
  });
});

test('a blank skeleton is told and gives no zero', () => {
  const asLines = read(
    lines(...HEADER_LINES, '一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开'),
  );
  expect(asLines.figures).toEqual({});
  expect(asLines.extraction.notices).toMatchObject([{ code: 'blank-table' }]);
  const asGrid = read(htmlTable(HEADER, '一、本年新收政府信息公开申请数量|||||||'));
  expect(applicantsOf(asGrid, RECEIVED)).toEqual(Array(7).fill(null));
  expect(asGrid.extraction.notices).toMatchObject([{ code: 'blank-table' }]);
});
