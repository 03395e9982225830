#!/usr/bin/env node
/**
 * Checks what a user would install: packs the package, unpacks it into an empty folder beside its dependencies, and
 * uses it there through import, require and the TypeScript compiler.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'package-check-'));
const run = (command, ...args) => execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

const faults = [];
const check = (holds, fault) => {
  if (!holds) faults.push(fault);
};

/** Packs and unpacks; gives the paths inside the package. */
const install = () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' }),
  );
  run('tar', '-xzf', packed.filename);
  const target = join(folder, 'node_modules', manifest.name);
  mkdirSync(dirname(target), { recursive: true });
  run('mv', 'package', target);
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'dir');
  }
  return packed.files.map(({ path }) => path);
};

/** Every file that the manifest points at. */
const targetsOf = (node) =>
  typeof node === 'string' ? [node.replace('./', '')] : Object.values(node ?? {}).flatMap(targetsOf);

const checkFiles = (files) => {
  for (const path of [
    ...targetsOf(manifest.exports),
    ...targetsOf(manifest.bin),
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
  ])
    check(files.includes(path), `${path} is not in the package`);
  for (const path of files) check(!/^(?:src|tests|\.ci)\//.test(path), `${path} should not be in the package`);
};

const PROGRAM = `
const parsed = parseReport('青岚县人民政府2019年政府信息公开工作年度报告', { source: 'check' });
if (parsed.report.source !== 'check' || !reportSchema.safeParse(parsed.report).success) throw new Error('no valid report');
console.log(toRecords(parsed).length >= 0 ? 'fine' : 'broken');
`;

const TYPED = `
import { type FigureKey, type ParsedReport, get, parseReport } from '${manifest.name}';
const parsed: ParsedReport = parseReport('');
const key: FigureKey = 'applications.received.total';
export const value: number | null | undefined = get(parsed.report, key, 'cumulative');
// @ts-expect-error no such key
get(parsed.report, 'applications.received.sum');
// @ts-expect-error no such format
parseReport('', { format: 'pdf' });
`;

const checkUse = () => {
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { parseReport, reportSchema, toRecords } from '${manifest.name}';${PROGRAM}`,
  );
  writeFileSync(
    join(folder, 'use.cjs'),
    `const { parseReport, reportSchema, toRecords } = require('${manifest.name}');${PROGRAM}`,
  );
  for (const file of ['use.mjs', 'use.cjs']) check(run('node', file).trim() === 'fine', `${file} does not run`);
};

const checkTypes = () => {
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: 'node16',
    target: 'es2022',
    noEmit: true,
    types: [],
  };
  for (const file of ['typed.mts', 'typed.cts']) writeFileSync(join(folder, file), TYPED);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['typed.mts', 'typed.cts'] }),
  );
  run('node', join(root, 'node_modules/typescript/bin/tsc'));
};

try {
  checkFiles(install());
  checkUse();
  checkTypes();
} catch (error) {
  faults.push([error.message, error.stdout, error.stderr].filter(Boolean).join('\n'));
} finally {
  rmSync(folder, { recursive: true });
}
for (const fault of faults) console.log(fault);
console.log(
  faults.length === 0
    ? 'the package holds what it should and runs as ESM, CJS and TypeScript'
    : `${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
