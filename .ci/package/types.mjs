/** Type-checks programs against the installed package, as Node and as a bundler resolve it, its declarations included. */
import { join } from 'node:path';
import { manifest, root } from './project.mjs';

const PROGRAM = `
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocx } from '${manifest.name}/docx';
import { type FileResult, readReports } from '${manifest.name}/node';
import { parsePdf } from '${manifest.name}/pdf';
import { ogiReport } from '${manifest.name}/unified';
import { type FigureKey, type ParsedReport, type RateId, get, parseReport, rates } from '${manifest.name}';
const parsed: ParsedReport = parseReport('');
const key: FigureKey = 'applications.received.total';
export const value: number | null | undefined = get(parsed.report, key, 'cumulative');
const id: RateId = 'applicantShare.naturalPerson';
export const rate: number | null = rates(parsed.report)[id].value;
export const total: number | null | undefined = parsed.report.figures.applications?.received?.total;
export const compiled: ParsedReport = unified().use(remarkParse).use(ogiReport).processSync('').result;
export const results: AsyncIterable<FileResult> = readReports('folder', { workers: 2 });
export const files: Array<Promise<ParsedReport>> = [parseDocx(new Uint8Array()), parsePdf(new ArrayBuffer(0))];
// @ts-expect-error no such key
get(parsed.report, 'applications.received.sum');
// @ts-expect-error no such scope
get(parsed.report, key, 'county');
// @ts-expect-error no such format
parseReport('', { format: 'pdf' });
// @ts-expect-error no such option
parsePdf(new Uint8Array(), { secret: 'word' });
// @ts-expect-error an absent leaf is absent, not undefined
parsed.report.figures = { complaints: { total: undefined } };
`;

/** Every entry of the package, with the types of Node, which one of them is about. */
const ENTRIES = Object.keys(manifest.exports)
  .filter((entry) => !entry.endsWith('.json'))
  .map((entry, index) => `export * as entry${index} from '${join(manifest.name, entry)}';`)
  .join('\n');

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  target: 'es2022',
  noEmit: true,
  types: [],
};

const PROJECTS = {
  nodenext: { options: { module: 'nodenext' }, files: ['typed.mts', 'typed.cts'] },
  entries: {
    options: { module: 'nodenext', types: ['node'], typeRoots: [join(root, 'node_modules/@types')] },
    files: ['entries.mts', 'entries.cts'],
  },
  bundler: { options: { module: 'esnext', moduleResolution: 'bundler' }, files: ['typed.mts'] },
};

export const checkTypes = ({ run, write }) => {
  for (const kind of ['mts', 'cts']) {
    write(`typed.${kind}`, PROGRAM);
    write(`entries.${kind}`, ENTRIES);
  }
  return Object.entries(PROJECTS).flatMap(([name, { options, files }]) => {
    write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions: { ...STRICT, ...options }, files }));
    try {
      run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', `tsconfig.${name}.json`);
      return [];
    } catch (error) {
      return [`types, ${name}: ${error.stdout}`];
    }
  });
};
