import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePdf } from '../../src/pdf/index.js';
import { contentOf } from './content.js';
import { cellAt, type PdfPage, pageOf, rowsAt, writePdf } from './pdf-writer.js';

/** Character maps of PDF.js, for fonts that are not embedded. */
const CMAPS = 'node_modules/pdfjs-dist/cmaps/';

const parse = (pages: readonly PdfPage[]) => parsePdf(writePdf(pages), { cMapUrl: CMAPS });

/** What a file was turned into: paragraphs as texts, tables as rows of texts with their spans. */
const contentIn = async (pages: readonly PdfPage[]) =>
  contentOf(`<html><body>${(await parse(pages)).source.replace('<!doctype html>', '')}</body></html>`).map((block) =>
    block.type === 'table'
      ? block.rows.map((row) =>
          row.map(
            ({ text, columnSpan, rowSpan }) =>
              `${text}${columnSpan > 1 ? `→${columnSpan}` : ''}${rowSpan > 1 ? `↓${rowSpan}` : ''}`,
          ),
        )
      : block.text,
  );

const line = (y: number, text: string, x = 60, size = 10): PdfPage => ({ texts: [{ x, y, text, size }] });
const page = (...parts: readonly PdfPage[]): PdfPage => pageOf(...parts);

describe('ruled tables', () => {
  it('have cells where the rules are, merged ones with their spans', async () => {
    const table = page(
      cellAt(60, 100, 160, 118, '信息内容'),
      cellAt(160, 100, 360, 118, '本年处理决定数量'),
      cellAt(60, 118, 160, 154, '行政许可'),
      cellAt(160, 118, 260, 136, '12'),
      cellAt(260, 118, 360, 136, ''),
      cellAt(160, 136, 260, 154, '3'),
      cellAt(260, 136, 360, 154, '4'),
    );
    expect(await contentIn([table])).toEqual([
      [
        ['信息内容', '本年处理决定数量→2'],
        ['行政许可↓2', '12', ''],
        ['3', '4'],
      ],
    ]);
  });

  it('join a label that was wrapped in its cell, and keep lines that the author parted', async () => {
    const table = page(
      cellAt(60, 100, 122, 130, '无法提供相', '关政府信息'),
      cellAt(122, 100, 300, 130, '自然人', '法人'),
    );
    expect(await contentIn([table])).toEqual([[['无法提供相关政府信息', '自然人法人']]]);
    expect((await parse([table])).source).toContain('<td>自然人<br>法人</td>');
  });

  it('join a number that was wrapped in a narrow cell, and no two numbers of a wide one', async () => {
    const { source } = await parse([
      page(cellAt(60, 100, 90, 130, '1234', '5'), cellAt(90, 100, 300, 130, '12', '34')),
    ]);
    expect(source).toContain('<td>12345</td><td>12<br>34</td>');
  });

  it('read a label that is written down a narrow cell, character by character or turned', async () => {
    const upright = page(cellAt(60, 100, 76, 160, '三', '不', '予', '公'), cellAt(76, 100, 200, 160, '1'));
    expect(await contentIn([upright])).toEqual([[['三不予公', '1']]]);
    const turned = page(
      { texts: [{ x: 72, y: 150, text: '不予公开', turned: 'up' }] },
      cellAt(60, 100, 80, 160),
      cellAt(80, 100, 200, 160, '1.属于国家秘密'),
    );
    expect(await contentIn([turned])).toEqual([[['不予公开', '1.属于国家秘密']]]);
  });

  it('take the words of a row that was drawn at once apart where the rules are', async () => {
    const frames = rowsAt(100, [100, 40, 40], [['', '', '']]);
    expect(await contentIn([page(frames, line(112, '规章                 12      3'))])).toEqual([
      [['规章', '12', '3']],
    ]);
  });

  it('are not made of a frame around text, or of a line under it', async () => {
    const framed = page(cellAt(50, 50, 550, 800), line(100, '一、总体情况'), line(130, '本年度无。'));
    expect(await contentIn([framed])).toEqual(['一、总体情况', '本年度无。']);
    const underlined = page(line(100, '年度报告'), { rules: [{ from: [60, 104], to: [300, 104] }] });
    expect(await contentIn([underlined])).toEqual(['年度报告']);
  });

  it('stand inside a frame around the page', async () => {
    const framed = page(cellAt(40, 40, 560, 810), line(80, '二、主动公开'), rowsAt(100, [100, 40], [['规章', '2']]));
    expect(await contentIn([framed])).toEqual(['二、主动公开', [['规章', '2']]]);
  });
});

