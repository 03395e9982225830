import { describe, expect, test } from 'vitest';
import { table } from './application-table.js';
import { casesOf, lines, read } from './read.js';

const SECTION = '四、政府信息公开行政复议、行政诉讼情况';
const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const REVIEW = 'reconsideration';
const DIRECT = 'litigation.direct';
const AFTER = 'litigation.afterReconsideration';
const values = [1, 0, 2, 1, 4, 0, 1, 0, 0, 1, 3, 0, 0, 0, 3];

const expectForm = (source: string): void => {
  const report = read(source);
  expect([...casesOf(report, REVIEW), ...casesOf(report, DIRECT), ...casesOf(report, AFTER)]).toEqual(values);
  expect(report.unplaced).toEqual([]);
};

const header = [
  '行政复议 | 行政诉讼 |',
  `${OUTCOMES.join(' | ')} | 未经复议直接起诉 | 复议后起诉 |`,
  `${[...OUTCOMES, ...OUTCOMES].join(' | ')} |`,
];
const row = `${values.join(' | ')} |`;

describe('fifteen columns', () => {
  test.each([
    ['pipes', lines(SECTION, ...header, row)],
    [
      'a row cut in two',
      lines(SECTION, ...header, `${values.slice(0, 5).join(' | ')} |`, `${values.slice(5).join(' | ')} |`),
    ],
    [
      'one cell a line',
      lines(
        '行政复议',
        '行政诉讼',
        ...OUTCOMES,
        '未经复议直接起诉',
        '复议后起诉',
        ...OUTCOMES,
        ...OUTCOMES,
        ...values.map(String),
      ),
    ],
    ['no header, under the heading of the section', lines(SECTION, values.join(' '))],
    [
      'shredded vertical headers',
      lines(
        SECTION,
        '本年度有若干案件，详见下表。',
        '行政复议 行政诉讼',
        '未经复议直接起诉 复议后起诉',
        '结 结 其 尚',
        '果 果 他 未',
        '总计 维 纠 结 审 计',
        '持 正 果 结',
        values.join(' '),
      ),
    ],
    ['fused headers', lines(SECTION, '行政复议行政诉讼', OUTCOMES.join(''), values.join(' '))],
    ['a page number before the row', lines(SECTION, ...header, '12', row)],
    ['a page number behind the row', lines(SECTION, ...header, row, '12')],
    [
      'column numbers below the header',
      lines(SECTION, ...header, `${values.map((_, index) => index + 1).join(' | ')} |`, row),
    ],
    [
      'a header cell that lost a character',
      lines(SECTION, header[0]!, header[1]!.replace('结果维持', '结果持'), header[2]!, row),
    ],
  ])('%s', (_, source) => {
    expectForm(source);
  });
});

describe('other shapes', () => {
  const [review, direct, after] = [values.slice(0, 5), values.slice(5, 10), values.slice(10)];

  test('three tables with captions', () => {
    const part = (caption: readonly string[], row: readonly number[]): string =>
      lines(...caption, `${OUTCOMES.join(' | ')} |`, `${row.join(' | ')} |`);
    expectForm(
      lines(SECTION) +
        part(['行政复议'], review) +
        part(['行政诉讼', '未经复议直接起诉'], direct) +
        part(['复议后起诉'], after),
    );
  });

  test('three tables without captions', () => {
    const part = (row: readonly number[]): string =>
      `<table><tr>${OUTCOMES.map((text) => `<td>${text}</td>`).join('')}</tr><tr>${row.map((value) => `<td>${value}</td>`).join('')}</tr></table>`;
    expectForm(`<p>${SECTION}</p>${part(review)}${part(direct)}${part(after)}`);
  });

  test('one outcome a row', () => {
    const rows = (group: string, row: readonly number[]): string =>
      row
        .map(
          (value, index) =>
            `<tr>${index === 0 ? `<td rowspan="5">${group}</td>` : ''}<td>${OUTCOMES[index]}</td><td>${value}</td></tr>`,
        )
        .join('');
    expectForm(
      `<table>${rows('行政复议', review)}${rows('未经复议直接起诉', direct)}${rows('复议后起诉', after)}</table>`,
    );
  });

  test('one outcome a row, one group a column', () => {
    const rows = OUTCOMES.map(
      (text, index) =>
        `<tr><td>${text}</td><td>${review[index]}</td><td>${direct[index]}</td><td>${after[index]}</td></tr>`,
    ).join('');
    expectForm(`<table><tr><td></td><td>行政复议</td><td>未经复议直接起诉</td><td>复议后起诉</td></tr>${rows}</table>`);
  });

  test('one group a row', () => {
    const tr = (cells: readonly (string | number)[]): string =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    expectForm(
      `<table>${tr(['', ...OUTCOMES])}${tr(['行政复议', ...review])}${tr(['未经复议直接起诉', ...direct])}${tr(['复议后起诉', ...after])}</table>`,
    );
  });

  test('one group a row, with the path of its name', () => {
    const tr = (cells: readonly (string | number)[]): string => `${cells.join(' | ')} |`;
    expectForm(
      lines(
        SECTION,
        tr(['类别', ...OUTCOMES]),
        tr(['行政复议', ...review]),
        tr(['行政诉讼（未经复议直接起诉）', ...direct]),
        tr(['行政诉讼：复议后起诉', ...after]),
      ),
    );
  });

  test('行政诉讼 that is not divided', () => {
    const report = read(
      lines(
        SECTION,
        '行政复议 | 行政诉讼 |',
        `${[...OUTCOMES, ...OUTCOMES].join(' | ')} |`,
        `${[...review, ...direct].join(' | ')} |`,
      ),
    );
    expect(casesOf(report, REVIEW)).toEqual(review);
    expect(casesOf(report, 'litigation.all')).toEqual(direct);
    expect(casesOf(report, DIRECT)).toEqual(Array(5).fill(undefined));
  });
});

