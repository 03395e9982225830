import { describe, expect, it } from 'vitest';
import type { Limits } from '../../src/limits.js';
import type { Format, Table } from '../../src/read/blocks.js';
import { readDocument } from '../../src/read/index.js';
import { outline, textsOf } from './read.js';

const codesOf = (source: string, format: Format, limits: Partial<Limits> = {}): string[] =>
  readDocument(source, { format, limits }).notices.map(({ code }) => code);

const shown = (source: string, format: Format, limits: Partial<Limits> = {}): string =>
  textsOf(readDocument(source, { format, limits }).document)
    .map(({ value }) => value)
    .join(' ');

const tablesOf = (source: string, limits: Partial<Limits> = {}): Table[] =>
  readDocument(source, { format: 'html', limits }).document.blocks.filter((block) => block.type === 'table');

const cellCount = (tables: readonly Table[]): number =>
  tables.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.cells.length, 0), 0);

describe('the limit of cells', () => {
  it('leaves lines over it as paragraphs, and says so once', () => {
    const source = '规章 | 1 |\n许可 | 2 |\n处罚 | 3 |\n强制 | 4 |';
    const { document, notices } = readDocument(source, { format: 'text', limits: { tableCells: 4 } });
    expect(document.blocks.map(({ type }) => type)).toEqual(['table', 'paragraph', 'paragraph']);
    expect(notices).toEqual([{ code: 'too-many-cells', span: { start: 18, end: 18 }, expected: '4' }]);
    expect(shown(source, 'text', { tableCells: 4 })).toContain('处罚 | 3');
  });

  it('leaves rows of HTML over it as lines', () => {
    const source = '<table><tr><td>规章<td>1<tr><td>许可<td>2<tr><td>处罚<td>3</table>';
    expect(codesOf(source, 'html', { tableCells: 4 })).toEqual(['too-many-cells']);
    expect(shown(source, 'html', { tableCells: 4 })).toBe('规章 1 许可 2 处罚 3');
  });

  it('counts a cell for every row that it spans', () => {
    const source = `<table><tr>${'<td rowspan=60000>甲'.repeat(50)}${'<tr><td>1'.repeat(100)}</table>`;
    expect(codesOf(source, 'html', { tableCells: 200 })).toEqual(['too-many-cells']);
    expect(cellCount(tablesOf(source, { tableCells: 200 }))).toBe(52);
  });

  it('is not met by a report, nor by a span however large', () => {
    const source = '<table><tr><td colspan=1000000 rowspan=1000000>题<tr><td>规章<td>1</table>';
    expect(codesOf(source, 'html')).toEqual([]);
    const [table] = tablesOf(source);
    expect(cellCount([table!])).toBe(3);
    expect(table!.rows[0]!.cells[0]).toMatchObject({ columnSpan: 1_000, rowSpan: 2 });
  });
});

describe('the limit of columns', () => {
  it('leaves a wider line a paragraph', () => {
    const source = '甲 | 乙 | 丙 | 丁 |\n1 | 2 | 3 |';
    expect(
      readDocument(source, { format: 'text', limits: { columns: 3 } }).document.blocks.map(({ type }) => type),
    ).toEqual(['paragraph', 'table']);
    expect(codesOf(source, 'text', { columns: 3 })).toEqual(['too-many-columns']);
  });

  it('leaves the cells of a wider row of HTML as lines', () => {
    const source = '<table><tr><td>甲<td>乙<td>丙</table>';
    expect(codesOf(source, 'html', { columns: 2 })).toEqual(['too-many-columns']);
    expect(shown(source, 'html', { columns: 2 })).toBe('甲 乙 丙');
  });
});

