import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { onlyTable, outline } from './read.js';

const html = (source: string): string[] => outline(source, 'html');

/** Column, spans and text of every cell: `3+2v4 文` begins at column 3, covers 2 columns and 4 rows. */
const grid = (source: string): string[][] =>
  onlyTable(source, 'html').rows.map(({ cells }) =>
    cells.map(({ column, columnSpan, rowSpan, text }) => {
      const across = columnSpan > 1 ? `+${columnSpan}` : '';
      return `${column}${across}${rowSpan > 1 ? `v${rowSpan}` : ''} ${text.value}`;
    }),
  );

describe('the grid of a table', () => {
  it('carries spans down and across', () => {
    const source = `<table>
      <tr><td colspan="2" rowspan="2">注</td><td colspan="3">申请人</td></tr>
      <tr><td>自然人</td><td>其他</td><td>总计</td></tr>
      <tr><td rowspan="2">结果</td><td>公开</td><td>1</td><td>2</td><td>3</td></tr>
      <tr><td>不公开</td><td>4</td><td>5</td><td>9</td></tr>
    </table>`;
    expect(grid(source)).toEqual([
      ['0+2v2 注', '2+3 申请人'],
      ['2 自然人', '3 其他', '4 总计'],
      ['0v2 结果', '1 公开', '2 1', '3 2', '4 3'],
      ['1 不公开', '2 4', '3 5', '4 9'],
    ]);
  });

  it('fits a cell between two that reach down', () => {
    const source = '<table><tr><td rowspan=2>甲<td>1<td rowspan=2>乙<td>2<tr><td>3<td>4</table>';
    expect(grid(source)[1]).toEqual(['1 3', '3 4']);
  });

  it('ends a span with its row group, and tolerates wrong numbers', () => {
    const source =
      '<table><thead><tr><th rowspan=9>甲<th>乙</thead><tbody><tr><td>1<td colspan=x>2<tr><td rowspan=-3>3<td colspan=0>4</table>';
    expect(grid(source)).toEqual([
      ['0 甲', '1 乙'],
      ['0 1', '1 2'],
      ['0 3', '1 4'],
    ]);
    expect(grid('<table><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3</table>').map((row) => row.at(-1))).toEqual([
      '1 1',
      '1 2',
      '1 3',
    ]);
  });

  it('keeps blank cells with their place', () => {
    const source = '<table><tr><td>规章</td><td>&nbsp;</td><td></td><td><p> </p></td><td>\u200b<td>1</table>';
    const [row] = onlyTable(source, 'html').rows;
    expect(row!.cells.map(({ text }) => text.value)).toEqual(['规章', '', '', '', '', '1']);
    expect(row!.cells.map(({ position: { start, end } }) => source.slice(start, end))).toEqual([
      '规章',
      '&nbsp;',
      '',
      '<p> </p>',
      '\u200b',
      '1',
    ]);
  });

  it('sets \\n where a line breaks inside a cell', () => {
    expect(grid('<table><tr><td>商业<br>企业<td><p>科研</p>\n<p>机构</p><td>其<b>他</b></table>')).toEqual([
      ['0 商业\n企业', '1 科研\n机构', '2 其他'],
    ]);
  });

  it('survives cells that are never closed, and text between them', () => {
    expect(html('<table>前<tr>中<td>规章<td>1<tr><td>许可<td>2</table>')).toEqual(['p 前中', 'grid 规章|1 / 许可|2']);
  });
});

describe('tables that lay out a page', () => {
  it('are dissolved where they hold other tables', () => {
    const source = `<table><tr><td><ul><li>导航</li></ul></td><td><p>正文。</p>
      <table><tr><td>规章</td><td>1</td></tr></table><p>尾注。</p></td></tr></table>`;
    expect(html(source)).toEqual(['p 导航', 'p 正文。', 'grid 规章|1', 'p 尾注。']);
  });

  it('are dissolved where they hold prose or the title', () => {
    const title = '江岭市2019年政府信息公开工作年度报告';
    const source = `<table><tr><td>${title}</td></tr><tr><td>导航</td><td><p>一、概述</p><p>本年度无申请。</p></td></tr></table>`;
    expect(html(source)).toEqual([`h1 ${title}`, 'p 导航', 'h2 一、概述', 'p 本年度无申请。']);
  });

  it('are dissolved where they have one cell a row, and no values', () => {
    expect(html('<table><tr><td>甲<tr><td>乙</table>')).toEqual(['p 甲', 'p 乙']);
    expect(html('<table><tr><td>规章<tr><td>0<tr><td></table>')).toEqual(['grid 规章 / 0 / ']);
  });

  it('keep their rows of data, in order', () => {
    const prose = '以上数据由各科室于年底汇总并经办公室核对。';
    const source = `<table><tr><td>规章<td>1<tr><td colspan=2>${prose}<tr><td>许可<td>2</table>`;
    expect(html(source)).toEqual(['grid 规章|1', `p ${prose}`, 'grid 许可|2']);
  });

  it('do not include a row of data with a long label', () => {
    const label = '申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其申请的情形。';
    expect(html(`<table><tr><td>${label}<td>3<td></table>`)).toEqual([`grid ${label}|3|`]);
  });

  it('do not include a metadata table', () => {
    expect(html('<table><tr><td>索引号<td>A/2017-1<td>文号<td>&nbsp;</table>')).toEqual(['grid 索引号|A/2017-1|文号|']);
  });
});

