import { describe, expect, test } from 'vitest';
import { type CellOptions, readCell } from '../../src/extract/cell-value.js';

const cellValue = (text: string, options?: CellOptions): number | null | string => {
  const reading = readCell(text, options);
  return reading.kind === 'number' ? reading.value : reading.kind === 'blank' ? null : reading.kind;
};

describe('numbers of a cell', () => {
  test.each<[string, number]>([
    ['0', 0],
    [' 12 ', 12],
    ['1,806', 1806],
    ['1，806', 1806],
    ['12,345,678', 12345678],
    ['1 806', 1806],
    ['１２３', 123],
    ['3182.47', 3182.47],
    ['6.0', 6],
    ['? 12', 12],
    ['22（其中修订16件）', 22],
    ['22 (其中修订16件)', 22],
    ['22（其中修订（含修改）16件）。', 22],
    ['22（其中修', 22],
    ['14件', 14],
    ['9 项', 9],
    ['36项次', 36],
    ['十二', 12],
    ['两', 2],
    ['一百二十三件', 123],
    ['2.5万', 25000],
    ['5③', 5],
    ['5*', 5],
    ['12。', 12],
  ])('%s', (text, value) => {
    expect(cellValue(text)).toBe(value);
  });

  test.each<[string, number]>([
    ['减4', -4],
    ['增7', 7],
    ['增加3项', 3],
    ['减少3项', -3],
    ['+43', 43],
    ['-1942', -1942],
    ['－1942', -1942],
    ['−3', -3],
    ['7↑', 7],
    ['7↓', -7],
    ['↓7', -7],
    ['5（减）', -5],
    ['-0', 0],
  ])('signed %s', (text, value) => {
    expect(cellValue(text)).toBe(value);
  });

  test.each<[string, number | string]>([
    ['0/0', 0],
    ['3/0', 3],
    ['0/2', -2],
    ['增3减0', 3],
    ['增0减2', -2],
    ['3/2', 'other'],
  ])('change %s', (text, value) => {
    expect(cellValue(text, { signed: true })).toBe(value);
  });

  test('a pair of numbers is no value where no change is counted', () => {
    expect(cellValue('0/0')).toBe('other');
    expect(cellValue('3/0')).toBe('other');
  });

  test.each(['无', '零', '没有', '未发生', '无。'])('%s states none', (text) => {
    expect(cellValue(text)).toBe(0);
  });

  test.each(['', ' ', '\u3000', '\u00a0', '/', '／', '-', '—', '——', '——', 'N/A', '***', '不适用'])(
    '«%s» is blank',
    (text) => {
      expect(cellValue(text)).toBeNull();
    },
  );

  test.each([
    '一',
    '规章',
    '12%',
    '3.',
    '1.属于国家秘密',
    '(1)',
    '第3页',
    '12 34',
    '1,23',
    '2021年',
    '约',
    '3至5',
    '12件、13件',
    '3（一）予以公开',
    '4（二）部分公开（区分处理的）',
    '万元',
  ])('«%s» proves no value', (text) => {
    expect(cellValue(text)).toBe('other');
  });
});

describe('money', () => {
  test.each<[string, '元' | '万元', number]>([
    ['251000元', '元', 251000],
    ['431.38万', '元', 4313800],
    ['97.6万元', '元', 976000],
    ['1.2亿元', '元', 120000000],
    ['¥3,000.50', '元', 3000.5],
    ['3182.47', '万元', 31824700],
    ['213.608214', '万元', 2136082.14],
    ['0.000001', '万元', 0.01],
    ['1,806.35', '万元', 18063500],
    ['400元', '万元', 400],
    ['12.5万元', '万元', 125000],
    ['5百万', '元', 5000000],
    ['0', '万元', 0],
  ])('%s in a column of %s', (text, money, value) => {
    expect(cellValue(text, { money })).toBe(value);
  });

  test('a count is no amount', () => {
    expect(cellValue('30件', { money: '万元' })).toBe('other');
  });

  test('the point is moved in the digits: no binary rounding', () => {
    for (let cents = 1; cents < 2000; cents += 7) {
      const yuan = cents / 100;
      expect(cellValue((cents / 1_000_000).toFixed(6), { money: '万元' })).toBe(yuan);
    }
  });
});

describe('wording', () => {
  test('qualifiers', () => {
    expect(readCell('约120件')).toMatchObject({ value: 120, qualifier: 'about', unit: '件' });
    expect(readCell('120余件')).toMatchObject({ value: 120, qualifier: 'atLeast', unit: '件' });
    expect(readCell('2万余元')).toMatchObject({ value: 20000, qualifier: 'atLeast', unit: '元' });
    expect(readCell('120')).not.toHaveProperty('qualifier');
  });

  test('the range covers the wording of the number alone', () => {
    const raw = (text: string, options?: CellOptions): string => {
      const reading = readCell(text, options);
      return reading.kind === 'number' ? text.slice(reading.from, reading.to) : '';
    };
    expect(raw('22（其中修订16件）')).toBe('22');
    expect(raw('  431.38 万元', { money: '元' })).toBe('431.38 万元');
    expect(raw('约 ３５ 件')).toBe('３５');
    expect(raw('减 4 项')).toBe('减 4');
    expect(raw('无。')).toBe('无');
  });
});

test('prose in a cell is no value, however it begins', () => {
  expect(cellValue(`12${'（说明'.repeat(60)}）`)).toBe('other');
  expect(cellValue('9'.repeat(100_000))).toBe('other');
});
