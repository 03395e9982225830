import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Located, locate } from '../../src/language/located.js';
import type { Block, Document, Format } from '../../src/read/blocks.js';
import { detectFormat, readDocument } from '../../src/read/index.js';
import { outline, textsOf } from './read.js';

const FORMATS = ['text', 'markdown', 'html'] as const;

const WORDS = [
  '一、概述',
  '（一）公开情况',
  '1.属于国家秘密',
  '全年公开12条。',
  '规章',
  '0',
  '1,234',
  '—',
  '申请',
  '年度报告',
  '2019年',
  '甲𠮷',
  '\ud800',
  '&nbsp;',
  '&gt;',
  '&#20214;',
  '&amp;amp;',
  '&nbsp',
];
const MARKS = [
  '|',
  ' | ',
  '｜',
  '\t',
  '  ',
  '\u3000',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  '\0',
  '\ufeff',
  '\\',
  '\\|',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '~~',
  '# ',
  '##',
  '> ',
  '- ',
  '---',
  '--- | ---',
  '===',
  '[',
  '](x)',
  '![',
];
const TAGS = [
  '<p>',
  '</p>',
  '<br>',
  '<b>',
  '</b>',
  '<span style="a">',
  '</span>',
  '<table>',
  '</table>',
  '<tr>',
  '<td>',
  '</td>',
  '<td rowspan=3>',
  '<td colspan="2">',
  '<th>',
  '<div>',
  '</div>',
  '<h2>',
  '</h2>',
  '<pre>',
  '</pre>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<li>',
  '<title>',
  '</title>',
  '<',
  '>',
  '<tbody>',
  '<select>',
  '<svg>',
];

const soup = (...pieces: readonly string[][]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces.flat()), { maxLength: 60 }).map((parts) => parts.join(''));

const anySource = fc.oneof(
  soup(WORDS, MARKS),
  soup(WORDS, TAGS),
  soup(WORDS, MARKS, TAGS),
  fc.string({ unit: 'binary' }),
);

const read = (source: string, format: Format): Document => readDocument(source, { format }).document;

/** The runs of a text cover it without gap or overlap, and lie in the source. */
const expectSound = ({ value, runs }: Located, source: string): void => {
  let covered = 0;
  for (const run of runs) {
    expect(run.text).toBe(covered);
    expect(run.length).toBeGreaterThan(0);
    expect(run.source).toBeGreaterThanOrEqual(0);
    expect(run.source + run.sourceLength).toBeLessThanOrEqual(source.length);
    covered += run.length;
  }
  expect(covered).toBe(value.length);
};

const isBlank = (text: string): boolean => /^[\s\0]*$/.test(text);

/** Behind a unit of the text stands the unit itself, a blank for a blank, or a reference that begins with `&`. */
const expectFaithful = (text: Located, source: string): void => {
  for (const { text: at, length, source: from, sourceLength } of text.runs) {
    const shown = text.value.slice(at, at + length);
    const piece = source.slice(from, from + sourceLength);
    if (length === sourceLength) {
      for (const [index, unit] of [...shown].entries()) {
        if (!isBlank(unit)) expect([...piece][index]).toBe(unit);
      }
    } else if (!piece.startsWith('&')) expect(isBlank(shown)).toBe(true);
  }
};