describe('tables over pages', () => {
  const widths = [150, 60, 60];
  const HEAD = ['项目', '自然人', '总计'];

  it('are one table; a header that the page repeats falls away', async () => {
    const pages = [
      page(line(80, '三、申请情况'), rowsAt(700, widths, [HEAD, ['一、新收', '4', '5']]), line(830, '- 1 -', 280)),
      page(rowsAt(60, widths, [HEAD, ['二、结转', '1', '2']]), line(200, '四、复议'), line(830, '- 2 -', 280)),
    ];
    expect(await contentIn(pages)).toEqual([
      '三、申请情况',
      [HEAD, ['一、新收', '4', '5'], ['二、结转', '1', '2']],
      '四、复议',
    ]);
  });

  it('keep a header that is another one', async () => {
    const other = ['项目', '商业企业', '总计'];
    const pages = [
      rowsAt(700, widths, [HEAD, ['一、新收', '4', '5']]),
      rowsAt(60, widths, [other, ['二、结转', '1', '2']]),
    ];
    expect(await contentIn(pages)).toEqual([[HEAD, ['一、新收', '4', '5'], other, ['二、结转', '1', '2']]]);
  });

  it('make a row whole that the page cut', async () => {
    const pages = [
      rowsAt(700, widths, [HEAD, ['2.没有现成信息', '4', '5']]),
      rowsAt(60, widths, [
        ['需要另行制作', '', ''],
        ['3.补正后仍不明确', '1', '2'],
      ]),
    ];
    expect(await contentIn(pages)).toEqual([
      [HEAD, ['2.没有现成信息需要另行制作', '4', '5'], ['3.补正后仍不明确', '1', '2']],
    ]);
  });

  it('never take a blank row for the rest of another', async () => {
    const pages = [
      rowsAt(700, widths, [HEAD, ['2.没有现成信息', '4', '5']]),
      rowsAt(60, widths, [['3.补正后仍不明确', '', '']]),
    ];
    expect(await contentIn(pages)).toEqual([[HEAD, ['2.没有现成信息', '4', '5'], ['3.补正后仍不明确', '', '']]]);
  });

  it('are two where their columns differ', async () => {
    const pages = [rowsAt(700, widths, [HEAD]), rowsAt(60, [90, 60, 90], [['规章', '1', '2']])];
    expect(await contentIn(pages)).toHaveLength(2);
  });
});

describe('tables without rules', () => {
  const row = (y: number, label: string, values: ReadonlyArray<readonly [x: number, text: string]>): PdfPage => ({
    texts: [{ x: 60, y, text: label }, ...values.map(([x, text]) => ({ x, y, text }))],
  });

  it('are rebuilt from the places of their numbers, so that a blank cell stays one', async () => {
    const table = page(
      line(80, '二、主动公开'),
      row(100, '规章', [
        [200, '2'],
        [260, '1'],
        [320, '12'],
      ]),
      row(120, '行政规范性文件', [
        [200, '19'],
        [320, '397'],
      ]),
    );
    expect(await contentIn([table])).toEqual([
      '二、主动公开',
      [
        ['规章', '2', '1', '12'],
        ['行政规范性文件', '19', '', '397'],
      ],
    ]);
  });

  it('give a wrapped label to the row that it stands beside', async () => {
    const table = page(
      line(94, '1.本机关不掌握'),
      row(100, '', [
        [200, '37'],
        [260, '12'],
      ]),
      line(106, '相关政府信息'),
      row(140, '2.没有现成信息', [
        [200, '8'],
        [260, '2'],
      ]),
    );
    expect(await contentIn([table])).toEqual([
      [
        ['1.本机关不掌握相关政府信息', '37', '12'],
        ['2.没有现成信息', '8', '2'],
      ],
    ]);
  });

  it('keep neighbouring numbers apart', async () => {
    const table = page(
      row(100, '新收', [
        [200, '7'],
        [209, '291'],
      ]),
      row(120, '结转', [
        [200, '2'],
        [212, '28'],
      ]),
    );
    expect(await contentIn([table])).toEqual([
      [
        ['新收', '7', '291'],
        ['结转', '2', '28'],
      ],
    ]);
  });

  it('leave numbers with a blank as they stand where no other row shows the columns', async () => {
    const spaced = page(row(100, '新收', [[200, '7 291']]), row(120, '结转', [[200, '2 028']]));
    expect(await contentIn([spaced])).toEqual(['新收　　7 291', '结转　　2 028']);
  });

  it('are not made of prose with numbers', async () => {
    expect(
      await contentIn([page(line(100, '全年新收申请291件，办结299件。'), line(120, '2024年3月19日', 400))]),
    ).toEqual(['全年新收申请291件，办结299件。', '2024年3月19日']);
  });
});

