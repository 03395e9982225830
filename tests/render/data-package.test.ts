import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/parse.js';
import { type ReportRecord, toRecords } from '../../src/records/records.js';
import type { Column } from '../../src/render/columns.js';
import { toCsv } from '../../src/render/csv.js';
import { toDataPackage } from '../../src/render/data-package.js';
import { toTables } from '../../src/render/tables.js';

const record = (key: ReportRecord['key'], value: number | null): ReportRecord => ({
  source: null,
  issuer: '松溪县人民政府',
  year: 2023,
  edition: 'statutory-2021',
  key,
  scope: 'all',
  label: '',
  value,
  unit: '件',
  status: 'reported',
  qualifier: null,
  quote: '1',
  text: '1',
  offset: 0,
  line: 1,
  column: 1,
});

const records = [record('complaints.total', 1), record('applications.received.total', 2)];

const headerOf = (csv: string): string[] => csv.split('\r\n')[0]!.split(',');

const fieldsOf = (...options: Parameters<typeof toDataPackage>) =>
  toDataPackage(...options).resources[0]!.schema.fields.map(({ name }) => name);

describe('toDataPackage', () => {
  it('describes the CSV beside it, in every layout', () => {
    for (const layout of [{}, { englishLabels: true }, { wide: true }, { wide: ['fees.total'] as const }]) {
      expect(fieldsOf(records, layout)).toEqual(headerOf(toCsv(records, layout)));
    }
  });

  it('types the columns, and says which values they take', () => {
    const { fields, missingValues } = toDataPackage(records).resources[0]!.schema;
    const find = (sought: string) => fields.find(({ name }) => name === sought);
    expect(find('value')).toMatchObject({ type: 'number', title: '数值' });
    expect(find('year')?.type).toBe('integer');
    expect(find('status')?.constraints).toEqual({
      required: true,
      enum: ['reported', 'blank', 'implied', 'amended'],
    });
    expect(missingValues).toEqual(['']);
  });

  it('names the columns of the wide table after the figures', () => {
    const { fields } = toDataPackage(records, { wide: true }).resources[0]!.schema;
    expect(fields.at(-1)).toEqual({
      name: 'complaints.total',
      type: 'number',
      title: '举报投诉数量',
      description: 'complaints (件)',
    });
  });

  it('is a descriptor with a name, a profile and a resource', () => {
    expect(toDataPackage([], { name: 'songxi', title: '松溪', path: 'data/figures.csv' })).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'songxi',
      title: '松溪',
      resources: [{ name: 'records', type: 'table', path: 'data/figures.csv', encoding: 'utf-8' }],
    });
  });

  it('describes the other tables that have a path', () => {
    const { resources } = toDataPackage(records, { tables: { claims: 'claims.csv' } });
    expect(resources.map(({ name, path }) => [name, path])).toEqual([
      ['records', 'records.csv'],
      ['claims', 'claims.csv'],
    ]);
    expect(resources[1]?.schema.fields.map(({ name }) => name)).toEqual(headerOf(toCsv([], { table: 'claims' })));
  });

  it('is plain JSON without a clock', () => {
    expect(toDataPackage(records)).not.toHaveProperty('created');
    expect(JSON.parse(JSON.stringify(toDataPackage(records, { created: '2024-03-01T00:00:00Z' })))).toEqual(
      toDataPackage(records, { created: '2024-03-01T00:00:00Z' }),
    );
  });

  /** What a reader of Table Schema says of a cell: null where it is missing. */
  const faultOf = (field: Column, cell: string): string | null => {
    const { type, constraints = {} } = field;
    if (cell === '') return constraints.required === true ? `${field.name}: required` : null;
    const isTyped =
      type === 'string' ||
      (type === 'boolean' ? ['true', 'false'].includes(cell) : Number.isFinite(Number(cell)) && cell.trim() === cell);
    if (!isTyped || (type === 'integer' && !/^-?\d+$/u.test(cell))) return `${field.name}: ${cell} is no ${type}`;
    return constraints.enum?.includes(cell) === false
      ? `${field.name}: ${cell} is not one of ${constraints.enum}`
      : null;
  };

  it('describes data that keep to it: every type, enumeration and required cell', () => {
    const folder = 'docs/examples/reports';
    const parsed = readdirSync(folder).map((file) => parseReport(readFileSync(`${folder}/${file}`, 'utf8')));
    const damaged = parseReport(
      '二、主动公开\n2016年主动公开政府信息约300条，增长12%，其中政策类3条，占1%；动态类9条。\n',
    );
    const all = [...parsed, damaged];
    const names = ['claims', 'breakdowns', 'unplaced', 'messages'] as const;
    for (const layout of [{}, { englishLabels: true }, { wide: true }]) {
      const rows = all.flatMap((one) => toRecords(one));
      const tables = Object.fromEntries(names.map((name) => [name, `${name}.csv`]));
      const csvs: Record<string, string> = {
        records: toCsv(rows, layout),
        ...Object.fromEntries(
          names.map((table) => [
            table,
            toCsv(
              all.flatMap((one) => [...toTables(one)[table]]),
              { table },
            ),
          ]),
        ),
      };
      for (const { name, schema } of toDataPackage(rows, { ...layout, tables }).resources) {
        const [header, ...lines] = parse(csvs[name]!, { relax_column_count: false }) as string[][];
        expect(header).toEqual(schema.fields.map((field) => field.name));
        const faults = lines.flatMap((cells) => schema.fields.map((field, index) => faultOf(field, cells[index]!)));
        expect(faults.filter((fault) => fault !== null)).toEqual([]);
      }
    }
  });
});
