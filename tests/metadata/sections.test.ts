import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSections } from '../../src/extract/sections.js';
import type { Format } from '../../src/read/blocks.js';
import { readDocument } from '../../src/read/index.js';

const sectionsOf = (source: string, format: Format = 'text') => readSections(readDocument(source, { format }).document);

const outline = (source: string, format: Format = 'text') =>
  sectionsOf(source, format).map(({ heading, level, text }) => [level, heading, text]);

describe('readSections', () => {
  it('cuts at headings and keeps what stands before the first', () => {
    expect(
      outline(
        '水头镇2015年政府信息公开年度报告\n一、概述\n工作有序。\n措施得力。\n（一）机构\n二、主动公开情况\n公开12条。',
      ),
    ).toEqual([
      [1, '水头镇2015年政府信息公开年度报告', ''],
      [2, '一、概述', '工作有序。\n措施得力。'],
      [3, '（一）机构', ''],
      [2, '二、主动公开情况', '公开12条。'],
    ]);
    expect(outline('统计期限为全年。\n一、概述\n工作有序。')[0]).toEqual([1, '', '统计期限为全年。']);
  });

  it('finds headings that run into their text', () => {
    expect(outline('（一）主动公开情况。2019年公开12条。\n（二）加强领导。成立小组。\n1.机构信息。更新3条。')).toEqual([
      [3, '（一）主动公开情况', '2019年公开12条。'],
      [3, '（二）加强领导', '成立小组。'],
      [4, '1.机构信息', '更新3条。'],
    ]);
    expect(outline('（一）公开的主要内容：2017年公开38条。')).toEqual([
      [3, '（一）公开的主要内容', '2017年公开38条。'],
    ]);
  });

  it('finds them in the middle of a report on one line', () => {
    const line =
      '水头镇年报 统计期限为全年。 一、概述 工作有序。 二、主动公开情况 （一）内容: 公开12条。 三、收费情况 未收取费用。';
    expect(outline(line)).toEqual([
      [1, '', '水头镇年报 统计期限为全年。'],
      [2, '一、概述', '工作有序。'],
      [2, '二、主动公开情况', ''],
      [3, '（一）内容', '公开12条。'],
      [2, '三、收费情况', '未收取费用。'],
    ]);
  });

  it.each([
    '报告包括:一、概述;二、主动公开情况;三、收费情况。',
    '一、本年度未收到政府信息公开申请。',
    '1.同意公开27件。其中当面3件。',
    '一是加强领导。二是健全制度。',
    '完成第一、二、三期工程情况。',
    '增长1.5情况',
  ])('opens none in %s', (line) => expect(outline(line)).toEqual([[1, '', line]]));

  it('reads headings of Markdown and HTML by their markup', () => {
    expect(outline('# 水头镇年报\n\n## 一、概述\n\n工作**有序**。\n', 'markdown')).toEqual([
      [1, '水头镇年报', ''],
      [2, '一、概述', '工作有序。'],
    ]);
    expect(outline('<h1>水头镇年报</h1><h2>一、概&nbsp;述</h2><p>工作有序。</p>', 'html')).toEqual([
      [1, '水头镇年报', ''],
      [2, '一、概 述', '工作有序。'],
    ]);
  });

  it('leaves tables out, and lines that were read as a table', () => {
    const source = '二、主动公开情况\n规章 | 0 | 0 | 0 |\n规范性文件\n3\n三、收费情况\n未收取。';
    expect(outline(source)[0]).toEqual([2, '二、主动公开情况', '规范性文件\n3']);
    const { document } = readDocument(source, { format: 'text' });
    const consumed = new Set(document.blocks.filter((block) => block.type === 'paragraph').slice(0, 2));
    expect(readSections(document, consumed).map(({ text }) => text)).toEqual(['', '未收取。']);
  });

  it('says where a section stands', () => {
    const source = '\uFEFF说明。\r\n一、概述\r\n工作有序。\r\n二、收费情况。未收取。';
    expect(sectionsOf(source).map(({ span }) => source.slice(span.start, span.end))).toEqual([
      '说明。',
      '一、概述\r\n工作有序。',
      '二、收费情况。未收取。',
    ]);
  });

  it('loses nothing of the narrative but the stops behind headings', () => {
    const piece = fc.constantFrom(
      '一、概述',
      '（二）依申请公开情况。',
      '2019年公开12条。',
      ' ',
      '\n',
      '：',
      '3.机构',
      '全文',
      '三、',
      '，',
      '第一部分',
    );
    const signs = (text: string): string => text.replace(/[\s。：:]/g, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        const { document } = readDocument(source, { format: 'text' });
        const read = readSections(document).map(({ heading, text }) => heading + text);
        expect(signs(read.join(''))).toBe(
          signs(document.blocks.map((block) => (block.type === 'table' ? '' : block.text.value)).join('')),
        );
      }),
    );
  });
});
