import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The scripts run on the sources, so that no stale build answers for them. */
vi.mock('ogi-annual-report', () => import('../../src/index.js'));

const README = 'docs/examples/README.md';
const CHART = 'docs/examples/outcomes.svg';

/** A command in the text, with what it printed. */
const COMMAND = /^(\$ node docs\/examples\/([a-z-]+)\.mjs(.*))\n(?:(?!```|\$ )[^\n]*\n)*/gm;

let folder: string;
const { argv, exitCode } = process;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'examples-'));
});

afterEach(() => {
  process.argv = argv;
  process.exitCode = exitCode;
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** Files that a script writes go to a folder of their own. */
const elsewhere = (argument: string): string =>
  /^csv$|\.svg$/.test(argument) ? join(folder, basename(argument)) : argument;

const run = async (name: string, argumentsText: string): Promise<string> => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  process.argv = [process.execPath, name, ...argumentsText.trim().split(/\s+/).map(elsewhere)];
  vi.resetModules();
  await import(`../../docs/examples/${name}.mjs`);
  return `${lines.join('\n')}\n`;
};

describe('the examples', () => {
  const readme = readFileSync(README, 'utf8');

  it('print what stands in the docs', async () => {
    let written = readme;
    for (const [block, command, name = '', argumentsText = ''] of readme.matchAll(COMMAND)) {
      const output = await run(name, argumentsText);
      written = written.replace(block, () => `${command}\n${output}`);
    }
    await expect(written).toMatchFileSnapshot(join('../..', README));
  });

  it('draw what stands in the docs', async () => {
    await run('outcomes-chart', `docs/examples/reports ${CHART}`);
    await expect(readFileSync(join(folder, basename(CHART)), 'utf8')).toMatchFileSnapshot(join('../..', CHART));
  });

  it('write every file of the data package', async () => {
    await run('folder-to-csv', 'docs/examples/reports csv');
    const { resources } = JSON.parse(readFileSync(join(folder, 'csv/datapackage.json'), 'utf8'));
    for (const { path, schema } of resources) {
      const [header] = readFileSync(join(folder, 'csv', path), 'utf8')
        .replace('\ufeff', '')
        .split('\r\n');
      expect(header?.split(',')).toEqual(schema.fields.map(({ name }: { name: string }) => name));
    }
  });

  it('are all in the docs', () => {
    const scripts = readdirSync('docs/examples')
      .filter((file) => file.endsWith('.mjs') && file !== 'quickstart.mjs')
      .map((file) => basename(file, '.mjs'));
    expect([...readme.matchAll(COMMAND)].map(([, , name]) => name).sort()).toEqual(scripts.sort());
  });

  it('find the faults of the draft and none beside them', async () => {
    const output = await run('check-draft', 'docs/examples/draft-2025.html docs/examples/reports/2024.html');
    expect(process.exitCode).toBe(1);
    expect(output).toContain('line 47: «34», perhaps 43');
    await run('check-draft', 'docs/examples/reports/2024.html docs/examples/reports/2023.html');
    expect(process.exitCode).toBe(0);
  });
});
