import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import type { IndicatorForm } from '../../src/forms/indicator-form.js';
import { indicatorForms } from '../../src/forms/indicator-forms.js';
import type { FigureKey, Scope } from '../../src/schema/keys.js';
import { read } from './read.js';
import { exactWriters, headOf, isMoney, linesOf, lossyWriters, type Values, type WriteOptions } from './write.js';

const keysOf = (form: IndicatorForm): FigureKey[] => form.rows.flatMap(({ key }) => (key === null ? [] : [key]));

const moneyKeys = (form: IndicatorForm) => new Set(form.rows.filter(isMoney).map(({ key }) => key));

/** Values for every row and column of a form; `filled` says how many of ten cells hold one. */
const valuesOf = (form: IndicatorForm, filled: number): fc.Arbitrary<Values> => {
  const cell = fc.tuple(fc.integer({ min: 1, max: 10 }), fc.nat({ max: 99_999 }));
  const row = fc.tuple(...form.columns.map(() => cell));
  return fc
    .tuple(...keysOf(form).map(() => row))
    .map(
      (rows) =>
        new Map(
          keysOf(form).map((key, index) => [
            key,
            rows[index]!.map(([chance, value]) =>
              chance > filled ? null : moneyKeys(form).has(key) ? value * 100 : value,
            ),
          ]),
        ),
    );
};

const scopes: Readonly<Record<string, Scope | undefined>> = { year: 'all', cumulative: 'cumulative' };

/** What a table should be read as: the figures of the year and of all years, never those of the month. */
const expected = (form: IndicatorForm, values: Values): Map<string, number | null> => {
  const figures = new Map<string, number | null>();
  for (const [key, row] of values) {
    for (const [index, { meaning }] of form.columns.entries()) {
      const scope = scopes[meaning];
      if (scope !== undefined) figures.set(`${scope} ${key}`, row[index]!);
    }
  }
  return figures;
};

const figuresOf = (source: string): Map<string, number | null> =>
  new Map(read(source).findings.map(({ key, scope, value }) => [`${scope} ${key}`, value]));

const sorted = (figures: Map<string, number | null>) => [...figures].sort(([a], [b]) => (a < b ? -1 : 1));

const write = (form: IndicatorForm, layout: string, values: Values, options: WriteOptions = {}): string => {
  const writer = exactWriters[layout] ?? lossyWriters[layout]!;
  return writer(headOf(form, options), linesOf(form, values, options));
};

describe.each(indicatorForms.map((form) => [form.id, form] as const))('%s', (id, form) => {
  test.each(Object.keys(exactWriters))('%s keeps every figure and every blank', (layout) => {
    fc.assert(
      fc.property(valuesOf(form, 7), (values) => {
        const source = write(form, layout, values);
        expect(sorted(figuresOf(source))).toEqual(sorted(expected(form, values)));
        expect(read(source).form).toBe(id);
      }),
      { numRuns: 10 },
    );
  });

  test.each(Object.keys(exactWriters))('%s with strokes for blanks', (layout) => {
    fc.assert(
      fc.property(valuesOf(form, 7), (values) => {
        const source = write(form, layout, values, { blank: '—' });
        expect(sorted(figuresOf(source))).toEqual(sorted(expected(form, values)));
      }),
      { numRuns: 5 },
    );
  });

  test.each(Object.keys(lossyWriters))('%s reads a table that is filled whole', (layout) => {
    fc.assert(
      fc.property(valuesOf(form, 10), (values) => {
        expect(sorted(figuresOf(write(form, layout, values)))).toEqual(sorted(expected(form, values)));
      }),
      { numRuns: 10 },
    );
  });

  test.each(Object.keys(lossyWriters))('%s never misplaces a value', (layout) => {
    fc.assert(
      fc.property(valuesOf(form, 6), (values) => {
        const { findings, unplaced } = read(write(form, layout, values));
        const truth = expected(form, values);
        for (const { key, scope, value } of findings)
          expect([key, scope, value]).toEqual([key, scope, truth.get(`${scope} ${key}`)]);
        for (const { value, candidates } of unplaced) {
          expect(candidates.some((key) => values.get(key)?.includes(value))).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  test.each([...Object.keys(exactWriters), ...Object.keys(lossyWriters)])(
    '%s of a blank form has no number',
    (layout) => {
      const { findings, unplaced } = read(write(form, layout, new Map()));
      expect(findings.every(({ value, status }) => value === null && status === 'blank')).toBe(true);
      expect(unplaced).toEqual([]);
    },
  );

  const toTraditional = Converter({ from: 'cn', to: 'tw' });
  const wide = (text: string): string =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const disguises: Readonly<Record<string, (text: string) => string>> = {
    'traditional characters': toTraditional,
    'pinyin in brackets': (text) => text.replaceAll('数', '數(shù)').replaceAll('请', '請(qǐng)'),
    'line breaks of another system': (text) => text.replaceAll('\n', '\r\n'),
    'no-break blanks': (text) => text.replaceAll(' ', '\u00a0'),
    'full-width pipes and brackets': (text) => text.replaceAll('|', '｜').replaceAll('(', '（').replaceAll(')', '）'),
  };

  test.each(Object.keys(disguises))('%s change no figure', (disguise) => {
    fc.assert(
      fc.property(valuesOf(form, 8), fc.constantFrom('pipes', 'leadingPipes', 'bareLines'), (values, layout) => {
        const source = write(form, layout, values);
        expect(sorted(figuresOf(disguises[disguise]!(source)))).toEqual(sorted(figuresOf(source)));
      }),
      { numRuns: 8 },
    );
  });

  test('full-width digits change no figure', () => {
    fc.assert(
      fc.property(valuesOf(form, 8), (values) => {
        const lines = linesOf(form, values).map((line) => ({ ...line, cells: line.cells.map(wide) }));
        expect(sorted(figuresOf(exactWriters.markdown!(headOf(form), lines)))).toEqual(sorted(expected(form, values)));
      }),
      { numRuns: 5 },
    );
  });

  test('a form that is mostly blank keeps its few figures', () => {
    fc.assert(
      fc.property(valuesOf(form, 2), fc.constantFrom(...Object.keys(exactWriters)), (values, layout) => {
        expect(sorted(figuresOf(write(form, layout, values)))).toEqual(sorted(expected(form, values)));
      }),
      { numRuns: 40 },
    );
  });

  test('codes of any order and a lost column of units change no figure', () => {
    const options: WriteOptions = { codes: (index) => String(99 - index), withoutUnits: true };
    fc.assert(
      fc.property(valuesOf(form, 8), fc.constantFrom(...Object.keys(exactWriters)), (values, layout) => {
        expect(sorted(figuresOf(write(form, layout, values, options)))).toEqual(sorted(expected(form, values)));
      }),
      { numRuns: 8 },
    );
  });
});
