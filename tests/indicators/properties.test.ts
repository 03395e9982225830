import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorForms } from '../../src/forms/indicator-forms.js';
import { read } from './read.js';

const labels = indicatorForms.flatMap(({ rows }) => rows.map(({ label }) => label));

/** What tables are made of, in no order that makes sense. */
const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...labels) },
  { weight: 4, arbitrary: fc.nat({ max: 9999 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('统计指标', '单位', '统计数', '指标名称', '代码', '本期实际', '本年累计', '历年累计'),
  },
  { weight: 2, arbitrary: fc.constantFrom('条', '件', '万元', '人次', '——', '/', '无') },
  { weight: 3, arbitrary: fc.constantFrom('\n', '|', ' ', '  ', '\t', '\n|\n') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<table>', '<tr>', '<td>', '</td>', '<td rowspan="3">', '<td colspan="9">', '<br>'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '（不同渠道',
      '计1条）',
      '其中：',
      '①',
      '__proto__',
      '全年收到申请3件。',
      '\u0000',
      '\ud800',
    ),
  },
);

const mess = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));

describe('whatever the source holds', () => {
  test('nothing throws, and every figure stands where its evidence says', () => {
    fc.assert(
      fc.property(mess, (source) => {
        const { findings, unplaced } = read(source);
        for (const { value, evidence } of [...findings, ...unplaced]) {
          const { span, text, raw } = evidence;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(source.length);
          expect(text).toContain(raw);
          if (value !== null) expect(raw).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no figure is negative, and no count is broken', () => {
    fc.assert(
      fc.property(mess, (source) => {
        for (const { value, unit } of read(source).findings) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          if (unit !== '元') expect(Number.isInteger(value)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same source gives the same answer', () => {
    fc.assert(
      fc.property(mess, (source) => {
        expect(read(source)).toEqual(read(source));
      }),
      { numRuns: 50 },
    );
  });
});
