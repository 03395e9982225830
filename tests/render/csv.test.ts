import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportRecord } from '../../src/records/records.js';
import { recordColumns } from '../../src/render/columns.js';
import { toCsv } from '../../src/render/csv.js';
import { type Cell, guard, writeCsv } from '../../src/render/csv-text.js';
import { figureKeys, scopes } from '../../src/schema/keys.js';
import { editions } from '../../src/schema/report.js';

const record = (about: Partial<ReportRecord> = {}): ReportRecord => ({
  source: 'a.html',
  issuer: '松溪县人民政府',
  year: 2023,
  edition: 'statutory-2021',
  key: 'applications.received.total',
  scope: 'all',
  label: '本年新收政府信息公开申请 / 总计',
  value: 44,
  unit: '件',
  status: 'reported',
  qualifier: null,
  quote: '44',
  text: '44',
  offset: 120,
  line: 7,
  column: 3,
  ...about,
});

const linesOf = (csv: string): string[] => csv.split('\r\n');

describe('toCsv', () => {
  it('writes one line a record under a fixed header', () => {
    expect(linesOf(toCsv([record()]))).toEqual([
      'source,issuer,year,edition,key,scope,label,value,unit,status,qualifier,quote,text,offset,line,column',
      'a.html,松溪县人民政府,2023,statutory-2021,applications.received.total,all,本年新收政府信息公开申请 / 总计,44,件,reported,,44,44,120,7,3',
      '',
    ]);
  });

  it('has the same columns without records, and whatever the order of the fields', () => {
    const header = linesOf(toCsv([]))[0];
    const { issuer, source, ...rest } = record();
    expect(linesOf(toCsv([{ ...rest, issuer, source }]))[0]).toBe(header);
    expect(recordColumns.map(({ name }) => name)).toEqual(Object.keys(record()));
  });

  it('begins with a byte order mark on request only', () => {
    expect(toCsv([record()], { bom: true }).startsWith('\ufeffsource,')).toBe(true);
    expect(toCsv([record()]).startsWith('source,')).toBe(true);
  });

  it('quotes commas, quotes and line ends', () => {
    const [, line] = parse(toCsv([record({ quote: '收到"申请",\r\n44件' })])) as string[][];
    expect(line?.[11]).toBe('收到"申请",\r\n44件');
  });

  it('leaves a blank cell empty and never writes 0 for it', () => {
    const [row] = parse(toCsv([record({ value: null, status: 'blank', quote: '' })]), { columns: true }) as object[];
    expect(row).toMatchObject({ value: '', status: 'blank' });
  });

  it('adds English labels on request', () => {
    const [row] = parse(toCsv([record()], { englishLabels: true }), { columns: true }) as object[];
    expect(row).toMatchObject({ labelEn: 'applications received, total', label: '本年新收政府信息公开申请 / 总计' });
  });

  it('writes the tables of toTables under their own header, empty or not', () => {
    expect(linesOf(toCsv([], { table: 'unplaced' }))[0]).toBe(
      'source,issuer,year,edition,row,value,candidates,quote,offset,line,column',
    );
  });
});

describe("a table of one's own", () => {
  it('has the columns of its first row; null and undefined are empty cells, 0 is not', () => {
    const rows = [
      { rate: 'refusalRate', value: 0, reason: undefined },
      { rate: '=1+1', value: null, reason: 'missing' },
    ];
    expect(toCsv(rows)).toBe("rate,value,reason\r\nrefusalRate,0,\r\n'=1+1,,missing\r\n");
  });

  it('may have columns that are called as those of the records', () => {
    expect(toCsv([{ key: 'a', labelEn: 'b' }])).toBe('key,labelEn\r\na,b\r\n');
  });
});

