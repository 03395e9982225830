/**
 * Reads every report of a folder and writes its figures, claims, lists, unplaced values and messages as CSV, with a
 * Frictionless Data Package descriptor beside them.
 *
 *   node docs/examples/folder-to-csv.mjs docs/examples/reports [OUTPUT_FOLDER]
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import { parseReport, toCsv, toDataPackage, toRecords, toTables } from 'ogi-annual-report';

const [input = 'docs/examples/reports', output = 'csv'] = process.argv.slice(2);

const files = readdirSync(input)
  .filter((name) => /\.(?:html?|md|txt)$/.test(name))
  .sort();

const bar = new SingleBar({ format: '{bar} {value}/{total} {file}' }, Presets.shades_grey);
bar.start(files.length, 0, { file: '' });
const reports = files.map((file) => {
  const parsed = parseReport(readFileSync(join(input, file), 'utf8'), { source: file });
  bar.increment({ file });
  return parsed;
});
bar.stop();

const records = reports.flatMap((parsed) => toRecords(parsed));
const tables = reports.map((parsed) => toTables(parsed));
const names = ['claims', 'breakdowns', 'unplaced', 'messages'];

mkdirSync(output, { recursive: true });
const write = (file, text) => writeFileSync(join(output, file), text);
write('records.csv', toCsv(records, { bom: true, englishLabels: true }));
write('wide.csv', toCsv(records, { bom: true, wide: true }));
for (const table of names) {
  const rows = tables.flatMap((of) => of[table]);
  write(`${table}.csv`, toCsv(rows, { bom: true, table }));
}
const paths = Object.fromEntries(names.map((table) => [table, `${table}.csv`]));
write(
  'datapackage.json',
  `${JSON.stringify(toDataPackage(records, { englishLabels: true, tables: paths }), null, 2)}\n`,
);

for (const { report, readings, messages } of reports) {
  console.log(
    `${report.source}  ${report.issuer?.name ?? '?'}  ${report.edition}  ${readings.length} figures, ${messages.length} messages`,
  );
}
console.log(`\n${records.length} records. The first of them that count applications:`);
const applications = records.filter(({ key }) => key.startsWith('applications.'));
console.log(toCsv(applications.slice(0, 3), { englishLabels: true }).trimEnd().replaceAll('\r', ''));
