import { describe, expect, test } from 'vitest';
import { readStatutory } from '../../src/extract/statutory/index.js';
import { readDocument } from '../../src/read/index.js';
import { HEADER, HEADER_LINES, htmlTable, RECEIVED, table } from './application-table.js';
import { applicantsOf, lines, read, rowOf } from './read.js';

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

  describe('without a total', () => {
    const six = HEADER.split(' | ').slice(0, 7);
    const rows = [
      ['一、本年新收政府信息公开申请数量', '5', '0', '2', '0', '0', '1'],
      ['（一）予以公开', '4', '0', '2', '0', '0', '0'],
      ['（七）总计', '5', '0', '2', '0', '0', '1'],
    ];
    const asPipes = (all: readonly (readonly string[])[]): string =>
      lines('三、收到和处理政府信息公开申请情况', ...all.map((cells) => `${cells.join(' | ')} |`));

    test.each([
      ['pipes', asPipes([six, ...rows])],
      ['a grid', htmlTable(...[six, ...rows].map((cells) => cells.join('|')))],
      ['words of lines', asPipes([six, ...rows]).replaceAll(' |', '')],
      ['one cell a line', lines(...[six, ...rows].flat())],
    ])('the six others, in %s', (_, source) => {
      const report = read(source);
      expect(applicantsOf(report, RECEIVED)).toEqual([5, 0, 2, 0, 0, 1, undefined]);
      expect(applicantsOf(report, 'applications.outcomes.granted')).toEqual([4, 0, 2, 0, 0, 0, undefined]);
      expect(report.unplaced).toEqual([]);
    });

    test.each([
      ['the last values are sums', asPipes([six, ...rows.map((cells) => [cells[0]!, '5', '0', '2', '0', '0', '7'])])],
      ['a row has seven values', asPipes([six, ...rows, ['四、结转下年度继续办理', ...Array(7).fill('0')]])],
      ['a row has fewer', asPipes([six, ...rows, ['四、结转下年度继续办理', '1', '1']])],
      ['the header names fewer', asPipes([six.slice(0, 6), ...rows])],
    ])('not where %s', (_, source) => {
      expect(applicantsOf(read(source), RECEIVED)).toEqual(Array(7).fill(undefined));
    });
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