describe('lines with pipes on a page', () => {
  it('are links and footers', () => {
    expect(html('<p>首页 | 繁體版</p><table><tr><td>甲<td>乙 | 丙</table>')).toEqual([
      'p 首页 | 繁體版',
      'grid 甲|乙 | 丙',
    ]);
  });

  it('are tables where the page shows the text of an extractor', () => {
    const rows = Array.from({ length: 8 }, (_, index) => `许可 | ${index} |`);
    expect(html(`<pre>${rows.join('\n')}</pre>`)).toEqual([
      `pipes ${rows.map((_, index) => `许可|${index}`).join(' / ')}`,
    ]);
  });
});

describe('rows', () => {
  it('without cells are left out', () => {
    expect(readDocument('<table><tr></tr></table>', { format: 'html' }).document.blocks).toEqual([]);
    expect(grid('<table><tr></tr><tr><td>规章<td>1</tr><tr></tr></table>')).toEqual([['0 规章', '1 1']]);
  });
});

describe('tables without table elements', () => {
  const rows = (row: string, cell: string, name = 'div'): string =>
    [
      ['信息内容', '制发'],
      ['规章', ''],
      ['文件', '2'],
    ]
      .map((cells) => `<div ${row}>${cells.map((text) => `<${name} ${cell}>${text}</${name}>`).join('\n')}</div>`)
      .join('\n');

  it.each([
    ['classes', rows('class="odd tr"', 'class="td num"')],
    ['styles', rows('style="color: red; DISPLAY : table-row"', 'style="display:table-cell"')],
    ['roles', rows('role="row"', 'role="cell"')],
    ['cells that are no blocks', rows('class="tr"', 'class="td"', 'span')],
    ['groups of rows', `<div role="table"><div role="rowgroup">${rows('role="row"', 'role="gridcell"')}</div></div>`],
    [
      'other elements',
      rows('class="tr"', 'class="td"', 'p').replaceAll('<div', '<section').replaceAll('</div', '</section'),
    ],
  ])('%s', (_, source) => {
    expect(html(`<div><h2>二、情况</h2>前言${source}<p>后记</p></div>`)).toEqual([
      'h2 二、情况',
      'p 前言',
      'grid 信息内容|制发 / 规章| / 文件|2',
      'p 后记',
    ]);
  });

  it('reads the spans that cells declare', () => {
    const source =
      '<div role="row"><b role="cell" aria-colspan="2">甲</b><b role="cell">乙</b></div><div role="row"><b role="cell">1</b><b role="cell">2</b><b role="cell">3</b></div>';
    expect(grid(source)).toEqual([
      ['0+2 甲', '2 乙'],
      ['0 1', '1 2', '2 3'],
    ]);
  });

  it.each([
    ['one row alone', '<div class="row"><div class="cell">甲</div><div class="cell">乙</div></div>'],
    [
      'rows of one cell each',
      '<div class="row"><div class="cell">甲</div></div><div class="row"><div class="cell">乙</div></div>',
    ],
    ['cells without rows', '<div><div class="cell">甲</div></div><div><div class="cell">乙</div></div>'],
    [
      'rows of other parts',
      '<div class="row"><div class="col">甲</div></div><div class="row"><div class="col">乙</div></div>',
    ],
    [
      'names that only begin so',
      '<div class="trunk"><i class="tdx">甲</i></div><div style="display:table-row-x"><i class="td">乙</i></div>',
    ],
    [
      'text beside the cells',
      '<div class="tr">甲<div class="td"></div><div class="td"></div></div><div class="tr">乙<div class="td"></div><div class="td"></div></div>',
    ],
  ])('are not %s', (_, source) => {
    expect(html(`<body>${source}</body>`).join(' ')).not.toContain('grid');
    expect(html(`<body>${source}</body>`).join(' ')).toMatch(/甲.*乙/);
  });

  it('leaves real tables what they are, around and inside', () => {
    const table = '<table><tr><td><div class="cell">甲</div></td><td><div class="cell">1</div></td></tr></table>';
    const row = `<div class="tr"><div class="td">${table}</div><div class="td">边</div></div>`;
    expect(html(table)).toEqual(['grid 甲|1']);
    expect(html(`<body>${row}${row}</body>`)).toEqual(['grid 甲|1', 'p 边', 'grid 甲|1', 'p 边']);
  });

  it('reads the lines of a layout that calls its parts rows and cells', () => {
    const part =
      '<div class="row"><div class="cell">本局全年主动公开政府信息三百余条，政策解读稿件同步发布。</div><div class="cell">又一段文字，同样说明全年工作情况。</div></div>';
    expect(html(`<body>${part}${part}</body>`).every((line) => line.startsWith('p '))).toBe(true);
  });
});
