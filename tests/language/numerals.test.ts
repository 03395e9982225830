import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNumeral, readNumeral, writeNumeral } from '../../src/language/numerals.js';

describe('writeNumeral and readNumeral', () => {
  it('round trip for every whole number up to 10,000', () => {
    const values = Array.from({ length: 10_001 }, (_, value) => value);
    expect(values.filter((value) => readNumeral(writeNumeral(value)) !== value)).toEqual([]);
  });

  it('round trip for samples below a million million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_001, max: 999_999_999_999 }), (value) => {
        expect(readNumeral(writeNumeral(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('round trip around the great units', () => {
    for (const unit of [1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e11]) {
      for (const value of [unit - 1, unit, unit + 1, unit + 10, unit + 2000]) {
        expect(readNumeral(writeNumeral(value))).toBe(value);
      }
    }
  });

  it('writes different numbers differently', () => {
    const written = Array.from({ length: 10_001 }, (_, value) => writeNumeral(value));
    expect(new Set(written).size).toBe(written.length);
  });

  it.each([
    [0, '零'],
    [10, '十'],
    [18, '十八'],
    [110, '一百一十'],
    [205, '二百零五'],
    [3007, '三千零七'],
    [10_203, '一万零二百零三'],
    [100_000, '十万'],
    [3_000_050_000, '三十亿零五万'],
  ])('writes %i as %s', (value, text) => expect(writeNumeral(value)).toBe(text));

  it.each([-1, 1.5, 1e12, Number.NaN, Number.POSITIVE_INFINITY])('refuses to write %d', (value) => {
    expect(() => writeNumeral(value)).toThrow(RangeError);
  });
});

describe('readNumeral', () => {
  it.each([
    ['两', 2],
    ['两百', 200],
    ['两千零九', 2009],
    ['两万三千', 23_000],
    ['三百五', 350],
    ['一千二', 1200],
    ['一万二', 12_000],
    ['一百零五', 105],
    ['二十', 20],
    ['廿三', 23],
    ['卅', 30],
    ['一百廿', 120],
    ['二〇〇九', 2009],
    ['二○一四', 2014],
    ['一二三六', 1236],
    ['零', 0],
    ['〇', 0],
    ['壹仟贰佰叁拾肆', 1234],
    ['伍拾陆万柒仟捌佰玖拾', 567_890],
    ['三千亿', 300_000_000_000],
    ['三亿零五万', 300_050_000],
    ['十万', 100_000],
    ['一千零一十', 1010],
  ])('%s is %i', (text, value) => expect(readNumeral(text)).toBe(value));

  it.each([
    '',
    '百',
    '千万',
    '百万',
    '万',
    '亿',
    '万亿',
    '一二十',
    '一二三十',
    '十百',
    '百千',
    '一百千',
    '一百二百',
    '三十四十',
    '二两',
    '两两',
    '一万万',
    '一亿二亿',
    '二廿',
    '廿廿',
  ])('%s is no number', (text) => expect(readNumeral(text)).toBeNull());

  it('never throws, and reads nothing but safe whole numbers from zero up', () => {
    const signs = '零〇○一壹二两贰三四五六七八九玖十拾百佰千仟万亿廿卅';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 14 }), (run) => {
        const value = readNumeral(run.join(''));
        if (value !== null) expect(Number.isInteger(value) && value >= 0).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('isNumeral', () => {
  it.each([...'零〇○一两三十百千万亿廿卅壹佰'])('%s belongs to a numeral', (char) => {
    expect(isNumeral(char.charCodeAt(0))).toBe(true);
  });

  it.each([...'年半几数第余多点分0aO双俩'])('%s does not', (char) => expect(isNumeral(char.charCodeAt(0))).toBe(false));
});
