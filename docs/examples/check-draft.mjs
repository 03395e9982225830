/**
 * Checks a draft before it is published: its own sums, its prose against its tables, its percentages, and last year's
 * report where one is given. Ends with code 1 if an error is left.
 *
 *   node docs/examples/check-draft.mjs docs/examples/draft-2025.html docs/examples/reports/2024.html
 */
import { readFileSync } from 'node:fs';
import { checkReport, checkSeries, parseReport } from 'ogi-annual-report';

const [draft = 'docs/examples/draft-2025.html', lastYear] = process.argv.slice(2);

const read = (path) => parseReport(readFileSync(path, 'utf8'), { language: 'en' });
const parsed = read(draft);
const before = lastYear === undefined ? [] : [read(lastYear).report];

const results = [
  ...checkReport(parsed, { language: 'en' }),
  ...checkSeries([...before, parsed.report], { language: 'en' }),
];

const severities = ['error', 'warning', 'info'];
const failures = results
  .filter(({ status }) => status === 'fail')
  .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
// Blank cells leave a sum open; where it cannot close with zeros in their place, somebody should look.
const doubtful = results.filter(({ status, suspects = [] }) => status === 'notAssessable' && suspects.length > 0);

const placeOf = (sought) => parsed.readings.find(({ key, scope }) => key === sought && scope === 'all')?.sources[0];

const print = (word, { rule, message, suspects = [] }) => {
  console.log(`${word}  ${rule}\n  ${message}`);
  for (const { key, value } of suspects) {
    const place = placeOf(key);
    if (place !== undefined) console.log(`  line ${place.line}: «${place.text}», perhaps ${value}`);
  }
};

for (const failure of failures) print(failure.severity, failure);
for (const result of doubtful) print('open', result);

const passed = results.filter(({ status }) => status === 'pass').length;
const open = results.filter(({ status }) => status === 'notAssessable').length;
console.log(`\n${passed} checks passed, ${failures.length} failed, ${open} could not be made`);
process.exitCode = failures.some(({ severity }) => severity === 'error') ? 1 : 0;
