import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One regular expression of the source code. */
export interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** A place that makes a regular expression at run time, where nothing could prove it safe. */
export interface DynamicPattern {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]s$/.test(name))
    .map((name) => join(folder, name))
    .sort();

/** `new RegExp(…)`, `globalThis.RegExp`, `const Make = RegExp`: the constructor in any place but that of a type. */
const namesConstructor = (node: ts.Node): boolean =>
  ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeReferenceNode(node.parent);

/** The names that a file gives to what it writes out as a regular expression. */
const namedPatterns = (tree: ts.SourceFile): ReadonlySet<string> => {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isIdentifier(node.name)) {
      if (ts.isRegularExpressionLiteral(node.initializer)) names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
};

/** `text.match(word)` and its kin make a regular expression of a string; what they are given must be written out. */
const makesPattern = (node: ts.Node, named: ReadonlySet<string>): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  ['match', 'matchAll', 'search'].includes(node.expression.name.text) &&
  !node.arguments.every(
    (argument) => ts.isRegularExpressionLiteral(argument) || (ts.isIdentifier(argument) && named.has(argument.text)),
  );

/** Every regular expression under a folder, from the syntax tree: none in comments or strings, none missed. */
export const patternsOf = (folder: string): { patterns: Pattern[]; dynamic: DynamicPattern[] } => {
  const patterns: Pattern[] = [];
  const dynamic: DynamicPattern[] = [];
  for (const file of filesOf(folder)) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const named = namedPatterns(tree);
    const visit = (node: ts.Node): void => {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        patterns.push({ file, line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if (namesConstructor(node) || makesPattern(node, named)) dynamic.push({ file, line, code: node.getText() });
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { patterns, dynamic };
};
