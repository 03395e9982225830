/**
 * The rates of one city over the years, each with its denominator, and what must stand in the footnotes.
 *
 *   node docs/examples/rates-table.mjs docs/examples/reports
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparable, formatPercent, get, parseReport, rates, series } from 'ogi-annual-report';

const [folder = 'docs/examples/reports'] = process.argv.slice(2);

const reports = readdirSync(folder)
  .sort()
  .map((file) => parseReport(readFileSync(join(folder, file), 'utf8')).report)
  .sort((one, other) => one.year - other.year);

/** Small denominators show their counts instead of a rate. */
const show = ({ value, numerator, denominator, small, reason }) => {
  if (value === null) return reason === 'zeroDenominator' ? '0 of 0' : 'n/a';
  return small ? `${numerator} of ${denominator}` : formatPercent(value, 1);
};

const columns = [
  ['received', (report) => String(get(report, 'applications.received.total'))],
  ['disclosed', (report) => show(rates(report).disclosureRate)],
  ['with already public', (report) => show(comparable(report).disclosureRate.withAlreadyPublic)],
  ['refused', (report) => show(rates(report).refusalRate)],
  ['on time', (report) => show(rates(report).onTimeRate)],
  ['closed', (report) => show(rates(report).completionRate)],
  ['natural persons', (report) => show(rates(report)['applicantShare.naturalPerson'])],
  ['corrected on review', (report) => show(rates(report).reviewCorrectionRate)],
];

const line = (cells) => `| ${cells.join(' | ')} |`;
console.log(line(['year', ...columns.map(([name]) => name)]));
console.log(line(Array(columns.length + 1).fill('---')));
for (const report of reports) console.log(line([report.year, ...columns.map(([, cell]) => cell(report))]));

console.log('\nGrowth of applications received, and what changed on the way:');
const [city] = series(reports).series;
for (const { earlier, later, changes, breaks } of city.comparisons) {
  const { growth, breaks: flags } = changes.find(({ key }) => key === 'applications.received.total');
  const hard = breaks.filter((seriesBreak) => seriesBreak.hard);
  console.log(
    `${earlier.year}-${later.year}  ${formatPercent(growth, 1)}${flags.length > 0 ? `  with caution: ${flags.join(', ')}` : ''}`,
  );
  for (const { en } of hard) console.log(`           not comparable: ${en}`);
}
