import { describe, expect, it } from 'vitest';
import { onlyTable, outline, sourceOf } from './read.js';

const markdown = (source: string): string[] => outline(source, 'markdown');

describe('prose in Markdown', () => {
  it('keeps what other readers take for syntax', () => {
    expect(markdown('收费10~20元，另收30~40元。')).toEqual(['p 收费10~20元，另收30~40元。']);
    expect(markdown('1. 属于国家秘密；\n2. 重复申请2件。')).toEqual(['p 1. 属于国家秘密；', 'p 2. 重复申请2件。']);
    expect(markdown('2018. 全年公开12条。')).toEqual(['p 2018. 全年公开12条。']);
    expect(markdown('张**、李**各1人，密码****。')).toEqual(['p 张**、李**各1人，密码****。']);
    expect(markdown('面积5*3*2米，账号a_b_c。')).toEqual(['p 面积5*3*2米，账号a_b_c。']);
    expect(markdown('[1]: 注释，共5件')).toEqual(['p [1]: 注释，共5件']);
    expect(markdown('当 a < b 且 c > d 时')).toEqual(['p 当 a < b 且 c > d 时']);
    expect(markdown('+43\n-5\n-')).toEqual(['p +43', 'p -5', 'p -']);
  });

  it('drops the marks of emphasis, code, links and images', () => {
    expect(markdown('共**412**条，*其中*`网站`[公开](http://a.example/x_(1))3条![图](a.png)。')).toEqual([
      'p 共412条，其中网站公开3条。',
    ]);
    expect(markdown('**一、概述**\n~~删去~~__粗__ _斜_')).toEqual(['h2 一、概述', 'p 删去粗 斜']);
    expect(markdown('见<http://a.example/>。')).toEqual(['p 见http://a.example/。']);
  });

  it('resolves escapes and character references, and leads back to them', () => {
    expect(markdown('\\*2\\*&nbsp;件&#20214;')).toEqual(['p *2*\u00a0件件']);
    expect(sourceOf('共&#50;&#48;件', '20件', 'markdown')).toBe('&#50;&#48;件');
    expect(sourceOf('共**20**件', '20件', 'markdown')).toBe('20**件');
    expect(markdown('R&D，AT&T；&nbsp没有分号')).toEqual(['p R&D，AT&T；&nbsp没有分号']);
  });

  it('breaks lines where the source does, and at a <br>', () => {
    expect(markdown('甲\n乙  \n丙<br>丁<br/>戊')).toEqual(['p 甲', 'p 乙', 'p 丙', 'p 丁', 'p 戊']);
  });

  it('drops bullets and quotes, but not the sign of a number', () => {
    expect(markdown('> 发布时间：2017-02-21\n>> 内')).toEqual(['p 发布时间：2017-02-21', 'p 内']);
    expect(markdown('- 党建要闻14条；\n  * 通知公告23条；\n+ 其他')).toEqual([
      'p 党建要闻14条；',
      'p 通知公告23条；',
      'p 其他',
    ]);
    expect(markdown('- 3 -')).toEqual(['p - 3 -']);
  });

  it('reads indented text and fenced text line by line', () => {
    expect(markdown('    2017年，全县公开5条。\n    （一）公开情况')).toEqual([
      'p 2017年，全县公开5条。',
      'h3 （一）公开情况',
    ]);
    expect(markdown('```\n全年*5*件\n规章 | 1 |\n```\n后')).toEqual(['p 全年*5*件', 'pipes 规章|1', 'p 后']);
    expect(markdown('~~~ 附表\n# 甲')).toEqual(['p 附表', 'p # 甲']);
  });

  it('keeps offsets exact behind BOM and CR LF', () => {
    const source = '\ufeff# 题\r\n\r\n共**5**件\r\n\r\n> 引\r\n> 文';
    expect(markdown(source)).toEqual(['h1 题', 'p 共5件', 'p 引', 'p 文']);
    for (const shown of ['题', '5', '引', '文']) expect(sourceOf(source, shown, 'markdown')).toBe(shown);
  });
});

