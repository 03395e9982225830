import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statutoryForms } from '../../src/forms/statutory-forms.js';
import { applicationRowsOf } from '../../src/forms/which-form.js';
import { comparable } from '../../src/measure/comparable.js';
import { sumOf } from '../../src/measure/decimal.js';
import { applicantColumns, applicationChannels, type RateId, statutoryGrounds } from '../../src/measure/rate-ids.js';
import { rates } from '../../src/measure/rates.js';
import { sumReports } from '../../src/measure/sum.js';
import type { Figures } from '../../src/schema/figures.js';
import { type FigureKey, figureKeys } from '../../src/schema/keys.js';
import { figuresFrom, leavesOf } from '../../src/schema/leaves.js';
import type { IndicatorForm, Report } from '../../src/schema/report.js';
import { reportOf } from './reports.js';

const count = fc.integer({ min: 0, max: 100_000 });

/** Counts and amounts with two decimals, of a size at which a double still holds every sum exactly. */
const figure = fc.oneof(
  { weight: 3, arbitrary: count },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => Number(`${cents}e-2`)) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const figures: fc.Arbitrary<Figures> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...figureKeys), figure), { selector: ([key]) => key, maxLength: 60 })
  .map((leaves) => figuresFrom([...leaves].sort(([one], [other]) => order(one) - order(other))));

const order = (key: FigureKey): number => figureKeys.indexOf(key);

const year = fc.integer({ min: 2008, max: 2026 });

const forms: readonly IndicatorForm[] = [
  'stat-2014',
  'appendix-shanghai-v1',
  'appendix-shanghai-v2',
  'appendix-fujian',
];

const about: fc.Arbitrary<Partial<Pick<Report, 'edition' | 'form' | 'year'>>> = fc.oneof(
  fc.record({ edition: fc.constantFrom('statutory-2019' as const, 'statutory-2021' as const), year }),
  fc.record({ edition: fc.constant('indicators' as const), form: fc.constantFrom(...forms), year }),
  fc.record({ edition: fc.constant('narrative' as const), year }),
  fc.record({ edition: fc.constantFrom('narrative' as const, 'unknown' as const) }),
);

const report: fc.Arbitrary<Report> = fc
  .tuple(about, figures)
  .map(([shape, leaves]) => ({ ...reportOf(shape), figures: leaves }));

const withFigures = (leaves: Figures): Report => ({ ...reportOf({ edition: 'statutory-2021' }), figures: leaves });

const numbersOf = (leaves: Figures): number[] => leavesOf(leaves).flatMap(([, value]) => value ?? []);

describe('shares of exhaustive parts', () => {
  const O = 'applications.outcomes';

  /** As exact fractions: one denominator, and the numerators make it up. */
  const makeOne = (of: Report, ids: readonly RateId[]): void => {
    const all = rates(of);
    const shares = ids.map((id) => all[id]);
    const whole = shares[0]?.denominator;
    expect(shares.every(({ denominator }) => denominator === whole)).toBe(true);
    expect(sumOf(shares.map(({ numerator }) => numerator!))).toBe(whole);
  };

  const parts = (length: number) => fc.array(count, { minLength: length, maxLength: length });

  it('of applicants make one', () => {
    fc.assert(
      fc.property(parts(6), (cells) => {
        const filed = reportOf(
          { edition: 'statutory-2021', year: 2023 },
          {
            ...Object.fromEntries(
              applicantColumns.map((name, index) => [`applications.received.${name}`, cells[index]]),
            ),
            'applications.received.total': sumOf(cells),
          },
        );
        makeOne(
          filed,
          applicantColumns.map((name): RateId => `applicantShare.${name}`),
        );
        makeOne(filed, ['applicantShare.naturalPerson', 'applicantShare.organizations']);
      }),
    );
  });

  it('of channels make one', () => {
    fc.assert(
      fc.property(parts(6), (cells) => {
        const filed = reportOf(
          { edition: 'narrative', year: 2012 },
          {
            ...Object.fromEntries(
              applicationChannels.map((name, index) => [`applications.byChannel.${name}`, cells[index]]),
            ),
            'applications.received.total': sumOf(cells),
          },
        );
        makeOne(
          filed,
          applicationChannels.map((name): RateId => `channelShare.${name}`),
        );
      }),
    );
  });

  it('of outcomes and of grounds of refusal make one', () => {
    const newest = statutoryForms[0]!;
    const rows = applicationRowsOf(newest).filter((row) => row.startsWith(O) && row !== `${O}.total`);
    fc.assert(
      fc.property(parts(rows.length), (cells) => {
        const filed = reportOf(
          { edition: newest.id, year: newest.since },
          {
            ...Object.fromEntries(rows.map((row, index) => [`${row}.total`, cells[index]])),
            [`${O}.total.total`]: sumOf(cells),
          },
        );
        makeOne(
          filed,
          statutoryGrounds.map((ground): RateId => `exemptionMix.${ground}`),
        );
        makeOne(filed, [
          'fullDisclosureRate',
          'partialDisclosureRate',
          'refusalRate',
          'unableRate',
          'notProcessedRate',
          'otherRate',
        ]);
      }),
    );
  });
});

