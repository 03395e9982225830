import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statutoryFormIds } from '../../src/schema/editions.js';
import type { FigureOptions } from '../generate/figures.js';
import { generateReport, layoutNames, layouts } from '../generate/report.js';
import { read } from './read.js';

const options = fc.record({
  form: fc.constantFrom(...statutoryFormIds),
  seed: fc.nat(),
  largest: fc.constantFrom(2, 9, 1500),
  density: fc.constantFrom(0.05, 0.3, 0.8),
});

/** A fixed seed: the same reports in every run. */
const RUNS = { numRuns: 8, seed: 711 };

const blanksOf = (lossy: boolean): ReadonlyArray<NonNullable<FigureOptions['blanks']>> =>
  lossy ? ['none'] : ['none', 'some', 'zeros'];

describe('layouts that keep every cell: what was written is read', () => {
  for (const layout of layoutNames) {
    for (const blanks of blanksOf(layouts[layout].lossy)) {
      test(`${layout}, blanks: ${blanks}`, () => {
        fc.assert(
          fc.property(options, (figureOptions) => {
            const { source, figures } = generateReport({ ...figureOptions, blanks, layout });
            const report = read(source);
            expect(report.figures).toEqual(Object.fromEntries(figures));
            expect(report.unplaced).toEqual([]);
            expect(report.extraction.forms).toEqual([figureOptions.form]);
          }),
          RUNS,
        );
      });
    }
  }
});

describe('layouts that lose blank cells: every placed figure is true, every other value is unplaced', () => {
  for (const layout of layoutNames.filter((name) => layouts[name].lossy)) {
    for (const blanks of ['some', 'zeros'] as const) {
      test(`${layout}, blanks: ${blanks}`, () => {
        fc.assert(
          fc.property(options, (figureOptions) => {
            const { source, figures } = generateReport({ ...figureOptions, blanks, layout });
            const report = read(source);
            const unplaced = report.extraction.unplaced.map(({ value, candidates }) => ({
              value,
              candidates: new Set<string>(candidates),
            }));
            for (const [key, value] of figures) {
              if (value === null) expect(report.figures[key] ?? null, `${key} is blank`).toBeNull();
              else if (report.figures[key] != null) expect(report.figures[key], key).toBe(value);
              else {
                const at = unplaced.findIndex((one) => one.value === value && one.candidates.has(key));
                expect(at, `${key} = ${value} is neither placed nor unplaced`).toBeGreaterThanOrEqual(0);
                unplaced.splice(at, 1);
              }
            }
            expect(unplaced, 'values that the report does not hold').toEqual([]);
            expect(Object.keys(report.figures).filter((key) => !figures.has(key as never))).toEqual([]);
          }),
          RUNS,
        );
      });
    }
  }
});

test('a column subset is read by its header', () => {
  const applicants = ['naturalPerson', 'commercialEnterprise', 'total'] as const;
  for (const layout of ['html', 'markdown', 'cellLines', 'pipes', 'page'] as const) {
    const { source, figures } = generateReport({ form: 'statutory-2021', seed: 5, layout, applicants });
    const { figures: found } = read(source);
    const printed = [...figures].filter(
      ([key]) => !key.startsWith('applications.') || applicants.some((column) => key.endsWith(`.${column}`)),
    );
    expect(found, layout).toEqual(Object.fromEntries(printed));
  }
});

test('totals that do not add up are read as they stand', () => {
  for (const layout of ['html', 'pipes', 'cellLines', 'page'] as const) {
    const { source, figures } = generateReport({ form: 'statutory-2019', seed: 11, layout, consistent: false });
    expect(read(source).figures, layout).toEqual(Object.fromEntries(figures));
  }
});

test('strokes hold the place of a blank in every layout', () => {
  for (const layout of layoutNames) {
    for (const blank of ['/', '—']) {
      const { source, figures } = generateReport({ form: 'statutory-2021', seed: 3, layout, blanks: 'zeros', blank });
      const report = read(source);
      expect(report.figures, `${layout} with ${blank}`).toEqual(Object.fromEntries(figures));
      const { evidence } = report.extraction.findings.find(({ value }) => value === null)!;
      expect(evidence.raw).toBe(blank);
    }
  }
});
