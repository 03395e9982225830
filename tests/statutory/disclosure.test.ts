import { describe, expect, test } from 'vitest';
import { lines, read, rowOf } from './read.js';

const block2019 = (...rows: readonly string[]): string =>
  lines(
    '二、主动公开政府信息情况',
    '第二十条第（五）项 |',
    '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
    ...rows,
  );

describe('header cells', () => {
  test('cut headers are completed by the known block', () => {
    const report = read(
      lines('第二十条第(一)项 |', '信息内容 | 本年新 | 本年新 | 对外公开总数量 |', '规章 | 1 | 2 | 3 |'),
    );
    expect(rowOf(report, 'disclosure.rules')).toEqual({ newlyMade: 1, newlyDisclosed: 2, disclosedTotal: 3 });
  });

  test('a header that lost its last character', () => {
    const report = read(lines('信息内容', '上一年项目数量', '本年增/', '处理决定数量', '行政许可', '2', '0', '37'));
    expect(rowOf(report, 'disclosure.licensing')).toEqual({ itemsPreviousYear: 2, itemsChange: 0, decisions: 37 });
  });

  test('notes with digits in a header are no values', () => {
    const report = read(
      '<table><tr><td>信息内容</td><td>上一年项目数量（指2018年）</td><td>本年增/减（如-8）</td><td>处理决定数量</td></tr><tr><td>行政许可</td><td>120</td><td>减4</td><td>2,300件</td></tr></table>',
    );
    expect(rowOf(report, 'disclosure.licensing')).toEqual({ itemsPreviousYear: 120, itemsChange: -4, decisions: 2300 });
  });

  test('the caption of a block may be missing', () => {
    const report = read(
      lines('信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |', '行政规范性文件 | 1 | 0 | 8 |'),
    );
    expect(rowOf(report, 'disclosure.normativeDocuments')).toEqual({ made: 1, repealed: 0, inForce: 8 });
  });

  test('a header that is missing is supplied by the form that the rest follows', () => {
    const report = read(
      lines(
        '第二十条第（一）项 |',
        '规章 | 0 | 1 | 2 |',
        '第二十条第（八）项 |',
        '信息内容 | 上一年项目数量 | 本年增/减 |',
        '行政事业性收费 | 2 | -1 |',
      ),
    );
    expect(rowOf(report, 'disclosure.rules')).toEqual({ newlyMade: 0, newlyDisclosed: 1, disclosedTotal: 2 });
  });

  test('without any header nothing is placed, and nothing is lost', () => {
    const report = read(lines('二、主动公开政府信息情况', '第二十条第（一）项 |', '规章 | 4 | 5 | 6 |'));
    expect(report.figures).toEqual({});
    expect(report.unplaced.map(([row, value]) => [row, value])).toEqual([
      ['disclosure.rules', 4],
      ['disclosure.rules', 5],
      ['disclosure.rules', 6],
    ]);
    expect(report.unplaced[0]![2]).toContain('made');
    expect(report.unplaced[0]![2]).toContain('newlyMade');
  });

  test('a header line that was lost does not move the values', () => {
    const report = read(lines('第二十条第（一）项', '信息内容', '本年废止件数', '现行有效件数', '规章', '7', '9'));
    expect(report.figures).toEqual({});
    expect(report.unplaced).toEqual([
      ['disclosure.rules', 7, ['made', 'repealed']],
      ['disclosure.rules', 9, ['repealed', 'inForce']],
    ]);
  });
});

