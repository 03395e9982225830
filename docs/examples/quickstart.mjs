/**
 * Reads one report and prints what it says: `npm run demo`.
 *
 *   node docs/examples/quickstart.mjs [FILE]
 */
import { readFileSync } from 'node:fs';
import { parseReport, toRecords } from 'ogi-annual-report';

const path = process.argv[2] ?? new URL('report-2023.html', import.meta.url);
const parsed = parseReport(readFileSync(path, 'utf8'), { language: 'en' });
const { report, messages } = parsed;

console.log(report.title ?? '(no title)');
console.log(
  `issuer   ${report.issuer?.name ?? 'not stated'} (${report.issuer?.level ?? '?'}, ${report.issuer?.kind ?? '?'})`,
);
console.log(
  `period   ${report.period?.from ?? '?'} to ${report.period?.to ?? '?'}, year ${report.year ?? 'not stated'}`,
);
console.log(`edition  ${report.edition}`);

const records = toRecords(parsed, { language: 'en' });
const blanks = records.filter(({ value }) => value === null);
const zeros = records.filter(({ value }) => value === 0);
console.log(`\n${records.length} figures, ${zeros.length} of them 0; the others in total, with their places:`);
for (const { key, value, unit, line, text } of records) {
  if (!value || (key.startsWith('applications.') && !key.endsWith('.total'))) continue;
  const quote = text.replaceAll(/\s+/g, ' ').slice(0, 40);
  console.log(`  ${key.padEnd(58)} ${String(value).padStart(9)} ${unit}  line ${String(line).padEnd(4)} «${quote}»`);
}

console.log(`\n${blanks.length} blank cells`);
for (const { key, line, text } of blanks)
  console.log(`  ${key.padEnd(58)} ${'—'.padStart(9)}    line ${line}  «${text}»`);

console.log(`\n${report.claims.length} stated percentages`);
for (const { kind, of, text, quote } of report.claims)
  console.log(`  ${kind} of ${of ?? 'something without a key'}: ${text} «${quote}»`);

console.log(`\n${messages.length} messages`);
for (const { severity, message, line } of messages)
  console.log(`  ${severity}: ${message}${line ? ` (line ${line})` : ''}`);
