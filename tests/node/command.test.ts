import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { parseReport, toCsv, toRecords } from '../../src/index.js';
import { run } from '../../src/node/cli/run.js';
import { FILES, makeFolder } from './folder.js';

const folder = makeFolder();
const output = mkdtempSync(join(tmpdir(), 'command-'));
afterAll(() => {
  folder.remove();
  rmSync(output, { recursive: true });
});

const sink = (isTTY: boolean) => {
  let text = '';
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      text += chunk;
      done();
    },
  });
  return {
    stream: Object.assign(stream, { isTTY, cursorTo: () => {}, clearLine: () => {}, columns: 80 }),
    text: () => text,
  };
};

/** Runs the command; `tty` as a person at a terminal does. */
const command = async (args: readonly string[], { stdin = '', tty = false } = {}) => {
  const [out, err] = [sink(tty), sink(tty)];
  const status = await run(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    version: '9.9.9',
  });
  return { status, out: out.text(), err: err.text() };
};

const GOOD = 'docs/examples/reports/2023.html';
const DRAFT = 'docs/examples/draft-2025.html';

describe('one report', () => {
  it('is shown with figures, rates and checks; everything holds: 0', async () => {
    const { status, out, err } = await command([GOOD, '--lang', 'en']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^云澜市人民政府2023年政府信息公开工作年度报告\nissuer: 云澜市人民政府\nyear: 2023\n/);
    expect(out).toMatch(/^ {11}291 件 {2}applications received, total {2}\(line \d+\)$/m);
    expect(out).toMatch(/^ +38\.5% {2}fullDisclosureRate {2}115 \/ 299$/m);
    expect(out).toMatch(/^ {2}\d+ passed, 0 failed, \d+ could not be made$/m);
    expect(out).not.toContain('natural persons');
  });

  it('is shown whole on request', async () => {
    const { out } = await command([GOOD, '--all', '-l', 'en']);
    expect(out).toMatch(/^ {11}204 件 {2}applications received, natural persons/m);
    expect(out.match(/\(line \d+\)$/gm)?.length).toBe(203 - 1);
  });

  it('with an error in its sums ends with 1, and names the cell', async () => {
    const { status, out } = await command([DRAFT, '-l', 'en']);
    expect(status).toBe(1);
    expect(out).toMatch(/^ {2}error {2}T3-COL-SUM {2}/m);
    expect(out).toContain('perhaps applications.outcomes.unavailable.notHeld.naturalPerson «34» → 43');
  });

  it('comes from the standard input', async () => {
    const { status, out } = await command(['-', '--json'], { stdin: readFileSync(GOOD, 'utf8') });
    expect([status, JSON.parse(out).report.year]).toEqual([0, 2023]);
  });

  it('is JSON with what follows from it', async () => {
    const value = JSON.parse((await command([GOOD, '--json'])).out);
    expect(Object.keys(value)).toEqual(['path', 'report', 'readings', 'messages', 'source', 'checks', 'rates']);
    expect(value.rates.disclosureRate.denominator).toBe(299);
  });
});

describe('many files', () => {
  it('have a line each, failures named, and end with 1', async () => {
    const { status, out } = await command([folder.path, join(folder.path, 'missing.txt')]);
    const lines = out.trimEnd().split('\n');
    expect(status).toBe(1);
    expect(lines).toHaveLength(FILES.length + 1);
    expect(lines.find((line) => line.includes('broken.pdf'))).toContain('damaged-file');
    expect(lines.find((line) => line.includes('garbled'))).toContain('garbled-text');
    expect(lines.at(-1)).toContain('ENOENT');
  });

  it('are shown in docs/files.md as they are shown here', async () => {
    const { out } = await command(['docs/examples/reports/2019.md', GOOD, DRAFT, '--lang', 'en']);
    expect(readFileSync('docs/files.md', 'utf8')).toContain(
      `docs/examples/draft-2025.html --lang en\n\`\`\`\n\n\`\`\`text\n${out}\`\`\``,
    );
  });

  it('end with 0 where all hold', async () => {
    expect((await command(['docs/examples/reports/20{19,20,21}.*'])).status).toBe(0);
  });

  it('show a bar to a person, before the lines', async () => {
    const { out, err } = await command([folder.path], { tty: true });
    expect(err).toContain(`/${FILES.length}`);
    expect(out.split('\n')).toHaveLength(FILES.length + 1);
    expect((await command([folder.path, '--quiet'], { tty: true })).err).toBe('');
    expect((await command([folder.path])).err).toBe('');
  });

  it('are JSON, NDJSON and CSV', async () => {
    const paths = ['docs/examples/reports/2016.txt', GOOD];
    const json = JSON.parse((await command([...paths, '--json'])).out);
    expect(json.map(({ path }: { path: string }) => path)).toEqual(paths);
    const ndjson = (await command([...paths, '--ndjson'])).out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(ndjson.map(({ path }) => path)).toEqual(paths);
    const records = paths.flatMap((path) => toRecords(parseReport(readFileSync(path, 'utf8'), { source: path })));
    expect((await command([...paths, '--csv'])).out).toBe(toCsv(records));
    const wide: Array<Record<string, string>> = parse((await command([...paths, '--csv', '--wide', '--bom'])).out, {
      columns: true,
      bom: true,
    });
    expect(wide.map((row) => row.source)).toEqual(paths);
  });

  it('are written to a file, and what could not be read is told', async () => {
    const target = join(output, 'records.csv');
    const { status, out, err } = await command([GOOD, join(folder.path, 'missing.txt'), '--csv', '-o', target]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('missing.txt');
    expect(readFileSync(target, 'utf8')).toContain('applications.received.total');
  });
});

describe('misuse', () => {
  it.each([
    [[]],
    [['--nonsense', GOOD]],
    [['--json', '--csv', GOOD]],
    [['--wide', GOOD]],
    [['--lang', 'fr', GOOD]],
    [['--workers', 'two', GOOD]],
    [['--encoding', 'none-such', GOOD]],
    [['-', GOOD]],
    [['--csv', GOOD, '-o', '/nowhere/at/all.csv']],
    [['docs/api-of-nothing/*.html']],
  ])('%j ends with 2 and says why', async (args) => {
    const { status, out, err } = await command(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^ogi-report: /);
  });
});

describe('help and version', () => {
  it('are shown', async () => {
    expect(await command(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('Exit status') });
    expect(await command(['-v'])).toMatchObject({ status: 0, out: '9.9.9\n' });
  });
});
