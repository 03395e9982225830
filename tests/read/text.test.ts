import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { onlyTable, outline, sourceOf, textsOf } from './read.js';

const text = (source: string): string[] => outline(source, 'text');

describe('lines of plain text', () => {
  it('makes one paragraph of every visible line', () => {
    expect(text('甲。\n\n乙。\n')).toEqual(['p 甲。', 'p 乙。']);
  });

  it('drops lines of any white space, and blanks at the ends of the others', () => {
    expect(text('\u3000\u00a0\n　　甲。\u00a0\n\u200b\n\t\n\0')).toEqual(['p 甲。']);
  });

  it('does not join lines that a page wrapped', () => {
    expect(text('全年共收到申请\n5件。')).toEqual(['p 全年共收到申请', 'p 5件。']);
  });

  it('ends a line at CR, CR LF, form feed and the separators of Unicode', () => {
    expect(text('甲\r乙\r\n丙\f丁\u2028戊')).toEqual(['p 甲', 'p 乙', 'p 丙', 'p 丁', 'p 戊']);
  });

  it('keeps offsets exact behind BOM, CR LF, NUL and lone surrogates', () => {
    const source = '\ufeff\ud800甲乙\r\n\0丙丁\udc00\r';
    for (const shown of ['甲乙', '丙丁']) expect(sourceOf(source, shown, 'text')).toBe(shown);
    const { document } = readDocument(source, { format: 'text' });
    for (const { value, runs } of textsOf(document)) expect(source.slice(runs[0]!.source).startsWith(value)).toBe(true);
  });

  it('reads nothing out of nothing', () => {
    expect(text('')).toEqual([]);
    expect(text('\r\n \n')).toEqual([]);
  });
});

describe('headings of plain text', () => {
  it('stand beside paragraphs', () => {
    expect(text('一、概述\n本年度无申请。\n（一）公开情况')).toEqual([
      'h2 一、概述',
      'p 本年度无申请。',
      'h3 （一）公开情况',
    ]);
  });

  it('are not the labels of a table that was set one cell a line', () => {
    expect(text('一、主动公开情况\n——\n1.政府公报\n12\n（二）其他\n0')).toEqual([
      'p 一、主动公开情况',
      'p ——',
      'p 1.政府公报',
      'p 12',
      'p （二）其他',
      'p 0',
    ]);
  });

  it('stay headings above a page number, a year or a text', () => {
    expect(text('五、咨询情况\n- 3 -')[0]).toBe('h2 五、咨询情况');
    expect(text('五、咨询情况\n2011')[0]).toBe('h2 五、咨询情况');
    expect(text('五、咨询情况\n2011年无咨询。')[0]).toBe('h2 五、咨询情况');
  });
});

