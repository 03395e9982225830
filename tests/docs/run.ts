/// <reference types="vite/types/importMeta.d.ts" />
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { vi } from 'vitest';
import * as prose from '../../src/extract/prose/index.js';
import * as library from '../../src/index.js';
import * as folding from '../../src/language/fold.js';
import * as quantities from '../../src/language/quantities.js';
import * as reading from '../../src/read/index.js';

/** The entries of the package beside the main one, by folder: src/node is `ogi-annual-report/node`. */
const entries = import.meta.glob('../../src/{docx,node,pdf,unified}/index.ts');

const subpaths = Object.fromEntries(
  await Promise.all(
    Object.entries(entries).map(async ([path, open]) => [`ogi-annual-report/${path.split('/').at(-2)}`, await open()]),
  ),
);

/** What the examples import: the package by the names that a user writes, and the parts that docs/how-it-works.md looks into. */
const modules: Readonly<Record<string, unknown>> = {
  'ogi-annual-report': library,
  ...subpaths,
  '../src/extract/prose/index.js': prose,
  '../src/language/fold.js': folding,
  '../src/language/quantities.js': quantities,
  '../src/read/index.js': reading,
};

const nodeRequire = createRequire(import.meta.url);

const load = (name: string): unknown => {
  if (Object.hasOwn(modules, name)) return modules[name];
  if (name.startsWith('node:') || !name.startsWith('ogi-annual-report')) return nodeRequire(name);
  throw new Error(`${name} is not known to tests/docs/run.ts`);
};

type Log = (...values: unknown[]) => void;

/** Runs `action` with a `log` of its own and gives the lines that it prints. */
const printed = async (action: (log: Log) => unknown): Promise<string[]> => {
  const lines: string[] = [];
  await action((...values) => lines.push(...values.map(String).join(' ').replaceAll('\r', '').split('\n')));
  return lines;
};

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** Runs `action` as a program with these arguments, with a console of its own, and keeps its exit code to itself. */
const asProgram = async (path: string, args: readonly string[], action: () => unknown): Promise<void> => {
  const { argv, exitCode } = process;
  process.argv = ['node', path, ...args];
  try {
    await action();
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
  }
};

/** Runs an example (JavaScript or TypeScript, with `import` and `await`) on the sources and gives what it prints. */
export const runExample = (code: string, args: readonly string[] = []): Promise<string[]> => {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const example = new AsyncFunction('require', 'exports', 'console', outputText);
  return printed((log) => asProgram('example.mjs', args, () => example(load, {}, { log })));
};

/** Runs a script of the docs on the sources, with these arguments, and gives what it prints. */
export const runScript = (path: string, args: readonly string[]): Promise<string[]> =>
  printed(async (log) => {
    vi.resetModules();
    vi.spyOn(console, 'log').mockImplementation(log);
    try {
      await asProgram(path, args, () => import(/* @vite-ignore */ pathToFileURL(path).href));
    } finally {
      vi.restoreAllMocks();
    }
  });
