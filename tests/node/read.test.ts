import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';
import { type FileResult, type Input, type ReadReportsOptions, readReport, readReports } from '../../src/node/index.js';
import { FILES, makeFolder } from './folder.js';

const folder = makeFolder();
afterAll(folder.remove);

const at = (name: string): string => join(folder.path, name);

const read = async (input: Input, options: ReadReportsOptions = {}): Promise<FileResult[]> => {
  const results: FileResult[] = [];
  for await (const result of readReports(input, options)) results.push(result);
  return results;
};

/** What became of each file: its count of figures, or what was wrong. */
const outcomes = (results: readonly FileResult[]) =>
  Object.fromEntries(
    results.map(({ path, parsed, error }) => {
      const wrong = parsed?.messages.filter(({ severity, code }) => severity === 'error' && code !== 'not-a-report');
      const silent = parsed?.messages.find(({ code }) => code === 'scanned-pages' || code === 'not-a-report');
      return [relative(folder.path, path), error?.name ?? wrong?.[0]?.code ?? silent?.code ?? parsed?.readings.length];
    }),
  );

const EXPECTED = {
  'a/garbled.txt': 'garbled-text',
  'a/gbk.html': 1,
  'b/broken.docx': 'damaged-file',
  'b/broken.pdf': 'damaged-file',
  'b/encrypted.pdf': 'encrypted-file',
  'b/good.docx': 202,
  'b/good.pdf': 202,
  'b/old.doc': 'unsupported-file',
  'b/scanned.pdf': 'not-a-report',
  'empty.txt': 'not-a-report',
  'list.html': 'not-a-report',
  'utf-8.txt': 1,
  'utf-16.TXT': 1,
};

describe('readReport', () => {
  it('reads a file and names it as the source', async () => {
    const path = 'docs/examples/reports/2023.html';
    const parsed = await readReport(path, { language: 'en' });
    expect(parsed.report).toEqual(parseReport(readFileSync(path, 'utf8'), { source: path }).report);
    expect((await readReport(pathToFileURL(path), { source: 'mine' })).report.source).toBe('mine');
  });

  it('finds the character maps for fonts that are not embedded', async () => {
    const { writePdf } = await import('../files/pdf-writer.js');
    writeFileSync(
      at('fonts.bin'),
      writePdf([{ texts: [{ x: 60, y: 60, text: '云汀县2023年政府信息公开工作年度报告' }] }]),
    );
    expect((await readReport(at('fonts.bin'))).report.year).toBe(2023);
  });

  it('rejects where there is no file, and refuses a large one before it reads it', async () => {
    await expect(readReport(at('none.txt'))).rejects.toMatchObject({ code: 'ENOENT' });
    writeFileSync(at('large.bin'), '');
    truncateSync(at('large.bin'), 3_000_000_000);
    await expect(readReport(at('large.bin'))).rejects.toMatchObject({ name: 'InputTooLargeError' });
  });
});