describe('headings in Markdown', () => {
  it('are marked by hashes, with or without a blank', () => {
    expect(markdown('# 年报\n### 公开渠道 ###\n##二、主动公开')).toEqual(['h1 年报', 'h3 公开渠道', 'h2 二、主动公开']);
  });

  it('have the depth of their number where they have one', () => {
    expect(markdown('# （一）公开情况\n#### 一、概述')).toEqual(['h3 （一）公开情况', 'h2 一、概述']);
  });

  it('may be underlined', () => {
    expect(markdown('年报\n====\n\n公开渠道\n---\n内容')).toEqual(['h1 年报', 'h2 公开渠道', 'p 内容']);
  });

  it('are not sentences, blank hashes or channels', () => {
    expect(markdown('## 全年公开12条。\n#\n#1楼')).toEqual(['p 全年公开12条。', 'p #', 'p #1楼']);
    expect(markdown('一段\n两行\n---')).toEqual(['p 一段', 'p 两行']);
    expect(markdown('浏览量：\n-')).toEqual(['p 浏览量：', 'p -']);
  });

  it('lose a rule between them, nothing else', () => {
    expect(markdown('甲\n\n---\n\n乙\n\n* * *')).toEqual(['p 甲', 'p 乙']);
  });
});

describe('tables in Markdown', () => {
  it('are grids below a delimiter row, empty cells kept', () => {
    expect(markdown('| 指标 | 单位 | 数 |\n| :--- | :-: | ---: |\n| 公开数 | 条 |  |\n| — | | 3 |')).toEqual([
      'grid 指标|单位|数 / 公开数|条| / —||3',
    ]);
  });

  it('keep the cells of a span written as pipes', () => {
    const { rows } = onlyTable('| 第一项 |||\n|---|---|---|\n||| 数 |\n| 规章 | 0 |', 'markdown');
    expect(rows.map(({ cells }) => cells.map(({ column, text }) => `${column}${text.value}`))).toEqual([
      ['0第一项', '1', '2'],
      ['0', '1', '2数'],
      ['0规章', '10'],
    ]);
  });

  it('are two where a second delimiter row stands, and pipes where none does', () => {
    expect(markdown('|甲|\n|---|\n|1|\n\n|乙|\n|---|\n|2|')).toEqual(['grid 甲 / 1', 'grid 乙 / 2']);
    expect(markdown('规章 | 0 |\n许可 | 1 |')).toEqual(['pipes 规章|0 / 许可|1']);
  });

  it('resolve the marks in their cells after these are cut', () => {
    expect(markdown('| **规章** | 商业<br>企业 | a\\|b | 1&nbsp;2 |\n|---|---|---|---|')).toEqual([
      'grid 规章|商业\n企业|a|b|1\u00a02',
    ]);
  });
});

describe('HTML in Markdown', () => {
  it('is read as HTML, with the offsets of the whole', () => {
    const source =
      '# 年报\n\n<table>\n<tr><td>规章</td>\n\n<td>7&nbsp;</td></tr>\n</table>\n\n共**7**件\n\n<p>尾<b>注</b></p>\n';
    expect(markdown(source)).toEqual(['h1 年报', 'grid 规章|7', 'p 共7件', 'p 尾注']);
    expect(sourceOf(source, '7', 'markdown')).toBe('7');
    expect(sourceOf(source, '尾注', 'markdown')).toBe('尾<b>注');
  });

  it('does not swallow what stands behind a table that is never closed', () => {
    expect(markdown('甲\n\n<table><tr><td>1</td>\n\n## 二、乙')).toEqual(['p 甲', 'grid 1', 'h2 二、乙']);
  });

  it('shows nothing of comments', () => {
    expect(markdown('<!-- 隐藏5件 -->\n\n甲<!-- 6件 -->乙')).toEqual(['p 甲乙']);
  });
});