describe('paragraphs', () => {
  const FULL = '全年新收政府信息公开申请二百九十一件较上年增长百分之十办结二百九十九件';

  it('join the lines of a page, and across pages over their numbers', async () => {
    const pages = [
      page(line(60, `${FULL}其`, 60), line(76, '中予以公开若干。'), line(800, `${FULL}二`), line(830, '1', 290)),
      page(line(60, '者之差另计。'), line(76, `${FULL}三`), line(830, '2', 290)),
    ];
    expect(await contentIn(pages)).toEqual([`${FULL}其中予以公开若干。`, `${FULL}二者之差另计。`, `${FULL}三`]);
  });

  it('begin anew at an indent', async () => {
    const indented = page(line(60, `${FULL}其`), line(76, '（二）主动公开。', 80));
    expect(await contentIn([indented])).toEqual([`${FULL}其`, '（二）主动公开。']);
  });

  it('keep the lines of a title together', async () => {
    const title = page(
      line(60, '云汀县人民政府2023年政府信息', 120, 20),
      line(88, '公开工作年度报告', 160, 20),
      line(130, FULL),
    );
    expect(await contentIn([title])).toEqual(['云汀县人民政府2023年政府信息公开工作年度报告', FULL]);
  });

  it('keep a running head once, and a bare number that does not count with the pages', async () => {
    const pages = [1, 2, 3].map((number) =>
      page(
        line(30, '云汀县年度报告汇编', 200, 8),
        line(100, `第${number}节`),
        line(700, number === 2 ? '1874' : '无。'),
      ),
    );
    expect(await contentIn(pages)).toEqual(['云汀县年度报告汇编', '第1节', '无。', '第2节', '1874', '第3节', '无。']);
  });
});

describe('pages that are turned', () => {
  it('are read as they are seen', async () => {
    const turned = {
      texts: [
        { x: 100, y: 800, text: '规章', turned: 'up' as const },
        { x: 130, y: 800, text: '行政许可', turned: 'up' as const },
      ],
    };
    expect(await contentIn([{ ...turned, rotate: 90 }])).toEqual(['规章', '行政许可']);
    // Not turned by the viewer: the reader of the paper turns it.
    expect(await contentIn([turned])).toEqual(['规章', '行政许可']);
  });
});

describe('what a file lacks', () => {
  const codes = async (pages: readonly PdfPage[], options = {}) =>
    (await parsePdf(writePdf(pages), options)).messages.map(({ code, found }) => [code, found]);

  it('is said of pages without text, by their numbers', async () => {
    const pages = [page(line(60, '年度报告')), {}, {}, page(line(60, '续')), {}];
    expect(await codes(pages, { cMapUrl: CMAPS })).toContainEqual(['scanned-pages', '2-3, 5']);
  });

  it('is said of fonts that are not embedded where the character maps are not at hand', async () => {
    expect(await codes([page(line(60, '年度报告'))])).toContainEqual(['unreadable-font', '1']);
  });
});

describe('evidence', () => {
  it('points into the HTML, which says where the pages begin', async () => {
    const { source, readings } = await parse([
      page(line(60, '云汀县2023年政府信息公开工作年度报告')),
      page(
        line(50, '二、主动公开政府信息情况'),
        line(70, '第二十条第（一）项'),
        rowsAt(
          80,
          [150, 80, 80, 80],
          [
            ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
            ['规章', '2', '1', '12'],
            ['行政规范性文件', '19', '14', '397'],
          ],
        ),
      ),
    ]);
    expect(readings.length).toBe(6);
    for (const { sources } of readings)
      for (const { quote, offset } of sources) expect(source.slice(offset, offset + quote.length)).toBe(quote);
    const { offset } = readings[0]!.sources[0]!;
    expect(source.slice(0, offset).match(/<!-- page \d -->/g)).toEqual(['<!-- page 1 -->', '<!-- page 2 -->']);
  });
});

describe('whatever stands on a page', () => {
  const coordinate = fc.integer({ min: 16, max: 44 }).map((step) => step * 10);
  const text = fc.record({
    x: coordinate,
    y: coordinate,
    text: fc.constantFrom(
      '12',
      '0',
      '291',
      '7 291',
      '/',
      '—',
      '一、新收',
      '（二）部分公开',
      '2.没有现成信息',
      '总计',
      '自然人',
      '1702.35',
    ),
    size: fc.constantFrom(8, 10, 16),
    turned: fc.constantFrom(undefined, undefined, undefined, 'up' as const, 'down' as const),
  });
  const rule = fc
    .tuple(coordinate, coordinate, coordinate, fc.boolean())
    .map(([x, y, end, across]) => ({ from: [x, y] as const, to: across ? ([end, y] as const) : ([x, end] as const) }));

  it('is in what the page is turned into, every character once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 25 }),
        fc.array(rule, { maxLength: 30 }),
        async (texts, rules) => {
          const given = texts.map(({ turned, ...rest }) => (turned === undefined ? rest : { ...rest, turned }));
          const { source } = await parse([{ texts: given, rules }]);
          const seen = source.replace(/<[^>]*>/g, '').replace(/\s/g, '');
          const characters = (of: string): string => [...of].sort().join('');
          expect(characters(seen)).toBe(characters(texts.map((one) => one.text.replaceAll(' ', '')).join('')));
        },
      ),
      { numRuns: 150 },
    );
  });
});