describe('blank cells', () => {
  const cells = values.map((value) => (value === 0 ? '' : String(value)));
  const blanks = values.map((value) => (value === 0 ? null : value));

  test('keep their place in a grid and between pipes', () => {
    for (const source of [
      lines(SECTION, ...header, `${cells.join(' | ')} |`),
      `<p>${SECTION}</p><table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`,
    ]) {
      const report = read(source);
      expect([...casesOf(report, REVIEW), ...casesOf(report, DIRECT), ...casesOf(report, AFTER)]).toEqual(blanks);
    }
  });

  test('that vanished leave the others unplaced, with the columns that order allows', () => {
    const report = read(
      lines(SECTION, ...OUTCOMES, '未经复议直接起诉', '复议后起诉', ...OUTCOMES, ...OUTCOMES, '2', '2'),
    );
    expect(report.figures).toEqual({});
    expect(report.extraction.unplaced.map(({ value, candidates }) => [value, candidates.length])).toEqual([
      [2, 14],
      [2, 14],
    ]);
    expect(report.extraction.unplaced[0]!.candidates).not.toContain('litigation.afterReconsideration.total');
  });

  test('a whole group moved to the left proves no group', () => {
    const report = read(lines(SECTION, ...header, `2 | 2 |${' |'.repeat(13)}`));
    expect(report.figures).toEqual({});
    expect(report.unplaced).toHaveLength(2);
  });

  test('one cell merged over all columns', () => {
    const report = read(
      `<p>${SECTION}</p><table><tr>${OUTCOMES.map((text) => `<td>${text}</td>`)
        .join('')
        .repeat(3)}</tr><tr><td colspan="15">无</td></tr></table>`,
    );
    expect(casesOf(report, AFTER)).toEqual([0, 0, 0, 0, 0]);
  });
});

test('the total may stand before the outcomes', () => {
  const moved = [4, ...OUTCOMES.keys()].slice(0, 5);
  const row = (name: string, at: number): string =>
    `${[name, ...moved.map((index) => values[at + index])].join(' | ')} |`;
  const head = `${['类别', ...moved.map((index) => OUTCOMES[index])].join(' | ')} |`;
  expectForm(lines(SECTION, head, row('行政复议', 0), row('未经复议直接起诉', 5), row('复议后起诉', 10)));
  const wrong = read(lines(SECTION, head, '行政复议 | 5 | 1 | 0 | 2 | 1 |'));
  expect(casesOf(wrong, REVIEW)).toEqual(Array(5).fill(undefined));
});

describe('one outcome a row, one group a column', () => {
  const head = '结果 | 行政复议 | 未经复议直接起诉 | 复议后起诉 |';

  test.each([
    ['behind whole rows', ['结果维持 | 1 | 0 | 3 |', '总计 | 4 |'], [3, undefined]],
    ['as the first row', ['结果维持 | 4 |', '总计 | 4 | 1 | 3 |'], [undefined, 3]],
  ])('a lone cell %s stands under none of them', (_, rows, [upheld, total]) => {
    const report = read(lines(SECTION, head, ...rows, '尚未审结 | 0 | 0 | 0 |'));
    expect(report.figures[`${AFTER}.upheld`]).toBe(upheld);
    expect(report.figures[`${AFTER}.total`]).toBe(total);
    expect(report.unplaced.map(([, value]) => value)).toEqual([4]);
  });

  test('one group named before: its outcomes follow, one a line', () => {
    const report = read(lines(SECTION, '行政复议', ...OUTCOMES.map((outcome, index) => `${outcome} ${values[index]}`)));
    expect(casesOf(report, REVIEW)).toEqual(values.slice(0, 5));
  });
});

