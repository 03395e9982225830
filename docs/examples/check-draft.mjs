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

const placeOf = (sought) => parsed.readings.find(({ key, scope }) => key === sought && scope === 'all')?.sources[0];

for (const { severity, rule, message, suspects = [] } of failures) {
  console.log(`${severity}  ${rule}\n  ${message}`);
  for (const { key, value, cause } of suspects) {
    const place = placeOf(key);
    const printed = place === undefined ? 'not stated' : `«${place.text}» in line ${place.line}`;
    console.log(`  perhaps ${key}: ${printed} should be ${value} (${cause})`);
  }
}

const passed = results.filter(({ status }) => status === 'pass').length;
const open = results.filter(({ status }) => status === 'notAssessable').length;
console.log(`\n${passed} checks passed, ${failures.length} failed, ${open} could not be made`);
process.exitCode = failures.some(({ severity }) => severity === 'error') ? 1 : 0;
