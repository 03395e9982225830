import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/measure/compare.js';
import { series } from '../../src/measure/series.js';
import type { FigureKey } from '../../src/schema/keys.js';
import type { Report } from '../../src/schema/report.js';
import { county2016, county2020, county2023, district2010, type Entries, reportOf } from './reports.js';

const O = 'applications.outcomes';

const changeOf = (earlier: Report, later: Report, sought: FigureKey) =>
  compareReports(earlier, later).changes.find(({ key }) => key === sought);

const statutory = (year: number, figures: Entries) =>
  reportOf({ edition: 'statutory-2021', year, issuer: { name: '松溪县人民政府' } }, figures);

describe('compareReports', () => {
  it('gives difference and growth within one form', () => {
    const earlier = statutory(2022, { 'applications.received.total': 40 });
    const later = statutory(2023, { 'applications.received.total': 50 });
    expect(compareReports(earlier, later)).toMatchObject({
      earlier: { year: 2022, edition: 'statutory-2021' },
      later: { year: 2023 },
      breaks: [],
      changes: [
        { key: 'applications.received.total', earlier: 40, later: 50, difference: 10, growth: 0.25, breaks: [] },
      ],
    });
  });

  it('does not set outcomes before 2019 off against those after', () => {
    expect(changeOf(county2016, county2020, `${O}.granted.total`)).toMatchObject({
      earlier: 30,
      later: 14,
      difference: null,
      growth: null,
      reason: 'break',
    });
    expect(changeOf(county2016, county2020, `${O}.granted.total`)?.breaks).toContain('already-public-2019');
  });

  it('lets received applications pass with a flag', () => {
    const change = changeOf(county2016, county2020, 'applications.received.total');
    expect(change).toMatchObject({ difference: -76, growth: -76 / 120 });
    expect(change?.breaks).toEqual([
      'institutional-reform-2018',
      'institutional-reform-2019',
      'carry-over-2019',
      'three-needs-2019',
      'two-regulations-2019',
    ]);
  });

  it('flags remedies from 2024 on and nothing else for that', () => {
    const figures: Entries = { 'litigation.direct.total': 4, [`${O}.granted.total`]: 9 };
    expect(changeOf(statutory(2023, figures), statutory(2024, figures), 'litigation.direct.total')?.breaks).toEqual([
      'reconsideration-first-2024',
    ]);
    expect(changeOf(statutory(2023, figures), statutory(2024, figures), `${O}.granted.total`)?.breaks).toEqual([]);
  });

  it('tells an unstated figure from a blank one', () => {
    const earlier = statutory(2021, { 'complaints.total': 1, 'grievances.total': null });
    const later = statutory(2022, { 'grievances.total': 2 });
    const [complaints, grievances] = compareReports(earlier, later).changes;
    expect(complaints).toMatchObject({ earlier: 1, reason: 'missing', difference: null });
    expect(complaints).not.toHaveProperty('later');
    expect(grievances).toMatchObject({ earlier: null, later: 2, reason: 'blank', growth: null });
  });

  it('has no growth from 0 or from less, but a difference', () => {
    const earlier = statutory(2022, { 'complaints.total': 0, 'disclosure.licensing.itemsChange': -2 });
    const later = statutory(2023, { 'complaints.total': 3, 'disclosure.licensing.itemsChange': 4 });
    expect(changeOf(earlier, later, 'complaints.total')).toMatchObject({
      difference: 3,
      growth: null,
      reason: 'zeroBase',
    });
    expect(changeOf(earlier, later, 'disclosure.licensing.itemsChange')).toMatchObject({
      difference: 6,
      reason: 'negativeBase',
    });
  });

  it('subtracts money exactly', () => {
    const earlier = statutory(2022, { 'fees.processing': 0.1 });
    const later = statutory(2023, { 'fees.processing': 0.3 });
    expect(changeOf(earlier, later, 'fees.processing')).toMatchObject({ difference: 0.2, growth: 2 });
  });

  it('gives documents made less documents repealed', () => {
    expect(compareReports(county2020, county2023).netGrowth).toEqual([
      { of: 'rules', made: 2, repealed: 1, value: 1 },
      { of: 'normativeDocuments', made: 8, repealed: 2, value: 6 },
    ]);
    expect(compareReports(county2016, county2020).netGrowth[0]).toEqual({
      of: 'rules',
      made: null,
      repealed: null,
      value: null,
    });
  });

  it('never joins the fees before 2019 with those after', () => {
    const earlier = reportOf({ edition: 'narrative', year: 2018 }, { 'fees.total': 320 });
    const later = statutory(2022, { 'fees.total': 400 });
    expect(changeOf(earlier, later, 'fees.total')).toMatchObject({ growth: null, reason: 'break' });
  });
});