describe('rows', () => {
  test('labels that were broken over lines', () => {
    const report = read(
      lines(
        '信息内容',
        '上一年',
        '项目数量',
        '本年增/减',
        '处理决定',
        '数量',
        '其他对外管',
        '理服务事项',
        '3',
        '0',
        '88',
      ),
    );
    expect(rowOf(report, 'disclosure.otherServices')).toEqual({ itemsPreviousYear: 3, itemsChange: 0, decisions: 88 });
  });

  test('rows that the form does not have are skipped', () => {
    const report = read(
      '<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>其他主动公开文件</td><td>12</td><td>1</td><td>77</td></tr><tr><td>行政规范性文件</td><td>5（其中修订2件）</td><td>无</td><td>1,204</td></tr></table>',
    );
    expect(rowOf(report, 'disclosure.rules')).toEqual({ made: 0, repealed: 0, inForce: 0 });
    expect(rowOf(report, 'disclosure.normativeDocuments')).toEqual({ made: 5, repealed: 0, inForce: 1204 });
    expect(Object.keys(report.figures)).toHaveLength(6);
  });

  test('a row that lost one of three values is not placed; a block of one column is', () => {
    const report = read(
      lines(
        '第二十条第（六）项',
        '信息内容',
        '上一年项目数量',
        '本年增/减',
        '处理决定数量',
        '行政处罚',
        '12',
        '57',
        '行政强制',
        '—',
        '0',
        '4',
      ) + lines('第二十条第（八）项', '信息内容', '本年收费金额（单位：万元）', '行政事业性收费', '3.5'),
    );
    expect(rowOf(report, 'disclosure.penalties')).toEqual({});
    expect(report.unplaced).toEqual([
      ['disclosure.penalties', 12, ['itemsPreviousYear', 'itemsChange']],
      ['disclosure.penalties', 57, ['itemsChange', 'decisions']],
    ]);
    expect(rowOf(report, 'disclosure.coerciveMeasures')).toEqual({
      itemsPreviousYear: null,
      itemsChange: 0,
      decisions: 4,
    });
    expect(report.figures['disclosure.administrativeCharges.amount']).toBe(35000);
  });

  test('a lone pipe holds the place of a blank cell', () => {
    const report = read(
      lines(
        '信息内容 |',
        '上一年项目数量 |',
        '本年增/减 |',
        '处理决定数量 |',
        '行政许可 |',
        '4 |',
        '|',
        '2 |',
        '其他对外管理服务事项 |',
        '|',
        '0 |',
        '|',
      ),
    );
    expect(rowOf(report, 'disclosure.licensing')).toEqual({ itemsPreviousYear: 4, itemsChange: null, decisions: 2 });
    expect(rowOf(report, 'disclosure.otherServices')).toEqual({
      itemsPreviousYear: null,
      itemsChange: 0,
      decisions: null,
    });
  });

  test('a merged cell that was written out in every column is one value', () => {
    const report = read(
      lines(
        '| 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |',
        '| --- | --- | --- | --- |',
        '| 行政许可 | 46 | 46 | 46 |',
      ),
    );
    expect(report.figures).toEqual({ 'disclosure.licensing.decisions': 46 });
  });

  test('a merged cell over all columns says none, or nothing, for each', () => {
    const table = (cell: string): string =>
      `<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td colspan="3">${cell}</td></tr></table>`;
    expect(rowOf(read(table('无')), 'disclosure.rules')).toEqual({ made: 0, repealed: 0, inForce: 0 });
    expect(rowOf(read(table('/')), 'disclosure.rules')).toEqual({ made: null, repealed: null, inForce: null });
    expect(read(table('5')).figures).toEqual({});
  });
});

describe('cells that show no number', () => {
  const rows = (value: string): string =>
    lines('信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |', `行政规范性文件 | 4 | 1 | ${value} |`);

  test.each(['2**', '****'])('digits that a page masked: %s', (value) => {
    const report = read(rows(value));
    expect(rowOf(report, 'disclosure.normativeDocuments')).toEqual({ made: 4, repealed: 1 });
    expect(report.extraction.notices.map(({ code }) => code)).toContain('unreadable-cell');
  });

  test('a blank that a page could not show', () => {
    expect(rowOf(read(rows('? 0')), 'disclosure.normativeDocuments')).toEqual({ made: 4, repealed: 1, inForce: 0 });
  });
});

describe('money', () => {
  const charge = (header: string, cell: string): number | null | undefined =>
    read(`<table><tr><td>信息内容</td><td>${header}</td></tr><tr><td>行政事业性收费</td><td>${cell}</td></tr></table>`)
      .figures['disclosure.administrativeCharges.amount'];

  test.each([
    ['本年收费金额（单位：万元）', '213.608214', 2136082.14],
    ['本年收费金额（单位：元）', '3,182.47', 3182.47],
    ['本年收费金额', '1.5', 15000],
    ['本年收费金额（单位：万元）', '31824元', 31824],
    ['本年收费金额（单位：万元）', '0', 0],
  ])('%s: %s', (header, cell, yuan) => {
    expect(charge(header, cell)).toBe(yuan);
  });

  test('procurement carries its unit in the cell', () => {
    const report = read(
      lines('第二十条第（九）项 |', '信息内容 | 采购项目数量 | 采购总金额 |', '政府集中采购 | 26 | 431.38万 |'),
    );
    expect(rowOf(report, 'disclosure.procurement')).toEqual({ projects: 26, amount: 4313800 });
    expect(report.extraction.findings.find(({ key }) => key === 'disclosure.procurement.amount')).toMatchObject({
      unit: '元',
      evidence: { raw: '431.38万' },
    });
  });
});