describe('the limit of nesting', () => {
  it('takes tags out, never text, and joins no lines', () => {
    const source = `${'<div>'.repeat(2_000)}甲<div>乙1<b>2</b>件</div>`;
    expect(codesOf(source, 'html')).toEqual(['nesting-too-deep']);
    expect(outline(source, 'html')).toEqual(['p 甲', 'p 乙12件']);
  });

  it('does not show code whose tag lies deep', () => {
    expect(shown(`${'<span>'.repeat(2_000)}甲<script>5件</script><style>6</style>`, 'html')).toBe('甲');
  });

  it('keeps offsets right', () => {
    const source = `${'<DIV CLASS="x">'.repeat(700)}共<i>4</i>2件`;
    const { document } = readDocument(source, { format: 'html' });
    const [text] = textsOf(document);
    expect(text!.value).toBe('共42件');
    expect(text!.runs.map((run) => source.slice(run.source, run.source + run.sourceLength))).toEqual([
      '共',
      '4',
      '2件',
    ]);
  });

  it('reads nested tables to the bottom', () => {
    const source = `${'<table><tr><td>'.repeat(3_000)}规章<td>7`;
    expect(codesOf(source, 'html')).toEqual(['nesting-too-deep']);
    expect(shown(source, 'html').trim()).toBe('规章 7');
  });

  it('is not met by many elements side by side, closed or not', () => {
    expect(codesOf('<p>甲<li>乙<br>'.repeat(2_000), 'html')).toEqual([]);
    expect(codesOf('<div><span>甲</span></div>'.repeat(2_000), 'html')).toEqual([]);
    expect(codesOf(`<table>${'<tr><td>甲<td>1'.repeat(2_000)}</table>`, 'html')).toEqual([]);
  });

  it('is met by formatting that every block opens again', () => {
    const fonts = Array.from({ length: 300 }, (_, index) => `<font size=${index}>`).join('');
    const source = `<p>${fonts}</p>${'<p>甲</p>'.repeat(3_000)}`;
    expect(codesOf(source, 'html')).toEqual(['nesting-too-deep']);
    expect(readDocument(source, { format: 'html' }).document.blocks).toHaveLength(3_000);
  });
});

/** Pieces which, repeated, have made parsers hang, overflow the stack or run out of memory. */
const HOSTILE: ReadonlyArray<readonly [Format, readonly string[]]> = [
  [
    'text',
    [
      '|',
      '|\n',
      '||||\n',
      '\t',
      'a\t',
      '0 ',
      '0 0\n',
      '\n',
      '\r',
      '(',
      '（',
      '一、',
      '一、甲\n',
      '，',
      '-',
      '---|',
      '\0',
      '年度报告\n',
    ],
  ],
  [
    'markdown',
    [
      '>',
      '[',
      '![',
      '](',
      '- ',
      '1. ',
      '*',
      '*a_ ',
      '`',
      '<',
      '<a ',
      '&',
      '\\',
      '#',
      '# a\n',
      '=\n',
      'a\n---\n',
      '---\n',
      '|',
      '```\n',
      '<div>\n\n',
      '<!--',
      '<table>',
      '    a\n',
      '**a ',
      '~~',
      'a\n',
    ],
  ],
  [
    'html',
    [
      '<div>',
      '<b>',
      '<b id=1><p>',
      '<a>',
      '<p>',
      '<li>',
      '<ul><li>',
      '<table>',
      '<table><tr><td>',
      '<td>',
      '<br>',
      '&nbsp;',
      '&',
      '&#1',
      '<',
      '</p>',
      '<svg>',
      '<math><mi>',
      '<select>',
      '<pre>\n',
      '<h1>',
      '<h1><table><tr><td>',
      '<!--',
      '<form>',
      '<template>',
      '<frameset>',
      '<table><br>',
      '<table>甲',
      '<button>',
      '<dd><dl>',
    ],
  ],
];

describe.each(HOSTILE)('hostile %s', (format, pieces) => {
  it.each(pieces)('%j, repeated, is read', (piece) => {
    const source = piece.repeat(Math.ceil(20_000 / piece.length));
    const { document } = readDocument(source, { format });
    expect(document.blocks.length).toBeLessThanOrEqual(source.length);
  });
});

describe('one long line', () => {
  it('of any kind is read', () => {
    for (const unit of ['甲', '甲，', '5件。', ' | ', '<b>', '一、概述']) {
      const source = unit.repeat(Math.ceil(1_000_000 / unit.length));
      for (const format of ['text', 'markdown'] as const) {
        expect(readDocument(source, { format }).document.blocks.length).toBeLessThanOrEqual(2);
      }
    }
  });
});