describe('lines with pipes', () => {
  it('are rows of one table, whatever blank lines stand between', () => {
    expect(text('规章 | 0 | 1 |\n\n许可 | 2 |\n')).toEqual(['pipes 规章|0|1 / 许可|2']);
  });

  it('keep empty cells, but make none before the first or behind the last pipe', () => {
    expect(text('| 规章 |  | 1 |\n| 许可 | 2 | |')).toEqual(['pipes 规章||1 / 许可|2|']);
    expect(text('规章 | | 1\n许可 | 2 | 3')).toEqual(['pipes 规章||1 / 许可|2|3']);
  });

  it('hold an empty first cell where the rows of the table do not begin with a pipe', () => {
    expect(text('项目 | 上年 | 本年 |\n| 3 | 4 |\n许可 | 1 | 2 |')).toEqual(['pipes 项目|上年|本年 / |3|4 / 许可|1|2']);
  });

  it('take a lone pipe for one empty cell, and fillers for as many as there are pipes', () => {
    expect(text('规章 |\n0 |\n|\n1 |\n|||\n')).toEqual(['pipes 规章 / 0 /  / 1 / ||']);
  });

  it('may have the width of Chinese, or be drawn', () => {
    expect(text('规章｜0｜1｜')).toEqual(['pipes 规章|0|1']);
    expect(text('┌──┬──┐\n│规章│0│\n├──┼──┤\n│许可│1│\n└──┴──┘')).toEqual(['pipes 规章|0 / 许可|1']);
  });

  it('say where an empty cell is', () => {
    const source = '规章 |\n|\n许可 | | 7 |';
    const { rows } = onlyTable(source, 'text');
    expect(rows[1]!.cells.map(({ position }) => position)).toEqual([{ start: 5, end: 5 }]);
    const [, blank, seven] = rows[2]!.cells;
    expect(source.slice(0, blank!.position.start)).toBe('规章 |\n|\n许可 | ');
    expect(source.slice(seven!.position.start, seven!.position.end)).toBe('7');
  });

  it('end where other lines stand', () => {
    expect(text('规章 | 0 |\n说明如下\n许可 | 1 |')).toEqual(['pipes 规章|0', 'p 说明如下', 'pipes 许可|1']);
  });

  it('become a grid below a delimiter row, which is no data', () => {
    expect(text('项目 | 数量\n--- | ---\n规章 | 1')).toEqual(['grid 项目|数量 / 规章|1']);
    expect(text('项目 | 数量\n:-: | -\n规章 | 1')[0]).toMatch(/^grid 项目\|数量 \/ 规章\|1$/);
  });

  it('do not take a row of dashes in the middle for a delimiter', () => {
    expect(text('项目 | 数量 |\n规章 | 1 |\n- | - |\n许可 | 2 |')).toEqual(['pipes 项目|数量 / 规章|1 / -|- / 许可|2']);
    expect(text('规章 | —— |\n—— | —— |')).toEqual(['pipes 规章|—— / ——|——']);
  });

  it('leave a heading with a stray pipe a heading, which parts tables', () => {
    expect(text('规章 | 0 |\n三、收到和处理申请情况 |\n许可 | 1 |')).toEqual([
      'pipes 规章|0',
      'h2 三、收到和处理申请情况',
      'pipes 许可|1',
    ]);
  });

  it('do not make headings of the numbered labels of rows', () => {
    expect(text('一、本年新收申请数量 |\n3 |\n三、本年度办理结果 |')).toEqual([
      'pipes 一、本年新收申请数量 / 3 / 三、本年度办理结果',
    ]);
    expect(text('一、主动公开情况 |\n—— |\n（一）公开数 |\n条 |\n12 |')).toHaveLength(1);
  });

  it('keep a sentence that a stray pipe follows a paragraph', () => {
    expect(text('2.同意公开27件； |\n规章 | 0 |')).toEqual(['p 2.同意公开27件；', 'pipes 规章|0']);
    const long = '全年共收到申请12件，其中当面申请5件，网络申请7件，均在规定期限内办理完毕并答复申请人。';
    expect(text(`导航 | ${long} |`)).toEqual(['p 导航', `p ${long}`]);
  });

  it('part the prose of a page that came on one line from its tables', () => {
    const cells = Array.from({ length: 45 }, (_, index) => String(index)).join(' | ');
    expect(text(`一、概述 全年平稳。 | ${cells} | 五、问题 人手不足。`)).toEqual([
      'p 一、概述 全年平稳。',
      `pipes ${cells.replaceAll(' | ', ' / ')}`,
      'p 五、问题 人手不足。',
    ]);
  });

  it('part rows that have run together on one line into their cells', () => {
    const line = '信息内容 | 件数 | 规章 | 1 | 文件 | 2 | 许可 | 3 | 处罚 | | 强制 | 4';
    expect(text(line)).toEqual(['pipes 信息内容 / 件数 / 规章 / 1 / 文件 / 2 / 许可 / 3 / 处罚 /  / 强制 / 4']);
    expect(text('规章 | 件 | 1 | 文件 | 件 | 2 | 许可 | 件 | 3 |')).toEqual(['pipes 规章|件|1|文件|件|2|许可|件|3']);
  });
});