describe('sumReports', () => {
  const sumFigures = (...all: readonly Figures[]): Figures => sumReports(all.map(withFigures)).figures;

  it('is commutative on the figures', () => {
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        expect(sumFigures(one, other)).toEqual(sumFigures(other, one));
      }),
    );
  });

  it('is associative on the figures', () => {
    fc.assert(
      fc.property(figures, figures, figures, (one, two, three) => {
        const all = sumFigures(one, two, three);
        expect(sumFigures(sumFigures(one, two), three)).toEqual(all);
        expect(sumFigures(one, sumFigures(two, three))).toEqual(all);
      }),
    );
  });

  it('leaves a report as it is beside nothing', () => {
    fc.assert(
      fc.property(figures, (one) => {
        expect(sumFigures(one)).toEqual(one);
      }),
    );
  });
});

describe('comparable', () => {
  const keysOf = (leaves: Figures) => new Set(leavesOf(leaves).map(([key]) => key));

  it('changes no total: what is viewed and what is unallocated is what was reported', () => {
    fc.assert(
      fc.property(report, (any) => {
        const { view, unallocated } = comparable(any);
        const stated = keysOf(any.figures);
        const isDerived = (key: FigureKey) => key.includes('.other.subtotal.') && !stated.has(key);
        const moved = leavesOf(view).flatMap(([key, value]) => (isDerived(key) ? [] : (value ?? [])));
        const rest = unallocated.flatMap(({ value }) => value ?? []);
        expect(sumOf([...moved, ...rest])).toBe(sumOf(numbersOf(any.figures)));
      }),
    );
  });

  it('leaves over only what was reported, each figure once', () => {
    fc.assert(
      fc.property(report, (any) => {
        const stated = keysOf(any.figures);
        const left = comparable(any).unallocated.map(({ key }) => key);
        expect(new Set(left).size).toBe(left.length);
        expect(left.filter((key) => !stated.has(key))).toEqual([]);
      }),
    );
  });

  it('changes nothing of its own view', () => {
    fc.assert(
      fc.property(report, (any) => {
        const { view } = comparable(any);
        const again = comparable({ ...any, edition: 'statutory-2021', figures: view });
        expect(again.view).toEqual(view);
        expect(again.unallocated.map(({ key }) => key).filter((key) => !key.includes('subtotal'))).toEqual([]);
      }),
    );
  });

  it('leaves the report untouched', () => {
    fc.assert(
      fc.property(report, (any) => {
        const before = JSON.stringify(any);
        comparable(any);
        rates(any, { blankAsZero: true });
        expect(JSON.stringify(any)).toBe(before);
      }),
    );
  });
});

describe('rates', () => {
  it('are numbers or null with a reason, never NaN or infinite', () => {
    fc.assert(
      fc.property(report, (any) => {
        for (const { value, reason } of Object.values(rates(any))) {
          expect(value === null).toBe(reason !== undefined);
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
