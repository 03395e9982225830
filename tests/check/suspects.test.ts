import { describe, expect, it } from 'vitest';
import { columns } from '../../src/check/relations/applications.js';
import { checkReport } from '../../src/check/report.js';
import type { Suspect } from '../../src/check/result.js';
import { digitSlip } from '../../src/check/suspects/slips.js';
import type { FigureKey } from '../../src/schema/keys.js';
import { byRule, parsedOf, reportOf, tableOf, type Values } from './reports.js';

const ROW = 'applications.outcomes.granted';
const zeros: Values = Object.fromEntries(Object.keys(tableOf()).map((key) => [key, 0]));

const rowOf = (row: string, values: readonly (number | null)[]): Values =>
  Object.fromEntries(columns.map((column, index) => [`${row}.${column}`, values[index] ?? null]));

/** A table in which all that was received was granted. */
const table = (granted: readonly (number | null)[]): Values => {
  const meant = [10, 4, 0, 0, 0, 3, 17];
  return {
    ...zeros,
    ...rowOf('applications.received', meant),
    ...rowOf('applications.outcomes.total', meant),
    ...rowOf(ROW, granted),
  };
};

const suspectsOf = (values: Values): readonly Suspect[] => {
  const results = checkReport(reportOf(values, { edition: 'statutory-2021' }));
  const found = new Map<FigureKey, Suspect>();
  for (const { suspects = [] } of results) for (const suspect of suspects) found.set(suspect.key, suspect);
  return [...found.values()];
};

const at = (column: (typeof columns)[number]): FigureKey => `${ROW}.${column}`;

describe('suspects of the applications table', () => {
  it('are none where everything adds up', () => {
    expect(suspectsOf(table([10, 4, 0, 0, 0, 3, 17]))).toEqual([]);
  });

  it.each([
    ['digitChanged', [18, 4, 0, 0, 0, 3, 17], 'naturalPerson', 10],
    ['digitDropped', [1, 4, 0, 0, 0, 3, 17], 'naturalPerson', 10],
    ['digitAdded', [10, 4, 0, 0, 0, 33, 17], 'otherOrganization', 3],
    ['digitsSwapped', [10, 4, 0, 0, 0, 3, 71], 'total', 17],
    ['unexplained', [10, 256, 0, 0, 0, 3, 17], 'commercialEnterprise', 4],
  ] as const)('name one cell and the value that mends it: %s', (cause, granted, column, value) => {
    expect(suspectsOf(table(granted))).toEqual([{ key: at(column), value, cause }]);
  });

  it('stand with every identity that they explain, and with no other', () => {
    const results = checkReport(reportOf(table([18, 4, 0, 0, 0, 3, 17]), { edition: 'statutory-2021' }));
    const named = results.filter(({ suspects }) => suspects !== undefined).map(({ rule }) => rule);
    expect(named).toEqual(['T3-OUTCOME-SUM', 'T3-COL-SUM']);
  });

  it('name both cells of a value that moved to the column beside', () => {
    expect(suspectsOf(table([10, 0, 4, 0, 0, 3, 17]))).toEqual([
      { key: at('commercialEnterprise'), value: 4, cause: 'neighbourColumn' },
      { key: at('researchInstitution'), value: 0, cause: 'neighbourColumn' },
    ]);
  });

  it('list every row that could explain applicants booked in the wrong column', () => {
    const values = { ...table([10, 4, 0, 0, 0, 3, 17]), ...rowOf('applications.received', [9, 5, 0, 0, 0, 3, 17]) };
    const found = suspectsOf({
      ...values,
      ...rowOf('applications.carriedOver', [0, 2, 0, 0, 0, 0, 2]),
      ...rowOf('applications.carriedForward', [0, 2, 0, 0, 0, 0, 2]),
    });
    expect(new Set(found.map(({ cause }) => cause))).toEqual(new Set(['wrongApplicantColumn']));
    expect(found.map(({ key }) => key)).toContain('applications.received.naturalPerson');
    expect(found.map(({ key }) => key)).toContain('applications.carriedOver.commercialEnterprise');
    expect(found.map(({ key }) => key)).not.toContain(at('naturalPerson'));
  });

  it('see 10 read as 1 and 0, with the cells behind it moved on', () => {
    const found = suspectsOf(table([1, 0, 4, 0, 0, 0, 3]));
    expect(found.find(({ key }) => key === at('naturalPerson'))).toEqual({
      key: at('naturalPerson'),
      value: 10,
      cause: 'digitSplit',
    });
    expect(found.find(({ key }) => key === at('total'))).toEqual({ key: at('total'), value: 17, cause: 'digitSplit' });
  });

  it('see totals that stand a column before their own', () => {
    const shifted = (row: string, natural: number): Values => rowOf(row, [natural, 0, 0, 0, 0, natural, 0]);
    const found = suspectsOf({
      ...zeros,
      ...shifted('applications.received', 6),
      ...shifted('applications.outcomes.total', 6),
      ...shifted(ROW, 6),
    });
    expect(found).toContainEqual({ key: at('total'), value: 6, cause: 'shiftedColumns' });
    expect(found).toContainEqual({ key: at('otherOrganization'), value: 0, cause: 'shiftedColumns' });
  });

  it('say what a blank total should hold, without failing it', () => {
    const results = checkReport(reportOf(table([10, 4, 0, 0, 0, 3, null]), { edition: 'statutory-2021' }));
    const row = byRule(results, 'T3-COL-SUM').find(({ keys }) => keys.includes(at('total')));
    expect(row).toMatchObject({
      status: 'notAssessable',
      suspects: [{ key: at('total'), value: 17, cause: 'blankTotal' }],
    });
  });

  it('stand in the message in words, with what is printed', () => {
    const messages = (language: 'zh' | 'en') =>
      byRule(
        checkReport(reportOf(table([10, 4, 0, 0, 0, 3, 71]), { edition: 'statutory-2021' }), { language }),
        'T3-COL-SUM',
      )
        .filter(({ status }) => status === 'fail')
        .map(({ message }) => message);
    expect(messages('zh')).toEqual([expect.stringMatching(/疑似“予以公开” 71 应为 17（两位数字颠倒）。$/u)]);
    expect(messages('en')).toEqual([
      expect.stringMatching(/Perhaps granted 71 should be 17 \(two digits swapped\)\.$/u),
    ]);
  });

  it('are not told of rows of which only the total is printed', () => {
    const totals: Values = {
      'applications.received.total': 211,
      'applications.carriedOver.total': 6,
      'applications.outcomes.total.total': 203,
      'applications.carriedForward.total': 13,
    };
    expect(suspectsOf(totals).map(({ value }) => value)).toEqual([210, 5, 204, 14]);
  });

  it('trust a report that leaves the totals of its rows blank', () => {
    const values = { ...tableOf({}, { form: 'statutory-2019' }) };
    const isRowTotal = (key: string): boolean => /outcomes\.(?!total\.).*\.total$/u.test(key);
    const blanks = Object.fromEntries(
      Object.keys(values)
        .filter(isRowTotal)
        .map((key) => [key, null]),
    );
    const meant = values[at('naturalPerson')]!;
    const wrong = { ...values, ...blanks, [at('naturalPerson')]: meant + 300 };
    const results = checkReport(reportOf(wrong, { edition: 'statutory-2019' }));
    expect(results.filter(({ status }) => status === 'fail').flatMap(({ suspects = [] }) => suspects)).toEqual([
      { key: at('naturalPerson'), value: meant, cause: 'digitAdded' },
    ]);
    expect(byRule(results, 'T3-COL-SUM').find(({ keys }) => keys.includes(at('commercialEnterprise')))).toMatchObject({
      status: 'notAssessable',
      suspects: [{ key: at('total'), cause: 'blankTotal' }],
    });
  });

  it('separate two errors that have nothing to do with each other', () => {
    const values = { ...table([18, 4, 0, 0, 0, 3, 17]), 'applications.carriedForward.otherOrganization': 5 };
    expect(suspectsOf(values).map(({ key, value }) => [key, value])).toEqual([
      ['applications.carriedForward.otherOrganization', 0],
      [at('naturalPerson'), 10],
    ]);
  });

  it('prefer what another place of the report states', () => {
    const report = reportOf(table([10, 4, 0, 0, 0, 3, 71]), { edition: 'statutory-2021' });
    const places = [[at('total'), ['table', '71', 71], ['prose', '予以公开17件', 17]]] as const;
    const [result] = byRule(checkReport(parsedOf(report, places)), 'T3-COL-SUM').filter(
      ({ status }) => status === 'fail',
    );
    expect(result!.suspects).toEqual([{ key: at('total'), value: 17, cause: 'otherPlace' }]);
  });

  it('never suggest a negative count', () => {
    const values = { ...zeros, 'applications.outcomes.total.naturalPerson': 4, 'applications.outcomes.total.total': 4 };
    expect(suspectsOf(values).every(({ value }) => value >= 0)).toBe(true);
  });
});

