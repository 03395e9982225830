import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tableColumns } from '../../src/render/columns.js';
import { toCsv } from '../../src/render/csv.js';
import { toTables } from '../../src/render/tables.js';
import type { ParsedReport } from '../../src/schema/parsed.js';
import { reportOf } from '../measure/reports.js';

const source = '全年公开信息40条，\n其中机构职能类10条，占25%，业务动态类约30条。\n三 | 5 |';

const at = (quote: string) => ({ quote, offset: source.indexOf(quote) });

const parsed: ParsedReport = {
  report: {
    ...reportOf({ edition: 'narrative', year: 2011, issuer: { name: '临河区水务局' } }),
    source: '水务局.txt',
    claims: [
      {
        kind: 'share',
        of: 'disclosure.total',
        base: 'disclosure.total',
        scope: 'all',
        percent: 25,
        text: '25%',
        ...at('占25%'),
      },
      {
        kind: 'growth',
        of: null,
        label: '访问量',
        scope: 'all',
        percent: -3,
        text: '3%',
        qualifier: 'about',
        ...at('占'),
      },
    ],
    breakdowns: [
      {
        of: 'disclosure.total',
        scope: 'all',
        total: { value: 40, ...at('40条') },
        exhaustive: true,
        parts: [
          { label: '机构职能类', value: 10, percent: 25, ...at('机构职能类10条') },
          { label: '业务动态类', value: 30, ...at('业务动态类约30条') },
        ],
      },
      { of: null, label: '咨询', scope: 'ownLevel', total: { value: 7, ...at('7') }, parts: [] },
    ],
    unplaced: [{ value: 5, row: '三', candidates: ['complaints.total', 'grievances.total'], line: 3, ...at('5 |') }],
  },
  readings: [],
  messages: [
    { code: 'no-year', severity: 'warning', message: '没有年份。' },
    { code: 'conflict', severity: 'warning', message: '=没有位置', offset: source.indexOf('5 |'), found: '5' },
  ],
  source,
};

const tables = toTables(parsed);

describe('toTables', () => {
  it('gives a row for each claim, under the name of the source or of the figure', () => {
    expect(tables.claims).toMatchObject([
      { source: '水务局.txt', year: 2011, label: '主动公开政府信息数', percent: 25, text: '25%', line: 2, column: 12 },
      { label: '访问量', of: null, base: null, percent: -3, qualifier: 'about' },
    ]);
    expect(toTables(parsed, { language: 'en' }).claims[0]?.label).toBe('items disclosed');
  });

  it('gives the total and every part of a list, and totals without parts', () => {
    expect(
      tables.breakdowns.map(({ breakdown, role, part, value, percent }) => [breakdown, role, part, value, percent]),
    ).toEqual([
      [1, 'total', null, 40, null],
      [1, 'part', '机构职能类', 10, 25],
      [1, 'part', '业务动态类', 30, null],
      [2, 'total', null, 7, null],
    ]);
    expect(tables.breakdowns[3]).toMatchObject({ label: '咨询', scope: 'ownLevel', exhaustive: null });
  });

  it('gives unplaced values with their candidates, and messages with or without a place', () => {
    expect(tables.unplaced).toMatchObject([
      { row: '三', value: 5, candidates: 'complaints.total grievances.total', line: 3, column: 5 },
    ]);
    expect(tables.messages).toMatchObject([
      { code: 'no-year', offset: null, line: null, found: null },
      { code: 'conflict', line: 3, found: '5', expected: null },
    ]);
  });

  it.each(['claims', 'breakdowns', 'unplaced', 'messages'] as const)('has the columns of %s in every row', (name) => {
    const names = tableColumns[name].map((column) => column.name);
    for (const row of tables[name]) expect(Object.keys(row).sort()).toEqual([...names].sort());
  });

  it.each(['claims', 'breakdowns', 'unplaced', 'messages'] as const)('goes into CSV as %s', (table) => {
    const rows = parse(toCsv(tables[table], { table, guard: false }), { columns: true }) as object[];
    expect(rows).toEqual(
      tables[table].map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? '' : String(cell)])),
      ),
    );
    expect(toCsv(tables[table], { table })).toBe(toCsv([...tables[table]], { table }));
  });

  it('keeps messages from becoming formulas', () => {
    expect(toCsv(tables.messages)).toContain("'=没有位置");
  });

  it('is empty for a report that holds nothing beside its figures', () => {
    expect(toTables({ report: reportOf({}), readings: [], messages: [], source: '' })).toEqual({
      claims: [],
      breakdowns: [],
      unplaced: [],
      messages: [],
    });
  });
});
