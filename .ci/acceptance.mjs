#!/usr/bin/env node
/**
 * Holds the acceptance figures of a folder of cases against the marks reached before (.ci/marks.json).
 *
 *   node .ci/acceptance.mjs NAME FOLDER [--raise]
 *
 * Fails where a figure fell below its mark. `--raise` writes every figure that rose as the new mark, and lowers none.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as library from '../dist/index.js';
import { scoreFolder } from '../tests/acceptance/folder.mjs';
import { caseLine, totalsLine } from '../tests/acceptance/lines.mjs';

const MARKS = new URL('./marks.json', import.meta.url);
const FIGURES = ['recall', 'precision', 'evidence', 'about', 'whole'];
/** Marks are kept to a hundredth of a percent, rounded down, so that they can be met. */
const floor = (value) => Math.floor(value * 10_000) / 10_000;

const [name, folder, raise] = process.argv.slice(2);
const marks = JSON.parse(readFileSync(MARKS, 'utf8'));
const { results, totals } = scoreFolder(folder, { library });
for (const result of results) if (result.faults.length > 0) console.log(caseLine(result));
console.log(totalsLine(totals));

const mark = marks[name] ?? {};
const fallen = FIGURES.filter((figure) => floor(totals[figure]) < (mark[figure] ?? 0));
for (const figure of fallen) console.log(`${figure} fell: ${floor(totals[figure])}, the mark is ${mark[figure]}`);
if (totals.cases === 0) console.log(`No cases in ${folder}`);
if (fallen.length > 0 || totals.cases === 0) process.exitCode = 1;

if (raise === '--raise') {
  marks[name] = Object.fromEntries(
    FIGURES.map((figure) => [figure, Math.max(floor(totals[figure]), mark[figure] ?? 0)]),
  );
  writeFileSync(MARKS, `${JSON.stringify(marks, null, 2)}\n`);
}
