import { describe, expect, it } from 'vitest';
import { sumRates } from '../../src/measure/pool.js';
import { sumReports } from '../../src/measure/sum.js';
import { wilsonInterval } from '../../src/measure/wilson.js';
import { leafOf } from '../../src/schema/leaves.js';
import { county2016, county2023, reportOf } from './reports.js';

const statutory = { edition: 'statutory-2021', year: 2022 } as const;

describe('sumReports', () => {
  it('adds figure by figure, exactly', () => {
    const { figures, count } = sumReports([
      reportOf(statutory, { 'fees.processing': 0.1, 'applications.received.total': 3 }),
      reportOf(statutory, { 'fees.processing': 0.2, 'applications.received.total': 4 }),
    ]);
    expect(leafOf(figures, 'fees.processing')).toBe(0.3);
    expect(leafOf(figures, 'applications.received.total')).toBe(7);
    expect(count).toBe(2);
  });

  it('says what a sum lacks, and takes no blank for 0', () => {
    const { figures, missing } = sumReports([
      reportOf(statutory, { 'complaints.total': 2, 'grievances.total': null }),
      reportOf(statutory, { 'complaints.total': null }),
      reportOf(statutory, {}),
    ]);
    expect(leafOf(figures, 'complaints.total')).toBe(2);
    expect(leafOf(figures, 'grievances.total')).toBeNull();
    expect(missing).toEqual([
      { key: 'complaints.total', absent: [2], blank: [1] },
      { key: 'grievances.total', absent: [1, 2], blank: [0] },
    ]);
  });

  it('lacks nothing where every report states the figure', () => {
    expect(sumReports([county2023, county2023]).missing).toEqual([]);
  });

  it('of no report is nothing', () => {
    expect(sumReports([])).toEqual({ figures: {}, missing: [], count: 0 });
  });

  it('adds one scope', () => {
    const report = reportOf(statutory, {}, { ownLevel: { 'complaints.total': 4 } });
    expect(leafOf(sumReports([report, report], { scope: 'ownLevel' }).figures, 'complaints.total')).toBe(8);
    expect(sumReports([report]).figures).toEqual({});
  });
});

describe('sumRates', () => {
  const outcomes = (granted: number, total: number) =>
    reportOf(statutory, {
      'applications.outcomes.granted.total': granted,
      'applications.outcomes.total.total': total,
    });

  it('sums numerators and denominators and never averages rates', () => {
    const { fullDisclosureRate } = sumRates([outcomes(1, 2), outcomes(10, 98)]);
    expect(fullDisclosureRate).toEqual({ value: 0.11, numerator: 11, denominator: 100, count: 2, missing: [] });
  });

  it('leaves out reports that lack a side, and says which', () => {
    const lacking = reportOf(statutory, { 'applications.outcomes.granted.total': 50 });
    const { fullDisclosureRate, onTimeRate } = sumRates([outcomes(1, 4), lacking, outcomes(0, 0)]);
    expect(fullDisclosureRate).toMatchObject({ value: 0.25, numerator: 1, count: 2, missing: [1], small: true });
    expect(onTimeRate).toEqual({
      value: null,
      numerator: null,
      denominator: null,
      reason: 'missing',
      count: 0,
      missing: [0, 1, 2],
    });
  });

  it('leaves out what a form does not mean', () => {
    const pooled = sumRates([county2016, county2023])['legacyGrantRate.narrow'];
    expect(pooled).toMatchObject({ numerator: 30, denominator: 116, missing: [1] });
  });

  it('pools small cells that stay unpublished one by one', () => {
    const cell = reportOf(statutory, {
      'applications.outcomes.granted.naturalPerson': 2,
      'applications.outcomes.partiallyGranted.naturalPerson': 1,
      'applications.outcomes.total.naturalPerson': 6,
    });
    expect(sumRates([cell])['outcomeByApplicant.naturalPerson'].reason).toBe('smallDenominator');
    expect(sumRates([cell, cell])['outcomeByApplicant.naturalPerson']).toMatchObject({ value: 0.5, small: true });
  });

  it('keeps the variants', () => {
    const { disclosureRate } = sumRates([county2023, county2023], { disclosure: 'strict', denominator: 'due' });
    expect(disclosureRate).toMatchObject({ numerator: 28, denominator: 100, value: 0.28 });
  });
});

describe('wilsonInterval', () => {
  it('is wide for few cases and narrow for many', () => {
    const few = wilsonInterval(5, 10)!;
    const many = wilsonInterval(500, 1000)!;
    expect(few.low).toBeCloseTo(0.2366, 4);
    expect(few.high).toBeCloseTo(0.7634, 4);
    expect(many.high - many.low).toBeLessThan(0.07);
  });

  it('stays between 0 and 1', () => {
    expect(wilsonInterval(0, 5)?.low).toBe(0);
    expect(wilsonInterval(5, 5)?.high).toBe(1);
  });

  it.each([
    [null, 5],
    [1, null],
    [1, 0],
    [6, 5],
    [-1, 5],
  ])('is none for %s of %s', (numerator, denominator) => {
    expect(wilsonInterval(numerator, denominator)).toBeNull();
  });
});
