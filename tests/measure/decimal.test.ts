import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalOf,
  fitPercent,
  formatPercent,
  growth,
  matchesPercent,
  minus,
  readPercent,
  share,
  sumOf,
} from '../../src/measure/decimal.js';

describe('share and growth', () => {
  it('are fractions', () => {
    expect(share(81, 263)).toBe(81 / 263);
    expect(share(0.1, 0.3)).toBe(1 / 3);
    expect(growth(12, 10)).toBe(0.2);
    expect(growth(0.3, 0.1)).toBe(2);
    expect(growth(5, 10)).toBe(-0.5);
  });

  it.each([
    [1, 0],
    [0, 0],
    [null, 5],
    [5, undefined],
    [Number.NaN, 5],
    [5, Number.POSITIVE_INFINITY],
    [1e300, 1e-300],
  ])('are null where there is none: %s of %s', (part, whole) => {
    expect(share(part, whole)).toBeNull();
    expect(growth(part, whole)).toBeNull();
  });

  it('divide whole numbers as exactly as a double can say', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), (part, whole) => {
        expect(share(part, whole)).toBe(part / whole + 0);
      }),
    );
  });
});

describe('sums', () => {
  it('are exact in decimals', () => {
    expect(sumOf([0.1, 0.2])).toBe(0.3);
    expect(sumOf([1234567.89, 0.01, -1234567.9])).toBe(0);
    expect(minus(0.3, 0.1)).toBe(0.2);
    expect(sumOf([])).toBe(0);
  });

  it('do not depend on the order', () => {
    const amounts = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100));
    fc.assert(fc.property(amounts, (values) => sumOf(values) === sumOf([...values].reverse())));
  });

  it('read a number as it is written', () => {
    expect(decimalOf(-0.25)).toEqual({ units: -25n, places: 2 });
    expect(decimalOf(1e21)).toEqual({ units: 10n ** 21n, places: 0 });
    expect(decimalOf(1e-7)).toEqual({ units: 1n, places: 7 });
    expect(decimalOf(0)).toEqual({ units: 0n, places: 0 });
  });
});

describe('a printed percentage', () => {
  it.each([
    ['88%', 46, 52],
    ['30.80%', 81, 263],
    ['33.04%', 112, 339],
    ['12.5%', 5, 40],
    ['12.50%', 5, 40],
    ['13%', 5, 40],
    ['12%', 5, 40],
    ['66.6%', 2, 3],
    ['66.7％', 2, 3],
    ['１２．５％', 5, 40],
    ['0%', 0, 7],
    ['-3.7%', -100, 2700],
    ['250 %', 5, 2],
    ['0.3%', 0.003, 1],
  ])('%s states %f of %f', (text, part, whole) => expect(matchesPercent(text, part, whole)).toBe(true));

  it.each([
    ['89%', 46, 52],
    ['12.4%', 5, 40],
    ['12.51%', 5, 40],
    ['66.5%', 2, 3],
    ['66.8%', 2, 3],
    ['3.7%', -100, 2700],
    ['1%', 0, 7],
  ])('%s does not state %f of %f', (text, part, whole) => expect(matchesPercent(text, part, whole)).toBe(false));

  it.each([
    ['88%', 46, 0],
    ['88%', null, 52],
    ['88%', 46, undefined],
    ['大部分', 46, 52],
    ['', 46, 52],
    ['8.8.8%', 46, 52],
  ])('%s of %s and %s cannot be told', (text, part, whole) => expect(matchesPercent(text, part, whole)).toBeNull());

  it('keeps its decimals', () => {
    expect(readPercent('10%')).toEqual({ units: 10n, places: 0 });
    expect(readPercent('10.00%')).toEqual({ units: 1000n, places: 2 });
  });

  it('tells rounding from truncation', () => {
    expect(fitPercent(readPercent('66.6%')!, 2, 3)).toBe('truncated');
    expect(fitPercent(readPercent('66.7%')!, 2, 3)).toBe('rounded');
    expect(fitPercent(readPercent('66.8%')!, 2, 3)).toBe('different');
  });

  it('always states what it was printed from', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.nat({ max: 5 }),
        (part, whole, digits) => {
          expect(matchesPercent(formatPercent(share(part, whole), digits)!, part, whole)).toBe(true);
        },
      ),
    );
  });
});

describe('formatPercent', () => {
  it.each([
    [0.125, 0, '13%'],
    [0.005, 0, '1%'],
    [1.005, 0, '101%'],
    [0.30798, 2, '30.80%'],
    [-0.125, 0, '-13%'],
    [-0.00001, 2, '0.00%'],
    [0, 2, '0.00%'],
    [1, 1, '100.0%'],
    [0.0004, 1, '0.0%'],
  ])('rounds half up: %f to %i decimals is %s', (fraction, digits, text) => {
    expect(formatPercent(fraction, digits)).toBe(text);
  });

  it('prints two decimals unless told, and null of nothing', () => {
    expect(formatPercent(0.5)).toBe('50.00%');
    expect(formatPercent(null)).toBeNull();
    expect(formatPercent(Number.NaN)).toBeNull();
    expect(() => formatPercent(0.5, -1)).toThrow(RangeError);
    expect(() => formatPercent(0.5, 1.5)).toThrow(RangeError);
  });
});
