import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The one folder that may touch the file system. */
const NODE_ONLY = 'node';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.startsWith(`${NODE_ONLY}/`) && name !== `${NODE_ONLY}.ts`,
);

/** Names that would make a result depend on something else than the input. */
const IMPURE = [
  'Date',
  'Intl',
  'process',
  'performance',
  'localeCompare',
  'toLocaleString',
  'random',
  'fetch',
  'setTimeout',
  'console',
];

const importsOf = (tree: ts.SourceFile): string[] =>
  tree.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier !== undefined &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );

const namesIn = (tree: ts.SourceFile): Set<string> => {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !ts.isPropertyAssignment(node.parent)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
};

/** What stands on the library as a whole: other sources of text, and other ways to run it. */
const SUBPATHS = ['decode', 'docx', 'pdf', 'unified', 'node'];

/** What stands on a report that is read. */
const ON_REPORTS = ['check', 'measure', 'render', 'records', 'amend', 'parse.js', 'index.js'];

/** What a folder must not import: the way of a report runs from read to extract to assemble, on the ground of language and schema. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  language: ['read', 'forms', 'extract', 'assemble', ...ON_REPORTS, ...SUBPATHS],
  schema: ['read', 'forms', 'extract', 'assemble', ...ON_REPORTS, ...SUBPATHS],
  read: ['forms', 'extract', 'assemble', ...ON_REPORTS, ...SUBPATHS],
  forms: ['read', 'extract', 'assemble', ...ON_REPORTS, ...SUBPATHS],
  extract: ['assemble', ...ON_REPORTS, ...SUBPATHS],
  assemble: [...ON_REPORTS, ...SUBPATHS],
  check: ['read', 'extract', 'assemble', 'amend', 'parse.js', 'index.js', ...SUBPATHS],
  measure: ['read', 'extract', 'assemble', 'amend', 'parse.js', 'index.js', ...SUBPATHS],
  render: ['extract', 'assemble', 'amend', 'parse.js', 'index.js', ...SUBPATHS],
  records: ['read', 'extract', 'assemble', 'amend', 'parse.js', 'index.js', ...SUBPATHS],
  amend: ['extract', 'parse.js', 'index.js', ...SUBPATHS],
  decode: ['read', 'forms', 'extract', 'assemble', ...ON_REPORTS, 'docx', 'pdf', 'node'],
  docx: ['extract', 'assemble', 'check', 'measure', 'render', 'records', 'pdf', 'unified', 'node'],
  pdf: ['extract', 'assemble', 'check', 'measure', 'render', 'records', 'docx', 'unified', 'node'],
  unified: ['extract', 'assemble', 'check', 'measure', 'render', 'records', 'decode', 'docx', 'pdf', 'node'],
};

describe.each(files)('src/%s', (name) => {
  const tree = ts.createSourceFile(name, readFileSync(join('src', name), 'utf8'), ts.ScriptTarget.Latest, true);
  const imports = importsOf(tree);

  it('imports no module of Node and names no clock, locale or global state', () => {
    expect(imports.filter((path) => path.startsWith('node:'))).toEqual([]);
    const names = namesIn(tree);
    expect(IMPURE.filter((word) => names.has(word))).toEqual([]);
  });

  it('imports nothing from above', () => {
    const folders = ABOVE[name.split('/')[0]!] ?? [];
    const targets = imports.filter((path) => path.startsWith('.')).map((path) => join(name, '..', path).split('/')[0]!);
    expect(targets.filter((target) => folders.includes(target))).toEqual([]);
  });
});