describe('what is no table', () => {
  test('prose about the same things', () => {
    const report = read(
      lines(
        '一、总体情况',
        '行政许可',
        '全年办结行政许可12件，行政处罚3件。',
        '行政处罚 3 件',
        '（一）主动公开情况',
        '规章',
        '行政强制 5',
      ),
    );
    expect(report.figures).toEqual({});
    expect(report.unplaced).toEqual([]);
    expect(report.extraction.found).toBe(false);
    expect(report.extraction.consumed.size).toBe(0);
  });

  test('a list of categories that uses the same words', () => {
    const report = read(lines('类别 | 数量 |', '规章 | 3 |', '规范性文件 | 14 |', '行政许可 | 20 |'));
    expect(report.figures).toEqual({});
  });

  test('a menu', () => {
    expect(read('<ul><li>行政许可</li><li>行政处罚</li><li>12</li></ul>').figures).toEqual({});
  });
});

test('signed changes', () => {
  const report = read(block2019('行政许可 | 7316 | -1508 | 5808 |', '其他对外管理服务事项 | 12 | +57 | 69 |'));
  expect(rowOf(report, 'disclosure.licensing').itemsChange).toBe(-1508);
  expect(rowOf(report, 'disclosure.otherServices').itemsChange).toBe(57);
  expect(rowOf(read(block2019('行政许可 | 3 | 0/0 | 9 |')), 'disclosure.licensing').itemsChange).toBe(0);
});

test('text where a value is due keeps its place and is told', () => {
  const report = read(block2019('行政许可 | 见附件 | 0 | 9 |'));
  expect(rowOf(report, 'disclosure.licensing')).toEqual({ itemsChange: 0, decisions: 9 });
  expect(report.extraction.notices).toMatchObject([{ code: 'unreadable-cell', found: '见附件' }]);
});

test('the narrative around the table is not consumed', () => {
  const { extraction } = read(
    lines(
      '二、主动公开政府信息情况',
      '本年度公开工作稳步推进。',
      '第二十条第（五）项',
      '信息内容',
      '本年处理决定数量',
      '行政许可',
      '12',
      '以上数据不含下属单位。',
    ),
  );
  const consumed = [...extraction.consumed].map((block) => (block.type === 'table' ? '' : block.text.value));
  expect(consumed).toEqual(['第二十条第（五）项', '信息内容', '本年处理决定数量', '行政许可', '12']);
});

describe('words that state none, in cells of their own lines', () => {
  const HEAD = ['第二十条第（一）项', '信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
  const WORDS = '本单位未制作规范性文件';
  const normative = (...cells: readonly string[]) => read(lines(...HEAD, '行政规范性文件', ...cells));
  const unread = ({ extraction }: ReturnType<typeof read>): readonly (string | undefined)[] =>
    extraction.notices.flatMap((notice) => (notice.code === 'unreadable-cell' ? [notice.found] : []));

  test.each([
    ['before the others', [WORDS, '0', '3'], { repealed: 0, inForce: 3 }],
    ['between them', ['1', '未废止文件', '3'], { made: 1, inForce: 3 }],
    ['between pipes', [`${WORDS} |`, '0 |', '3 |'], { repealed: 0, inForce: 3 }],
    ['instead of all', [WORDS, WORDS, WORDS], {}],
  ])('%s: they keep their place, and the reader is told', (_, cells, expected) => {
    const report = normative(...cells);
    expect(rowOf(report, 'disclosure.normativeDocuments')).toEqual(expected);
    expect(report.unplaced).toEqual([]);
    expect(new Set(unread(report))).toEqual(
      new Set(cells.map((cell) => cell.replace(' |', '')).filter((cell) => /未/.test(cell))),
    );
  });

  test('not a remark below the values, nor a sentence', () => {
    for (const remark of ['未统计下属单位', '本单位未制作规范性文件。']) {
      const report = normative('1', '0', '3', remark);
      expect(rowOf(report, 'disclosure.normativeDocuments')).toEqual({ made: 1, repealed: 0, inForce: 3 });
      expect(unread(report)).toEqual([]);
    }
  });
});