describe('suspects of a sum that stands alone', () => {
  const cases = (values: readonly number[], places: Parameters<typeof parsedOf>[1] = []) => {
    const [upheld, corrected, other, pending, total] = values;
    const figures: Values = {
      'reconsideration.upheld': upheld!,
      'reconsideration.corrected': corrected!,
      'reconsideration.other': other!,
      'reconsideration.pending': pending!,
      'reconsideration.total': total!,
    };
    const report = reportOf(figures, { edition: 'statutory-2021' });
    return byRule(checkReport(parsedOf(report, places)), 'T4-SUM-review')[0]!.suspects;
  };

  it('are named only where a slip tells', () => {
    expect(cases([12, 6, 0, 0, 81])?.[0]).toEqual({ key: 'reconsideration.total', value: 18, cause: 'digitsSwapped' });
    expect(cases([3, 3, 0, 0, 8])).toBeUndefined();
  });

  it('are named where another place of the report states the value', () => {
    const prose = [['reconsideration.upheld', ['table', '3', 3], ['prose', '维持5件', 5]]] as const;
    expect(cases([3, 3, 0, 0, 8], prose)).toEqual([{ key: 'reconsideration.upheld', value: 5, cause: 'otherPlace' }]);
  });

  it('see a total in the last part', () => {
    expect(cases([3, 1, 0, 4, 0])).toEqual([
      { key: 'reconsideration.total', value: 4, cause: 'shiftedColumns' },
      { key: 'reconsideration.pending', value: 0, cause: 'shiftedColumns' },
    ]);
  });
});

describe('a slip of a digit', () => {
  it.each([
    [12, 21, 'digitsSwapped'],
    [120, 12, 'digitAdded'],
    [12, 112, 'digitDropped'],
    [12, 15, 'digitChanged'],
    [12, 34, undefined],
    [123, 321, 'digitsSwapped'],
    [7, 700, undefined],
  ] as const)('leads from %i to %i: %s', (printed, meant, slip) => {
    expect(digitSlip(printed, meant)).toBe(slip);
  });
});
