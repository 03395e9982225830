import { describe, expect, it, test } from 'vitest';
import { withoutTables } from '../../src/extract/prose/line-tables.js';
import { foldLocated } from '../../src/language/fold.js';
import { type Span, verbatim } from '../../src/language/located.js';

/** What is kept of a line; `heading` begins a heading in it, `value` is the cell of a table that was read. */
const kept = (line: string, { heading, value }: { heading?: string; value?: string } = {}): readonly string[] => {
  const text = verbatim(line, 0, line.length);
  const headings = new Set(heading === undefined ? [] : [line.indexOf(heading)]);
  const place = value === undefined ? -1 : line.indexOf(value);
  const values: Span[] = value === undefined ? [] : [{ start: place, end: place + value.length }];
  const folded = foldLocated(text);
  return withoutTables(text, folded, { values, headings }).map(([from, to]) => folded.value.slice(from, to));
};

test.each([
  ['四、结转下年度继续办理 2 0 0 0 1 0 3', []],
  ['收到申请3件。继续办理 2 0 0 0 1 0 3 复议 0 0 0 0。收费0元', ['收到申请3件。', '收费0元']],
  ['收到申请3件。现行有效件数规章 0 0 0 行政规范性文件 2 0 8', ['收到申请3件。']],
  ['行政规范性文件,4,1,23', []],
  ['"行政规范性文件","4","1","23"', []],
])('a row of numbers is no sentence: %s', (text, expected) => {
  expect(kept(text)).toEqual(expected);
});

test.each(['公开1,234,567条', '电话0712 5550138', '2015、2016、2017年分别公开3、4、5条', '增长12.5%', '第3,4条'])(
  '%s stays',
  (text) => {
    expect(kept(text)).toEqual([text]);
  },
);

describe('a sentence that holds a value of a table', () => {
  const line = '公开信息9条。行政许可36二、申请情况收到申请3件。收费0元。';

  it('is left out up to the next heading, and no other', () => {
    expect(kept(line, { value: '36', heading: '二、' })).toEqual([
      '公开信息9条。',
      '二、申请情况收到申请3件。收费0元。',
    ]);
  });

  it('is left out up to the next stop where no heading stands in it', () => {
    expect(kept(line, { value: '36' })).toEqual(['公开信息9条。', '收费0元。']);
  });

  it('is none where no table was read', () => {
    expect(kept(line)).toEqual([line]);
  });
});