describe('lines with commas', () => {
  it('are rows where several of them hold a label and values', () => {
    expect(text('信息内容,制发,废止\n规章,0,1\n文件（新制,修订）,2,\n许可,"12,860",3')).toEqual([
      'pipes 信息内容|制发|废止 / 规章|0|1 / 文件（新制,修订）|2| / 许可|12,860|3',
    ]);
  });

  it.each([
    ['two rows alone', '规章,0,1\n文件,2,3'],
    ['thousands behind a blank', '规章 12,860\n文件 3,204\n许可 1,006\n处罚 2,118'],
    ['thousands glued to labels', '规章12,860\n文件3,204\n许可1,006'],
    ['thousands on lines of their own', '规章\n12,860\n文件\n3,204\n许可\n1,006'],
    ['clauses', '全年公开12件,其中3件\n受理4件,办结4件\n收费0元,减免0元'],
  ])('are none: %s', (_, source) => {
    expect(text(source).filter((block) => block.startsWith('pipes'))).toEqual([]);
  });
});

describe('lines with columns set off by blanks', () => {
  it('are rows: the label, then number by number', () => {
    expect(text('（七）总计 5 2 0 0 0 0 7\n0 0 0')).toEqual(['spaces （七）总计|5|2|0|0|0|0|7 / 0|0|0']);
    expect(text('行政许可   1,942  -3   43万元')).toEqual(['spaces 行政许可|1,942|-3|43万元']);
    expect(text('规 章 / — 0')).toEqual(['spaces 规 章|/|—|0']);
  });

  it('may have tabs, between which nothing is an empty cell', () => {
    expect(text('规章\t0\t\t1\n信息内容\t本年增/减')).toEqual(['spaces 规章|0||1 / 信息内容|本年增/减']);
  });

  it('keep a long label with commas in brackets whole', () => {
    const label = '（二）部分公开（区分处理的，只计这一情形，不计其他情形）';
    expect(text(`${label} 1 0 1`)).toEqual([`spaces ${label}|1|0|1`]);
  });

  it('give a unit a cell of its own', () => {
    expect(text('主动公开政府信息数 条 653')).toEqual(['spaces 主动公开政府信息数|条|653']);
  });

  it('join a thousands group that a blank sets off', () => {
    expect(text('网站公开数 1 006 12')).toEqual(['spaces 网站公开数|1 006|12']);
  });

  it('may hold one number behind a short label', () => {
    expect(text('行政许可 942\n第二十条第（六）项')).toEqual(['spaces 行政许可|942', 'p 第二十条第（六）项']);
  });

  it.each([
    ['全年收到申请 2 件'],
    ['本报告的统计期限为 2019 年 1 月 1 日起'],
    ['电话：0712 5550138'],
    ['公开信息，共 5 3'],
    ['- 3 -'],
    ['3 / 9'],
    ['第 3 页 共 9 页'],
    ['P. 11'],
    ['Page 11 - 年报'],
    ['第 [1] [2] [3] 页 共[5]页'],
    ['附件 1'],
    ['上一页 1 2 3'],
    ['结 结 其 尚'],
    ['2020 年'],
    ['1.\t属于国家秘密'],
  ])('do not include %s', (line) => {
    expect(text(line).map((block) => block.split(' ')[0])).not.toContain('spaces');
  });

  it('do not include a sentence that the next line goes on', () => {
    expect(text('全年共收到政府信息公开申请 5\n件，均已答复')).toEqual([
      'p 全年共收到政府信息公开申请 5',
      'p 件，均已答复',
    ]);
  });

  it('do not include page furniture as headings either', () => {
    expect(text('- 3 -\nP. 11')).toEqual(['p - 3 -', 'p P. 11']);
  });
});