describe('a row that the end of the text cuts', () => {
  const kept = table(
    '一、本年新收政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |',
    '（七）总计 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |',
  );
  const dropped = table('一、本年新收政府信息公开申请数量 | 5 | 5 |', '（七）总计 | 5 | 5 |');
  const cut = (before: string, row: string, ...behind: readonly string[]) =>
    read(before + lines(SECTION, ...header) + lines(`${row} |`, ...behind).trimEnd());

  test('keeps its cells from the left where no table drops any', () => {
    const report = cut(kept, '2 | 0 | 1 | 0 | 3 | 1 | 0 | 0');
    expect(casesOf(report, REVIEW)).toEqual([2, 0, 1, 0, 3]);
    expect(casesOf(report, DIRECT)).toEqual([1, 0, 0, undefined, undefined]);
    expect(report.unplaced).toEqual([]);
  });

  test.each([
    ['words of a line', lines(...header.map((line) => line.replaceAll(' |', ''))), '2 0 1 0 3 1 0 0'],
    [
      'one cell a line',
      lines(...header.map((line) => line.replace(/ \|$/, '').replaceAll(' | ', '\n'))),
      '2\n0\n1\n0\n3\n1\n0\n0',
    ],
  ])('also as %s', (_, head, row) => {
    const report = read(`${kept}${SECTION}\n${head}${row}`);
    expect(casesOf(report, REVIEW)).toEqual([2, 0, 1, 0, 3]);
    expect(casesOf(report, DIRECT)).toEqual([1, 0, 0, undefined, undefined]);
  });

  test.each([
    ['blank cells were dropped elsewhere', dropped, '2 | 0 | 1 | 0 | 3 | 1 | 0 | 0', []],
    ['nothing else tells whether blank cells are kept', '', '2 | 0 | 1 | 0 | 3 | 1 | 0 | 0', []],
    ['a whole group does not add up', kept, '2 | 0 | 1 | 0 | 4 | 1 | 0 | 0', []],
    ['a group is not whole', kept, '2 | 0 | 1 | 0', []],
    ['the rest may be a group that lost its blanks', kept, '2 | 0 | 1 | 0 | 3 | 1 | 1', []],
    ['the text goes on', kept, '2 | 0 | 1 | 0 | 3 | 1 | 0 | 0', ['五、存在的主要问题及改进情况', '无。']],
  ])('is not placed where %s', (_, before, row, behind) => {
    const report = cut(before, row, ...behind);
    expect(Object.keys(report.figures).filter((key) => !key.startsWith('applications.'))).toEqual([]);
    expect(report.unplaced.length).toBeGreaterThan(3);
  });
});

describe('blocks whose upright headers were shredded', () => {
  const SHREDS = ['结 结 其 尚', '果 果 他 未 总', '维 纠 结 审 计', '持 正 果 结'];
  const blocks = (review: string, litigation: string, caption = '未经复议直接起诉 复议后起诉'): string =>
    lines(
      SECTION,
      '行政复议',
      ...SHREDS,
      review,
      '行政诉讼',
      caption,
      ...SHREDS.map((line) => `${line} ${line}`),
      litigation,
    );

  test('five numbers and ten', () => {
    expectForm(blocks('1 0 2 1 4', '0 1 0 0 1 3 0 0 0 3'));
  });

  test('行政诉讼 alone stands over both of its parts', () => {
    expectForm(blocks('1 0 2 1 4', '0 1 0 0 1 3 0 0 0 3', ''));
  });

  test.each([
    ['a group does not add up', '1 0 2 1 5', '0 1 0 0 1 3 0 0 0 3'],
    ['a number is missing', '1 0 2 1 4', '0 1 0 0 1 3 0 0 3'],
    ['a block is missing', '1 0 2 1 4', ''],
  ])('not where %s', (_, review, litigation) => {
    expect(read(blocks(review, litigation)).figures).toEqual({});
  });
});

describe('what is no table', () => {
  test.each([
    ['prose with numbers', lines(SECTION, '全年发生行政复议3件，其中结果维持2件。')],
    ['a stray number', lines(SECTION, '12', '五、存在的主要问题及改进情况')],
    ['无', lines(SECTION, '无。')],
    ['fifteen numbers elsewhere', lines('一、总体情况', values.join(' '))],
  ])('%s', (_, source) => {
    const report = read(source);
    expect(report.figures).toEqual({});
    expect(report.unplaced).toEqual([]);
    expect(report.extraction.found).toBe(false);
  });
});
