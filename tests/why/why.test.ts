import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Fate, fatesOf } from './reasons.js';

const report = (...lines: readonly string[]): string =>
  ['青沙县林业局2016年政府信息公开工作年度报告', ...lines, ''].join('\n');

const fate = (source: string, number: string): Fate => {
  const [found, ...others] = fatesOf(source).filter((one) => one.number === number);
  expect(others).toEqual([]);
  return found!;
};

test.each([
  ['6', '二、依申请公开情况\n收到政府信息公开申请6件。', 'applications.received.total = 6'],
  ['2', '二、依申请公开情况\n收到政府信息公开申请6件，比上年增加2件。', 'a difference'],
  ['9', '二、依申请公开情况\n2014年收到9件。', 'of another year'],
  ['35', '二、依申请公开情况\n受理热线工单35件。收到政府信息公开申请6件。', 'other business'],
  ['32', '二、依申请公开情况\n印发《政务公开32条》。收到政府信息公开申请6件。', 'title or a short quotation'],
  ['12', '二、依申请公开情况\n收到政府信息公开申请6件。设专栏12个。', 'no word beside it names a figure'],
  ['15', '二、依申请公开情况\n收到政府信息公开申请6件，均在15个工作日内答复。', 'which no figure does'],
  ['98', '二、依申请公开情况\n收到政府信息公开申请6件。热线满意率98%。', 'a percentage'],
  ['711', '二、依申请公开情况\n按照国令第711号，收到政府信息公开申请6件。', 'code'],
  ['7', '二、依申请公开情况\n收到政府信息公开申请6件。\n三、存在的问题\n仅公开7条。', 'on problems'],
  ['41', '第20条第（五）项\n信息内容 | 本年处理决定数量 |\n行政许可 | 9 |\n行政奖励 | 41 |', 'in the statutory table'],
])('%s of %s', (number, text, why) => {
  expect(fate(report(...text.split('\n')), number).why).toContain(why);
});

test('names the words that decided', () => {
  expect(fate(report('二、依申请公开情况', '受理热线工单35件。收到政府信息公开申请6件。'), '35').words).toContain(
    '热线 [domain foreign]',
  );
});

test('explains every number of every page', () => {
  const folder = 'tests/fixtures/pages';
  for (const name of readdirSync(folder).filter((one) => /\.(?:txt|md|html)$/.test(one)))
    for (const { why } of fatesOf(readFileSync(join(folder, name), 'utf8'))) expect(why).not.toBe('');
});
