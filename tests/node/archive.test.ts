import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let folder: string;
const { argv } = process;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  for (const [place, name] of [
    ['2016', '2016.txt'],
    ['2023', '2023.html'],
    ['2023', '2024.html'],
  ] as const) {
    mkdirSync(join(folder, 'in', place), { recursive: true });
    copyFileSync(`docs/examples/reports/${name}`, join(folder, 'in', place, name));
  }
  mkdirSync(join(folder, 'in', 'broken', 'folder.txt'), { recursive: true });
});

afterEach(() => {
  process.argv = argv;
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** Runs the script of docs/archive.md; gives what it printed. */
const archive = async (): Promise<string> => {
  vi.resetModules();
  process.argv = ['node', 'archive.mjs', join(folder, 'in'), join(folder, 'out')];
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('../../docs/archive.mjs' as string);
  return String(log.mock.calls.at(-1)?.[0]);
};

it('reads an archive folder by folder, and goes on where it was stopped', async () => {
  expect(await archive()).toBe('3 of 3 folders, 3 files, 0 could not be read');
  const records = readFileSync(join(folder, 'out', '2023.ndjson'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(new Set(records.map((line) => JSON.parse(line).year))).toEqual(new Set([2023, 2024]));
  const before = statSync(join(folder, 'out', '2016.ndjson')).mtimeMs;
  rmSync(join(folder, 'out', '2023.ndjson'));
  expect(await archive()).toBe('1 of 3 folders, 2 files, 0 could not be read');
  expect(statSync(join(folder, 'out', '2016.ndjson')).mtimeMs).toBe(before);
  expect(existsSync(join(folder, 'out', '2023.ndjson.part'))).toBe(false);
});
