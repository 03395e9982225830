#!/usr/bin/env node
/**
 * Scores the built library on a folder of cases.
 *
 *   npm run acceptance -- FOLDER [--verbose] [--told] [--tables] [--only TEXT] [--prefix TEXT] [--edition TEXT]
 *                                [--recall 1] [--precision 1] [--evidence 1] [--about 0.97]
 *
 * `--only` keeps the cases whose name contains TEXT, `--prefix` those whose name begins with it, `--edition` those whose
 * expected edition contains it. `--tables` asks only for figures that the case's statutory form prints; `--told` passes
 * the format. Prints one line a case and the totals, and ends with code 1 below the thresholds.
 */
import { parseArgs } from 'node:util';
import * as library from '../../dist/index.js';
import { scoreFolder } from './folder.mjs';
import { caseLine, totalsLine } from './lines.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', default: false },
    told: { type: 'boolean', default: false },
    tables: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    prefix: { type: 'string', default: '' },
    edition: { type: 'string', default: '' },
    recall: { type: 'string', default: '1' },
    precision: { type: 'string', default: '1' },
    evidence: { type: 'string', default: '1' },
    about: { type: 'string', default: '0.97' },
  },
});

const folder = positionals[0];
if (folder === undefined) {
  console.error('Usage: npm run acceptance -- FOLDER [options]');
  process.exit(2);
}

const { results, totals } = scoreFolder(folder, {
  library,
  told: values.told,
  tablesOnly: values.tables,
  select: ({ name, expected }) =>
    name.includes(values.only) &&
    name.startsWith(values.prefix) &&
    String(expected.meta?.edition ?? '').includes(values.edition),
});
for (const result of results) {
  console.log(caseLine(result));
  if (values.verbose) for (const fault of result.faults) console.log(`      ${fault}`);
}
console.log(totalsLine(totals));
const below = ['recall', 'precision', 'evidence', 'about'].filter((figure) => totals[figure] < Number(values[figure]));
if (totals.cases === 0 || below.length > 0) process.exitCode = 1;