describe('series', () => {
  const named = (name: string, year: number, received: number) =>
    reportOf({ edition: 'statutory-2021', year, issuer: { name } }, { 'applications.received.total': received });

  it('pairs adjacent years of one issuer, whatever the order', () => {
    const { series: all, unpaired } = series([
      named('甲县', 2023, 30),
      named('乙县', 2022, 5),
      named('甲县', 2022, 20),
      named('甲县', 2021, 10),
    ]);
    expect(all.map(({ issuer, years }) => [issuer, years])).toEqual([
      ['甲县', [2021, 2022, 2023]],
      ['乙县', [2022]],
    ]);
    expect(all[0]?.comparisons.map(({ changes }) => changes[0]?.growth)).toEqual([1, 0.5]);
    expect(all[1]?.comparisons).toEqual([]);
    expect(unpaired).toEqual([]);
  });

  it('does not compare over a gap, and names it', () => {
    const [one] = series([named('甲县', 2018, 1), named('甲县', 2022, 2), named('甲县', 2023, 3)]).series;
    expect(one?.gaps).toEqual([{ from: 2019, to: 2021 }]);
    expect(one?.comparisons.map(({ earlier, later }) => [earlier.year, later.year])).toEqual([[2022, 2023]]);
  });

  it('does not choose between two reports of one year', () => {
    const { series: all, unpaired } = series([
      named('甲县', 2022, 1),
      named('甲县', 2022, 9),
      named('甲县', 2023, 3),
      reportOf({ edition: 'statutory-2021', year: 2023 }),
      reportOf({ edition: 'statutory-2021', issuer: { name: '甲县' } }),
    ]);
    expect(all).toEqual([{ issuer: '甲县', years: [2023], comparisons: [], gaps: [] }]);
    expect(unpaired).toEqual([
      { position: 0, reason: 'duplicate' },
      { position: 1, reason: 'duplicate' },
      { position: 3, reason: 'noIssuer' },
      { position: 4, reason: 'noYear' },
    ]);
  });

  it('knows a name in either script, with or without spaces', () => {
    const [one, ...others] = series([named('雲溪縣 水務局', 2022, 4), named('云溪县水务局', 2023, 6)]).series;
    expect(one).toMatchObject({ issuer: '雲溪縣 水務局', years: [2022, 2023] });
    expect(others).toEqual([]);
  });

  it('follows an issuer through a change of name', () => {
    const renamed = [named('甲县国土资源局', 2022, 4), named('甲县自然资源局', 2023, 6)];
    expect(series(renamed).series).toHaveLength(2);
    const [one] = series(renamed, { issuerId: '甲县自然资源局' }).series;
    expect(one?.comparisons[0]?.changes[0]?.growth).toBe(0.5);
  });

  it('carries the breaks', () => {
    const before = reportOf(
      { edition: 'indicators', form: 'stat-2014', year: 2018, issuer: { name: '松溪县人民政府' } },
      { [`${O}.granted.total`]: 3 },
    );
    const after = reportOf(
      { edition: 'statutory-2019', year: 2019, issuer: { name: '松溪县人民政府' } },
      { [`${O}.granted.total`]: 4 },
    );
    const [comparison] = series([before, after]).series[0]!.comparisons;
    expect(comparison?.breaks.filter(({ hard }) => hard).map(({ id }) => id)).toContain('outcomes-2019');
    expect(comparison?.changes[0]?.reason).toBe('break');
  });

  it('has no break between years that no change divides', () => {
    const next = { ...district2010, year: 2011 };
    expect(compareReports(district2010, next).breaks).toEqual([]);
    expect(compareReports(county2023, { ...county2023, year: 2022 }).breaks).toEqual([]);
  });
});
