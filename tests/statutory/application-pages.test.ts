import { describe, expect, test } from 'vitest';
import { HEADER_LINES, RECEIVED, table } from './application-table.js';
import { applicantsOf, lines, read } from './read.js';

describe('pages', () => {
  test('a table that is cut and headed again', () => {
    const report = read(
      lines(
        ...HEADER_LINES,
        '一、本年新收政府信息公开申请数量',
        '5',
        '1',
        '0',
        '0',
        '0',
        '0',
        '6',
        '- 3 -',
        '某某局2022年政府信息公开工作年度报告',
        ...HEADER_LINES,
        '二、上年结转政府信息公开申请数量',
        '1',
        '0',
        '0',
        '0',
        '0',
        '0',
        '1',
      ),
    );
    expect(applicantsOf(report, RECEIVED)).toEqual([5, 1, 0, 0, 0, 0, 6]);
    expect(applicantsOf(report, 'applications.carriedOver')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('a page number among the cells of a row', () => {
    const report = read(
      lines(
        ...HEADER_LINES,
        '一、本年新收政府信息公开申请数量',
        '5',
        '1',
        '0',
        '0',
        '8',
        '0',
        '0',
        '6',
        '二、上年结转政府信息公开申请数量',
        '1',
        '0',
        '0',
        '0',
        '0',
        '0',
        '1',
        '9',
      ),
    );
    expect(applicantsOf(report, RECEIVED)).toEqual([5, 1, 0, 0, 0, 0, 6]);
    expect(applicantsOf(report, 'applications.carriedOver')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('a label and its values on two pages', () => {
    const report = read(
      lines(
        ...HEADER_LINES,
        '一、本年新收政府信息公开申请数量',
        '5',
        '1',
        '0',
        '0',
        '0',
        '0',
        '6',
        '二、上年结转政府信息公开申请数量',
        '第 3 页',
        ...HEADER_LINES,
        '1',
        '0',
        '0',
        '0',
        '0',
        '0',
        '1',
        '（一）予以公开',
        '2',
        '0',
        '0',
        '0',
        '0',
        '0',
        '2',
      ),
    );
    expect(applicantsOf(report, 'applications.carriedOver')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('site text between two cells', () => {
    const report = read(
      lines(...HEADER_LINES, '一、本年新收政府信息公开申请数量', '5', '1', '0', '分享到微信', '0', '0', '0', '6'),
    );
    expect(applicantsOf(report, RECEIVED)).toEqual([5, 1, 0, 0, 0, 0, 6]);
  });

  test('a table printed twice agrees with itself', () => {
    const once = table(
      '一、本年新收政府信息公开申请数量 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |',
      '二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
    );
    const { extraction } = read(once + once);
    expect(
      extraction.findings.filter(({ key }) => key === 'applications.received.total').map(({ value }) => value),
    ).toEqual([6, 6]);
  });
});

describe('the end of the text', () => {
  const start = table(
    '一、本年新收政府信息公开申请数量 | 64 | 9 | 0 | 0 | 2 | 0 | 75 |',
    '二、上年结转政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
  );

  test('within a row leaves what stands there in order', () => {
    const report = read(`${start}（一）予以公开 | 5 | 1 | 0 | 0 |\n`);
    expect(applicantsOf(report, 'applications.outcomes.granted')).toEqual([
      5,
      1,
      0,
      0,
      undefined,
      undefined,
      undefined,
    ]);
    expect(report.unplaced).toEqual([]);
  });

  test('within a row proves nothing where other rows lost cells', () => {
    const report = read(`${start}（一）予以公开 | 5 | 5 |\n（二）部分公开 | 1 |\n`);
    expect(applicantsOf(report, 'applications.outcomes.partiallyGranted')).toEqual(Array(7).fill(undefined));
    expect(report.unplaced.at(-1)!.slice(0, 2)).toEqual(['applications.outcomes.partiallyGranted', 1]);
  });

  test('within a number: the number is not trusted', () => {
    const report = read(`${start}（一）予以公开 | 5 | 1`);
    expect(applicantsOf(report, 'applications.outcomes.granted').slice(0, 2)).toEqual([5, undefined]);
    expect(report.extraction.notices).toMatchObject([
      { code: 'cut-number', key: 'applications.outcomes.granted.commercialEnterprise' },
    ]);
  });

  test('behind a number that adds up: it is', () => {
    expect(
      applicantsOf(read(`${start}（一）予以公开 | 5 | 1 | 0 | 0 | 0 | 0 | 6`), 'applications.outcomes.granted')[6],
    ).toBe(6);
  });
});

describe('a lone pipe behind every cell', () => {
  const cells = (label: string, ...values: readonly string[]): string[] => [
    `${label} |`,
    ...values.map((value) => `${value} |`.trim()),
  ];
  const whole = cells('一、本年新收政府信息公开申请数量', '20', '0', '0', '0', '0', '0', '20');
  const granted = (...values: readonly string[]): readonly (number | null | undefined)[] =>
    applicantsOf(
      read(
        lines(
          ...HEADER_LINES.map((label) => `${label} |`),
          ...whole,
          ...cells('（一）予以公开', ...values),
          ...cells('（七）总计', '20', '0', '0', '0', '0', '0', '20'),
        ),
      ),
      'applications.outcomes.granted',
    );

  test('one more behind the last column is no cell', () => {
    expect(granted('18', '', '', '', '', '', '', '')).toEqual([18, null, null, null, null, null, null]);
    expect(granted('18', '', '2', '', '', '', '', '')).toEqual([18, null, 2, null, null, null, null]);
    expect(granted('', '', '', '', '', '', '', '')).toEqual(Array(7).fill(null));
  });

  test('not where the extra cell may stand elsewhere, or the values were moved together', () => {
    const nothing = Array(7).fill(undefined);
    expect(granted('', '18', '', '', '', '', '', '')).toEqual(nothing);
    expect(granted('18', '', '', '', '', '', '', '18')).toEqual(nothing);
    expect(granted('18', '18', '', '', '', '', '', '')).toEqual(nothing);
  });
});

test('two rows below one label are none: that of the second was lost', () => {
  const blank = Array(7).fill('—');
  const report = read(
    lines(
      ...HEADER_LINES,
      ...['一、本年新收政府信息公开申请数量', '1', '0', '0', '0', '0', '0', '1'],
      ...['二、上年结转政府信息公开申请数量', ...Array(7).fill('0')],
      ...['2.没有现成信息需要另行制作', ...blank, '1', ...Array(5).fill('—'), '1'],
      ...['（七）总计', '1', '0', '0', '0', '0', '0', '1'],
      ...['四、结转下年度继续办理', ...Array(7).fill('0')],
    ),
  );
  expect(report.figures['applications.outcomes.unavailable.requiresCreation.total']).not.toBe(1);
});

test('a cell that opens where the text ends is no blank one', () => {
  const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const head = row('项目', ...HEADER_LINES.filter((label) => !/法人|总计/.test(label)), '总计');
  const source = `<table>${head}${row('一、本年新收政府信息公开申请数量', '5', '', '', '', '', '', '5')}<tr><td>二、上年结转政府信息公开申请数量</td><td>2</td><td></td><td></td><td></td><td></td><td></td><td>`;
  expect(applicantsOf(read(source), 'applications.carriedOver')).toEqual([2, null, null, null, null, null, undefined]);
  expect(applicantsOf(read(`${source}</td></tr></table>`), 'applications.carriedOver')[6]).toBeNull();
});
