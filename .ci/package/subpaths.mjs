/**
 * Uses the subpaths and the command where the package is installed, through import and require: first without the optional
 * packages, which must be asked for by name, then with them.
 */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifest, root } from './project.mjs';

const PROGRAM = `
const fixture = (name) => readFileSync(join(root, 'tests/fixtures/files', name));
const main = async () => {
  const file = await unified().use(remarkParse).use(ogiReport).process('云汀县2019年政府信息公开工作年度报告');
  if (file.result.report.year !== 2019) throw new Error('unified');
  const results = [];
  for await (const result of readReports(join(root, 'docs/examples/reports'), { workers: 1 })) results.push(result);
  if (results.length !== 10 || results.some(({ error }) => error)) throw new Error('readReports in a thread');
  const written = await writeNdjson(results, 'out.ndjson');
  if (written.files !== 10) throw new Error('writeNdjson');
  for (const [parse, name, needed] of [[parseDocx, 'office.docx', 'mammoth'], [parsePdf, 'ruled.pdf', 'pdfjs-dist']]) {
    const outcome = await parse(fixture(name)).then(({ readings }) => readings.length, ({ message }) => message);
    const expected = peers ? outcome === 202 : String(outcome).includes('npm install ' + needed);
    if (!expected) throw new Error(name + ' ' + outcome);
  }
  const tooLarge = await readReport(join(root, 'README.md'), { limits: { inputLength: 1 } }).catch((error) => error);
  if (!(tooLarge instanceof InputTooLargeError)) throw new Error('an error of one entry is none of another');
  console.log('fine');
};
main();
`;

/** What the programs import. */
const NAMES = {
  [manifest.name]: '{ InputTooLargeError }',
  [`${manifest.name}/unified`]: '{ ogiReport }',
  [`${manifest.name}/node`]: '{ readReport, readReports, writeNdjson }',
  [`${manifest.name}/docx`]: '{ parseDocx }',
  [`${manifest.name}/pdf`]: '{ parsePdf }',
  unified: '{ unified }',
  'node:fs': '{ readFileSync }',
  'node:path': '{ join }',
};

const imports = Object.entries(NAMES).map(([from, names]) => `import ${names} from '${from}';`);
const requires = Object.entries(NAMES).map(([from, names]) => `const ${names} = require('${from}');`);

const HEADS = {
  'subpaths.mjs': [...imports, "import remarkParse from 'remark-parse';"],
  'subpaths.cjs': [...requires, "const { default: remarkParse } = require('remark-parse');"],
};

/** Puts a package that the repository has beside the installed one. */
const link = (modules, name) => {
  const target = join(modules, name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), target, 'dir');
};

/** Runs both programs, with or without the optional packages. */
const runPrograms = ({ run, write }, peers) =>
  Object.entries(HEADS).flatMap(([file, head]) => {
    write(file, [...head, `const root = ${JSON.stringify(root)};`, `const peers = ${peers};`, PROGRAM].join('\n'));
    const printed = run(process.execPath, file);
    return printed.trim().endsWith('fine') ? [] : [`${file} printed ${printed} with peers ${peers}`];
  });

/** The command runs under each of its names, and is no script without its first line. */
const runCommands = ({ run, modules }) =>
  Object.keys(manifest.bin).flatMap((name) => {
    const command = join(modules, '.bin', name);
    const shown = run(command, join(root, 'docs/examples/reports/2023.html'), '--lang', 'en');
    return [
      ...(shown.includes('applications received, total') ? [] : [`${name} shows nothing`]),
      ...(run(command, '--version').trim() === manifest.version ? [] : [`${name} does not know its version`]),
      ...(readFileSync(command, 'utf8').startsWith('#!/usr/bin/env node\n') ? [] : [`${name} cannot be run`]),
    ];
  });

export const checkSubpaths = (project) => {
  const faults = [...runCommands(project), ...runPrograms(project, false)];
  for (const name of Object.keys(manifest.peerDependencies)) link(project.modules, name);
  faults.push(...runPrograms(project, true));
  console.log(`subpaths and command run, with ${Object.keys(manifest.peerDependencies).join(' and ')} and without`);
  return faults;
};
