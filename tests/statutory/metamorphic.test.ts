import { describe, expect, test } from 'vitest';
import { type Disguise, disguises, generateReport, layoutNames } from '../generate/report.js';
import { read } from './read.js';

/** The same report with another spelling or other line ends gives the same result. */
const resultOf = (source: string) => {
  const { figures, unplaced, extraction } = read(source);
  return { figures, unplaced, forms: extraction.forms, statuses: extraction.findings.map(({ status }) => status) };
};

const combinations: ReadonlyArray<readonly Disguise[]> = [
  ...(Object.keys(disguises) as Disguise[]).map((one) => [one]),
  ['pinyin', 'traditional', 'fullWidth', 'windows'],
];

describe.each(combinations.map((disguise) => ({ name: disguise.join(' + '), disguise })))('$name', ({ disguise }) => {
  test.each(layoutNames)('%s', (layout) => {
    for (const blanks of ['none', 'some'] as const) {
      const options = { form: 'statutory-2021', seed: 8, layout, blanks, largest: 1500, density: 0.4 } as const;
      const plain = generateReport(options);
      const other = generateReport({ ...options, disguise });
      expect(other.source).not.toBe(plain.source);
      expect(resultOf(other.source)).toEqual(resultOf(plain.source));
    }
  });
});

test('all layouts that keep every cell tell the same', () => {
  const of = (layout: (typeof layoutNames)[number]) =>
    resultOf(generateReport({ form: 'statutory-2019', seed: 21, layout, density: 0.5 }).source).figures;
  const expected = of('html');
  for (const layout of layoutNames) expect(of(layout), layout).toEqual(expected);
});

test('quotes are slices of the source that show the number', () => {
  for (const layout of layoutNames) {
    const { source } = generateReport({
      form: 'statutory-2021',
      seed: 4,
      layout,
      largest: 1500,
      disguise: ['windows', 'traditional'],
    });
    for (const { value, evidence } of read(source).extraction.findings) {
      const quote = source.slice(evidence.span.start, evidence.span.end);
      expect(evidence.text).toContain(evidence.raw);
      expect(quote).toContain(evidence.raw);
      if (value === 0) expect(evidence.raw).toBe('0');
      expect(quote.length).toBeLessThan(120);
    }
  }
});
