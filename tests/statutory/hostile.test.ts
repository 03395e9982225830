import { describe, expect, test } from 'vitest';
import { createRandom } from '../generate/random.js';
import { generateReport } from '../generate/report.js';
import { read } from './read.js';

/** Inputs that repeat, nest or never end: the result is bounded by the input, and nothing throws. */
describe('long inputs', () => {
  const many = 20_000;
  test.each<[string, string]>([
    ['one row again and again', `信息内容\n本年处理决定数量\n${'行政许可\n1\n'.repeat(many)}`],
    ['one label again and again', '一、本年新收政府信息公开申请数量\n1\n'.repeat(many)],
    ['values without end', `申请人情况\n一、本年新收政府信息公开申请数量\n${'1\n'.repeat(many)}`],
    ['beginnings of labels', `信息内容\n${'本年\n1\n'.repeat(many)}`],
    ['labels that open no table, before one that does', `${'行政许可\n'.repeat(many)}信息内容\n`],
    ['tables in turn', '行政许可\n信息内容\n结果维持\n'.repeat(many / 2)],
    ['a table in one line', `信息内容 ${'规章 1 2 3 '.repeat(many)}`],
    ['a row of pipes', `申请人情况 |\n一、本年新收政府信息公开申请数量 | ${'1 | '.repeat(many)}`],
    ['rows of cases', `结果维持 | 结果纠正 | 其他结果\n${'1 | 0 | 2 |\n'.repeat(many)}`],
    [
      'labels that are almost right',
      `申请人情况\n${Array.from({ length: many }, (_, index) => `属于行政查询事${String.fromCharCode(0x4e00 + index)}`).join('\n')}`,
    ],
  ])('%s', (_, source) => {
    const { extraction } = read(source, 'text');
    expect(extraction.findings.length + extraction.unplaced.length).toBeLessThan(source.length);
  });
});

test('binary noise gives nothing', () => {
  const random = createRandom(1);
  for (let count = 0; count < 50; count++) {
    const noise = Array.from({ length: 400 }, () => String.fromCharCode(random.int(0, 0xffff))).join('');
    expect(read(noise).figures).toEqual({});
  }
});

test('a report in which characters were replaced at random never throws', () => {
  const random = createRandom(2);
  for (let seed = 0; seed < 40; seed++) {
    const { source } = generateReport({
      form: 'statutory-2021',
      seed,
      layout: random.pick(['html', 'pipes', 'cellLines', 'page'] as const),
    });
    const chars = [...source];
    for (let count = 0; count < 60; count++)
      chars[random.int(0, chars.length - 1)] = String.fromCharCode(random.int(0, 0xffff));
    const { extraction } = read(chars.join(''));
    for (const { value } of extraction.findings) expect(value === null || Number.isFinite(value)).toBe(true);
  }
});

test.each(['', ' ', '\n\n', '|', '||||', '<table></table>', '0', '总计'])('«%s» holds no table', (source) => {
  const { extraction } = read(source);
  expect(extraction).toMatchObject({ found: false, findings: [], unplaced: [], notices: [] });
});
