import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { reportJsonSchema, schemaVersion } from '../../../src/schema/report.js';
import { table } from './table.js';

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
}

const definitions = (reportJsonSchema as { $defs: Record<string, Node> }).$defs;
const nameOf = ({ $ref }: Node): string | undefined => $ref?.split('/').at(-1);

/** What may stand in a field, in the words of TypeScript. */
const typeOf = (node: Node): string => {
  if (node.const !== undefined) return `\`'${node.const}'\``;
  if (node.enum !== undefined) return node.enum.map((value) => `\`'${value}'\``).join(' or ');
  if (node.anyOf !== undefined) return node.anyOf.map(typeOf).join(' or ');
  if (node.items !== undefined) return `list of ${typeOf(node.items)}`;
  return nameOf(node) ?? node.type ?? 'any';
};

/** The fields below a node, depth first: an absent field is marked with "?". */
const fieldsOf = (node: Node, path = ''): string[][] =>
  Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const optional = node.required?.includes(name) ? '' : '?';
    const here = `${path}${name}${optional}`;
    const described = field.description ?? (field.$ref && definitions[nameOf(field)!]?.description) ?? '';
    const inner = field.items?.properties ? field.items : field;
    return [[`\`${here}\``, typeOf(field), described], ...fieldsOf(inner, `${here}${field.items ? '[]' : ''}.`)];
  });

const reportFields = (): string => table(['Field', 'Type', 'What it holds'], fieldsOf(reportJsonSchema as Node));

const commentOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .flatMap((part) => (ts.isJSDoc(part) ? [ts.getTextOfJSDocComment(part.comment) ?? ''] : []))
    .join(' ')
    .replaceAll(/\s+/g, ' ');

/** An interface of a source file with the comments of its fields. */
const interfaceTable = (path: string, name: string): string => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = file.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  if (found === undefined || !ts.isInterfaceDeclaration(found)) throw new Error(`${path} has no interface ${name}`);
  const rows = found.members
    .filter(ts.isPropertySignature)
    .map((member) => [
      `\`${member.name.getText()}${member.questionToken ? '?' : ''}\``,
      `\`${member.type?.getText().replaceAll(/\s+/g, ' ')}\``,
      commentOf(member),
    ]);
  return `${commentOf(found)}\n\n${table(['Field', 'Type', 'What it holds'], rows)}`;
};

const PARSED = 'src/schema/parsed.ts';

export const reportPage = (): string => `# The report

What \`parseReport\` gives, field by field. This page is written by \`npm run docs\` from the schema and the types, and a test
fails where it differs from them.

## ParsedReport

${interfaceTable(PARSED, 'ParsedReport')}

## Reading

${interfaceTable(PARSED, 'Reading')}

## Source

${interfaceTable(PARSED, 'Source')}

## Message

${interfaceTable('src/messages.ts', 'Message')}

The codes are listed in [messages.md](messages.md).

## Report

Plain JSON. A field with "?" is absent where the source does not prove it; it is never \`undefined\`. \`reportSchema\` is the
schema in zod, \`reportJsonSchema\` the same as JSON Schema (draft 2020-12).

${reportFields()}

## Figures, ApplicantRow, CaseRow

\`figures\` nests the keys of [figures.md](figures.md): \`report.figures.applications?.received?.total\` is the figure behind
\`applications.received.total\`. A leaf is a number, null for a blank cell, and absent where the source does not state the
figure. \`get(report, key, scope)\` reads one without the question marks.

| value in the report | reading | mark |
| --- | --- | --- |
| a number | \`reported\`: a number, or words that state none (未发生, 无, 0件) | none |
| a number | \`implied\`: the sentence asserts it without the number (均为当面申请) | \`implied\` |
| a number | \`amended\`: set by a person through \`amend\` | \`amended\` |
| null | \`blank\`: the form has the cell, and it is empty or holds "/", "—", "-" | \`blank\` |
| absent | none: the source does not state the figure | none |

Two places that agree are one reading with two sources. Two that differ are kept both, and a message \`conflict\` says so: a
table beats prose, the first full statement wins in prose, a blank never beats a number; \`sources[0]\` is the place that shows
\`value\`. Computed figures are never part of a report: they come from \`totals\`, \`rates\` and \`comparable\`.

## When the shape changes

The shape has a version of its own, \`report.schemaVersion\`, now \`'${schemaVersion}'\`. It is a whole number as text and counts
changes that a stored report may not survive.

| change | package | schemaVersion |
| --- | --- | --- |
| a key, a scope or a field is taken away or renamed; a field changes its type, unit or meaning; an optional field becomes required or the reverse | major | the next number |
| a new key, a new optional field, a new value of \`edition\`, \`form\`, \`issuer.kind\` or \`issuer.level\` | minor | unchanged |
| a report is read better: a figure more, a figure less, another quote | minor if many reports change, else patch | unchanged |
| a new message code, a new rule, a new rate | minor | unchanged |
| the wording of a message, a label or a description | patch | unchanged |

A program that stores reports checks \`schemaVersion\` when it reads them back, and ignores keys that it does not know. While the
package is below 1.0.0 a minor version takes the place of a major one, as [semantic versioning](https://semver.org) has it. The
schema is closed: \`reportSchema\` refuses unknown fields, so validate with the version of the package that wrote the report, or
with a later one of the same \`schemaVersion\`.
`;