describe('readReports', () => {
  it('reads a folder of mixed and broken files to its end, each failure named, in a stable order', async () => {
    const results = await read(folder.path);
    expect(results.map(({ path }) => relative(folder.path, path))).toEqual([...FILES].sort());
    expect(outcomes(results)).toEqual(EXPECTED);
  });

  it('gives the same whatever number is read at once', async () => {
    const one = await read(folder.path, { concurrency: 1 });
    expect(await read(folder.path, { concurrency: 50 })).toEqual(one);
  });

  it('reads a pattern, a file, an address and lists in their own order', async () => {
    expect(Object.keys(outcomes(await read(at('**/*.txt'))))).toEqual(['a/garbled.txt', 'empty.txt', 'utf-8.txt']);
    expect(outcomes(await read(at('utf-8.txt')))).toEqual({ 'utf-8.txt': 1 });
    expect(outcomes(await read(pathToFileURL(at('a'))))).toEqual({ 'a/garbled.txt': 'garbled-text', 'a/gbk.html': 1 });
    const list = [at('utf-8.txt'), at('a/gbk.html'), at('missing.txt')];
    const expected = { 'utf-8.txt': 1, 'a/gbk.html': 1, 'missing.txt': 'Error' };
    expect(outcomes(await read(list))).toEqual(expected);
    async function* slowly() {
      yield* list;
    }
    expect(outcomes(await read(slowly()))).toEqual(expected);
    expect((await read(list)).at(-1)?.error).toMatchObject({ code: 'ENOENT' });
  });

  it('takes other endings of a folder', async () => {
    expect(Object.keys(outcomes(await read(folder.path, { extensions: ['CSS'] })))).toEqual(['style.css']);
  });

  it('gives a path that is neither file nor pattern as a failure of that path', async () => {
    const results = await read(at('nowhere'));
    expect(results.map(({ error }) => (error as NodeJS.ErrnoException | undefined)?.code)).toEqual(['ENOENT']);
  });

  it('never holds more than it may, however slowly the results are taken', async () => {
    let begun = 0;
    async function* counted() {
      for (let index = 0; index < 30; index++) {
        begun++;
        yield at('utf-8.txt');
      }
    }
    let taken = 0;
    for await (const _ of readReports(counted(), { concurrency: 3 })) {
      taken++;
      await new Promise((resolve) => setTimeout(resolve, 2));
      expect(begun - taken).toBeLessThanOrEqual(3);
    }
    expect(taken).toBe(30);
  });

  it('tells how far it is', async () => {
    const told: Array<readonly [number, number, number | undefined]> = [];
    await read([at('utf-8.txt'), at('missing.txt'), at('empty.txt')], {
      concurrency: 1,
      onProgress: ({ done, failed, total }) => told.push([done, failed, total]),
    });
    expect(told).toEqual([
      [1, 0, 3],
      [2, 1, 3],
      [3, 1, 3],
    ]);
  });

  it('stops when it is told to, and when nobody takes more', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    await expect(
      (async () => {
        for await (const { path } of readReports(folder.path, { signal: controller.signal, concurrency: 1 })) {
          seen.push(path);
          controller.abort(new Error('enough'));
        }
      })(),
    ).rejects.toThrow('enough');
    expect(seen).toHaveLength(1);
    for await (const result of readReports(folder.path)) {
      expect(result.path).toContain('garbled');
      break;
    }
  });

  it('is misused with a number that is none', async () => {
    await expect(read(folder.path, { concurrency: 0 })).rejects.toThrow(TypeError);
    await expect(read(folder.path, { workers: -1 })).rejects.toThrow(TypeError);
    await expect(read(folder.path, { workers: 1.5 })).rejects.toThrow('workers');
  });
});

describe('worker threads', () => {
  let library: typeof import('../../src/node/index.js');
  mkdirSync('node_modules/.cache', { recursive: true });
  const built = mkdtempSync(join('node_modules/.cache', 'node-'));
  afterAll(() => rmSync(built, { recursive: true }));
  beforeAll(async () => {
    // Threads run files, so that the source must be built for them.
    const { build } = await import('tsup');
    await build({
      config: false,
      entry: { node: 'src/node/index.ts', worker: 'src/node/worker.ts' },
      format: 'esm',
      outDir: built,
      silent: true,
    });
    library = await import(pathToFileURL(join(built, 'node.js')).href);
  });

  it('give the same results in the same order', async () => {
    const results: FileResult[] = [];
    for await (const result of library.readReports(folder.path, { workers: 2 })) results.push(result);
    expect(results.map(({ path }) => relative(folder.path, path))).toEqual([...FILES].sort());
    expect(outcomes(results)).toEqual(EXPECTED);
    expect(results.map(({ parsed }) => parsed)).toEqual((await read(folder.path)).map(({ parsed }) => parsed));
  });

  it('hand errors over with name and code', async () => {
    const results: FileResult[] = [];
    const options = { workers: 1, limits: { inputLength: 10 } };
    for await (const result of library.readReports([at('utf-8.txt'), at('missing.txt')], options)) results.push(result);
    expect(results[0]?.error).toMatchObject({ name: 'InputTooLargeError', message: expect.stringContaining('limit') });
    expect(results[1]?.error).toMatchObject({ code: 'ENOENT' });
  });
});
