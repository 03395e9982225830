import { expect, test } from 'vitest';
import { withoutDebris } from '../../src/extract/prose/debris.js';

const kept = (text: string): readonly string[] => withoutDebris(text).map(([from, to]) => text.slice(from, to));

test.each([
  ['四、结转下年度继续办理 2 0 0 0 1 0 3', []],
  ['收到申请3件。继续办理 2 0 0 0 1 0 3 复议 0 0 0 0。收费0元', ['收到申请3件。', '收费0元']],
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
