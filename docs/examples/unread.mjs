/**
 * Lists every number of a report that became no figure, claim, list or unplaced value, with its line: the place to look
 * when a number seems to be missing. Dates, document numbers and enumerators are left out.
 *
 *   node docs/examples/unread.mjs FILE
 */
import { readFileSync } from 'node:fs';
import { parseReport } from 'ogi-annual-report';

const [path = 'docs/examples/reports/2018.txt'] = process.argv.slice(2);
const { report, readings, source } = parseReport(readFileSync(path, 'utf8'));

const placesOf = ({ quote, offset }) => [offset, offset + quote.length];
const read = [
  ...readings.flatMap(({ sources }) => sources),
  ...report.claims,
  ...report.unplaced,
  ...report.breakdowns.flatMap(({ total, parts }) => [...(total === undefined ? [] : [total]), ...parts]),
].map(placesOf);
const isRead = (from, to) => read.some(([start, end]) => from < end && to > start);

/** Tags as blanks, so that what is left stands where it stood. */
const visible = source.replaceAll(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length));
const ENUMERATOR = /^\d{1,2}\.$/;
const DATE_OR_CODE = /^(?:\s*[年月日号、）)]|\s*[至-]\s*\d)/;

for (const { 0: number, index } of visible.matchAll(/\d[\d,，.]*/g)) {
  const end = index + number.length;
  if (isRead(index, end) || ENUMERATOR.test(number) || visible[index - 1] === '-') continue;
  if (DATE_OR_CODE.test(visible.slice(end, end + 4))) continue;
  const around = visible.slice(Math.max(0, index - 14), end + 10).replaceAll(/\s+/g, ' ');
  console.log(`line ${source.slice(0, index).split('\n').length}  ${number}  …${around.trim()}…`);
}
