import { describe, expect, it } from 'vitest';
import { totals } from '../../src/measure/totals.js';
import { reportOf, scoped, tableOf, type Values } from '../check/reports.js';

const of = (values: Values, path: string, edition: 'narrative' | 'statutory-2021' = 'narrative') =>
  totals(reportOf(values, { edition })).filter((total) => total.of === path);

describe('totals', () => {
  it('stand beside what their parts make, whatever they are', () => {
    const cases: Values = {
      'reconsideration.upheld': 3,
      'reconsideration.corrected': 1,
      'reconsideration.other': 0,
      'reconsideration.pending': 1,
      'reconsideration.total': 9,
    };
    expect(of(cases, 'reconsideration.total', 'statutory-2021')).toEqual([
      {
        of: 'reconsideration.total',
        reported: 9,
        computed: 5,
        delta: 4,
        stated: 5,
        parts: [
          'reconsideration.upheld',
          'reconsideration.corrected',
          'reconsideration.other',
          'reconsideration.pending',
        ],
        missing: [],
      },
    ]);
  });

  it('name the parts that are missing, blank or not stated, and take none as 0', () => {
    const staff: Values = {
      'resources.staff.total': 14,
      'resources.staff.fullTime': 8,
      'resources.staff.partTime': null,
    };
    expect(of(staff, 'resources.staff.total')).toMatchObject([
      { reported: 14, computed: null, delta: null, stated: 8, missing: ['resources.staff.partTime'] },
    ]);
  });

  it('are computed where the report states the parts alone', () => {
    const closed: Values = { 'applications.closed.onTime': 71, 'applications.closed.extended': 2 };
    expect(of(closed, 'applications.closed.total')).toMatchObject([{ reported: null, computed: 73, delta: null }]);
  });

  it('hold a total by every set of its parts', () => {
    const channels: Values = {
      'applications.byChannel.inPerson': 1,
      'applications.byChannel.fax': 0,
      'applications.byChannel.online': 2,
      'applications.byChannel.mail': 0,
    };
    const found = of({ ...tableOf(), ...channels }, 'applications.received.total', 'statutory-2021');
    expect(found.map(({ parts }) => parts.length)).toEqual([6, 4]);
    expect(found[0]!.computed).toBe(found[0]!.reported);
  });

  it('add up the kinds of legal person', () => {
    const table = tableOf();
    const [received] = of(table, 'applications.received.organizations', 'statutory-2021');
    expect(received!.reported).toBeNull();
    expect(received!.computed).toBe(
      table['applications.received.total']! - table['applications.received.naturalPerson']!,
    );
    expect(of(table, 'applications.outcomes.granted.organizations', 'statutory-2021')).toHaveLength(1);
  });

  it('give the subtotals that the form does not print', () => {
    const table = tableOf();
    const [refused] = of(table, 'applications.outcomes.refused.subtotal.total', 'statutory-2021');
    const parts = Object.entries(table).filter(([key]) => /outcomes\.refused\.\w+\.total$/u.test(key));
    expect(parts).toHaveLength(8);
    expect(refused).toMatchObject({ reported: null, computed: parts.reduce((sum, [, value]) => sum + value!, 0) });
  });

  it('leave out sums that count one thing twice, and what the report does not speak of', () => {
    expect(of({ 'disclosure.total': 9, 'disclosure.byChannel.website': 9 }, 'disclosure.total')).toEqual([]);
    expect(totals(reportOf())).toEqual([]);
  });

  it('look at one scope', () => {
    const report = reportOf(
      {},
      scoped({ subordinate: { 'applications.closed.onTime': 19, 'applications.closed.extended': 12 } }),
    );
    expect(totals(report)).toEqual([]);
    expect(totals(report, { scope: 'subordinate' })).toMatchObject([{ of: 'applications.closed.total', computed: 31 }]);
  });
});