describe('the wide table', () => {
  const other = record({ key: 'disclosure.licensing.itemsChange', value: -4, label: '' });

  it('has a row for each report and scope, and the figures in the order of the schema', () => {
    const csv = toCsv([record(), other, record({ year: 2022, value: 30 }), record({ scope: 'ownLevel', value: 9 })], {
      wide: true,
    });
    expect(linesOf(csv)).toEqual([
      'source,issuer,year,edition,scope,disclosure.licensing.itemsChange,applications.received.total',
      'a.html,松溪县人民政府,2023,statutory-2021,all,-4,44',
      'a.html,松溪县人民政府,2022,statutory-2021,all,,30',
      'a.html,松溪县人民政府,2023,statutory-2021,ownLevel,,9',
      '',
    ]);
  });

  it('takes the columns that it is given', () => {
    const csv = toCsv([record()], { wide: ['complaints.total', 'applications.received.total'] });
    expect(linesOf(csv)[1]).toBe('a.html,松溪县人民政府,2023,statutory-2021,all,,44');
    expect(linesOf(toCsv([], { wide: ['complaints.total'] }))[0]).toBe(
      'source,issuer,year,edition,scope,complaints.total',
    );
  });

  it('loses no figure where two reports cannot be told apart', () => {
    const csv = toCsv([record(), other, record({ value: 45 })], { wide: true });
    expect(linesOf(csv).slice(1)).toEqual([
      'a.html,松溪县人民政府,2023,statutory-2021,all,-4,44',
      'a.html,松溪县人民政府,2023,statutory-2021,all,,45',
      '',
    ]);
  });
});

describe('guard', () => {
  it.each(['=1+1', '+1', '-3件', '@sum', '\t=1', '\r=1', '\n1', '＝1', '－3', '＋1', '＠x', ' =1', "'=1", '\u3000=1'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(guard(text)).toBe(`'${text}`);
    },
  );

  it.each(['', '44', '收到=44', '（含-3）', "'", "'件", ' 44', '0'])('leaves %j as it is', (text) => {
    expect(guard(text)).toBe(text);
  });

  it('never touches numbers', () => {
    expect(writeCsv(['n'], [[-3], [-0.5], [0]])).toBe('n\r\n-3\r\n-0.5\r\n0\r\n');
    expect(writeCsv(['t'], [['-3']])).toBe("t\r\n'-3\r\n");
  });

  it('can be switched off', () => {
    expect(writeCsv(['t'], [['=1']], { guard: false })).toBe('t\r\n=1\r\n');
  });

  it('guards every text that a spreadsheet would run, even behind a separator', () => {
    const [row] = parse(toCsv([record({ quote: 'x;=1' })])).slice(1) as string[][];
    expect(row?.[11]).toBe('x;=1');
    expect(toCsv([record({ quote: 'x;=1' })])).toContain('"x;=1"');
  });
});

describe('CSV round trips', () => {
  const text = fc.string({ unit: fc.constantFrom(...'=+-@\'",;\t\r\n ＝＠件收到政府0123456789．%') });

  const isGuarded = (cell: string): boolean => cell.startsWith("'") && guard(cell.slice(1)) === cell;

  it('any table of texts, null told from empty text', () => {
    const cell = fc.option(text, { nil: null });
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.boolean(), (table, guarded) => {
        const csv = writeCsv(['a', 'b', 'c'], table, { guard: guarded });
        const [, ...read] = parse(csv, {
          cast: (value, { quoting }) => (value === '' && !quoting ? null : value),
        }) as unknown as Array<Array<string | null>>;
        const plain = read.map((cells) =>
          cells.map((value) => (guarded && value !== null && isGuarded(value) ? value.slice(1) : value)),
        );
        expect(plain).toEqual(table);
      }),
    );
  });

  const optionalText = fc.option(text, { nil: null });
  const optionalCount = fc.option(fc.nat(), { nil: null });

  const records = fc.array(
    fc.record({
      source: optionalText,
      issuer: optionalText,
      year: fc.option(fc.integer({ min: 2004, max: 2030 }), { nil: null }),
      edition: fc.constantFrom(...editions),
      key: fc.constantFrom(...figureKeys),
      scope: fc.constantFrom(...scopes),
      label: text,
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
      unit: text,
      status: fc.constantFrom('reported' as const, 'blank' as const, 'implied' as const, 'amended' as const),
      qualifier: fc.constantFrom('atLeast' as const, 'about' as const, null),
      quote: optionalText,
      text: optionalText,
      offset: optionalCount,
      line: optionalCount,
      column: optionalCount,
    }),
    { maxLength: 5 },
  );

  it('records, with the types that the columns declare', () => {
    const isNumeric = new Set(recordColumns.filter(({ type }) => type !== 'string').map(({ name }) => name));
    fc.assert(
      fc.property(records, (all) => {
        const read = parse(toCsv(all, { guard: false, bom: true }), {
          bom: true,
          columns: true,
          cast: (value, { column, quoting, header }): Cell => {
            if (header || (value === '' && quoting)) return value;
            if (value === '') return null;
            return isNumeric.has(String(column)) ? Number(value) : value;
          },
        });
        expect(read).toEqual(all.map((row) => ({ ...row, value: row.value === 0 ? 0 : row.value })));
      }),
    );
  });
});
