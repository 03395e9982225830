import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { outline, sourceOf } from './read.js';

const html = (source: string): string[] => outline(source, 'html');

describe('lines of an HTML page', () => {
  it('break at blocks and <br>, and nowhere else', () => {
    expect(html('<p>公开<span>62<b>05</b></span>条<o:p></o:p></p><div>甲<br>乙<div>丙</div>丁</div>')).toEqual([
      'p 公开6205条',
      'p 甲',
      'p 乙',
      'p 丙',
      'p 丁',
    ]);
  });

  it('draw white space of the source as one blank, and none at the ends', () => {
    expect(html('<p>\n  甲\n\t乙  丙 </p>')).toEqual(['p 甲 乙 丙']);
    expect(html('<p>甲 <b> 乙</b></p>')).toEqual(['p 甲 乙']);
    expect(html('<p>&emsp;　甲&nbsp;&nbsp;</p><p>&nbsp;</p><p>\u200b</p>')).toEqual(['p 甲']);
  });

  it('keep the line breaks of preformatted text', () => {
    expect(html('<pre>\n甲\n\n  乙  丙\r\n丁</pre>')).toEqual(['p 甲', 'p 乙  丙', 'p 丁']);
    expect(html('<div style="white-space: pre-wrap">甲\n乙</div>')).toEqual(['p 甲', 'p 乙']);
    expect(html('<div style="white-space: nowrap">甲\n乙</div>')).toEqual(['p 甲 乙']);
  });

  it('show no code, fallback, comment or form control', () => {
    const hidden = [
      '<script>var a="5件"</script>',
      '<style>p{}</style>',
      '<noscript>请启用</noscript>',
      '<template><p>6件</p></template>',
      '<!-- 7件 --><!--[if gte mso 9]><xml>8</xml><![endif]-->',
      '<textarea>9件</textarea><select><option>10件</select><button>提交</button><input value="11件">',
      '<svg><title>图</title><text>12件</text></svg><iframe>13</iframe>',
    ];
    expect(html(`<p>甲${hidden.join('')}乙</p>`)).toEqual(['p 甲乙']);
  });

  it('show what stands between the conditional comments of a word processor', () => {
    expect(html('<p><![if !supportLists]><span>（一）</span><![endif]>公开情况</p>')).toEqual(['h3 （一）公开情况']);
  });

  it('leave out the pinyin over a character', () => {
    expect(html('<p><ruby>項<rp>(</rp><rt>xiàng</rt><rp>)</rp></ruby>目</p>')).toEqual(['p 項目']);
  });
});

describe('headings of an HTML page', () => {
  it('are marked, or numbered', () => {
    expect(html('<h1>江岭市年报</h1><h3>公开渠道</h3><p><strong>一、概述</strong></p><p>（一）公开情况</p>')).toEqual([
      'h1 江岭市年报',
      'h3 公开渠道',
      'h2 一、概述',
      'h3 （一）公开情况',
    ]);
  });

  it('keep their lines together', () => {
    expect(html('<h2>江岭市<br>年报</h2>')).toEqual(['h2 江岭市\n年报']);
  });

  it('are not paragraphs in the wrong element', () => {
    expect(html('<h3>全年公开12条。</h3>')).toEqual(['p 全年公开12条。']);
    expect(html(`<h2>${'<p>甲</p>'.repeat(5)}</h2>`)).toEqual(Array(5).fill('p 甲'));
    expect(html('<h2></h2><h2>&nbsp;</h2>')).toEqual([]);
  });

  it('do not take in the rest of the page where they are never closed', () => {
    const source = '<h2>公开渠道<p>全年公开12条。</p><table><tr><td>规章<td>1</table>';
    expect(html(source)).toEqual(['p 公开渠道', 'p 全年公开12条。', 'grid 规章|1']);
  });
});

describe('places in an HTML page', () => {
  it.each([
    ['<p>公开<b>6205</b>条</p>', '6205条', '6205</b>条'],
    ['<p>收到&#49;&#x32;件</p>', '12件', '&#49;&#x32;件'],
    ['<p>甲&nbsp;乙&lt;丙</p>', '甲\u00a0乙<丙', '甲&nbsp;乙&lt;丙'],
    ['<p>&gt; 甲 &gt; 乙</p>', '> 乙', '&gt; 乙'],
    ['<p>甲&nbsp乙</p>', '乙', '乙'],
    ['<p>甲&ensp乙&unknown;丙</p>', '&ensp乙&unknown;丙', '&ensp乙&unknown;丙'],
    ['<p>甲&amp;nbsp;乙</p>', '&nbsp;乙', '&amp;nbsp;乙'],
    ['<p>甲\r\n乙\r丙</p>', '乙 丙', '乙\r丙'],
    ['<p>甲\0乙</p>', '甲乙', '甲\0乙'],
    ['<p>甲<!-- 注 -->乙</p>', '甲乙', '甲<!-- 注 -->乙'],
    ['<p>\ud800甲</p>', '甲', '甲'],
    ['<p>𠮷&#x20BB7;野</p>', '𠮷𠮷野', '𠮷&#x20BB7;野'],
    ['\ufeff<p>甲</p>', '甲', '甲'],
  ])('in %j, %s stands at %j', (source, shown, piece) => {
    expect(sourceOf(source, shown, 'html')).toBe(piece);
  });

  it('are right for text that the parser moves out of a table', () => {
    const source = '<table>甲&lt;<tr>乙<td>丙</td>丁&amp;</tr></table>';
    for (const [shown, piece] of [
      ['甲<', '甲&lt;'],
      ['乙', '乙'],
      ['丙', '丙'],
      ['丁&', '丁&amp;'],
    ] as const) {
      expect(sourceOf(source, shown, 'html')).toBe(piece);
    }
  });
});

describe('the head of an HTML page', () => {
  const source =
    '<html><head><title>年报 &amp; 附表\n - 网站</title><meta name="PubDate" content="2021-02-08"><meta charset="utf-8"></head><body>甲</body></html>';
  const { document } = readDocument(source, { format: 'html' });

  it('gives the title, which is no line of the page', () => {
    expect(document.pageTitle?.value).toBe('年报 & 附表 - 网站');
    expect(outline(source, 'html')).toEqual(['p 甲']);
  });

  it('gives the named meta elements with their places', () => {
    expect(document.pageMeta.map(({ name, content }) => [name, content])).toEqual([['PubDate', '2021-02-08']]);
    const { start, end } = document.pageMeta[0]!.position;
    expect(source.slice(start, end)).toBe('<meta name="PubDate" content="2021-02-08">');
  });

  it('is absent where a page has none', () => {
    expect(readDocument('<p>甲</p>', { format: 'html' }).document).not.toHaveProperty('pageTitle');
  });
});
