import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { locate } from '../../src/language/located.js';
import { readDocument } from '../../src/read/index.js';
import { type FigureOptions, generateReport } from '../generate/report.js';
import { read } from '../statutory/read.js';
import { onlyTable, outline, textsOf } from './read.js';

const text = (source: string): string[] => outline(source, 'text');

/** Cells one a line; every `/` stands for a line end. */
const lined = (short: string): string => short.replaceAll('/', '\n');

describe('bars on lines of their own', () => {
  it('close the cell above them', () => {
    expect(text(lined('行政许可/|/31/|/行政处罚/|/57/|'))).toEqual(['pipes 行政许可 / 31 / 行政处罚 / 57']);
  });

  it('are an empty cell where they follow one another', () => {
    expect(text(lined('规章/|/0/|/|/2/|/许可/|/|/|'))).toEqual(['pipes 规章 / 0 /  / 2 / 许可 /  / ']);
  });

  it.each([
    ['of full width', '规章/｜/0/｜/｜/2/｜'],
    ['drawn', '规章/│/0/│/│/2/│'],
    ['with blanks and tabs', '规章/\t|/　0/ |　/|\t/\t2/|'],
    ['with blank lines', '规章///|///0///|////|///2///|/'],
    ['with two strokes', '规章/||/0/||/||/2/||'],
    ['two on one line', '规章/|/0/||/2/|'],
    ['two on one line, set apart', '规章/|/0/| |/2/|'],
  ])('may be written %s', (_, short) => {
    expect(text(lined(short))).toEqual(['pipes 规章 / 0 /  / 2']);
  });

  it('stand in Markdown and in the text of a page alike', () => {
    const short = '行政许可/|/31/|/行政处罚/|/57/|/行政强制/|/0/|/规章/|/1/|';
    const expected = text(lined(short));
    expect(expected).toHaveLength(1);
    expect(outline(lined(short), 'markdown')).toEqual(expected);
    expect(outline(`<p>${short.replaceAll('/', '</p><p>')}</p>`, 'html')).toEqual(expected);
    expect(text(lined(short).replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('leave the lines of a cell apart', () => {
    expect(text(lined('自然人/|/商业/企业/|/总计/|'))).toEqual(['pipes 自然人 / 商业 / 企业 / 总计']);
  });

  it('may stand between the cells of a row only', () => {
    expect(text(lined('规章/|/0/|/1/许可/|/2/|/3/处罚/|/4/|/5'))).toEqual([
      'pipes 规章 / 0 / 1 / 许可 / 2 / 3 / 处罚 / 4 / 5',
    ]);
  });

  it('may stand above the first cell of every row too', () => {
    expect(text(lined('二、主动公开政府信息情况/|/规章/|/0/|/|/许可/|/2/|/|/处罚/|/|/3/|'))).toEqual([
      'h2 二、主动公开政府信息情况',
      'pipes 规章 / 0 / 许可 / 2 / 处罚 /  / 3',
    ]);
  });

  it('may stand around some rows only', () => {
    expect(text(lined('规章 | 0 | 1 |/许可/|/2/|/处罚 | 4 | 5 |'))).toEqual(['pipes 规章|0|1 / 许可 / 2 / 处罚|4|5']);
  });

  it('say where every cell is', () => {
    const source = lined('规章/|/12/|/|/2/|');
    const cells = onlyTable(source, 'text').rows.flatMap((row) => row.cells);
    expect(cells.map(({ position: { start, end } }) => source.slice(start, end))).toEqual(['规章', '12', '', '2']);
    expect(source.slice(0, cells[2]!.position.start)).toBe('规章\n|\n12\n|\n');
  });

  it('make cells of strokes, and no delimiter', () => {
    expect(text(lined('规章/|/---/|/——/|/许可/|'))).toEqual(['pipes 规章 / --- / —— / 许可']);
  });
});

describe('what stands beside such cells', () => {
  it('headings and prose part the tables', () => {
    const source = lined('江岭市水务局2023年政府信息公开工作年度报告/索引号/|/K1/|/一、总体情况/全年平稳。/许可/|/2/|');
    expect(text(source)).toEqual([
      'h1 江岭市水务局2023年政府信息公开工作年度报告',
      'pipes 索引号 / K1',
      'h2 一、总体情况',
      'p 全年平稳。',
      'pipes 许可 / 2',
    ]);
  });

  it('a numbered label is a cell, a section heading with a stray bar is none', () => {
    expect(text(lined('规章/|/0/|/三、本年度办理结果/|/（一）予以公开/|/2/|'))).toHaveLength(1);
    expect(text(lined('规章/|/0/|/五、存在的主要问题/|/许可/|/2/|'))).toContain('h2 五、存在的主要问题');
  });

  it('a page number is no cell', () => {
    expect(text(lined('规章/|/0/|/12/许可/|/2/|/处罚/|/3/|'))).toEqual([
      'pipes 规章 / 0',
      'p 12',
      'pipes 许可 / 2 / 处罚 / 3',
    ]);
    expect(text(lined('规章/|/0/|/许可/|/2/|/- 3 -'))).toEqual(['pipes 规章 / 0 / 许可 / 2', 'p - 3 -']);
  });

  it('one stray bar makes no table', () => {
    expect(text(lined('规章制度/|/许可'))[0]).toBe('p 规章制度');
  });
});

describe('a pipe in every line but one of a row', () => {
  it('makes a cell of the last one', () => {
    expect(text(lined('规章 |/0 |/1/许可 |/2 |/3/处罚 |/|/5'))).toEqual([
      'pipes 规章 / 0 / 1 / 许可 / 2 / 3 / 处罚 /  / 5',
    ]);
  });

  it('makes a cell of the first one', () => {
    expect(text(lined('规章/| 0/| 1/许可/| 2/| 3/处罚/|/| 5'))).toEqual([
      'pipes 规章 / 0 / 1 / 许可 / 2 / 3 / 处罚 /  / 5',
    ]);
  });

  it('is not meant where rows end in a pipe', () => {
    expect(text(lined('规章 |/0 |/1 |/12/许可 |/2 |/3 |/处罚 |/4 |/5 |'))).toContain('p 12');
  });
});

describe('laws', () => {
  const cell = fc.constantFrom('0', '12', '1,204.35', '', '—', '3');
  const row = fc.tuple(fc.constantFrom('规章', '行政许可', '（七）总计', '三、本年度办理结果'), cell, cell, cell);
  const rows = fc.array(row, { minLength: 2, maxLength: 8 });
  const written = (table: readonly (readonly string[])[], write: (cell: string) => string): string =>
    table.flatMap((cells) => cells.map(write)).join('\n');

  it('a bar below a cell and a bar behind it are the same', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const expected = text(written(table, (one) => `${one} |`.trim()));
        expect(text(written(table, (one) => `${one}\n|`.trim()))).toEqual(expected);
      }),
    );
  });

  it('no visible character is lost, and every text is its slice of the source', () => {
    const line = fc.constantFrom('|', '||', '规章', '12', '0 |', '| 5', '一、概述', '甲。', '- 3 -', '年度', 'a | b');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (parts) => {
        const source = parts.join('\n');
        const texts = textsOf(readDocument(source, { format: 'text' }).document);
        const visible = (all: string): string => all.replace(/[\s|]/g, '');
        expect(visible(texts.map(({ value }) => value).join(''))).toBe(visible(source));
        for (const one of texts) {
          const { start, end } = locate(one);
          expect(source.slice(start, end)).toBe(one.value);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(['statutory-2019', 'statutory-2021'] as const)('%s reads as in lines of pipes', (form) => {
    for (const blanks of ['none', 'some', 'zeros'] as const satisfies ReadonlyArray<FigureOptions['blanks']>) {
      for (let seed = 0; seed < 5; seed++) {
        const of = (layout: 'pipes' | 'barLines' | 'barLinesDoubled') => {
          const { figures, unplaced, extraction } = read(generateReport({ form, seed, blanks, layout }).source);
          return { figures, unplaced, forms: extraction.forms };
        };
        expect(of('barLines')).toEqual(of('pipes'));
        expect(of('barLinesDoubled')).toEqual(of('pipes'));
      }
    }
  });
});
