import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { figureKeys, parseReport, toCsv, toRecords, toTables } from '../../src/index.js';
import { type FileResult, readReports, toCsvStream, writeCsv, writeNdjson } from '../../src/node/index.js';
import { FILES, makeFolder } from './folder.js';

const folder = makeFolder();
const output = mkdtempSync(join(tmpdir(), 'written-'));
afterAll(() => {
  folder.remove();
  rmSync(output, { recursive: true });
});

const PATHS = ['docs/examples/reports/2016.txt', 'docs/examples/reports/2019.md', 'docs/examples/reports/2023.html'];
const parsed = PATHS.map((path) => parseReport(readFileSync(path, 'utf8'), { source: path }));
const results = (): FileResult[] => parsed.map((report, index) => ({ path: PATHS[index]!, parsed: report }));
const failure: FileResult = { path: 'broken', error: new Error('torn') };

const linesOf = async (path: string) => {
  const lines: Array<Record<string, unknown>> = [];
  for await (const line of createInterface({ input: createReadStream(path) })) lines.push(JSON.parse(line));
  return lines;
};

const textOf = async (chunks: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
};

describe('NDJSON', () => {
  it('has a line for each file, with its report or its error', async () => {
    const path = join(output, 'reports.ndjson');
    const written = await writeNdjson(readReports(folder.path), path);
    const lines = await linesOf(path);
    expect(written).toEqual({ files: FILES.length, failures: [] });
    expect(lines.map((line) => line.path)).toEqual([...FILES].sort().map((name) => join(folder.path, name)));
    expect(Object.keys(lines[0]!)).toEqual(['path', 'report', 'readings', 'messages']);
    await writeNdjson([failure], path);
    expect(await linesOf(path)).toEqual([{ path: 'broken', error: { name: 'Error', message: 'torn' } }]);
  });

  it('has a line for each record or row of a table', async () => {
    const path = join(output, 'records.ndjson');
    const written = await writeNdjson([...results(), failure], path, { rows: 'records' });
    expect(written.failures).toEqual([failure]);
    expect(await linesOf(path)).toEqual(parsed.flatMap((report) => toRecords(report)));
    await writeNdjson(results(), path, { rows: 'claims' });
    expect(await linesOf(path)).toEqual(parsed.flatMap((report) => toTables(report).claims));
  });
});

describe('CSV', () => {
  it('is what toCsv makes of all at once', async () => {
    const records = parsed.flatMap((report) => toRecords(report));
    expect(await textOf(toCsvStream([...results(), failure]))).toBe(toCsv(records));
    expect(await textOf(toCsvStream(results(), { bom: true, englishLabels: true }))).toBe(
      toCsv(records, { bom: true, englishLabels: true }),
    );
    expect(await textOf(toCsvStream(results(), { wide: true }))).toBe(toCsv(records, { wide: figureKeys }));
    const claims = parsed.flatMap((report) => toTables(report).claims);
    expect(await textOf(toCsvStream(results(), { rows: 'claims' }))).toBe(toCsv(claims, { table: 'claims' }));
  });

  it('has a header even of nothing', async () => {
    expect(await textOf(toCsvStream([]))).toBe(toCsv([]));
  });

  it('is read back', async () => {
    const path = join(output, 'records.csv');
    await writeCsv(results(), path);
    const rows: Array<Record<string, string>> = parse(readFileSync(path), { columns: true });
    expect(rows.length).toBe(parsed.flatMap(({ readings }) => readings).length);
    expect(rows[0]).toMatchObject({ source: PATHS[0], key: parsed[0]!.readings[0]!.key });
  });
});

describe('a stream that takes slowly', () => {
  it('is not run ahead of', async () => {
    let begun = 0;
    let taken = 0;
    async function* counted() {
      for (const result of Array.from({ length: 40 }, () => results()[0]!)) {
        begun++;
        yield result;
      }
    }
    const slow = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        taken++;
        expect(begun - taken).toBeLessThan(20);
        setTimeout(done, 1);
      },
    });
    await writeNdjson(counted(), slow);
    expect(begun).toBe(40);
    // A stream that the caller opened is the caller's to close.
    expect(slow.writableEnded).toBe(false);
  });
});