describe('any source, in any format', () => {
  it('is read without an error, the same twice, into sound texts', () => {
    fc.assert(
      fc.property(anySource, fc.constantFrom(...FORMATS), (source, format) => {
        const document = read(source, format);
        for (const text of textsOf(document)) {
          expectSound(text, source);
          expectFaithful(text, source);
        }
        expect(read(source, format)).toEqual(document);
      }),
      { numRuns: 500 },
    );
  });

  it('has no empty lines, blanks at the ends of none, and every position inside', () => {
    const expectInside = (
      { position: { start, end } }: { readonly position: Block['position'] },
      source: string,
    ): void => {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(source.length);
    };
    fc.assert(
      fc.property(anySource, fc.constantFrom(...FORMATS), (source, format) => {
        for (const block of read(source, format).blocks) {
          expectInside(block, source);
          if (block.type !== 'table') {
            expect(block.text.value.trim()).toBe(block.text.value);
            expect(block.text.value).not.toBe('');
            continue;
          }
          expect(block.rows.length).toBeGreaterThan(0);
          for (const row of block.rows) {
            expectInside(row, source);
            expect(row.cells.length).toBeGreaterThan(0);
            for (const cell of row.cells) {
              expectInside(cell, source);
              expect(cell.text.value.trim()).toBe(cell.text.value);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has a format', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        expect(FORMATS).toContain(detectFormat(source));
      }),
    );
  });
});

describe('plain text', () => {
  it('is its own slice of the source, and nothing visible of it is lost', () => {
    fc.assert(
      fc.property(soup(WORDS, MARKS, TAGS), (source) => {
        const document = read(source, 'text');
        for (const text of textsOf(document)) {
          const { start, end } = locate(text);
          expect(source.slice(start, end)).toBe(text.value);
        }
        const shown = textsOf(document).map(({ value }) => value);
        const visible = (text: string): string => text.replace(/[\s|｜\0\ufeff]/g, '').replace(/-{3,}/g, '');
        expect(visible(shown.join(''))).toBe(visible(source));
      }),
      { numRuns: 500 },
    );
  });

  it('reads alike with LF, CR LF and CR, and with full-width pipes', () => {
    fc.assert(
      fc.property(soup(WORDS, ['|', ' | ', '\n', '\n\n', ' ', '\t']), (source) => {
        const expected = outline(source, 'text');
        expect(outline(source.replaceAll('\n', '\r\n'), 'text')).toEqual(expected);
        expect(outline(source.replaceAll('\n', '\r'), 'text')).toEqual(expected);
        expect(outline(source.replaceAll('|', '｜'), 'text')).toEqual(expected);
      }),
    );
  });
});

describe('Markdown', () => {
  it('loses no character of the prose to its syntax', () => {
    const prose = soup(
      WORDS.filter((word) => !word.includes('&')),
      MARKS.filter((mark) => !mark.includes('](') && mark !== '!['),
      ['10~20', '2018. ', '1. ', '+43', '<', '>', '~~~\n', '+ ', '    ', '[1]: '],
    );
    const characters = (text: string): string => text.replace(/[^\u3400-\u9fff0-9]/g, '');
    fc.assert(
      fc.property(prose, (source) => {
        const shown = textsOf(read(source, 'markdown')).map(({ value }) => value);
        expect(characters(shown.join(''))).toBe(characters(source));
      }),
      { numRuns: 500 },
    );
  });
});

describe('HTML', () => {
  it('shows every character that stands in a cell or beside it', () => {
    const pieces = soup(
      ['甲', '乙12', '3', ' ', '\n', '&nbsp;', '<!-- 注 -->'],
      [
        '<p>',
        '</p>',
        '<br>',
        '<b>',
        '</b>',
        '<table>',
        '</table>',
        '<tr>',
        '<td>',
        '</td>',
        '<td rowspan=2>',
        '<div>',
        '</div>',
        '<h3>',
        '</h3>',
      ],
    );
    const characters = (text: string): string[] =>
      [...text.replace(/<!--.*?-->|<[^>]*>|[^\u3400-\u9fff0-9]/g, '')].sort();
    fc.assert(
      fc.property(pieces, (source) => {
        const shown = textsOf(read(source, 'html')).map(({ value }) => value);
        expect(characters(shown.join(''))).toEqual(characters(source));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the same report in other formats', () => {
  const LINES = [
    '江岭市水务局2016年政府信息公开工作年度报告',
    '一、概述',
    '全年公开信息12条，无申请。',
    '（一）公开情况',
    '1.同意公开3件；',
    '共收到申请5件。',
  ];
  const report = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 12 });
  const cell = fc.constantFrom('规章', '0', '12', '1,204.35', '', '—', '本年增/减');
  const label = fc.constantFrom('规章', '行政许可', '其他');
  const table = fc.array(fc.tuple(label, cell, cell), { minLength: 2, maxLength: 6 });

  it('has the same lines', () => {
    fc.assert(
      fc.property(report, (lines) => {
        const expected = outline(lines.join('\n'), 'text');
        expect(outline(lines.join('\n\n'), 'markdown')).toEqual(expected);
        expect(outline(lines.map((line) => `    ${line}`).join('\r\n'), 'markdown')).toEqual(expected);
        expect(outline(lines.map((line) => `<p>&emsp;${line}</p>`).join('\n'), 'html')).toEqual(expected);
        expect(outline(`<div>${lines.join('<br/>')}</div>`, 'html')).toEqual(expected);
        expect(
          outline(`<table><tr><td>${lines.join('。<br>')}<table><tr><td></table></table>`, 'html').join(),
        ).toContain(lines[0]);
      }),
    );
  });

  it('has the same cells in the same columns', () => {
    const cells = (source: string, format: Format): string[][][] =>
      read(source, format).blocks.flatMap((block) =>
        block.type === 'table'
          ? [block.rows.map((row) => row.cells.map(({ column, text }) => `${column} ${text.value}`))]
          : [],
      );
    fc.assert(
      fc.property(table, (rows) => {
        const expected = [rows.map((row) => row.map((text, column) => `${column} ${text}`))];
        const html = `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
        const markdown = rows.map((row) => `| ${row.join(' | ')} |`);
        markdown.splice(1, 0, '| --- | --- | --- |');
        expect(cells(html, 'html')).toEqual(expected);
        expect(cells(markdown.join('\n'), 'markdown')).toEqual(expected);
        expect(cells(rows.map((row) => `${row.join('\u3000|')}|`).join('\n'), 'text').flat()).toEqual(expected.flat());
      }),
    );
  });
});
