import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What is under version control: a file that .gitignore leaves out exists on one machine alone. */
const tracked = new Set(execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n'));

const filesIn = (command: string): string[] =>
  (command.match(/[\w./-]+\.(?:mjs|ts)\b/g) ?? []).filter((file) => !file.startsWith('node_modules/'));

test.each(Object.entries(scripts))('npm run %s runs files that are part of the project', (_, command) => {
  expect(filesIn(command).filter((file) => !tracked.has(file))).toEqual([]);
});
