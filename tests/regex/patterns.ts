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
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();

const isConstructor = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

/** `'x'.match('…')` and its kin make a regular expression of a string. */
const makesPattern = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  ['match', 'matchAll', 'search'].includes(node.expression.name.text) &&
  node.arguments.some((argument) => ts.isStringLiteralLike(argument) || ts.isTemplateExpression(argument));

/** Every regular expression under a folder, from the syntax tree: none in comments or strings, none missed. */
export const patternsOf = (folder: string): { patterns: Pattern[]; dynamic: DynamicPattern[] } => {
  const patterns: Pattern[] = [];
  const dynamic: DynamicPattern[] = [];
  for (const file of filesOf(folder)) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        patterns.push({ file, line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if (isConstructor(node) || makesPattern(node)) dynamic.push({ file, line, code: node.getText() });
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { patterns, dynamic };
};
