import { expect, test } from 'vitest';
import { generateReport, layoutNames, makeFigures } from './report.js';
import { inTenThousands } from './sheet.js';

test('the same seed writes the same report', () => {
  for (const layout of layoutNames) {
    const write = () => generateReport({ form: 'statutory-2021', seed: 17, layout, blanks: 'some' }).source;
    expect(write()).toBe(write());
  }
});

test('the identities of the form hold', () => {
  for (const form of ['statutory-2019', 'statutory-2021'] as const) {
    for (let seed = 0; seed < 20; seed++) {
      const figures = makeFigures({ form, seed });
      const at = (key: string): number => figures.get(key as never)!;
      for (const column of ['naturalPerson', 'otherOrganization', 'total']) {
        expect(at(`applications.received.${column}`) + at(`applications.carriedOver.${column}`)).toBe(
          at(`applications.outcomes.total.${column}`) + at(`applications.carriedForward.${column}`),
        );
      }
      expect(Math.min(...[...figures].filter(([key]) => !key.endsWith('itemsChange')).map(([, value]) => value!))).toBe(
        0,
      );
    }
  }
});

test('inconsistent figures break them', () => {
  const plain = makeFigures({ form: 'statutory-2021', seed: 2 });
  const broken = makeFigures({ form: 'statutory-2021', seed: 2, consistent: false });
  expect([...broken].some(([key, value]) => key.endsWith('.total') && value !== plain.get(key))).toBe(true);
});

test.each([
  [0, '0'],
  [1, '0.0001'],
  [31824700, '3182.47'],
  [2136082.14, '213.608214'],
  [10000, '1'],
])('%d yuan in units of ten thousand', (yuan, text) => {
  expect(inTenThousands(yuan)).toBe(text);
});
