import { describe, expect, it } from 'vitest';
import type { Format, ParsedReport } from '../../src/index.js';
import { parseReport } from '../../src/index.js';
import { defaultLimits } from '../../src/limits.js';
import type { Table } from '../../src/read/blocks.js';
import { readDocument } from '../../src/read/index.js';
import { faultsOfResult } from '../fuzz/faults.js';
import { repeated } from './make.js';

/** The bound of a table is in cells: those that are made, and those that spans would make. */

const read = (source: string, format: Format = 'html') => {
  const { document, notices } = readDocument(source, { format });
  const tables = document.blocks.filter((block): block is Table => block.type === 'table');
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return { blocks: document.blocks, tables, cells, codes: notices.map(({ code }) => code) };
};

const sound = (source: string, format: Format): ParsedReport => {
  const parsed = parseReport(source, { format });
  expect(faultsOfResult(parsed)).toEqual([]);
  return parsed;
};

describe('spans', () => {
  it('colspan=1000000 is one cell of the most columns that HTML knows', () => {
    const { cells, codes } = read('<table><tr><td colspan=1000000>行政许可<td>1</table>');
    expect(cells.map(({ columnSpan }) => columnSpan)).toEqual([1_000, 1]);
    expect(codes).toEqual([]);
  });

  it('rowspan=65534 reaches no further than the table', () => {
    const { cells, codes } = read(`<table>${'<tr><td rowspan=65534>甲<td>1'.repeat(300)}</table>`);
    expect(cells.filter(({ text }) => text.value === '甲').map(({ rowSpan }) => rowSpan)).toEqual(
      Array.from({ length: 300 }, (_, above) => 300 - above),
    );
    expect(codes).toEqual([]);
  });

  it('300 rows of rowspan=65534 colspan=1000 make as many cells as stand there, and no more than a document may have', () => {
    const cell = '<td rowspan=65534 colspan=1000>甲';
    expect(read(`<table>${`<tr>${cell}`.repeat(300)}</table>`).cells).toHaveLength(300);
    const wide = `<table>${`<tr>${cell.repeat(30)}`.repeat(300)}</table>`;
    const { cells, codes } = read(wide);
    expect(cells.length).toBeLessThan(300 * 30);
    expect(codes).toContain('too-many-columns');
    sound(wide, 'html');
  });

  it.each(['0', '-1', '1e9', '9'.repeat(400), '１', 'NaN', '', '3.7'])(
    'of %j are read as some number of cells',
    (span) => {
      const source = `<table><tr><td colspan="${span}" rowspan="${span}">行政许可<tr><td>规章<td>1</table>`;
      const { cells } = read(source);
      for (const { columnSpan, rowSpan } of cells) {
        expect(columnSpan).toBeGreaterThanOrEqual(1);
        expect(columnSpan).toBeLessThanOrEqual(defaultLimits.columns);
        expect(rowSpan).toBeGreaterThanOrEqual(1);
        expect(rowSpan).toBeLessThanOrEqual(2);
      }
      sound(source, 'html');
    },
  );
});

describe('many cells', () => {
  it.each([
    ['text', '1|'.repeat(250_000)],
    ['text', '1\t'.repeat(250_000)],
    ['markdown', `|${'甲|'.repeat(250_000)}`],
  ] as const)('250,000 columns of %s are a line', (format, source) => {
    expect(read(source, format).cells).toEqual([]);
    sound(source, format);
  });

  it('250,000 columns of HTML are a line, and a message says so', () => {
    const { messages } = sound(`<table><tr>${'<td>1'.repeat(250_000)}</table>`, 'html');
    expect(messages.map(({ code }) => code)).toContain('too-many-columns');
  });

  it('100,000 rows of three are a table as far as the cells go, and lines behind it', () => {
    const source = '甲 | 1 | 2 |\n'.repeat(100_000);
    const { cells, codes, blocks } = read(source, 'text');
    expect(cells.length).toBeLessThanOrEqual(defaultLimits.tableCells);
    expect(cells.length).toBeGreaterThan(defaultLimits.tableCells - 3);
    expect(codes).toEqual(['too-many-cells']);
    expect(blocks).toHaveLength(1 + 100_000 - Math.floor(defaultLimits.tableCells / 3));
  });

  it('10,000 tiny tables are as many', () => {
    expect(read(repeated('<table><tr><td>甲<td>1</table>', 290_000)).tables).toHaveLength(10_000);
    expect(read('|甲|1|\n|---|---|\n\n'.repeat(2_000), 'markdown').tables).toHaveLength(2_000);
  });

  it('of a limit that is told are no more than it says', () => {
    const source = '行政许可 | 1 |\n'.repeat(50);
    for (const tableCells of [0, 1, 7, 50]) {
      const { document } = readDocument(source, { format: 'text', limits: { tableCells, columns: 2 } });
      const made = document.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
      expect(made).toHaveLength(Math.floor(tableCells / 2));
      expect(faultsOfResult(parseReport(source, { limits: { tableCells, columns: 2, messages: 0 } }))).toEqual([]);
    }
  });
});

describe('16,000 elements in each other', () => {
  it.each(['<table>', '<table><tr><td>', '<div>', '<b>', '<ul><li>', '<svg>', '<template>', '<select>', '<a><table>'])(
    '%s are read to the words at the bottom, or not shown as a browser would not',
    (tag) => {
      const source = `${tag.repeat(16_000)}行政许可<td>7`;
      for (const format of ['html', 'markdown'] as const) {
        const { blocks } = read(source, format);
        expect(blocks.length).toBeLessThanOrEqual(3);
        sound(source, format);
      }
    },
  );

  it('so many brackets, quotes and lists of Markdown are one line each', () => {
    for (const piece of ['>', '> ', '- ', '* ', '1. ', '(', '[', '**', '_']) {
      const source = `${piece.repeat(16_000)}甲`;
      expect(read(source, 'markdown').blocks.length).toBeLessThanOrEqual(1);
      sound(source, 'markdown');
    }
  });
});
