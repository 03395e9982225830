import { describe, expect, test } from 'vitest';
import { blanks, figures, read, table } from './read.js';

describe('cells', () => {
  const cell = (value: string, unit = '件'): Record<string, number> =>
    figures(table(['统计指标', '单位', '统计数'], ['收到申请数', unit, value]));

  test.each([
    ['1,204', 1204],
    ['１２', 12],
    ['12件', 12],
    ['无', 0],
    ['0', 0],
    ['3（含网上2件）', 3],
    ['1.2万', 12000],
  ])('%s', (text, value) => {
    expect(cell(text)).toEqual({ 'applications.received.total': value });
  });

  test.each(['', '—', '——', '/', '-', '&nbsp;'])('blank: %s', (text) => {
    expect(cell(text)).toEqual({});
    expect(blanks(table(['统计指标', '单位', '统计数'], ['收到申请数', '件', text]))).toEqual([
      'applications.received.total',
    ]);
  });

  test.each(['见附件', '1.5', '-3', '5元'])('no count: %s', (text) => {
    expect(cell(text)).toEqual({});
    expect(blanks(table(['统计指标', '单位', '统计数'], ['收到申请数', '件', text]))).toEqual([]);
  });

  test('a unit of ten thousands scales the count', () => {
    expect(figures(table(['指标名称', '单位', '本年累计'], ['网站专栏页面访问量', '万人次', '3.05']))).toEqual({
      'enquiries.pageViews': 30500,
    });
  });

  test('money by the unit of the cell, of the row, of the form', () => {
    const fee = (unit: string, value: string) =>
      figures(table(['统计指标', '单位', '统计数'], ['七、依申请公开信息收取的费用', unit, value]))['fees.total'];
    expect(fee('万元', '0.036')).toBe(360);
    expect(fee('万元', '360元')).toBe(360);
    expect(fee('元', '360')).toBe(360);
    expect(fee('', '0.036')).toBe(360);
    expect(fee('万元', '213.608214')).toBe(2136082.14);
    expect(figures(table(['统计指标', '统计数'], ['七、依申请公开信息收取的费用（元）', '360']))).toEqual({
      'fees.total': 360,
    });
  });

  test('evidence is the cell', () => {
    const source = table(['统计指标', '单位', '统计数'], ['收到申请数', '件', '<b>1,204</b>件']);
    const [finding] = read(source).findings;
    expect(finding).toMatchObject({ unit: '件', origin: 'table', status: 'reported' });
    expect(finding?.evidence).toMatchObject({ text: '1,204件', raw: '1,204' });
    expect(source.slice(finding!.evidence.span.start, finding!.evidence.span.end)).toBe('1,204</b>件');
  });
});
